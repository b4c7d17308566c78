import { putBytes } from '../column/buffer.ts';
import type { ColumnBuilder } from '../column/column.ts';
import { BLOCK, type KernelMemory, TIME, UNMET, ZONED } from './kernel.ts';
import type { ValueKind } from './kinds.ts';
import { type AskRoom, BrokenPage, type Page } from './pages.ts';
import { doublesOf, refuseUnlessText, textAt, type Values, valueAt, valuesOf } from './values.ts';

/** Codes that the kernel is told: of a column of more texts each comes too seldom. */
const MOST_REMEMBERED = 256;
/** Numbers of a category column whose codes are kept at hand. */
const MOST_NUMBERS = 1 << 16;
/** NaN, and a text of no bytes. */
const NAN = 0x7ff8000000000000n;
let nextTag = 0;

/** The dictionary of a column in one row group. */
interface Dictionary {
  values: Values;
  size: number;
  /** Where its values stand as doubles; null: they are no numbers, or too large for that. */
  doubles: number | null;
  /** Where the code of each stands, UNMET before it is met: the order of a dictionary is not that of the rows. */
  codes: number;
  /** Its texts, once each was asked for. */
  texts: string[];
}

/**
 * Puts the pages of a column into its builder, in blocks of rows. Whatever is not plainly a number, time or code goes, value by value,
 * through `put`, which says what a cell means: see `cellReader`.
 */
export class PagePutter {
  private readonly memory: KernelMemory;
  private readonly builder: ColumnBuilder;
  private readonly kind: ValueKind;
  private readonly put: (row: number, cell: unknown) => void;
  private readonly ask: AskRoom;
  private readonly tag = nextTag++;
  private readonly codesOfNumbers = new Map<number, number>();
  private dictionary: Dictionary | null = null;

  constructor(
    memory: KernelMemory,
    builder: ColumnBuilder,
    kind: ValueKind,
    put: (row: number, cell: unknown) => void,
    ask: AskRoom,
  ) {
    this.memory = memory;
    this.builder = builder;
    this.kind = kind;
    this.put = put;
    this.ask = ask;
  }

  /** Another row group begins: its dictionary is its own. */
  beginGroup(): void {
    this.dictionary = this.kind.stored === 'truth' ? this.truths() : null;
  }

  /** Puts the rows of a page from `row` on, for which there must be room. */
  putPage(page: Page, row: number): void {
    const { memory, kind } = this;
    const values = valuesOf(memory, kind, page, this.ask);
    if (page.dictionary) {
      this.takeDictionary(page, values);
      return;
    }
    if (values.form === 'places' && !this.dictionary) throw new BrokenPage('a page has no dictionary');
    for (let from = 0, value = 0; from < page.rows && !this.builder.declined; ) {
      const to = Math.min(page.rows, from + BLOCK);
      const { levels } = page;
      const here = levels === null ? null : levels + 4 * from;
      const present = here === null ? to - from : memory.kernel.countSet(here, to - from);
      this.putBlock({ values, first: value, levels: here, rows: to - from, present, row: row + from });
      value += present;
      from = to;
    }
  }

  private putBlock(block: Block): void {
    const { kind } = this.builder;
    const { form } = block.values;
    if (form === 'places' && kind === 'category') this.putCodes(block);
    else if (form === 'texts' && kind === 'category') this.putTexts(block);
    else if (form === 'texts' && kind === 'time' && !this.builder.format) this.putTimes(block);
    else if (this.isNumeric() && this.toBlock(block)) this.putNumbers(block);
    else this.putEach(block, 0, block.first);
  }

  /** Whether numbers of the pages are numbers of the builder, without a second look. */
  private isNumeric(): boolean {
    const { kind, asked } = this.builder;
    const { stored, time } = this.kind;
    if (stored === 'text') return false;
    if (stored === 'truth') return kind === 'number' && asked === 'number';
    if (time) return kind === 'time';
    // An id in a floating number of 32 bits may have been rounded earlier than one in 64.
    return kind === 'number' || (kind === 'integer' && stored !== 'f32');
  }

  /** Writes the doubles of a block's rows to the memory's block, NaN for those that are missing. False where they are no doubles. */
  private toBlock({ values, first, levels, rows, present }: Block): boolean {
    const { memory, kind, dictionary } = this;
    const { kernel, block } = memory;
    if (values.form === 'places') {
      if (!dictionary || dictionary.doubles === null) return false;
      if (!kernel.gather(dictionary.doubles, dictionary.size, values.places + 4 * first, present, block))
        throw outside();
    } else if (values.form !== 'numbers' || !doublesOf(memory, kind, values, first, present, block))
      return false;
    if (levels !== null && present < rows) kernel.spread(levels, rows, present, block, NAN);
    return true;
  }

  /** Puts the doubles of the memory's block. */
  private putNumbers({ rows, row }: Block): void {
    const { memory, builder } = this;
    const { kernel, block, out } = memory;
    const zone = this.kind.time ? this.zone() : null;
    if (zone) {
      for (let i = block / 8; i < block / 8 + rows; i++) {
        const time = memory.doubles[i]!;
        if (!Number.isNaN(time)) memory.doubles[i] = zone.toUtc(time);
      }
    }
    for (let from = 0; from < rows && !builder.declined; ) {
      const { wholes, decimals } = builder.numbers;
      const end = wholes
        ? kernel.toWholes(block, from, rows, out, 10 ** decimals)
        : kernel.tidy(block, from, rows, builder.kind === 'integer');
      if (wholes) builder.numbers.putBytes(row + from, memory.bytes, out + 4 * from, out + 4 * end);
      else builder.numbers.putBytes(row + from, memory.bytes, block + 8 * from, block + 8 * end);
      builder.missing += kernel.missing.value;
      // Of a finer unit, too large, infinite, or no id.
      if (end < rows) this.putOne(row + end, memory.doubles[block / 8 + end]!);
      from = end + 1;
    }
  }

  private putOne(row: number, value: number): void {
    if (this.kind.stored === 'f64') this.put(row, value);
    else this.builder.putNumber(row, value);
  }

  /** The zone in which times without an offset are read; null where they have one. */
  private zone(): ColumnBuilder['zone'] {
    return this.kind.local ? this.builder.zone : null;
  }

  private putCodes(block: Block): void {
    const { values, levels, rows, row } = block;
    if (values.form !== 'places') return;
    const { memory, builder } = this;
    const { kernel, out } = memory;
    const dictionary = this.dictionary!;
    for (let from = 0, value = block.first; from < rows; ) {
      const places = values.places + 4 * value;
      const end = kernel.toCodes(levels ?? 0, from, rows, places, dictionary.codes, dictionary.size, out);
      if (end < 0) throw outside();
      putBytes(builder.codes, row + from, memory.bytes, out, out + 4 * (end - from));
      builder.missing += kernel.without.value;
      value += kernel.used.value;
      if (end === rows) return;
      // Met for the first time.
      const place = memory.words[values.places / 4 + value]!;
      this.put(row + end, this.entry(place));
      memory.words[dictionary.codes / 4 + place] = builder.codes[row + end]!;
      from = end + 1;
      value++;
    }
  }

  private putTexts({ values, first, levels, rows, present, row }: Block): void {
    if (values.form !== 'texts') return;
    const { memory, builder } = this;
    const { kernel, block, list, bytes, words } = memory;
    this.cellsToBlock(values.cells + 8 * first, levels, rows, present);
    const left = kernel.readCategories(block, 0, rows, list, this.tag);
    putBytes(builder.codes, row, bytes, block, block + 4 * rows);
    builder.missing += kernel.missingTexts.value;
    const { codes, dictionary } = builder;
    for (let entry = list / 4, end = entry + 3 * left; entry < end; entry += 3) {
      const [at, start, stop] = [words[entry]!, words[entry + 1]!, words[entry + 2]!];
      const { size } = dictionary;
      const code = dictionary.codeOfBytes(bytes, start, stop);
      if (dictionary.size > size) refuseUnlessText(bytes, start, stop);
      codes[row + at] = code;
      if (code < MOST_REMEMBERED) kernel.remember(this.tag, start, stop, code);
    }
  }

  private putTimes({ values, first, levels, rows, present, row }: Block): void {
    if (values.form !== 'texts') return;
    const { memory, builder } = this;
    const { kernel, block, list, bytes, words, doubles } = memory;
    const { zone, numbers } = builder;
    this.cellsToBlock(values.cells + 8 * first, levels, rows, present);
    const left = kernel.readDoubles(zone ? ZONED : TIME, block, 0, rows, list);
    if (zone) {
      for (let i = block / 8; i < block / 8 + rows; i++) {
        if (!Number.isNaN(doubles[i]!)) doubles[i] = zone.toUtc(doubles[i]!);
      }
    }
    numbers.putBytes(row, bytes, block, block + 8 * rows);
    builder.missing += kernel.missingTexts.value;
    for (let entry = list / 4, end = entry + 3 * left; entry < end; entry += 3) {
      refuseUnlessText(bytes, words[entry + 1]!, words[entry + 2]!);
      this.put(row + words[entry]!, bytes.toString('utf8', words[entry + 1]!, words[entry + 2]!));
    }
  }

  private cellsToBlock(cells: number, levels: number | null, rows: number, present: number): void {
    const { kernel, block, bytes } = this.memory;
    bytes.copy(bytes, block, cells, cells + 8 * present);
    if (levels !== null && present < rows) kernel.spread(levels, rows, present, block, 0n);
  }

  /** Puts the rows of a block from the `from`th on, value by value. */
  private putEach({ values, levels, rows, row }: Block, from: number, first: number): void {
    const { memory, builder, kind, codesOfNumbers } = this;
    const { words } = memory;
    const remembers = values.form === 'numbers' && !kind.time;
    for (let i = from, value = first; i < rows; i++) {
      if (levels !== null && words[levels / 4 + i] === 0) {
        this.put(row + i, null);
        continue;
      }
      const cell =
        values.form === 'places'
          ? this.entry(words[values.places / 4 + value]!)
          : valueAt(memory, kind, values, value);
      value++;
      const number = remembers && builder.kind === 'category' ? Number(cell) : Number.NaN;
      const code = Number.isSafeInteger(number) ? codesOfNumbers.get(number) : undefined;
      if (code !== undefined) {
        builder.codes[row + i] = code;
        continue;
      }
      this.put(row + i, cell);
      if (Number.isSafeInteger(number) && codesOfNumbers.size < MOST_NUMBERS)
        codesOfNumbers.set(number, builder.codes[row + i]!);
    }
  }

  private takeDictionary(page: Page, values: Values): void {
    if (this.dictionary) throw new BrokenPage('a column has two dictionaries');
    if (values.form === 'places') throw new BrokenPage('a dictionary is encoded by itself');
    this.dictionary = this.newDictionary(values, page.rows);
  }

  private newDictionary(values: Values, size: number): Dictionary {
    const { memory, kind } = this;
    const codes = memory.take(4 * size);
    memory.words.fill(UNMET, codes / 4, codes / 4 + size);
    let doubles: number | null = null;
    if (values.form === 'numbers') {
      doubles = memory.take(8 * size);
      if (!doublesOf(memory, kind, values, 0, size, doubles)) doubles = null;
    }
    return { values, size, doubles, codes, texts: [] };
  }

  /** What the places of truth values stand for. */
  private truths(): Dictionary {
    const { memory } = this;
    const places = memory.take(8);
    memory.words.set([0, 1], places / 4);
    const doubles = memory.take(16);
    memory.doubles.set([0, 1], doubles / 8);
    return { ...this.newDictionary({ form: 'places', places }, 2), doubles };
  }

  private entry(place: number): unknown {
    const { values, size, texts } = this.dictionary!;
    if (place < 0 || place >= size) throw outside();
    if (values.form !== 'texts') return valueAt(this.memory, this.kind, values, place);
    texts[place] ??= textAt(this.memory, values.cells + 8 * place);
    return texts[place];
  }
}

/** Rows of a page to put: their values are those from `first` on; `levels` those of their first. */
interface Block {
  values: Values;
  first: number;
  levels: number | null;
  rows: number;
  present: number;
  row: number;
}

function outside(): BrokenPage {
  return new BrokenPage('a page names a value that its dictionary does not have');
}
