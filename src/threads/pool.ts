import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';

/** Work that a thread can do, by name: see `worker.ts`. */
export type JobName = 'readTable' | 'readRange' | 'countValues';

/** Whatever does jobs: a pool of threads, or, in a test, this one. */
export interface Runner {
  /** How many jobs are done at a time. */
  readonly size: number;
  /** Bytes of data, at least, that make a job worth handing over. */
  readonly least: number;
  /** Does a job; `onNews` hears what it has to tell meanwhile. What it throws is a Refusal, or a fault of the program. */
  run(job: JobName, input: unknown, onNews?: (news: unknown) => void): Promise<unknown>;
}

/** What a worker says. */
export type Answer =
  | { news: unknown }
  | { result: unknown }
  | { refusal: string }
  | { fault: { message: string; stack: string | undefined } };

interface Job {
  words: { job: JobName; input: unknown };
  onNews: ((news: unknown) => void) | undefined;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

const OURS = 'greenlight';

/** Worker threads, started when there is work for them, each with one job at a time. `close` ends them. */
export class Pool implements Runner {
  readonly size: number;
  readonly least: number;
  private readonly threads = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly waiting: Job[] = [];

  constructor(size: number, least: number) {
    this.size = size;
    this.least = least;
  }

  run(job: JobName, input: unknown, onNews?: (news: unknown) => void): Promise<unknown> {
    const done = new Promise<unknown>((resolve, reject) => {
      this.waiting.push({ words: { job, input }, onNews, resolve, reject });
    });
    // Whoever stops at an earlier error never asks how this one went.
    done.catch(() => {});
    this.next();
    return done;
  }

  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const thread = this.idle.pop() ?? (this.threads.size < this.size ? this.start() : null);
    if (thread) this.give(thread, this.waiting.shift()!);
  }

  private start(): Worker {
    // In the bundle this is the one file of the program, which knows by the mark that it is a worker.
    const thread = new Worker(new URL(import.meta.url), { workerData: OURS, execArgv: [] });
    thread.setMaxListeners(0);
    this.threads.add(thread);
    return thread;
  }

  private give(thread: Worker, job: Job): void {
    const settle = (how: () => void) => {
      thread.removeAllListeners();
      how();
    };
    thread.on('message', (answer: Answer) => {
      if ('news' in answer) {
        job.onNews?.(answer.news);
        return;
      }
      settle(() => {
        if ('result' in answer) job.resolve(answer.result);
        else if ('refusal' in answer) job.reject(new Refusal(answer.refusal));
        else job.reject(Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack }));
        this.idle.push(thread);
        this.next();
      });
    });
    thread.on('error', (error) => {
      settle(() => {
        this.threads.delete(thread);
        job.reject(explained(error));
        this.next();
      });
    });
    thread.on('exit', () =>
      settle(() => job.reject(new Error('a worker thread ended in the middle of its work'))),
    );
    thread.postMessage(job.words);
  }
}

function explained(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new Refusal(
      'The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.',
    );
  }
  return error;
}

if (!isMainThread && workerData === OURS) {
  void import(/* webpackMode: "eager" */ './worker.ts').then(({ serve }) => serve());
}
