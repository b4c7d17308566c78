import type { Dialect } from './dialect/dialect.ts';
import { type Limits, usualLimits } from './limits.ts';

/** A connection to an engine. Every column of an answer is either DOUBLE or text; a query sees to that. */
export interface Session {
  dialect: Dialect;
  /** The usual ones when absent. */
  limits?: Limits;
  /** Sends one statement and waits for the whole of its answer. Throws a Refusal where the engine cannot give one. */
  query(sql: string): Promise<Answer>;
  /** Keeps the rows of a relation, in some order, for as long as the session is open, and gives what to read them from. */
  keep(from: string, order?: string): Promise<string>;
  /** Ends what still runs, and the connection. May be called more than once. */
  close(): Promise<void>;
}

export function limitsOf({ limits }: Session): Limits {
  return limits ?? usualLimits;
}

/** The rows of an answer, column by column, in the order asked for. */
export interface Answer {
  rows: number;
  /** NaN where NULL. */
  numbers(name: string): Float64Array;
  texts(name: string): (string | null)[];
}

/** An answer that comes in pieces. */
export class AnswerBuilder implements Answer {
  rows = 0;
  private readonly columns: Map<string, NumberPieces | (string | null)[]>;

  constructor(columns: { name: string; type: 'number' | 'text' }[]) {
    this.columns = new Map(
      columns.map(({ name, type }) => [name, type === 'number' ? new NumberPieces() : []]),
    );
  }

  /** One array a column, of as many values each. */
  add(rows: number, pieces: ArrayLike<number | string | null>[]): void {
    let at = 0;
    for (const column of this.columns.values()) {
      const piece = pieces[at++]!;
      if (column instanceof NumberPieces) column.add(piece as ArrayLike<number | null>);
      else for (let i = 0; i < rows; i++) column.push(piece[i] as string | null);
    }
    this.rows += rows;
  }

  numbers(name: string): Float64Array {
    const column = this.columns.get(name);
    if (column instanceof NumberPieces) return column.whole();
    throw new Error(`the answer has no number column "${name}"`);
  }

  texts(name: string): (string | null)[] {
    const column = this.columns.get(name);
    if (Array.isArray(column)) return column;
    throw new Error(`the answer has no text column "${name}"`);
  }
}

/** Numbers in one array that grows, so that a large answer is held once. */
class NumberPieces {
  private values = new Float64Array(64);
  private length = 0;

  add(piece: ArrayLike<number | null>): void {
    if (this.length + piece.length > this.values.length) {
      const larger = new Float64Array(Math.max(2 * this.values.length, this.length + piece.length));
      larger.set(this.values.subarray(0, this.length));
      this.values = larger;
    }
    for (let i = 0; i < piece.length; i++) this.values[this.length++] = piece[i] ?? Number.NaN;
  }

  whole(): Float64Array {
    return this.values.subarray(0, this.length);
  }
}
