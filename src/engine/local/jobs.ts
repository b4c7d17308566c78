import type { SegmentCounts } from '../../count/segments/segments.ts';
import type { SearchPart } from '../../count/segments/weak-rows.ts';
import type { Job, ReadingJobs } from '../../data/executor.ts';
import type { ColumnSummary, ColumnWork } from './columns.ts';

/** All the work that the local engine has for threads: src/threads/jobs.ts does it. */
export interface LocalJobs extends ReadingJobs {
  takeColumns: Job<ColumnWork, ColumnSummary[]>;
  countPart: Job<SearchPart, SegmentCounts>;
}
