import { availableParallelism } from 'node:os';
import { Refusal } from '../refusal.ts';
import { nearest } from '../text/nearest.ts';
import { ColumnBuilder, type Kind } from './column.ts';
import { type Budget, inWords, take } from './memory.ts';
import type { ColumnRequest } from './table.ts';

/** Which columns to read; `others`: what to do with the rest of the file's columns. */
export interface TableRequest {
  columns: ColumnRequest[];
  others: 'skip' | 'auto';
}

/** Of each row, for each thread that counts a number column: its keys, and the counts of both sets. */
const bytesToCount = 8 + 12;
/** Decimals take half, but a later cell may ask for doubles. */
const bytesOfCell: Record<Kind, number> = { number: 8, integer: 8, category: 4, time: 8 };

/** A table being filled, file after file, row after row. */
export class TableBuilder {
  header: string[] = [];
  readonly columns = new Map<string, ColumnBuilder>();
  rows = 0;
  private capacity = 0;
  private readonly request: TableRequest;
  private readonly budget: Budget | undefined;
  /** Bytes taken of the budget. */
  private taken = 0;
  private readonly asked: Map<string, ColumnRequest>;
  private firstFile: string | null = null;

  constructor(request: TableRequest, budget?: Budget) {
    this.request = request;
    this.budget = budget;
    this.asked = new Map(request.columns.map((column) => [column.name, column]));
  }

  /**
   * The builders of a file's columns, in its order; null where a column is not wanted. Refuses duplicate names, and a file
   * whose columns are not those of the first. `unfit` names columns that hold no plain values (nested in Parquet).
   */
  columnsOf(
    header: string[],
    file: string,
    unfit: ReadonlySet<string> = new Set(),
  ): (ColumnBuilder | null)[] {
    refuseDuplicates(header, file);
    if (this.firstFile === null) {
      this.firstFile = file;
      this.header = header;
      for (const name of header) {
        if (unfit.has(name) && this.asked.has(name)) {
          throw new Refusal(
            `${file}: column "${name}" holds nested values. Write the parts that are needed as columns of their own.`,
          );
        }
        if (!unfit.has(name)) this.add(name);
      }
      this.refuseAbsent(file);
    } else {
      this.refuseOtherColumns(header, file);
    }
    return header.map((name) => (unfit.has(name) ? null : (this.columns.get(name) ?? null)));
  }

  /** JSON lines: a key of `file` met at `row` for the first time. If it is wanted, the rows before have it missing. */
  columnMet(name: string, row: number, file: string): void {
    this.firstFile ??= file;
    this.header.push(name);
    const builder = this.add(name);
    builder?.grow(this.capacity);
    for (let before = 0; before < row; before++) builder?.putMissing(before);
  }

  /** Refuses the table read from `file` when a required column is not in it. */
  refuseAbsent(file: string): void {
    for (const { name, required } of this.request.columns) {
      if (required && !this.header.includes(name)) throw new Refusal(absent(file, name, this.header));
    }
  }

  /** Makes room for `rows` rows, or twice those there are, in every column. Returns how many there is room for. */
  reserve(rows: number): number {
    if (rows <= this.capacity) return this.capacity;
    const capacity = Math.max(rows, 2 * this.capacity, 256);
    this.refuseUnfit(capacity);
    this.capacity = capacity;
    try {
      for (const builder of this.columns.values()) builder.grow(this.capacity);
    } catch (error) {
      throw error instanceof RangeError ? this.unfit(capacity, null) : error;
    }
    return this.capacity;
  }

  /** Refuses the set when so many rows of it do not fit into the memory that is left, so that nothing fails half-way. */
  refuseUnfit(rows: number): void {
    if (!this.budget) return;
    const needed = rows * this.bytesOfRow();
    if (needed > this.taken && !take(this.budget, needed - this.taken)) {
      const left = (this.budget.limit - Atomics.load(this.budget.taken, 0)) * 1024 + this.taken;
      throw this.unfit(rows, left);
    }
    this.taken = Math.max(this.taken, needed);
  }

  private unfit(rows: number, left: number | null): Refusal {
    const needed = inWords(rows * this.bytesOfRow());
    return new Refusal(
      `${this.firstFile}: does not fit into memory: about ${rows.toLocaleString('en-US')} rows of ${this.columns.size} columns take ${needed}` +
        `${left === null ? '' : `, and ${inWords(left)} are left`}. List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.`,
    );
  }

  private bytesOfRow(): number {
    const kinds = [...this.columns.values()].map(({ kind }) => kind);
    const counted = Math.min(availableParallelism(), kinds.filter((kind) => kind === 'number').length);
    return kinds.reduce((bytes, kind) => bytes + bytesOfCell[kind], counted * bytesToCount);
  }

  /** Columns taken for numbers in which text was met. */
  declined(): ColumnBuilder[] {
    return [...this.columns.values()].filter((builder) => builder.declined && !builder.nested);
  }

  private add(name: string): ColumnBuilder | null {
    const asked = this.asked.get(name);
    // A column without a name cannot be meant by a plan; most often it is a row number.
    if (!asked && (this.request.others === 'skip' || name === '')) return null;
    const builder = new ColumnBuilder(asked ?? { name, type: 'auto' });
    this.columns.set(name, builder);
    return builder;
  }

  private refuseOtherColumns(header: string[], file: string): void {
    const here = new Set(header);
    const first = new Set(this.header);
    const lacking = this.header.filter((name) => !here.has(name));
    const added = header.filter((name) => !first.has(name));
    if (lacking.length === 0 && added.length === 0) return;
    const parts = [
      lacking.length > 0 ? `lacks ${list(lacking)}` : '',
      added.length > 0 ? `has besides ${list(added)}` : '',
    ];
    throw new Refusal(
      `${file}: does not have the columns of ${this.firstFile}: it ${parts.filter(Boolean).join(' and ')}. ` +
        'Files of one set must have the same columns, in any order.',
    );
  }
}

function refuseDuplicates(header: string[], file: string): void {
  const places = new Map<string, number>();
  header.forEach((name, index) => {
    const earlier = places.get(name);
    if (earlier !== undefined) {
      const which = name === '' ? 'have no name' : `are both named "${name.slice(0, 80)}"`;
      throw new Refusal(
        `${file}: columns ${earlier + 1} and ${index + 1} ${which}. Give each column a name of its own.`,
      );
    }
    places.set(name, index);
  });
}

function absent(file: string, name: string, header: string[]): string {
  const near = nearest(name, header);
  const meant = near === null ? '' : ` Was "${near}" meant?`;
  return `${file}: there is no column "${name}".${meant} Columns: ${list(header)}.`;
}

function list(names: string[]): string {
  const shown = names.slice(0, 30).map((name) => `"${name.slice(0, 60)}"`);
  return names.length > 30 ? `${shown.join(', ')} and ${names.length - 30} more` : shown.join(', ');
}
