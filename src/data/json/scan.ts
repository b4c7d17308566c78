import type { TableBuilder } from '../column/builder.ts';
import { newTags, type PutCell, takeCodes, takeNumbers } from '../column/cells.ts';
import type { ColumnBuilder } from '../column/column.ts';
import { forgetRows, type KeyedColumn, type Layout, LEFT, layOut, TAKES, type Takes } from './kernel.ts';

/** A key that the scanner knows, and the column that it is of; null: nobody wants it. */
interface KnownKey extends KeyedColumn {
  builder: ColumnBuilder | null;
  tag: number;
}

/** Puts a value of JSON that is no object and no list into a row of a column; false where it must be refused. */
type PutValue = (builder: ColumnBuilder, row: number, value: unknown) => boolean;

/** A value that must be refused: its column, and how many lines of the text stand in front of its own. */
export class RefusedValue extends Error {
  readonly builder: ColumnBuilder;
  readonly lines: number;

  constructor(builder: ColumnBuilder, lines: number) {
    super('a value must be refused');
    this.builder = builder;
    this.lines = lines;
  }
}

/**
 * Reads flat records of JSON, one a line, into columns, straight from their bytes. It knows the keys that it was shown; a line of another
 * form, or with another key, is left to whoever asks.
 */
export class LineScanner {
  private readonly table: TableBuilder;
  private readonly only: ReadonlySet<ColumnBuilder> | null;
  private readonly put: PutValue;
  private readonly keys = new Map<string, KnownKey>();
  private memory: Layout | null = null;
  /** Where the memory's text begins in the piece. */
  private origin = 0;
  /** Lines that `scan` has passed over. */
  lines = 0;

  constructor(table: TableBuilder, only: ReadonlySet<ColumnBuilder> | null, put: PutValue) {
    this.table = table;
    this.only = only;
    this.put = put;
  }

  /** Another piece of text comes. */
  begin(): void {
    this.memory = null;
  }

  /** Learns the keys of a record as its line writes them, in their order. */
  learn(line: string, names: string[]): void {
    for (const name of names) {
      // A key of plain letters is written in one way.
      if (this.keys.get(name)?.key.length === name.length + 2) continue;
      const plain = JSON.stringify(name);
      const ascii = plain.replace(
        /[^ -~]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      this.know(name, !line.includes(plain) && line.includes(ascii) ? ascii : plain);
    }
  }

  private know(name: string, written: string): void {
    const { table, only, keys } = this;
    const key = Buffer.from(written);
    if (keys.get(name)?.key.equals(key)) return;
    const builder = table.columns.get(name) ?? null;
    const isWanted = builder !== null && (!only || only.has(builder)) && !table.isFolder(name);
    keys.set(name, { key, builder: isWanted ? builder : null, tag: newTags(1), takes: TAKES.nothing });
    this.memory = null;
  }

  /**
   * Reads the lines of `bytes[from..end)` until one is left, and says where that begins, or where the text ends. `last` says that it
   * ends at `end`; no record is begun at or behind `limit`. Throws RefusedValue.
   */
  scan(bytes: Buffer, from: number, end: number, last: boolean, limit: number): number {
    const { table, keys } = this;
    this.lines = 0;
    if (!this.memory) {
      // A record may lack a key that others have.
      for (const name of table.columns.keys()) if (!keys.has(name)) this.know(name, JSON.stringify(name));
      for (const key of keys.values()) key.takes = takenBy(key.builder, this.only !== null);
      this.memory = layOut([...keys.values()], bytes.subarray(from, end));
      this.origin = from;
    }
    const { memory, origin } = this;
    const { at, rows, lines, scan } = memory.kernel;
    const stopAt = Math.min(memory.end, memory.text + Math.max(0, limit - origin));
    for (let next = memory.text + from - origin; ; next = at.value) {
      const most = Math.min(memory.rows, table.reserve(table.rows + 1) - table.rows);
      forgetRows(memory);
      const status = scan(next, memory.end, stopAt, last, memory.columns, keys.size, most);
      this.take(memory, rows.value, next);
      table.rows += rows.value;
      this.lines += lines.value;
      if (status === LEFT || at.value >= stopAt) return Math.min(end, at.value - memory.text + origin);
    }
  }

  private take(memory: Layout, rows: number, from: number): void {
    if (rows === 0) return;
    const { bytes } = memory;
    let refused: { place: number; builder: ColumnBuilder } | null = null;
    const put: PutCell = (builder, row, start, stop) => {
      const place = Math.abs(start);
      const text = bytes.toString('utf8', place, stop);
      const isText = start > 0 && builder.kind === 'time';
      if (this.put(builder, row, isText ? text : JSON.parse(text))) return;
      // The first of the lines is told of, as if they were read one by one.
      if (!refused || place < refused.place) refused = { place, builder };
    };
    const first = this.table.rows;
    for (const [index, { builder, takes, tag }] of [...this.keys.values()].entries()) {
      if (!builder || builder.nested || takes === TAKES.nothing || (builder.declined && !this.only)) continue;
      const cells = { block: memory.blocks[index]!, from: 0, to: rows, first };
      if (builder.kind === 'category') takeCodes(memory, builder, cells, tag, put);
      else takeNumbers(memory, builder, cells, put);
    }
    if (refused) throw refusedValue(refused, bytes, from, this.lines);
  }
}

function refusedValue(
  { place, builder }: { place: number; builder: ColumnBuilder },
  bytes: Buffer,
  from: number,
  before: number,
): RefusedValue {
  let lines = before;
  for (let at = from; at < place; at++) if (bytes[at] === 10) lines++;
  return new RefusedValue(builder, lines);
}

function takenBy(builder: ColumnBuilder | null, again: boolean): Takes {
  if (!builder || builder.nested || (builder.declined && !again)) return TAKES.nothing;
  if (builder.kind === 'category') return TAKES.texts;
  return builder.kind === 'time' ? TAKES.times : TAKES.numbers;
}
