// Kills `greenlight check` at random moments, and runs it on full disks, in folders that are read-only and into pipes that are
// closed: no answer may be left that is not of this run, and no GREEN of a run that did not end so. Root is needed for the full
// disks. `node scripts/fuzz-kills.ts 1000` prints a table of what was left.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const kills = Number(process.argv[2] ?? 1000);
const seconds = 1000;
const folder = mkdtempSync(join(tmpdir(), 'greenlight-kills-'));
const old = '{"status":"GREEN","of":"an earlier run"}';

interface Ended {
  /** null: killed. */
  exit: number | null;
  milliseconds: number;
}

function check(
  out: string,
  candidate: string,
  history: string | null,
  killAfter: number | null,
): Promise<Ended> {
  const credit = join(root, 'fixtures/credit');
  const words = [
    'check',
    '--plan',
    join(root, 'plans/credit-default.yaml'),
    '--reference',
    join(credit, 'reference.csv'),
  ];
  const more = [
    '--candidate',
    join(credit, `${candidate}.csv`),
    '--out',
    out,
    ...(history ? ['--history', history] : []),
  ];
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...words, ...more], { stdio: 'ignore' });
  if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (exit) => resolve({ exit, milliseconds: performance.now() - began })),
  );
}

/** What is wrong with what a run left: an answer of an earlier run after its own beginning, or one that does not fit its exit. */
function wrongIn(out: string, candidate: string, { exit }: Ended, began: boolean): string | null {
  const file = join(out, 'verdict.json');
  if (!existsSync(file)) return exit === 0 || exit === 1 ? `exit ${exit} and no verdict` : null;
  const text = readFileSync(file, 'utf8');
  if (text === old) return began ? 'an earlier answer is left' : null;
  if (text === '') return null;
  const { status } = JSON.parse(text) as { status: string };
  const due = candidate === 'healthy' ? 'GREEN' : 'AMBER';
  if (status !== due) return `${status} of a candidate that is ${due}`;
  if (exit === 2) return `${status} is left by a run that could not judge`;
  for (const page of ['report.html', 'report.md'])
    if (!existsSync(join(out, page))) return `a verdict without ${page}`;
  return null;
}

function withOld(out: string): string {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'verdict.json'), old);
  return out;
}

const table: [what: string, runs: number, left: string, wrong: number][] = [];
const wrongs: string[] = [];
function tally(what: string, outcomes: { wrong: string | null; left: string }[]): void {
  const counts = new Map<string, number>();
  for (const { left } of outcomes) counts.set(left, (counts.get(left) ?? 0) + 1);
  const wrong = outcomes.flatMap((one) => one.wrong ?? []);
  wrongs.push(...wrong.map((why) => `${what}: ${why}`));
  const left = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${count} ${name}`);
  table.push([what, outcomes.length, left.join(', '), wrong.length]);
}

const leftIn = (out: string) => {
  const file = join(out, 'verdict.json');
  if (!existsSync(file)) return 'nothing';
  const text = readFileSync(file, 'utf8');
  return text === old ? 'the old answer' : text === '' ? 'an emptied answer' : 'this run’s answer';
};

async function killed(): Promise<void> {
  const out = join(folder, 'killed');
  const whole = (await check(withOld(out), 'degraded', null, null)).milliseconds;
  const outcomes = [];
  for (let run = 0; run < kills; run++) {
    const history = join(folder, 'history');
    rmSync(history, { recursive: true, force: true });
    withOld(out);
    const after = (run / kills) * whole * 1.1;
    const ended = await check(out, 'degraded', history, after);
    const left = leftIn(out);
    let wrong = wrongIn(out, 'degraded', ended, false);
    // An answer that is seen is remembered too; a review is never lost.
    const lines = existsSync(history)
      ? readdirSync(history, { recursive: true }).filter((name) => String(name).endsWith('.jsonl'))
      : [];
    if (left === 'this run’s answer' && lines.length === 0)
      wrong ??= 'an answer whose review is not in the history';
    outcomes.push({ wrong, left });
  }
  tally(`killed at a moment of its ${Math.round((whole / seconds) * 10) / 10} s`, outcomes);
}

async function together(): Promise<void> {
  const outcomes = [];
  for (let round = 0; round < Math.max(3, kills / 25); round++) {
    const out = withOld(join(folder, 'together'));
    const [good, bad] = await Promise.all([
      check(out, 'healthy', null, null),
      check(out, 'degraded', null, null),
    ]);
    const left = leftIn(out);
    const status =
      left === 'this run’s answer'
        ? JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')).status
        : null;
    const given = [good.exit === 0 ? 'GREEN' : null, bad.exit === 1 ? 'AMBER' : null];
    const wrong =
      status !== null && !given.includes(status)
        ? `${status}, which neither run gave`
        : left === 'the old answer'
          ? left
          : null;
    outcomes.push({ wrong, left: `${left} (exits ${good.exit} and ${bad.exit})` });
  }
  tally('two runs in one folder', outcomes);
}

async function fullDisks(): Promise<void> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const outcomes = [];
  for (let kilobytes = 4; kilobytes <= 320; kilobytes += kills >= 1000 ? 4 : 32) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
    try {
      const out = withOld(join(disk, 'report'));
      const ended = await check(out, 'healthy', null, null);
      outcomes.push({
        wrong: wrongIn(out, 'healthy', ended, true),
        left: `${leftIn(out)} (exit ${ended.exit})`,
      });
    } finally {
      execFileSync('umount', [disk]);
    }
  }
  tally('disks of 4 to 320 kB', outcomes);
}

async function readOnly(): Promise<void> {
  const out = withOld(join(folder, 'read-only'));
  execFileSync('mount', ['--bind', out, out]);
  try {
    execFileSync('mount', ['-o', 'remount,ro,bind', out]);
    const ended = await check(out, 'healthy', null, null);
    tally('a file system that is read-only', [
      { wrong: ended.exit === 2 ? null : `exit ${ended.exit}`, left: `${leftIn(out)} (exit ${ended.exit})` },
    ]);
  } finally {
    execFileSync('umount', [out]);
  }
  chmodSync(out, 0o755);
}

await killed();
await together();
if (process.getuid?.() === 0) {
  await fullDisks();
  await readOnly();
}
rmSync(folder, { recursive: true, force: true });
console.log('| | Runs | What was left | Wrong |\n| :-- | --: | :-- | --: |');
for (const row of table) console.log(`| ${row.join(' | ')} |`);
for (const why of wrongs) console.error(why);
if (wrongs.length > 0) process.exitCode = 1;
