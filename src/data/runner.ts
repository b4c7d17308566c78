/** Work that a thread can do, by name: see threads/jobs.ts. */
export type JobName = 'readTable' | 'readRange' | 'takeColumns' | 'countPart';

/** Whatever does jobs: a pool of threads, or, in a test, this one. */
export interface Runner {
  /** How many jobs are done at a time, one of them by this thread. */
  readonly size: number;
  /** Bytes of data, at least, that make a job worth handing over. */
  readonly least: number;
  /** Does a job; `onNews` hears what it has to tell meanwhile. What it throws is a Refusal, or a fault of the program. */
  run(job: JobName, input: unknown, onNews?: (news: unknown) => void): Promise<unknown>;
}
