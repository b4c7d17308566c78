import type { TableRequest } from './column/builder.ts';
import type { FilledColumn } from './column/column.ts';
import type { RangeJob, RangePart } from './csv/range.ts';
import type { Budget } from './memory.ts';
import type { ColumnsJob } from './parquet/share.ts';
import type { Progress } from './read.ts';
import type { Table } from './table.ts';

/** What a job takes, what it gives, and what it tells meanwhile. All of it can be copied from thread to thread. */
export interface Job<Input, Output, News = never> {
  input: Input;
  output: Output;
  news: News;
}

/** Jobs by name. */
export type JobMap<Jobs> = { [Name in keyof Jobs]: Job<unknown, unknown, unknown> };

/** The work that reading has for threads. */
export interface ReadingJobs {
  readTable: Job<TableJob, Table, Progress>;
  readRange: Job<RangeJob, RangePart, RangeProgress>;
  readColumns: Job<ColumnsJob, FilledColumn[]>;
}

/** A set to read. */
export interface TableJob {
  files: string[];
  request: TableRequest;
  budget?: Budget | undefined;
}

/** How far the reading of a range has come, in bytes and rows of it. */
export type RangeProgress = Pick<Progress, 'bytes' | 'rows'>;

/** Whatever does jobs: a pool of threads or, in a test, this thread. */
export interface Executor<Jobs extends JobMap<Jobs> = ReadingJobs> {
  /** How many jobs are done at a time, one of them by this thread. */
  readonly size: number;
  /** Bytes of data, at least, that make a job worth handing over. */
  readonly least: number;
  /** Does a job; `onNews` hears what it has to tell meanwhile. What it throws is a Refusal, or a fault of the program. */
  run<Name extends keyof Jobs>(
    job: Name,
    input: Jobs[Name]['input'],
    onNews?: (news: Jobs[Name]['news']) => void,
  ): Promise<Jobs[Name]['output']>;
}
