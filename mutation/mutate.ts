/**
 * Mutation testing: npm run mutate -- [--sample N] [--jobs N] [--static] [ROOM or FILE …]
 *
 * Breaks the code of the rooms (judge, statistics, measure and canary unless told otherwise) in every small way that Stryker knows, one
 * at a time, runs the tests that reach the break, and prints those that no test noticed, then the score by room: the share
 * of breaks that were noticed. With --sample N every Nth file is broken, in --jobs N processes (as many as there are cores). A break
 * in what runs once, when a file is loaded, takes all tests of the room each time: only with --static.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    static: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
  allowPositionals: true,
});
const every = Number(values.sample);
const rooms = positionals.length > 0 ? positionals : ['judge', 'statistics', 'measure', 'canary'];

const files = rooms
  .flatMap((room) => (room.endsWith('.ts') ? [room] : globSync(`src/${room}/**/*.ts`, { cwd: root }).sort()))
  .map((file) => file.replaceAll(sep, '/'))
  // Kernels are compiled beforehand: a mutant in their sources would change nothing.
  .filter((file) => !/kernel/.test(file))
  .filter((_, i) => i % every === 0);

// Each room is held against its own tests.
const mutated = [...new Set(files.map((file) => file.split('/')[1]!))];

const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker)) {
  const { status } = spawnSync('npm', ['ci'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'greenlight-mutation-'));
const report = join(folder, 'report.json');
writeFileSync(
  join(folder, 'stryker.conf.json'),
  JSON.stringify({
    mutate: files,
    testRunner: 'vitest',
    plugins: [join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'mutation/vitest.config.ts', related: false },
    ignorePatterns: ['dist', 'build', 'demo-report', 'mutation/node_modules', 'docs/images'],
    coverageAnalysis: 'perTest',
    ignoreStatic: !values.static,
    concurrency: Number(values.jobs),
    tempDirName: join(folder, 'sandboxes'),
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 120,
    reporters: ['clear-text', 'json'],
    clearTextReporter: {
      allowColor: false,
      allowEmojis: false,
      logTests: false,
      reportTests: false,
      reportScoreTable: false,
    },
    jsonReporter: { fileName: report },
    // Its way of reading a tsconfig is not that of TypeScript 7, and nothing is compiled here.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    allowEmpty: true,
  }),
);
const { status } = spawnSync(process.execPath, [stryker, 'run', join(folder, 'stryker.conf.json')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, GREENLIGHT_MUTATED: mutated.join(',') },
});
if (existsSync(report)) printScores();
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);

function printScores(): void {
  const { files: found } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const totals = new Map<string, { noticed: number; breaks: number }>();
  for (const [file, { mutants }] of Object.entries(found)) {
    const room = file.split('/')[1]!;
    for (const name of [room, 'all']) {
      const total = totals.get(name) ?? { noticed: 0, breaks: 0 };
      for (const mutant of mutants) {
        if (!['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(mutant.status)) continue;
        total.breaks++;
        if (mutant.status === 'Killed' || mutant.status === 'Timeout') total.noticed++;
      }
      totals.set(name, total);
    }
  }
  console.log(`\n${files.length} files${every > 1 ? `, every ${every}th` : ''}`);
  for (const [name, { noticed, breaks }] of totals)
    console.log(
      `${name}: ${noticed} of ${breaks} breaks noticed, ${((100 * noticed) / breaks).toFixed(1)} %`,
    );
}
