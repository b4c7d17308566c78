// Kills `greenlight check` and the action at random moments, and runs them on full disks, below limits of the size of a file, in
// folders that are read-only, into pipes that are closed and two at a time: no answer may be left that is not of this run, and no
// GREEN of a run that did not end so. Root is needed for the disks. `node scripts/fuzz-kills.ts 1000 4 [BUNDLE]` prints a table of
// what was left, made by 4 runs at a time; a word more makes it the rows alone that have it in their name (`action`, `disks`).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, type Outcome, onDisk, onReadOnly, runCase, together } from './fuzz/kills.ts';

const kills = Number(process.argv[2] ?? 1000);
const atOnce = Number(process.argv[3] ?? 4);
const bundle = process.argv[4];
const only = process.argv[5] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'gl-kills-'));
const programs = ['terminal', 'action'] as const;
const candidates = ['degraded', 'healthy'] as const;

type Work = (out: string) => Promise<Outcome>;
const table: string[] = [];
const wrongs: string[] = [];

async function tally(what: string, work: Work[]): Promise<void> {
  if (!what.includes(only)) return;
  const outcomes: Outcome[] = [];
  let next = 0;
  const worker = async (_: unknown, slot: number) => {
    while (next < work.length) {
      const at = next++;
      outcomes.push(await work[at]!(join(folder, `${slot}`)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const counts = new Map<string, number>();
  for (const { left, exit } of outcomes) {
    const key = `${left} (${exit === null ? 'killed' : `exit ${exit}`})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const left = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${count} ${name}`);
  const wrong = outcomes.flatMap((one) => one.wrong ?? []);
  wrongs.push(...wrong.map((why) => `${what}: ${why}`));
  table.push(`| ${what} | ${outcomes.length} | ${left.join(', ')} | ${wrong.length} |`);
  console.error(table.at(-1));
}

const cases = (count: number, make: (at: number) => Omit<Case, 'out' | 'program' | 'candidate'>): Work[] =>
  Array.from({ length: count }, (_, at) => {
    const [program, candidate] = [programs[at % 2]!, candidates[(at >> 1) % 2]!];
    return (out) => runCase({ program, candidate, out, ...make(at >> 2) }, bundle);
  });

for (const program of programs) {
  // How long a run takes as busy as the machine is now.
  const timed = await Promise.all(
    Array.from({ length: atOnce }, (_, slot) =>
      runCase({ program, candidate: 'degraded', out: join(folder, `${slot}`) }, bundle),
    ),
  );
  const whole = Math.max(...timed.map(({ milliseconds }) => milliseconds));
  await tally(
    `${program}: killed at a moment of its ${(whole / 1000).toFixed(1)} s`,
    Array.from({ length: kills / 2 }, (_, at): Work => {
      const killAfter = ((at + 0.5) / (kills / 2)) * whole * 1.1;
      return (out) => {
        const history = join(folder, 'histories', `${program}-${at}`);
        const candidate = candidates[at % 2]!;
        return runCase({ program, candidate, out, history, killAfter }, bundle).finally(() =>
          rmSync(history, { recursive: true, force: true }),
        );
      };
    }),
  );
}
const sizes = Math.ceil(kills / 12);
const sizeAt = (at: number) => 1 + Math.round((at / (sizes / 4)) * 400);
await tally(
  'files of at most 1 to 400 kB',
  cases(sizes, (at) => ({ largest: { kilobytes: sizeAt(at), kills: false } })),
);
await tally(
  'the same, and killed by the signal',
  cases(sizes, (at) => ({ largest: { kilobytes: sizeAt(at), kills: true } })),
);
await tally(
  'printed into a pipe without a reader',
  cases(Math.ceil(kills / 50), () => ({ print: 'closed pipe' })),
);
await tally(
  'printed to a device that is full',
  cases(Math.ceil(kills / 50), () => ({ print: 'full device' })),
);
await tally(
  'two runs in one folder',
  Array.from({ length: Math.ceil(kills / 25) }, (): Work => (out) => together(out, bundle)),
);
if (process.getuid?.() === 0) {
  const step = kills >= 1000 ? 4 : 40;
  await tally(
    'disks of 4 to 400 kB',
    Array.from({ length: 400 / step }, (_, at): Work => {
      const [program, candidate] = [programs[at % 2]!, candidates[(at >> 1) % 2]!];
      return (out) => onDisk(`${out}.disk`, (at + 1) * step, { program, candidate }, bundle);
    }),
  );
  await tally(
    'a file system that is read-only',
    programs.map(
      (program): Work =>
        (out) =>
          onReadOnly(`${out}.read-only`, { program, candidate: 'healthy' }, bundle),
    ),
  );
}
rmSync(folder, { recursive: true, force: true });
console.log('| | Runs | What was left | Wrong |\n| :-- | --: | :-- | --: |');
for (const row of table) console.log(row);
for (const why of wrongs) console.error(why);
if (wrongs.length > 0) process.exitCode = 1;
