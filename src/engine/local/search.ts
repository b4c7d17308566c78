import type { Cut } from '../../count/segments/segment-cuts.ts';
import {
  countForSearch,
  countPart,
  joinParts,
  partsOfSearch,
  type SearchCounts,
  type SearchedRows,
} from '../../count/segments/weak-rows.ts';
import type { Executor } from '../../data/executor.ts';
import type { Table } from '../../data/table.ts';
import type { LocalJobs } from './jobs.ts';

/** Fewer rows than this, times features, are counted before another thread has been told of them. */
const worthAPart = 1 << 18;

/** Counts what the search for weak segments reads, the rows divided among the executor's threads where they are many. */
export async function countSearch(
  searched: SearchedRows,
  cuts: Map<string, Cut>,
  table: Table,
  executor: Executor<LocalJobs> | undefined,
): Promise<SearchCounts> {
  const { features, rows } = searched;
  const threads = Math.min(executor?.size ?? 1, Math.floor((rows.length * features.length) / worthAPart));
  if (threads < 2) return countForSearch(searched, cuts, table);
  const [own, ...others] = partsOfSearch(searched, cuts, table, threads);
  const done = others.map((part) => executor!.run('countPart', part));
  return joinParts(searched, cuts, [countPart(own!), ...(await Promise.all(done))]);
}
