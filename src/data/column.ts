import { Dictionary, type DictionaryContents } from './dictionary.ts';
import { parseInteger, parseNumber } from './number.ts';
import { doublesOf, type Numbers, NumbersBuilder } from './numbers.ts';
import { moved, sharedIntegers, trimmed } from './room.ts';
import type { Column, ColumnRequest, Invalid } from './table.ts';
import { epochTime, parseTime } from './time.ts';
import { type TimeZone, timeZone } from './time-zone.ts';

/** What a column's cells are read as. An `integer` column is a key whose cells have all been canonical integers so far. */
export type Kind = 'number' | 'integer' | 'category' | 'time';

/** The cells of a column that a thread has read, and what it found out about them. */
export interface FilledColumn {
  name: string;
  kind: Kind;
  declined: boolean;
  missing: number;
  invalid: Invalid | null;
  /** Of a number, integer or time column. */
  numbers: Numbers | null;
  /** Of a category column. */
  texts: { codes: Int32Array; dictionary: DictionaryContents } | null;
}

/** A column being filled, cell by cell, by whichever reader: each cell must be put exactly once that counts. */
export class ColumnBuilder {
  readonly name: string;
  readonly asked: ColumnRequest['type'];
  readonly zoneName: string | undefined;
  readonly zone: TimeZone | null;
  kind: Kind;
  /** Cells of a number, integer or time column. Keys and times are mostly too long for decimals. */
  numbers: NumbersBuilder;
  /** Cells of a category column. */
  codes: Int32Array = new Int32Array(0);
  dictionary = new Dictionary();
  /** Cells that hold nothing. */
  missing = 0;
  invalid: Invalid | null = null;
  /** True once a cell has shown that an `auto` or `key` column taken for numbers holds text: it must be read again, as a category. */
  declined = false;
  /** True once an `auto` column has shown a nested value: it is left out. */
  nested = false;

  constructor(request: { name: string; type: ColumnRequest['type']; timeZone?: string }) {
    this.name = request.name;
    this.asked = request.type;
    this.zoneName = request.timeZone;
    this.zone = timeZone(request.timeZone);
    this.kind = request.type === 'auto' ? 'number' : request.type === 'key' ? 'integer' : request.type;
    this.numbers = new NumbersBuilder(this.kind === 'number');
  }

  /** Makes room for `rows` rows. All cells are kept, those of a row just begun among them. */
  grow(rows: number): void {
    if (this.kind === 'category') this.codes = moved(this.codes, sharedIntegers(rows));
    else this.numbers.grow(rows);
  }

  /** Starts again as a category column. */
  restartAsCategory(): void {
    const rows = Math.max(this.numbers.room, this.codes.length);
    this.kind = 'category';
    this.numbers = new NumbersBuilder(false);
    this.codes = sharedIntegers(rows);
    this.dictionary = new Dictionary();
    this.missing = 0;
    this.invalid = null;
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
      const value = this.parse(text);
      if (value === undefined) this.putInvalid(row, text);
      else if (Number.isNaN(value)) this.putMissing(row);
      else this.numbers.put(row, value);
    }
  }

  /** A text of a typed file: an `auto` column that holds one is a category, whatever the text. */
  putTyped(row: number, text: string): void {
    const unfit =
      this.asked === 'auto'
        ? this.kind === 'number'
        : this.kind === 'integer' && this.parse(text) === undefined;
    if (unfit && this.hasNoneBefore(row)) {
      this.restartAsCategory();
      this.codes.fill(-1, 0, row);
      this.missing = row;
      this.putText(row, text);
    } else if (unfit) this.declined = true;
    else this.putText(row, text);
  }

  /** A number of a typed file. */
  putNumber(row: number, value: number): void {
    if (!Number.isFinite(value)) this.putMissing(row);
    else if (this.kind === 'number') this.numbers.put(row, value);
    else if (this.kind === 'category') this.codes[row] = this.dictionary.codeOfText(String(value));
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
    else if (this.kind === 'time') this.putInvalid(row, String(value));
    else this.putTyped(row, String(value));
  }

  putInvalid(row: number, text: string): void {
    this.numbers.put(row, Number.NaN);
    if (this.asked === 'auto' || this.asked === 'key') this.declined = true;
    else if (this.invalid) this.invalid.cells++;
    else this.invalid = { cells: 1, row: row + 1, text: text.slice(0, 80) };
  }

  /** The column of the first `rows` rows. */
  finish(rows: number): Column {
    const { kind, missing, invalid, numbers } = this;
    if (kind === 'category') {
      const codes = trimmed(this.codes, rows, sharedIntegers);
      return { type: kind, codes, categories: this.dictionary.texts(), missing };
    }
    const values = numbers.finish(rows);
    return kind === 'time'
      ? { type: kind, values: doublesOf(values), missing, invalid }
      : { type: 'number', values, missing, invalid };
  }

  /** All that `append` needs to know of a column of `rows` rows, fit to be sent from thread to thread. */
  filled(rows: number): FilledColumn {
    const { name, kind, declined, missing, invalid } = this;
    const isText = kind === 'category';
    const numbers = isText ? null : this.numbers.first(rows);
    const texts = isText
      ? { codes: this.codes.subarray(0, rows), dictionary: this.dictionary.contents() }
      : null;
    return { name, kind, declined, missing, invalid, numbers, texts };
  }

  /** Takes over cells that another builder of the same column read, to stand from `row` on. There must be room for them. */
  append(filled: FilledColumn, row: number): void {
    const { kind, numbers, texts, invalid } = filled;
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
    if (invalid && this.invalid) this.invalid.cells += invalid.cells;
    else if (invalid) this.invalid = { ...invalid, row: row + invalid.row };
  }

  private hasNoneBefore(row: number): boolean {
    for (let before = 0; before < row; before++) if (!Number.isNaN(this.numbers.at(before))) return false;
    return true;
  }

  private parse(text: string): number | undefined {
    if (this.kind === 'time') return parseTime(text, this.zone);
    if (this.kind === 'number') return parseNumber(text);
    return text === '' ? Number.NaN : parseInteger(text);
  }
}
