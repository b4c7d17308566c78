import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Executor } from '../data/executor.ts';
import type { LocalJobs } from '../engine/local/jobs.ts';
import { memoryRanOut, Refusal } from '../refusal.ts';

/** Starting a thread takes about as long as reading this many bytes. */
const worthAThread = 16 << 20;
/** More threads than this have nothing to do but wait for each other. */
const most = 8;

/**
 * The pool for a review of some files: as many threads as asked for, whatever the size of the data; without asking as many as
 * there are processors, for large data. None where one is enough. Where the files are large, threads start at once, to be
 * ready when the plan has been read.
 */
export function openPool(threads: number | null, files: string[] = []): Pool | undefined {
  const size = threads ?? Math.min(availableParallelism(), most);
  if (size < 2) return undefined;
  const pool = new Pool(size, threads === null ? worthAThread : 1);
  pool.prepare(files.reduce((bytes, file) => bytes + sizeOf(file), 0));
  return pool;
}

/** Bytes of a file; 0 of what is none, or a pattern for several: who reads it says what is wrong. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

type JobName = keyof LocalJobs;

/** What a worker is told. */
export interface Call<Name extends JobName = JobName> {
  job: Name;
  input: LocalJobs[Name]['input'];
}

/** What a worker says. */
export type Answer =
  | { news: LocalJobs[JobName]['news'] }
  | { result: LocalJobs[JobName]['output'] }
  | { refusal: string }
  | { fault: { message: string; stack: string | undefined } };

/** A call that is still to be answered. */
interface Waiting<Name extends JobName = JobName> {
  call: Call<Name>;
  onNews(news: LocalJobs[Name]['news']): void;
  resolve(result: LocalJobs[Name]['output']): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  job: Waiting | null;
}

/** What a thread runs: it stands beside this file, and in the bundle beside the program that this is in. */
const workerBeside = (file: string) => new URL(`worker${extname(file)}`, file);

/**
 * Worker threads, started when there is work for them, and this thread, which takes a job when they are busy: each has one at a
 * time. `close` ends them.
 */
export class Pool implements Executor<LocalJobs> {
  readonly size: number;
  readonly least: number;
  private readonly threads = new Set<Thread>();
  private readonly idle: Thread[] = [];
  private readonly waiting: Waiting[] = [];
  /** This thread has a job. */
  private busy = false;
  private closed = false;

  constructor(size: number, least: number) {
    this.size = size;
    this.least = least;
  }

  /** Starts the threads that so many bytes are worth, before there is work for them. */
  prepare(bytes: number): void {
    while (this.threads.size < Math.min(this.size - 1, Math.floor(bytes / this.least))) {
      this.idle.push(this.start());
    }
  }

  run<Name extends JobName>(
    job: Name,
    input: LocalJobs[Name]['input'],
    onNews: (news: LocalJobs[Name]['news']) => void = () => {},
  ): Promise<LocalJobs[Name]['output']> {
    const done = new Promise<LocalJobs[Name]['output']>((resolve, reject) => {
      const waiting: Waiting<Name> = { call: { job, input }, onNews, resolve, reject };
      this.waiting.push(waiting);
    });
    // Whoever stops at an earlier error never asks how this one went.
    done.catch(() => {});
    this.next();
    return done;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.waiting.length = 0;
    await Promise.all([...this.threads].map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const thread = this.idle.pop() ?? (this.threads.size < this.size - 1 ? this.start() : null);
    if (thread) {
      thread.job = this.waiting.shift()!;
      thread.worker.postMessage(thread.job.call);
    } else if (!this.busy) {
      this.busy = true;
      void this.doHere(this.waiting.shift()!);
    }
  }

  private async doHere({ call, onNews, resolve, reject }: Waiting): Promise<void> {
    try {
      const { perform } = await import('./jobs.ts');
      const result = await perform(call.job, call.input, (news) => {
        // What nobody waits for any more must not keep the process.
        if (this.closed) throw new Error('the pool is closed');
        onNews(news);
      });
      resolve(result);
    } catch (error) {
      reject(error);
    }
    this.busy = false;
    this.next();
  }

  private start(): Thread {
    const worker = new Worker(workerBeside(import.meta.url), { execArgv: [] });
    const thread: Thread = { worker, job: null };
    this.threads.add(thread);
    worker.on('message', (answer: Answer) => {
      const { job } = thread;
      if (!job) return;
      if ('news' in answer) {
        job.onNews(answer.news);
        return;
      }
      thread.job = null;
      if ('result' in answer) job.resolve(answer.result);
      else if ('refusal' in answer) job.reject(new Refusal(answer.refusal));
      else job.reject(Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack }));
      this.idle.push(thread);
      this.next();
    });
    const lost = (error: unknown) => {
      this.threads.delete(thread);
      const place = this.idle.indexOf(thread);
      if (place >= 0) this.idle.splice(place, 1);
      thread.job?.reject(explained(error));
      thread.job = null;
      this.next();
    };
    worker.on('error', lost);
    worker.on('exit', () => lost(new Error('a worker thread ended in the middle of its work')));
    return thread;
  }
}

function explained(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return memoryRanOut();
  }
  return error;
}
