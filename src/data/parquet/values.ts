import { isUtf8 } from 'node:buffer';
import { BLOCK, type KernelMemory, numberKinds } from './kernel.ts';
import type { ValueKind } from './kinds.ts';
import { type AskRoom, BrokenPage, checkCount, type Page } from './pages.ts';

/** The values of a page, or of a dictionary, as the kernel found them. */
export type Values =
  /** Numbers one behind the other, each in `kind.bytes` bytes. */
  | { form: 'numbers'; from: number }
  /** Where each text starts and stops: two words. */
  | { form: 'texts'; cells: number }
  /** Places in a dictionary, or 0 and 1 for false and true: 32 bits each. */
  | { form: 'places'; places: number };

/** Finds the values of a page, whichever way it is encoded. */
export function valuesOf(memory: KernelMemory, kind: ValueKind, page: Page, ask: AskRoom): Values {
  const { kernel } = memory;
  const { from, end, encoding } = page;
  const count = page.present;
  checkCount(page.rows);
  if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
    if (!page.dictionary) return { form: 'places', places: placesOf(memory, page) };
  }
  if (kind.stored === 'truth') return { form: 'places', places: truths(memory, page) };
  if (kind.stored === 'text') return { form: 'texts', cells: texts(memory, page, ask) };
  if (encoding === 'DELTA_BINARY_PACKED' && !kind.stored.startsWith('f')) {
    const to = memory.take(kind.bytes * count);
    if (kernel.readDeltas(from, end, count, kind.bytes, to) === 0 && count > 0) throw broken();
    return { form: 'numbers', from: to };
  }
  if (count * kind.bytes > end - from) throw broken();
  if (isPlain(page)) return { form: 'numbers', from };
  if (encoding !== 'BYTE_STREAM_SPLIT') throw unknown(page);
  const to = memory.take(kind.bytes * count);
  kernel.joinStreams(from, count, kind.bytes, to);
  return { form: 'numbers', from: to };
}

/** Dictionaries are plain, and were called something else by the writers of old. */
function isPlain({ encoding, dictionary }: Page): boolean {
  return encoding === 'PLAIN' || (dictionary && encoding === 'PLAIN_DICTIONARY');
}

function unknown({ encoding }: Page): BrokenPage {
  return new BrokenPage(`a page is encoded by ${encoding}, which does not fit its column`);
}

function broken(): BrokenPage {
  return new BrokenPage('the values of a page are not as many as it says');
}

function placesOf(memory: KernelMemory, { from, end, present }: Page): number {
  const places = memory.take(4 * present);
  if (present === 0) return places;
  if (end <= from) throw broken();
  const width = memory.bytes[from]!;
  if (memory.kernel.readHybrid(from + 1, end, width, present, places) === 0) throw broken();
  return places;
}

function truths(memory: KernelMemory, page: Page): number {
  const { from, end, present, encoding } = page;
  const places = memory.take(4 * present);
  if (present === 0) return places;
  if (encoding !== 'RLE') {
    if (encoding !== 'PLAIN') throw unknown(page);
    if (!memory.kernel.readBits(from, end, present, places)) throw broken();
    return places;
  }
  // Led by their length.
  if (end - from < 4 || memory.bytes.readUInt32LE(from) > end - from - 4) throw broken();
  if (memory.kernel.readHybrid(from + 4, end, 1, present, places) === 0) throw broken();
  return places;
}

function texts(memory: KernelMemory, page: Page, ask: AskRoom): number {
  const { from, end, present, encoding } = page;
  const { kernel } = memory;
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY' || encoding === 'DELTA_BYTE_ARRAY') {
    const cells = memory.take(8 * present);
    if (present === 0) return cells;
    const lengths = memory.take(4 * present);
    const then = kernel.readDeltas(from, end, present, 4, lengths);
    if (then === 0) throw broken();
    if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
      if (kernel.findByLengths(then, end, lengths, present, cells) === 0) throw broken();
      return cells;
    }
    const suffixes = memory.take(4 * present);
    const begin = kernel.readDeltas(then, end, present, 4, suffixes);
    const size = begin === 0 ? -1 : kernel.sizeOfTexts(lengths, suffixes, present);
    if (size < 0) throw broken();
    // What each repeats of the one before may be far more than the page.
    ask(size);
    const text = memory.take(size);
    if (!kernel.writeTexts(begin, end, lengths, suffixes, present, text, cells)) throw broken();
    return cells;
  }
  if (!isPlain(page)) throw unknown(page);
  if (present > (end - from) / 4) throw broken();
  const cells = memory.take(8 * present);
  if (present > 0 && kernel.findTexts(from, end, present, cells) === 0) throw broken();
  return cells;
}

/** Makes doubles of `count` numbers from the index `first` on, as what they mean, at `to`. False where one is too large for that. */
export function doublesOf(
  { kernel }: KernelMemory,
  kind: ValueKind,
  values: { from: number },
  first: number,
  count: number,
  to: number,
): boolean {
  kernel.toDoubles(
    numberKinds[kind.stored as keyof typeof numberKinds],
    values.from + first * kind.bytes,
    count,
    to,
  );
  if (kernel.large.value && !kind.time) return false;
  if (kind.divisor !== 1) kernel.divide(to, count, kind.divisor);
  if (kind.factor !== 1) kernel.multiply(to, count, kind.factor);
  return true;
}

/** One of the values, as `cellReader` takes them. */
export function valueAt(memory: KernelMemory, kind: ValueKind, values: Values, index: number): unknown {
  if (values.form === 'texts') return textAt(memory, values.cells + 8 * index);
  if (values.form === 'places') return memory.words[values.places / 4 + index] === 1;
  if (kind.stored === 'i64' && !kind.time) return memory.bytes.readBigInt64LE(values.from + 8 * index);
  const at = values.from + kind.bytes * index;
  if (kind.stored === 'f32') return memory.bytes.readFloatLE(at);
  if (kind.stored === 'i32' && !kind.time) return memory.bytes.readInt32LE(at);
  const { block } = memory;
  const to = block + 8 * (BLOCK - 1);
  doublesOf(memory, kind, values, index, 1, to);
  return memory.doubles[to / 8];
}

/** The text of a cell. Refuses what is no UTF-8. */
export function textAt(memory: KernelMemory, cell: number): string {
  const [start, stop] = [memory.words[cell / 4]!, memory.words[cell / 4 + 1]!];
  refuseUnlessText(memory.bytes, start, stop);
  return memory.bytes.toString('utf8', start, stop);
}

export function refuseUnlessText(bytes: Buffer, start: number, stop: number): void {
  if (!isUtf8(bytes.subarray(start, stop))) throw new BrokenPage('a text is not UTF-8');
}
