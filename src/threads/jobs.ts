import type { TableRequest } from '../data/builder.ts';
import { readRange } from '../data/csv-range.ts';
import type { Budget } from '../data/memory.ts';
import { readTable } from '../data/read.ts';
import type { JobName } from '../data/runner.ts';
import { type ColumnWork, takeColumns } from './columns.ts';

/** What a job came to, and the buffers in it that change hands instead of being copied. */
export interface Outcome {
  result: unknown;
  moved?: ArrayBuffer[];
}

interface TableJob {
  files: string[];
  request: TableRequest;
  budget: Budget | undefined;
}

type Work = (input: never, tell: (news: unknown) => void) => Promise<Outcome> | Outcome;

const jobs: Record<JobName, Work> = {
  readTable: async ({ files, request, budget }: TableJob, tell) => ({
    result: await readTable(files, request, { progress: seldom(tell), budget }),
  }),
  readRange: async (input: Parameters<typeof readRange>[0], tell) => ({
    result: await readRange(input, seldom(tell)),
  }),
  takeColumns: (work: ColumnWork) => {
    const result = takeColumns(work);
    const counts = result.flatMap(({ before, after }) => [before, after]);
    const moved = counts.flatMap((one) =>
      one?.type === 'number' ? [one.counts.values.buffer, one.counts.rows.buffer] : [],
    );
    return { result, moved: moved as ArrayBuffer[] };
  },
};

/** Does one job; `tell` hears what it has to say meanwhile. */
export async function perform(job: JobName, input: unknown, tell: (news: unknown) => void): Promise<Outcome> {
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
