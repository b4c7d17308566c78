import { Refusal } from '../../refusal.ts';
import { TextReader, TooLong } from '../bytes.ts';
import type { TableBuilder } from '../column/builder.ts';
import type { ColumnBuilder } from '../column/column.ts';
import { notText } from '../csv/fault.ts';
import { CsvCell } from '../log/event.ts';
import type { LogReader } from '../log/log.ts';
import type { FileSource, Split } from '../source.ts';
import { doubledKey, recordEnd } from './records.ts';
import { LineScanner, RefusedValue } from './scan.ts';
import { isNested, isNumbers, isRounded, isScalar, parsed } from './value.ts';

/** Records read by JSON.parse before others are scanned: they show what the columns hold. */
const FIRST_RECORDS = 16;
/** Lines read by JSON.parse, at most, before scanning is tried again. */
const MOST_LEFT = 1024;
/** Bytes of text that show how long a line is. */
export const SHOWN = 1 << 16;

/**
 * Adds the rows of a file of JSON objects to `table`: one a line or, in a .json file that begins with a bracket, a list of them. A key that is absent, or null, is missing. In a number
 * column true is 1 and false 0; in a category column a number or a truth value is its JSON text. The header is all keys in
 * order of first appearance.
 */
export async function readJsonLines(
  source: FileSource,
  table: TableBuilder,
  only: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const { file } = source;
  let read = 0;
  const onBytes = (bytes: number) => {
    read = bytes;
    source.onBytes?.(bytes);
  };
  const { split } = source;
  const divided = split !== undefined && !only && !source.log && !source.list && !source.gzip;
  if (divided && (await inRanges(source, split, table))) {
    table.refuseAbsent(file);
    return;
  }
  // Of ranges the bytes have been hashed.
  const reader = new TextReader({ ...source, onBytes, ...(divided && { hash: null }) });
  const first = table.rows;
  const lines = new JsonLines(source, table, only);
  // How many rows a record of a log holds differs too much to tell of the next.
  let isRoomy = source.gzip || source.log != null;
  try {
    for (let used = 0; ; ) {
      const piece = await reader.next(used);
      used = lines.read(piece.bytes, piece.from, piece.end, piece.last);
      if (piece.fault) throw new Refusal(await notText(file, source.gzip, piece.fault));
      if (piece.last) break;
      reader.widen(table.columns.size);
      const text = piece.offset + used;
      if (!isRoomy && text >= SHOWN) {
        isRoomy = true;
        table.reserveExpected(first, table.rows - first, text, source.bytes);
      }
      if (source.gzip) table.refuseGrowth(table.rows - first, text, read, source.bytes);
    }
    if (source.last) lines.rest();
    if (!only && table.header.length === 0) throw new Refusal(`${file}: there are no records in it.`);
    if (!only) table.refuseAbsent(file);
  } catch (error) {
    if (error instanceof TooLong) throw new Refusal(`${file}: line ${lines.line} is over 64 MiB long.`);
    throw error;
  } finally {
    await reader.close();
  }
}

/** Reads the file in ranges, and its bytes for their hash meanwhile. False where a range met a fault. */
async function inRanges(source: FileSource, split: Split, table: TableBuilder): Promise<boolean> {
  const { file, hash = null } = source;
  const hashing = hash ? new TextReader({ file, gzip: false, hash }).drain() : Promise.resolve();
  const { readLinesInRanges } = await import('./range.ts');
  const [read] = await Promise.all([readLinesInRanges(source, split, table), hashing]);
  return read;
}

/** Whether an object holds a whole table: a list or a map of cells for each column, or `columns` and `data`. */
function isByColumn(object: Record<string, unknown>): boolean {
  const values = Object.values(object);
  const several = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 1;
  return values.length > 1 && values.every(several);
}

function byColumn(file: string): Refusal {
  return new Refusal(
    `${file}: is one object with the cells of each column, not a record a row. In Python, pandas.read_json(file).to_json("data.jsonl", orient="records", lines=True) writes one that can be read (with orient="split" in read_json where the file has "columns" and "data").`,
  );
}

/** Reads lines of JSON records into a table. */
export class JsonLines {
  line = 1;
  /** Lines still to be read by JSON.parse before scanning is tried, and how many the next time that it comes to nothing. */
  private toParse = FIRST_RECORDS;
  private patience = 1;
  private readonly scanner: LineScanner;
  private readonly file: string;
  private readonly table: TableBuilder;
  private readonly only: ReadonlySet<ColumnBuilder> | null;
  private readonly known = new Set<string>();
  /** Whether the records stand in one list; null: its first character tells, see `read`. */
  private inList: boolean | null;
  private readonly log: LogReader | null;
  /** Whether the file is a .json file that begins with an object. */
  private isOneObject = false;

  /** `fromStart`: the first line to come is that of the file. */
  constructor(
    source: FileSource,
    table: TableBuilder,
    only: ReadonlySet<ColumnBuilder> | null,
    fromStart = true,
  ) {
    // A mark of the encoding stands in the first line alone; lines are told apart by it, and counted by whoever reads all.
    if (!fromStart) this.line = 2;
    this.file = source.file;
    this.inList = source.list ? null : false;
    this.log = source.log ?? null;
    this.table = table;
    this.only = only;
    this.scanner = new LineScanner(table, only, (builder, row, value) =>
      this.putScanned(builder, row, value),
    );
    for (const name of table.header) this.known.add(name);
    for (const name of table.folderNames())
      if (!this.known.has(name)) {
        this.known.add(name);
        table.columnMet(name, table.rows, source.file);
      }
  }

  /** Reads the whole lines of `bytes[from..end)` that begin before `limit`; returns where the first line begins that does not end there. */
  read(bytes: Buffer, from: number, end: number, last: boolean, limit = Infinity): number {
    let start = from;
    this.scanner.begin();
    if (this.inList === null) {
      const begun = bytes.toString('utf8', from, end).trimStart();
      if (begun === '' && !last) return start;
      this.inList = begun.startsWith('[');
      this.isOneObject = !this.inList;
    }
    if (this.inList) return this.readList(bytes, from, end, last);
    while (start < end && start < limit) {
      if (this.log === null && this.toParse === 0) {
        start = this.scan(bytes, start, end, last, limit);
        if (start >= end || start >= limit) break;
      }
      const feed = bytes.subarray(0, end).indexOf(10, start);
      if (feed < 0 && !last) return start;
      if (this.toParse > 0) this.toParse--;
      const stop = feed < 0 ? end : feed;
      this.record(bytes.toString('utf8', start, stop));
      this.line++;
      start = stop + 1;
    }
    return Math.min(start, end);
  }

  /** Scans lines until one is left, and says where that begins. */
  private scan(bytes: Buffer, from: number, end: number, last: boolean, limit: number): number {
    const { scanner } = this;
    try {
      const start = scanner.scan(bytes, from, end, last, limit);
      this.line += scanner.lines;
      this.patience = start > from ? 1 : Math.min(MOST_LEFT, 2 * this.patience);
      if (start === from) this.toParse = this.patience;
      return start;
    } catch (error) {
      if (!(error instanceof RefusedValue)) throw error;
      this.line += error.lines;
      throw this.rounded(error.builder);
    }
  }

  /** The same of the whole records of a list. */
  private readList(bytes: Buffer, from: number, end: number, last: boolean): number {
    let start = from;
    while (start < end) {
      const byte = bytes[start]!;
      if (byte === 10) this.line++;
      if (byte !== 123 && byte !== 34 && !isScalar(byte)) {
        start++;
        continue;
      }
      const stop = byte === 123 ? recordEnd(bytes, start, end) : end;
      if (stop < 0 && !last) return start;
      this.record(bytes.toString('utf8', start, stop < 0 ? end : stop));
      for (let at = start; at < stop; at++) if (bytes[at] === 10) this.line++;
      start = stop < 0 ? end : stop;
    }
    return end;
  }

  private record(line: string): void {
    const text = this.line === 1 && line.startsWith('\ufeff') ? line.slice(1) : line;
    if (text.trim() === '') return;
    const object = this.parse(text);
    if (this.isOneObject && this.line === 1 && this.log === null && isByColumn(object))
      throw byColumn(this.file);
    if (this.log === null) this.putRow(object);
    else for (const row of this.rowsOf(() => this.log!.rowsOf(object))) this.putRow(row);
    if (!this.inList && this.log === null) this.scanner.learn(text, Object.keys(object));
  }

  /** Puts the rows of a log that waited for more. */
  rest(): void {
    if (this.log !== null) for (const row of this.log.rest()) this.putRow(row);
  }

  private rowsOf(rows: () => Record<string, unknown>[]): Record<string, unknown>[] {
    try {
      return rows();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(
        `${this.file}: line ${this.line} ${error.message}. "log:" under "data:" in the plan says how it is read.`,
      );
    }
  }

  private putRow(object: Record<string, unknown>): void {
    const { table } = this;
    const row = table.rows;
    table.reserve(row + 1);
    if (!this.only) {
      for (const name of Object.keys(object)) {
        if (this.known.has(name)) continue;
        this.known.add(name);
        table.columnMet(name, row, this.file);
      }
    }
    for (const builder of this.only ?? table.columns.values()) {
      if (builder.nested || table.isFolder(builder.name)) continue;
      const value = Object.hasOwn(object, builder.name) ? object[builder.name] : null;
      // A column that is to be read again is still left out once it shows a nested value.
      if (builder.declined && !this.only && !isNested(value)) continue;
      this.put(builder, row, value);
    }
    table.rows = row + 1;
  }

  private parse(text: string): Record<string, unknown> {
    let value: unknown;
    try {
      value = parsed(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      throw new Refusal(
        `${this.file}: line ${this.line} is not JSON (${reason.replace(/\s+/g, ' ').slice(0, 100)}). Write one object a line.`,
      );
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refusal(
        `${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}` +
          `${this.inList === false && text.startsWith('[') ? '; a file that holds one list of objects is named .json' : ''}.`,
      );
    }
    const object = value as Record<string, unknown>;
    // What a log says stands in the objects inside.
    const doubled = doubledKey(text, this.log === null ? Object.keys(object) : null);
    if (doubled === null) return object;
    throw new Refusal(
      `${this.file}: line ${this.line} has the key ${JSON.stringify(doubled.slice(0, 80))} twice, and nobody knows which value is meant. Write each key once.`,
    );
  }

  private put(builder: ColumnBuilder, row: number, value: unknown): void {
    if (value === null || value === undefined) builder.putMissing(row);
    else if (value instanceof CsvCell) builder.putText(row, value.text);
    else if (typeof value === 'number') {
      if (isRounded(builder, value)) throw this.rounded(builder);
      builder.putNumber(row, value);
    } else if (typeof value === 'boolean') builder.putTruth(row, value);
    else if (typeof value === 'string') builder.putTyped(row, value);
    else if (isNumbers(value)) builder.putTyped(row, JSON.stringify(value));
    else if (builder.asked === 'auto') builder.nested = true;
    else {
      throw new Refusal(
        `${this.file}: line ${this.line} holds a nested value in "${builder.name}". Write a number, a text, true, false or null.`,
      );
    }
  }

  /** The same of a scanned value, where texts come in blocks: whether a column holds texts is told by all of them. */
  private putScanned(builder: ColumnBuilder, row: number, value: unknown): boolean {
    if (typeof value === 'number' && isRounded(builder, value)) return false;
    if (typeof value === 'string') builder.putText(row, value);
    else if (typeof value === 'boolean' && builder.asked !== 'number') builder.putText(row, String(value));
    else this.put(builder, row, value);
    return true;
  }

  private rounded({ name }: ColumnBuilder): Refusal {
    return new Refusal(
      `${this.file}: line ${this.line}: the number in "${name}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`,
    );
  }
}
