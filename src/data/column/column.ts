import type { CellFormat } from '../../plan/cell-formats.ts';
import { holdsNumbers, type Nothing, type Reading, readCell } from '../cell/cell.ts';
import { oneMore, together } from '../cell/invalid.ts';
import { epochTime } from '../cell/time.ts';
import { type TimeZone, timeZone } from '../cell/time-zone.ts';
import type { Column, ColumnRequest, Invalid } from '../table.ts';
import { reallocated, sharedIntegers, trimmed } from './buffer.ts';
import { Dictionary, type DictionaryContents } from './dictionary.ts';
import { doublesOf, type Numbers, NumbersBuilder } from './numbers.ts';
import { numbersAmong, textColumn } from './text.ts';

/** What a column's cells are read as. An `integer` column is a key whose cells have all been canonical integers so far. */
export type Kind = 'number' | 'integer' | 'category' | 'time';

/** The cells of a column that a thread has read, and what it found out about them. */
export interface FilledColumn {
  name: string;
  kind: Kind;
  declined: boolean;
  /** Absent: no. */
  nested?: boolean;
  missing: number;
  invalid: Invalid | null;
  infinite: Invalid | null;
  markers: Invalid | null;
  /** Of a number, integer or time column. */
  numbers: Numbers | null;
  /** Of a category column. */
  texts: { codes: Int32Array; dictionary: DictionaryContents } | null;
}

/** Texts in a column that nobody called a text column, after which it is given up to be one of numbers, for now. */
const enoughTexts = 32;

/** A column being filled, cell by cell, by whichever reader: each cell must be put exactly once that counts. */
export class ColumnBuilder {
  readonly request: ColumnRequest;
  readonly name: string;
  readonly asked: ColumnRequest['type'];
  readonly zone: TimeZone | null;
  readonly format: CellFormat | null;
  readonly reading: Reading;
  kind: Kind;
  /** Cells of a number, integer or time column. Keys and times are mostly too long for decimals. */
  numbers: NumbersBuilder;
  /** Cells of a category column. */
  codes: Int32Array = new Int32Array(0);
  dictionary = new Dictionary();
  /** Cells that hold nothing; infinities are among them. */
  missing = 0;
  /** Cells that are not of the column's type. */
  invalid: Invalid | null = null;
  infinite: Invalid | null = null;
  /** Cells in which a text such as NA says that there is nothing. */
  markers: Invalid | null = null;
  /** True once the cells have shown that an `auto` or `key` column taken for numbers holds texts: it must be read again, as a category. */
  declined = false;
  /** True once an `auto` column has shown a nested value: it is left out. */
  nested = false;

  constructor(request: ColumnRequest) {
    this.request = request;
    this.name = request.name;
    this.asked = request.type;
    this.zone = timeZone(request.timeZone);
    this.format = request.format ?? null;
    this.kind = kindOf(request);
    const type = this.kind === 'category' ? 'number' : this.kind;
    this.reading = { type, asked: request.type === 'number', format: this.format, zone: this.zone };
    this.numbers = new NumbersBuilder(this.kind === 'number');
  }

  /** Makes room for `rows` rows. All cells are kept, those of a row just begun among them. */
  grow(rows: number): void {
    if (this.kind === 'category') this.codes = reallocated(this.codes, sharedIntegers(rows));
    else this.numbers.grow(rows);
  }

  /** Starts again as a category column. */
  restartAsCategory(): void {
    const rows = Math.max(this.numbers.capacity, this.codes.length);
    this.kind = 'category';
    this.numbers = new NumbersBuilder(false);
    this.codes = sharedIntegers(rows);
    this.dictionary = new Dictionary();
    this.missing = 0;
    this.invalid = null;
    this.infinite = null;
    this.markers = null;
    this.declined = false;
  }

  putMissing(row: number): void {
    this.missing++;
    if (this.kind === 'category') this.codes[row] = -1;
    else this.numbers.put(row, Number.NaN);
  }

  putBytes(row: number, bytes: Buffer, from: number, to: number): void {
    if (from === to) this.putMissing(row);
    else if (this.kind === 'category') this.codes[row] = this.dictionary.codeOfBytes(bytes, from, to);
    else this.putText(row, bytes.toString('utf8', from, to));
  }

  putText(row: number, text: string): void {
    if (text === '') this.putMissing(row);
    else if (this.kind === 'category') this.codes[row] = this.dictionary.codeOfText(text);
    else {
      const value = readCell(text, this.reading);
      if (value === undefined) this.putInvalid(row, text);
      else if (Number.isNaN(value)) this.putMarker(row, text);
      else if (Number.isFinite(value)) this.numbers.put(row, value);
      else this.putInfinite(row, text);
    }
  }

  /** A text of a typed file, where nothing is read in blocks: a column that begins with texts need not be read again. */
  putTyped(row: number, text: string): void {
    if (this.isEmpty(row) && readCell(text, this.reading) === undefined) this.beginWithTexts(row);
    this.putText(row, text);
  }

  /** Whether a column that may turn out to hold texts holds nothing in front of `row`. */
  private isEmpty(row: number): boolean {
    const open =
      this.asked === 'auto' ? this.kind === 'number' : this.asked === 'key' && this.kind === 'integer';
    return open && this.missing === row && !this.markers && !this.infinite;
  }

  private beginWithTexts(row: number): void {
    this.restartAsCategory();
    this.codes.fill(-1, 0, row);
    this.missing = row;
  }

  /** A number of a typed file. */
  putNumber(row: number, value: number): void {
    if (Number.isNaN(value)) this.putMissing(row);
    else if (this.kind === 'category') this.codes[row] = this.dictionary.codeOfText(String(value));
    else if (!Number.isFinite(value)) this.putInfinite(row, String(value));
    else if (this.kind === 'number') this.numbers.put(row, value);
    else if (this.kind === 'integer') {
      if (Number.isInteger(value) && Math.abs(value) <= 2 ** 53) this.numbers.put(row, value);
      else this.declined = true;
    } else {
      const time = epochTime(value, this.zone);
      if (time === undefined) this.putInvalid(row, String(value));
      else this.numbers.put(row, time);
    }
  }

  /** A truth value of a typed file: 1 or 0 where a number was asked for, else the text true or false. */
  putTruth(row: number, value: boolean): void {
    if (this.asked === 'number') this.numbers.put(row, value ? 1 : 0);
    else this.putTyped(row, String(value));
  }

  putInvalid(row: number, text: string): void {
    this.numbers.put(row, Number.NaN);
    this.invalid = oneMore(this.invalid, row, text);
    if (this.asked === 'key') this.declined = true;
    // What the column holds is told by all of its cells: see `settle`. This only saves reading on.
    const { cells } = this.invalid;
    if (this.asked === 'auto' && cells >= enoughTexts && 2 * cells > row + 1 - this.missing)
      this.declined = true;
  }

  private putMarker(row: number, text: string): void {
    this.putMissing(row);
    this.markers = oneMore(this.markers, row, text);
  }

  private putInfinite(row: number, text: string): void {
    this.missing++;
    this.numbers.put(row, Number.NaN);
    this.infinite = oneMore(this.infinite, row, text);
  }

  /** Tells from its first `rows` rows whether an `auto` column taken for numbers holds texts. */
  settle(rows: number): void {
    if (this.asked !== 'auto' || this.kind !== 'number' || !this.invalid) return;
    const { cells } = this.invalid;
    if (!holdsNumbers(rows - this.missing - cells, cells)) this.declined = true;
  }

  /** The column of the first `rows` rows. */
  finish(rows: number): Column {
    const { kind, missing, invalid, infinite, markers, numbers } = this;
    if (kind === 'category') {
      const codes = trimmed(this.codes, rows, sharedIntegers);
      const texts = this.dictionary.texts();
      const found = this.asked === 'auto' ? numbersAmong(codes, texts, this.reading) : null;
      return (
        found ?? textColumn({ codes, categories: texts, missing }, this.nothing(), this.dictionary.arePlain())
      );
    }
    const values = numbers.finish(rows);
    const { format } = this;
    const found = {
      missing,
      invalid,
      ...(format && { format }),
      ...(infinite && { infinite }),
      ...(markers && { markers }),
    };
    return kind === 'time'
      ? { type: kind, values: doublesOf(values), ...found }
      : { type: 'number', values, ...found };
  }

  /** All that `append` needs to know of a column of `rows` rows, fit to be sent from thread to thread. */
  filled(rows: number): FilledColumn {
    const { name, kind, declined, missing, invalid, infinite, markers } = this;
    const isText = kind === 'category';
    const numbers = isText ? null : this.numbers.first(rows);
    const texts = isText
      ? { codes: this.codes.subarray(0, rows), dictionary: this.dictionary.contents() }
      : null;
    return { name, kind, declined, missing, invalid, infinite, markers, numbers, texts };
  }

  /** Takes over cells that another builder of the same column read, to stand from `row` on. There must be room for them. */
  append(filled: FilledColumn, row: number): void {
    const { kind, numbers, texts } = filled;
    if (filled.nested) this.nested = true;
    if (kind === 'category' && this.isEmpty(row)) this.beginWithTexts(row);
    if (filled.declined || kind !== this.kind) this.declined = true;
    if (this.declined) return;
    if (numbers) this.numbers.putAll(row, numbers);
    if (texts) {
      const codes = this.dictionary.take(texts.dictionary);
      for (let i = 0; i < texts.codes.length; i++) {
        const code = texts.codes[i]!;
        this.codes[row + i] = code < 0 ? -1 : codes[code]!;
      }
    }
    this.missing += filled.missing;
    this.invalid = together(this.invalid, filled.invalid, row);
    this.infinite = together(this.infinite, filled.infinite, row);
    this.markers = together(this.markers, filled.markers, row);
  }

  private nothing(): Nothing {
    const { words = false, known = [] } = this.request;
    return { words: words || this.asked === 'key', known: new Set(known) };
  }
}

function kindOf({ type }: ColumnRequest): Kind {
  if (type === 'auto') return 'number';
  return type === 'key' ? 'integer' : type;
}
