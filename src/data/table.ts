import type { CellFormat } from '../plan/cell-formats.ts';
import type { PredictionLog } from '../plan/plan.ts';
import type { Numbers } from './column/numbers.ts';

/** An evaluation set in columns. Nothing after reading holds a row. */
export interface Table {
  rows: number;
  columns: Map<string, Column>;
  /** All columns of the file, read or not, in its order. */
  header: string[];
  source: TableSource;
}

export interface TableSource {
  /** Files as named by the user, in the order read. */
  files: string[];
  bytes: number;
  /** SHA-256 of the files' bytes, one after another. */
  sha256: string;
  /** How the files were read, where they are a log of requests and answers. */
  log?: PredictionLog;
}

export type Column = NumberColumn | CategoryColumn | TimeColumn;

/** A column that came in a file of its own: its files, and the row there of each row here, −1 where there is none. Its `markers` are those of that file. */
interface Joined {
  origin?: { files: string[]; rows: Int32Array };
}

/** Numbers; NaN where missing, infinite or invalid. */
export interface NumberColumn extends Joined {
  type: 'number';
  values: Numbers;
  /** Cells that were empty or said to be missing (NA, NaN, null), infinities included. */
  missing: number;
  invalid: Invalid | null;
  /** How its cells are written, where it is not the common way. */
  format?: CellFormat;
  /** Infinities, where there are any. */
  infinite?: Invalid;
  /** Cells that said so by a text, where there are any. */
  markers?: Invalid;
}

/** Texts, each an index into `categories`; -1 where missing. */
export interface CategoryColumn extends Joined {
  type: 'category';
  codes: Int32Array;
  /** In order of first appearance. */
  categories: string[];
  missing: number;
  /** Cells that said that they hold nothing by a text, where there are any. */
  markers?: Invalid;
}

/** Milliseconds since 1970 UTC; NaN where missing or invalid. */
export interface TimeColumn extends Joined {
  type: 'time';
  values: Float64Array;
  missing: number;
  invalid: Invalid | null;
  format?: CellFormat;
  infinite?: Invalid;
  markers?: Invalid;
}

/** Cells of a sort, mostly those whose text is not of the column's type. */
export interface Invalid {
  cells: number;
  /** The first of them: row of the set, counted from 1 without the header, and its text (cut at 80 characters). */
  row: number;
  text: string;
}

/**
 * What is asked of a file. `auto`: number when nine in ten of the cells that are not missing are one, and then the others are invalid;
 * else category. `key`: an id; a number column when every cell is a whole number up to 2^53, else a category column.
 */
export interface ColumnRequest {
  name: string;
  type: 'number' | 'category' | 'time' | 'auto' | 'key';
  /** False: a file without it is read all the same. */
  required: boolean;
  /** IANA name of the zone in which times without an offset are read; UTC when absent. */
  timeZone?: string;
  /** How its numbers or times are written, where it is not the common way. */
  format?: CellFormat;
  /** A text column in which words such as NA and None are missing, as in labels. */
  words?: boolean;
  /** Texts that are values, whatever they say. */
  known?: readonly string[];
}
