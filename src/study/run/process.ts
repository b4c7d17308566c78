import { type ChildProcess, spawn } from 'node:child_process';

/** How a command ended: well, or why not, as a sentence. */
export type Ended = { seconds: number; failed: null } | { seconds: number; failed: string };

/** Of what it printed, the last characters are kept. */
const kept = 4000;
/** After it was asked to end, milliseconds until it is ended. */
const patience = 2000;

/** Process groups that run now: they end with this process. */
const running = new Set<ChildProcess>();
let watching = false;

/**
 * Runs a command, its words as they are and without a shell, until it ends or its time is over; then it and all that it started are ended.
 * What it printed is given to `tell`, and its end is a part of the reason where it failed.
 */
export async function runCommand(
  words: readonly string[],
  { milliseconds, tell }: { milliseconds: number; tell?: (text: string) => void },
): Promise<Ended> {
  watch();
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  let printed = '';
  return new Promise((resolve) => {
    // A group of its own: what it starts ends with it.
    const child = spawn(words[0]!, words.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: false,
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let late = false;
    let last: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => {
      late = true;
      end(child, 'SIGTERM');
      last = setTimeout(() => end(child, 'SIGKILL'), patience);
    }, milliseconds);
    const hear = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      tell?.(text);
      printed = (printed + text).slice(-kept);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    running.add(child);
    const done = (failed: string | null) => {
      clearTimeout(timer);
      clearTimeout(last);
      // Whatever it left behind would write into files of later trainings.
      end(child, 'SIGKILL');
      running.delete(child);
      resolve({ seconds: seconds(), failed } as Ended);
    };
    child.on('error', (error: NodeJS.ErrnoException) =>
      done(`It could not be started (${error.code ?? error.message}).`),
    );
    // What it started may hold its output open for ever: its own end counts.
    child.on('exit', (code, signal) =>
      setImmediate(() => done(reasonOf({ code, signal, late, milliseconds, printed }))),
    );
  });
}

function reasonOf(of: {
  code: number | null;
  signal: string | null;
  late: boolean;
  milliseconds: number;
  printed: string;
}): string | null {
  const { code, signal, late, milliseconds, printed } = of;
  const words = printed.trim().split('\n').slice(-3).join(' ').slice(-400).trim();
  const said = words === '' ? 'It printed nothing.' : `It last printed: ${words}`;
  if (late)
    return `It did not end within ${milliseconds / 1000} seconds (--time-limit) and was stopped. ${said}`;
  if (signal !== null) return `It was stopped by ${signal}. ${said}`;
  return code === 0 ? null : `It ended with status ${code}. ${said}`;
}

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Groups of their own do not hear what ends this process. */
function watch(): void {
  if (watching) return;
  watching = true;
  const all = () => {
    for (const child of running) end(child, 'SIGKILL');
  };
  process.once('exit', all);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      all();
      process.kill(process.pid, signal);
    });
  }
}
