import type { TextSource } from './bytes.ts';
import type { Executor } from './executor.ts';
import type { LogReader } from './log/log.ts';
import type { Budget } from './memory.ts';

/** A file to read into a table. */
export interface FileSource extends TextSource {
  /** Size of the file; of a packed one this says little of the rows in it. */
  bytes: number;
  /** The name says that tabs part the fields. */
  tabs: boolean;
  /** JSON: the file may hold one list of records. */
  list?: boolean;
  /** JSON lines: what makes rows of the records; absent: a record is a row. */
  log?: LogReader | undefined;
  /** True: no file of the set comes behind it. */
  last?: boolean;
  /** Memory that the set may take; nobody looks when absent. */
  budget?: Budget | undefined;
  /** How the file may be read in ranges, where it may. */
  split?: Split;
}

/** Into how many ranges a file may be split, or its columns into parts, and who reads them. */
export interface Split {
  executor: Executor;
  ways: number;
}
