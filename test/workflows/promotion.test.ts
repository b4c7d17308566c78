import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');

/** https://github.com/nektos/act, a runner of workflows: `go install github.com/nektos/act@v0.2.89`. */
const present = spawnSync('act', ['--version']).status === 0;
const title = present ? '' : ' (skipped: no "act" on the PATH)';

describe.skipIf(!present)(`A runner that runs .github/workflows/promotion.yml${title}`, () => {
  let checkout: string;
  beforeAll(() => {
    checkout = copied();
  });

  it.concurrent.each([
    ['healthy', 0, ['gate', 'promote'], 'promoted on GREEN'],
    ['degraded', 1, ['gate', 'promote-after-review'], 'promoted on AMBER, by decision of the reviewers'],
    ['broken', 1, ['gate'], null],
  ])(
    'judges the %s candidate by "uses: ./" and exits %i, having run %j.',
    async (candidate, exit, jobs, said) => {
      const words = ['workflow_dispatch', '--workflows', '.github/workflows/promotion.yml', '--json'];
      const host = ['--platform', 'ubuntu-latest=-self-hosted', '--input', `candidate=${candidate}`];
      const { status, stdout } = spawnSync('act', [...words, ...host], {
        cwd: checkout,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, HOME: newFolder(), XDG_CACHE_HOME: '' },
      });
      const lines = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
      expect([...new Set(lines.flatMap(({ jobID }) => (jobID ? [jobID] : [])))]).toEqual(jobs);
      const echoed = lines.filter(({ raw_output, jobID }) => raw_output && jobID !== 'gate');
      expect(echoed.map(({ msg }) => msg.trim())).toEqual(said === null ? [] : [said]);
      expect(status).toBe(exit);
    },
  );
});

/** The checkout as a repository of its own: what a runner does in it stays there. */
function copied(): string {
  const folder = newFolder();
  const files = ['action.yml', 'dist', 'plans', 'fixtures/credit', '.github'];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
  git('init', '--quiet');
  git(
    '-c',
    'user.name=ada',
    '-c',
    'user.email=ada@acme.example',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'x',
  );
  return folder;
}
