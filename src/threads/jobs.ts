import { countPart, type SearchPart } from '../count/weak-rows.ts';
import type { TableRequest } from '../data/builder.ts';
import { readRange } from '../data/csv-range.ts';
import type { Budget } from '../data/memory.ts';
import { readTable } from '../data/read.ts';
import type { JobName } from '../data/runner.ts';
import { type ColumnWork, takeColumns } from './columns.ts';

interface TableJob {
  files: string[];
  request: TableRequest;
  budget: Budget | undefined;
}

type Work = (input: never, tell: (news: unknown) => void) => unknown;

const jobs: Record<JobName, Work> = {
  readTable: ({ files, request, budget }: TableJob, tell) =>
    readTable(files, request, { progress: seldom(tell), budget }),
  readRange: (input: Parameters<typeof readRange>[0], tell) => readRange(input, seldom(tell)),
  takeColumns: (work: ColumnWork) => takeColumns(work),
  countPart: (part: SearchPart) => countPart(part),
};

/** What one job comes to; `tell` hears what it has to say meanwhile. */
export async function perform(job: JobName, input: unknown, tell: (news: unknown) => void): Promise<unknown> {
  return await jobs[job](input as never, tell);
}

/** Tells no more than ten times a second. */
function seldom<T>(tell: (news: T) => void): (news: T) => void {
  let next = 0;
  return (news) => {
    const now = performance.now();
    if (now < next) return;
    next = now + 100;
    tell(news);
  };
}
