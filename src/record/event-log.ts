import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { version } from '../version.ts';

/** What a run tells of itself while it works: JSON lines for whoever collects logs. */
export interface EventLog {
  /** Tells of something, with the plan and the sets that are known by then. */
  tell(event: string, details?: Record<string, unknown>): void;
  /** What every line from now on says too, such as the plan and the digests. */
  know(details: Record<string, unknown>): void;
  /** Does a stage of the work, and tells how long it took; one that fails tells that too. */
  stage<T>(name: string, work: () => Promise<T> | T): Promise<T>;
}

/** One that tells nobody. */
export const silent: EventLog = {
  tell: () => {},
  know: () => {},
  stage: async (_, work) => work(),
};

/**
 * A log into a file, behind what is there, or, for `-`, to `print`. Every line has the time, the process, the run and the version. A
 * line that cannot be written later is left out: a log changes no verdict.
 *
 * `messages`: whether what went wrong is told in words, which may quote a file that could not be used.
 *
 * @throws {Refusal} where the file cannot be written at all.
 */
export function openEventLog(
  place: string | null,
  print: (text: string) => void,
  { messages = true }: { messages?: boolean } = {},
): EventLog {
  if (place === null) return silent;
  if (place === '')
    throw new Refusal(
      '--log names no file. Give one, such as --log greenlight.log.jsonl, or - for standard error.',
    );
  const write = place === '-' ? print : (text: string) => appendFileSync(place, text);
  const run = randomUUID();
  let known: Record<string, unknown> = {};
  const line = (event: string, details: Record<string, unknown>) =>
    `${JSON.stringify({ time: new Date().toISOString(), pid: process.pid, run, greenlight: version, ...known, event, ...details })}\n`;
  try {
    write(line('begin', {}));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Refusal(`${place}: the log cannot be written (${code}). Choose another place by --log.`);
  }
  const tell = (event: string, details: Record<string, unknown> = {}) => {
    try {
      write(line(event, details));
    } catch {
      // What cannot be told is left out.
    }
  };
  return {
    tell,
    know(details) {
      known = { ...known, ...details };
    },
    async stage(stage, work) {
      const start = performance.now();
      const done = () => ({ stage, duration_ms: Math.round((performance.now() - start) * 1000) / 1000 });
      try {
        const made = await work();
        tell('stage', done());
        return made;
      } catch (error) {
        const refused = error instanceof Refusal;
        const message = error instanceof Error ? error.message : String(error);
        tell('failed', { ...done(), refused, ...(messages ? { message: message.slice(0, 2000) } : {}) });
        throw error;
      }
    },
  };
}
