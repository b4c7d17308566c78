import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What lies in the folder when a run begins. */
const old = '{"status":"GREEN","of":"an earlier run"}';
const levels = { healthy: 'GREEN', degraded: 'AMBER' } as const;

/** Which program runs, over which candidate of fixtures/credit, and what is done to it. */
export interface Case {
  program: 'terminal' | 'action';
  candidate: keyof typeof levels;
  out: string;
  history?: string;
  /** Milliseconds after which it is killed. */
  killAfter?: number;
  /** The largest file that it may write, in units of 1024 bytes; whether the signal of a file too large kills it. */
  largest?: { kilobytes: number; kills: boolean };
  /** Where its answer is printed to: nowhere, a pipe whose reader has gone, a device that is full. */
  print?: 'nowhere' | 'closed pipe' | 'full device';
}

export interface Outcome {
  /** null: killed. */
  exit: number | null;
  milliseconds: number;
  /** What is left where the answer goes. */
  left: 'nothing' | 'the old answer' | 'an emptied answer' | 'its own answer';
  /** What is wrong with that; null: nothing. */
  wrong: string | null;
}

/** Runs one case in a folder that holds the answer of an earlier run, and looks at what is left. `bundle`: the folder of the program. */
export async function runCase(one: Case, bundle = join(root, 'dist')): Promise<Outcome> {
  withOldAnswer(one.out);
  return run(one, bundle);
}

function withOldAnswer(out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'verdict.json'), old);
}

async function run(one: Case, bundle: string): Promise<Outcome> {
  const { out, candidate, program } = one;
  const outputs = `${out}.${program}`;
  writeFileSync(outputs, '');
  const began = performance.now();
  const exit = await spawned(one, bundle, outputs);
  const milliseconds = performance.now() - began;
  const [left, said] = [leftIn(out), readFileSync(outputs, 'utf8')];
  rmSync(outputs);
  return { exit, milliseconds, left, wrong: wrongIn(one, exit, left, said, candidate) };
}

function spawned(one: Case, bundle: string, outputs: string): Promise<number | null> {
  const { program, candidate, out, history, killAfter, largest, print = 'nowhere' } = one;
  const credit = (name: string) => join(root, 'fixtures/credit', `${name}.csv`);
  const plan = join(root, 'plans/credit-default.yaml');
  const words =
    program === 'action'
      ? [join(bundle, 'main.js')]
      : [
          join(bundle, 'cli.js'),
          'check',
          ...['--plan', plan, '--reference', credit('reference'), '--candidate', credit(candidate)],
          ...['--out', out, ...(history ? ['--history', history] : [])],
        ];
  const inputs = {
    INPUT_PLAN: plan,
    INPUT_REFERENCE: credit('reference'),
    INPUT_CANDIDATE: credit(candidate),
    INPUT_OUT: out,
    INPUT_HISTORY: history ?? '',
    'INPUT_READ-FROM': join(out, '..'),
    INPUT_PUBLISH: 'none',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REPOSITORY: 'acme/credit',
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: outputs,
  };
  const limit = largest ? `${largest.kills ? '' : "trap '' XFSZ; "}ulimit -f ${largest.kilobytes}; ` : '';
  const to = { nowhere: '>/dev/null', 'closed pipe': '', 'full device': '>/dev/full' }[print];
  const child = spawn(
    'bash',
    ['-c', `${limit}exec "$0" "$@" ${to} 2>/dev/null`, process.execPath, ...words],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH, ...(program === 'action' ? inputs : {}) },
    },
  );
  child.stdout.destroy();
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (exit) => {
      clearTimeout(timer);
      resolve(exit);
    }),
  );
}

function leftIn(out: string): Outcome['left'] {
  const file = join(out, 'verdict.json');
  if (!existsSync(file)) return 'nothing';
  const text = readFileSync(file, 'utf8');
  return text === old ? 'the old answer' : text === '' ? 'an emptied answer' : 'its own answer';
}

/** An answer must be this run's, whole, of the level that is due, with its report and in the history, and only where the exit says so. */
function wrongIn(
  { out, history, killAfter, largest }: Case,
  exit: number | null,
  left: Outcome['left'],
  said: string,
  candidate: Case['candidate'],
): string | null {
  const due = levels[candidate];
  const promised = /promote<<(\S+)\ntrue\n\1/.test(said);
  if (promised && due !== 'GREEN') return 'it promotes what is not GREEN';
  if (promised && left !== 'its own answer') return 'it promotes and leaves no answer';
  if (exit === 0 && due !== 'GREEN') return 'exit 0 of what is not GREEN';
  if (left === 'the old answer')
    return killAfter !== undefined || (largest?.kills && exit === null) ? null : 'an earlier answer is left';
  if (left !== 'its own answer') return exit === 0 ? 'exit 0 and no answer' : null;
  const { status } = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) as { status: string };
  if (status !== due) return `${status} of a candidate that is ${due}`;
  if (exit === 2) return `${status} is left by a run that could not judge`;
  for (const page of ['report.html', 'report.md'])
    if (!existsSync(join(out, page))) return `a verdict without ${page}`;
  if (history === undefined) return null;
  const lines = existsSync(history) ? readdirSync(history, { recursive: true }).map(String) : [];
  return lines.some((name) => name.endsWith('.jsonl'))
    ? null
    : 'an answer whose review is not in the history';
}

/** Two runs in one folder at a time, of which one is AMBER: what is left is an answer that one of them gave. */
export async function together(out: string, bundle = join(root, 'dist')): Promise<Outcome> {
  withOldAnswer(out);
  const [good, bad] = await Promise.all([
    run({ program: 'terminal', candidate: 'healthy', out }, bundle),
    run({ program: 'action', candidate: 'degraded', out }, bundle),
  ]);
  const left = leftIn(out);
  const status =
    left === 'its own answer' ? JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')).status : null;
  const given = [good.exit === 0 ? 'GREEN' : null, bad.exit === 1 ? 'AMBER' : null];
  const wrong =
    left === 'the old answer' || (status !== null && !given.includes(status))
      ? `${status ?? left}, which neither run gave`
      : null;
  return { exit: good.exit, milliseconds: good.milliseconds + bad.milliseconds, left, wrong };
}

/** Runs a case in a folder of a file system that is read-only; root is needed. */
export async function onReadOnly(
  out: string,
  one: Omit<Case, 'out'>,
  bundle = join(root, 'dist'),
): Promise<Outcome> {
  withOldAnswer(out);
  execFileSync('mount', ['--bind', out, out]);
  try {
    execFileSync('mount', ['-o', 'remount,ro,bind', out]);
    const { wrong, ...rest } = await run({ ...one, out }, bundle);
    // Nothing can withdraw what lies there: the exit status says that it is not of this run.
    const isRefused = rest.exit === (one.program === 'action' ? 1 : 2);
    return {
      ...rest,
      wrong: isRefused && wrong === 'an earlier answer is left' ? null : (wrong ?? `exit ${rest.exit}`),
    };
  } finally {
    execFileSync('umount', [out]);
  }
}

/** Runs a case on a disk of so many kilobytes; root is needed. */
export async function onDisk(
  disk: string,
  kilobytes: number,
  one: Omit<Case, 'out'>,
  bundle?: string,
): Promise<Outcome> {
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
  try {
    return await runCase({ ...one, out: join(disk, 'report') }, bundle);
  } finally {
    execFileSync('umount', [disk]);
  }
}
