import type { Numbers } from './numbers.ts';

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
}

export type Column = NumberColumn | CategoryColumn | TimeColumn;

/** Numbers; NaN where missing, infinite or invalid. */
export interface NumberColumn {
  type: 'number';
  values: Numbers;
  /** Cells that were empty or said to be missing (NA, NaN, null), infinities included. */
  missing: number;
  invalid: Invalid | null;
}

/** Texts, each an index into `categories`; -1 where missing. */
export interface CategoryColumn {
  type: 'category';
  codes: Int32Array;
  /** In order of first appearance. */
  categories: string[];
  missing: number;
}

/** Milliseconds since 1970 UTC; NaN where missing or invalid. */
export interface TimeColumn {
  type: 'time';
  values: Float64Array;
  missing: number;
  invalid: Invalid | null;
}

/** Cells whose text is not of the column's type. */
export interface Invalid {
  cells: number;
  /** The first of them: row of the set, counted from 1 without the header, and its text (cut at 80 characters). */
  row: number;
  text: string;
}

/**
 * What is asked of a file. `auto`: number when every cell that is not missing is one, else category. `key`: an id;
 * a number column when every cell is a canonical integer, else a category column.
 */
export interface ColumnRequest {
  name: string;
  type: 'number' | 'category' | 'time' | 'auto' | 'key';
  /** False: a file without it is read all the same. */
  required: boolean;
  /** IANA name of the zone in which times without an offset are read; UTC when absent. */
  timeZone?: string;
}
