/** How the engine stores a column: what its cells are before anybody asks them to be numbers or times. */
export type Stored =
  /** Texts of a file without types (CSV): numbers and times are written in them. */
  | 'written'
  | 'text'
  | 'integer'
  /** Of any width, decimals too. */
  | 'float'
  | 'truth'
  | 'date'
  /** A time on a clock, without a zone. */
  | 'clock'
  /** A moment. */
  | 'instant'
  | 'nested';

/** A set as the engine holds it. */
export interface SourceSet {
  /** As the user named it, for messages. */
  named: string;
  /** What follows FROM. */
  from: string;
  columns: { name: string; stored: Stored }[];
  /** What stands where a file's digest stands: a snapshot, or a digest of what was read. */
  identity: string;
  /** The snapshot of a table, for people; null: of files, or where the engine keeps none. */
  snapshot: string | null;
  /** Every query would parse it again: the engine keeps the typed columns for itself. */
  isParsed: boolean;
  /** The number of a row, from 1, in the order of the set; null: the engine keeps none. */
  row: string | null;
}
