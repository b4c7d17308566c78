import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a program took, as a whole process. */
export interface Run {
  seconds: number;
  /** Of all its processors together; null where GNU time is not there to tell. */
  processorSeconds: number | null;
  /** At its largest, in MB. */
  memory: number | null;
  output: string;
}

const time = '/usr/bin/time';
const told = join(mkdtempSync(join(tmpdir(), 'greenlight-bench-')), 'time');

/** Runs a program to its end. Exit status 1 is an answer of `greenlight check`; any higher one an error. */
export function run(words: string[]): Run {
  const measured = existsSync(time) ? [time, '-q', '-f', '%U %S %M', '-o', told, ...words] : words;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(measured[0]!, measured.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status === null || status > 1) throw new Error(`${words.join(' ')}\nended with ${status}:\n${stderr}`);
  if (measured === words) return { seconds, processorSeconds: null, memory: null, output: stdout };
  const [user, system, kilobytes] = readFileSync(told, 'utf8').trim().split(' ').map(Number);
  return { seconds, processorSeconds: user! + system!, memory: kilobytes! / 1000, output: stdout };
}

/** Runs the programs in turn, so that a busy moment of the machine meets all of them, and again until each has had its number. */
export function inTurn<T extends { name: string; words: string[]; runs: number }>(
  programs: T[],
): Map<T, Run[]> {
  const done = new Map(programs.map((program) => [program, [] as Run[]]));
  for (let round = 0; programs.some(({ runs }) => round < runs); round++) {
    for (const program of programs.filter(({ runs }) => round < runs)) {
      const one = run(program.words);
      done.get(program)!.push(one);
      console.error(`  ${program.name}, run ${round + 1} of ${program.runs}: ${one.seconds.toFixed(2)} s`);
    }
  }
  return done;
}
