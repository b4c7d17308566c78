import type { Fault } from './record.ts';

/**
 * Where records come from: partitions that each keep their order, and can be read again from any position. Where reading goes on is
 * known to whoever asks, in its own state: a source remembers nothing.
 */
export interface Source {
  /** The same for the same stream, whoever reads it; holds no secret. */
  readonly name: string;
  /**
   * What has come since the last call, the first since `from`; waits a moment where nothing has. null: it cannot be asked for now,
   * which is told with `onTrouble` and tried again with the next call.
   *
   * @throws {Refusal} where there is no such stream, or what was to be read next is gone.
   */
  poll(): Promise<Batch[] | null>;
  /** Tells the other side how far the records have been counted, for its displays alone. */
  commit(positions: Positions): Promise<void>;
  close(): Promise<void>;
}

/** By partition, what is to be read next. */
export type Positions = Record<string, string>;

export interface Batch {
  partition: string;
  records: StreamRecord[];
  /** What is to be read next when these have been counted. */
  next: string;
  /** Whether these were the last there are for now. */
  atEnd: boolean;
  /** Records behind these that have come; null: not known. */
  behind: number | null;
  /** Records that were deleted before they could be read. */
  gone?: number;
  /** True: nothing will ever come again (a shard that was split or merged). */
  ended?: boolean;
}

export interface StreamRecord {
  /** null: the record says that something was deleted. */
  value: Buffer | null;
  /** Where it stands in its partition; a number is an offset. */
  at: string | number;
  /** Why it cannot be read, where its source knows. */
  fault?: Fault;
  /** Names and values of what was sent with it. */
  headers?: Iterable<readonly [Buffer | null, Buffer | null]>;
}

export interface SourceOptions {
  /** Empty: from the first record that there is. */
  from: Positions;
  /** False: what has come is read and nothing is waited for. */
  wait: boolean;
  onTrouble(text: string): void;
}
