import { countPart } from '../count/segments/weak-rows.ts';
import { readRange } from '../data/csv/range.ts';
import { readTable } from '../data/read.ts';
import { takeColumns } from '../engine/local/columns.ts';
import type { LocalJobs } from '../engine/local/jobs.ts';

type JobName = keyof LocalJobs;

/** What does a job. */
type Work<Name extends JobName> = (
  input: LocalJobs[Name]['input'],
  tell: (news: LocalJobs[Name]['news']) => void,
) => LocalJobs[Name]['output'] | Promise<LocalJobs[Name]['output']>;

const jobs: { [Name in JobName]: Work<Name> } = {
  readTable: ({ files, request, budget }, tell) =>
    readTable(files, request, { progress: seldom(tell), budget }),
  readRange: (input, tell) => readRange(input, seldom(tell)),
  readColumns: async (input) => (await import('../data/parquet/share.ts')).readColumns(input),
  takeColumns,
  countPart,
};

/** The result of a job; `tell` hears what it has to say meanwhile. */
export async function perform<Name extends JobName>(
  job: Name,
  input: LocalJobs[Name]['input'],
  tell: (news: LocalJobs[Name]['news']) => void,
): Promise<LocalJobs[Name]['output']> {
  return await jobs[job](input, tell);
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
