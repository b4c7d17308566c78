import { availableParallelism } from 'node:os';
import type { PredictionLog } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { nearest } from '../../text/nearest.ts';
import { parseNumber } from '../cell/number.ts';
import { type Budget, give, inWords, leftOf, take } from '../memory.ts';
import type { ColumnRequest } from '../table.ts';
import { ColumnBuilder, type Kind } from './column.ts';

/** Which columns to read; `others`: what to do with the rest of the file's columns. */
export interface TableRequest {
  columns: ColumnRequest[];
  others: 'skip' | 'auto';
  /** How files of JSON lines hold their rows; absent: a record is a row. */
  log?: PredictionLog | undefined;
}

/** Packed bytes that may have been read ahead of their rows. */
const packedChunk = 1 << 17;
/** How many times its size a packed file may grow, and bytes that it may grow to all the same. */
const mostGrowth = 100;
const mostGrown = 2 ** 29;
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
  readonly request: TableRequest;
  private readonly budget: Budget | undefined;
  /** Bytes taken of the budget. */
  private taken = 0;
  private readonly asked: Map<string, ColumnRequest>;
  private firstFile: string | null = null;
  /** Columns that the folders of the present file give, as in `year=2026/part.csv`: see `beginFile`. */
  private folders = new Map<string, string>();

  constructor(request: TableRequest, budget?: Budget) {
    this.request = request;
    this.budget = budget;
    this.asked = new Map(request.columns.map((column) => [column.name, column]));
  }

  /**
   * The builders of a file's columns, in its order; null where a column is not wanted. Refuses a wanted name that stands twice, and a file
   * whose columns are not those of the first. `unfit` names columns that hold no plain values (nested in Parquet).
   */
  columnsOf(names: string[], file: string, unfit: ReadonlySet<string> = new Set()): (ColumnBuilder | null)[] {
    refuseDuplicates(names, file, (name) => this.isWanted(name));
    const header = nameFirst(names);
    for (const name of header) this.folders.delete(name);
    const all = [...header, ...this.folders.keys()];
    if (this.firstFile === null) {
      this.firstFile = file;
      this.header = all;
      for (const name of all) {
        if (unfit.has(name) && this.asked.has(name)) {
          throw new Refusal(
            `${file}: column "${name}" holds nested values. Write the parts that are needed as columns of their own.`,
          );
        }
        if (!unfit.has(name)) this.add(name);
      }
      this.refuseAbsent(file);
    } else {
      this.refuseOtherColumns(all, file);
    }
    return header.map((name) => (unfit.has(name) ? null : (this.columns.get(name) ?? null)));
  }

  /** Begins a file: the columns that its folders give, where somebody asks for them and the file itself has none of that name. */
  beginFile(file: string): void {
    const steps = file
      .split('/')
      .slice(0, -1)
      .map((step) => /^([^=]+)=(.*)$/.exec(step));
    this.folders = new Map(
      steps.flatMap((step) => (step && this.asked.has(step[1]!) ? [[step[1]!, decoded(step[2]!)]] : [])),
    );
  }

  folderNames(): Iterable<string> {
    return this.folders.keys();
  }

  /** Whether a folder gives that column. */
  isFolder(name: string): boolean {
    return this.folders.has(name);
  }

  /** Ends a file whose first row is `from`: fills what its folders give, of the columns in `only` if that is not null. */
  endFile(from: number, only: ReadonlySet<ColumnBuilder> | null): void {
    for (const [name, text] of this.folders) {
      const builder = this.columns.get(name);
      if (!builder || (only && !only.has(builder)) || (builder.declined && !only)) continue;
      for (let row = from; row < this.rows; row++) builder.putText(row, text);
    }
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

  /**
   * Makes room for the rows to expect of `bytes` bytes of text, the first `read` of which gave `rows` rows behind the first `before`. Later rows may be longer, and so
   * fewer: refused is what would not fit if they were half as many, and what may fit is left to `reserve` as rows come.
   */
  reserveExpected(before: number, rows: number, read: number, bytes: number): void {
    if (rows === 0) return;
    const expected = Math.ceil((rows / read) * bytes * 1.02) + 16;
    const left = this.budget ? leftOf(this.budget) + this.taken : Infinity;
    const needed = (some: number) => (before + some) * this.bytesOfRow();
    if (needed(expected) <= left) this.reserve(before + expected);
    else if (needed(expected / 2) > left) throw this.unfit(before + expected, left);
  }

  /** Refuses the set when so many rows of it do not fit into the memory that is left, so that nothing fails half-way. */
  refuseUnfit(rows: number): void {
    if (!this.budget) return;
    const needed = rows * this.bytesOfRow();
    if (needed > this.taken) {
      if (!take(this.budget, needed - this.taken)) throw this.unfit(rows, leftOf(this.budget) + this.taken);
      this.taken = needed;
    }
  }

  /** Gives back what was taken of the budget: the rows go into another table. */
  giveBack(): void {
    if (this.budget) give(this.budget, this.taken);
    this.taken = 0;
  }

  /**
   * Refuses a packed file of which `read` of `bytes` gave `text` bytes and `rows` rows where it grows beyond all measure, or where twice as much memory as there is would not hold all of it: a
   * small file may hold an enormous table.
   */
  refuseGrowth(rows: number, text: number, read: number, bytes: number): void {
    const growth = text / Math.max(read, packedChunk);
    if (growth > mostGrowth && growth * bytes > mostGrown) {
      throw new Refusal(
        `${this.firstFile}: grows to over ${inWords(growth * bytes)} when it is unpacked, more than ${mostGrowth} times its size: hardly a data set. ` +
          'If it is one, unpack it first.',
      );
    }
    if (!this.budget) return;
    const expected = Math.floor((rows * bytes) / Math.max(read, packedChunk));
    const left = leftOf(this.budget) + this.taken;
    if ((expected / 2) * this.bytesOfRow() > left) throw this.unfit(expected, left);
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

  /** Columns taken for numbers whose first `rows` rows hold texts. */
  declined(rows: number): ColumnBuilder[] {
    for (const builder of this.columns.values()) builder.settle(rows);
    return [...this.columns.values()].filter((builder) => builder.declined && !builder.nested);
  }

  /** A column without a name cannot be meant by a plan; most often it is a row number. */
  private isWanted(name: string): boolean {
    return this.asked.has(name) || (this.request.others !== 'skip' && name !== '');
  }

  private add(name: string): ColumnBuilder | null {
    if (!this.isWanted(name)) return null;
    const asked = this.asked.get(name);
    const builder = new ColumnBuilder(asked ?? { name, type: 'auto', required: false });
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
      added.length > 0 ? `also has ${list(added)}` : '',
    ];
    throw new Refusal(
      `${file}: does not have the columns of ${this.firstFile}: it ${parts.filter(Boolean).join(' and ')}. ` +
        'Files of one set must have the same columns, in any order.',
    );
  }
}

/** What a first column without a name is called, as in pandas: it holds the names of the rows, in R too. */
export const nameless = 'Unnamed: 0';

function nameFirst(names: string[]): string[] {
  return names[0] === '' && !names.includes(nameless) ? [nameless, ...names.slice(1)] : names;
}

/** Refuses two columns of one name where the name is wanted: nobody knows which is meant. */
function refuseDuplicates(header: string[], file: string, isWanted: (name: string) => boolean): void {
  const places = new Map<string, number>();
  header.forEach((name, index) => {
    const earlier = places.get(name);
    if (earlier !== undefined && isWanted(name)) {
      throw new Refusal(
        `${file}: columns ${earlier + 1} and ${index + 1} are both named ${JSON.stringify(name.slice(0, 80))}.${looksLikeData(header) ? noHeader : ' Give each column a name of its own.'}`,
      );
    }
    places.set(name, index);
  });
}

const noHeader = ' The first line looks like data: has the file no header? Write one above it.';

/** Whether half of the names of a header are numbers. */
function looksLikeData(header: string[]): boolean {
  const values = header.filter((one) => parseNumber(one) !== undefined && one !== '').length;
  return 2 * values >= header.length && header.length > 1;
}

function absent(file: string, name: string, header: string[]): string {
  const near = nearest(name, header);
  // A short name is near to any value.
  const isNear = near !== null && near.length > 2 && parseNumber(near) === undefined;
  const meant =
    looksLikeData(header) && !isNear
      ? noHeader
      : near !== null
        ? ` Was ${JSON.stringify(near)} meant?`
        : header.length === 1 && /\S +\S/.test(header[0]!)
          ? ' Are the fields parted by blanks, as R’s write.table writes them? Part them by a comma: write.csv(data, "data.csv", row.names = FALSE).'
          : '';
  return `${file}: there is no column "${name}".${meant} Columns: ${list(header)}.`;
}

function list(names: string[]): string {
  const shown = names.slice(0, 30).map((name) => JSON.stringify(name.slice(0, 60)));
  return names.length > 30 ? `${shown.join(', ')} and ${names.length - 30} more` : shown.join(', ');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
