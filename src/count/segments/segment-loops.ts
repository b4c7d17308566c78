import { bytesOf, copyBytes } from '../../data/column/buffer.ts';
import type { Numbers } from '../../data/column/numbers.ts';
import { enlarge } from '../../webassembly.ts';
import { aligned, BLOCK, handOver, handOverNumbers, kernelAt } from '../kernel.ts';

// Loops of the search for weak segments: see kernel/segments.ts.

/** How many of `edges`, which ascend, the value of each of some rows, which ascend too, reaches; one more than there are for NaN. */
export function cutRows(numbers: Numbers, edges: number[], rows: Uint32Array): Uint8Array {
  const { memory, cutValues, quotients, takeDoubles, takeIntegers, block, blockSides, ends, keys } =
    kernelAt();
  const [rowsAt, integersAt, doublesAt] = [keys, keys + 4 * BLOCK, keys + 8 * BLOCK];
  enlarge(memory, doublesAt + 8 * BLOCK);
  const { buffer } = memory;
  const into = Buffer.from(buffer, block, 8 * BLOCK);
  const intoRows = new Uint32Array(buffer, rowsAt, BLOCK);
  const codes = new Uint8Array(buffer, blockSides, BLOCK);
  new Float64Array(buffer, ends, edges.length).set(edges);
  const [cells, unit] = numbers instanceof Float64Array ? [numbers, 0] : [numbers.wholes, numbers.unit];
  const [bytes, width] = [bytesOf(cells), cells.BYTES_PER_ELEMENT];
  const [take, to] = unit === 0 ? [takeDoubles, doublesAt] : [takeIntegers, integersAt];
  const coded = new Uint8Array(rows.length);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const some = rows.subarray(from, from + BLOCK);
    intoRows.set(some);
    for (let taken = 0; taken < some.length; ) {
      const first = some[taken]!;
      const size = Math.min(BLOCK, cells.length - first);
      copyBytes(bytes, first * width, (first + size) * width, into, 0);
      taken += take(block, first, size, rowsAt + 4 * taken, some.length - taken, to + width * taken);
    }
    if (unit !== 0) quotients(integersAt, some.length, unit, doublesAt);
    cutValues(doublesAt, some.length, ends, edges.length, blockSides);
    coded.set(codes.subarray(0, some.length), from);
  }
  return coded;
}

/**
 * Takes away those of the chosen rows, 1 each, whose value lies outside a range: from its first bound on, and below its second, both of
 * which may be open. Without a range, those that have a value.
 */
export function keepBetween(
  numbers: Numbers,
  range: readonly [low: number | null, high: number | null] | null,
  chosen: Uint8Array,
): void {
  const { memory, keepBetween, block, blockSides, keys } = kernelAt();
  enlarge(memory, keys);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  const mask = new Uint8Array(memory.buffer, blockSides, BLOCK);
  const [low, high] = [range?.[0] ?? -Infinity, range?.[1] ?? Number.NaN];
  for (const [from, count] of handOverNumbers(numbers, into)) {
    mask.set(chosen.subarray(from, from + count));
    keepBetween(block, count, low, high, range === null ? 1 : 0, blockSides);
    chosen.set(mask.subarray(0, count), from);
  }
}

/** Takes away those of the chosen rows, 1 each, that have another code. */
export function keepCode(codes: Int32Array, wanted: number, chosen: Uint8Array): void {
  const { memory, keepCode, block, blockSides, keys } = kernelAt();
  enlarge(memory, keys);
  const mask = new Uint8Array(memory.buffer, blockSides, BLOCK);
  for (const [from, count] of handOver(codes, new Int32Array(memory.buffer, block, BLOCK))) {
    mask.set(chosen.subarray(from, from + count));
    keepCode(block, count, wanted, blockSides);
    chosen.set(mask.subarray(0, count), from);
  }
}

/**
 * Lays out in the kernel's memory the cell of each row by each of some features, and whether it is wrong, and gives what counts
 * them: right and wrong rows, in turn, by the cells of feature `a`, within those of `b` where that is not null.
 */
export function cellCounter(
  features: readonly { codes: Uint8Array; cells: number }[],
  wrong: Uint8Array,
): (a: number, b: number | null) => Uint32Array {
  const { memory, joinWrong, countCells, heap } = kernelAt();
  const rows = wrong.length;
  const wrongs = aligned(heap());
  const none = wrongs + rows;
  const placeOf = (feature: number) => none + rows + feature * rows;
  const joined = aligned(placeOf(features.length));
  const counters = aligned(joined + 2 * rows);
  const most = Math.max(0, ...features.map(({ cells }) => cells));
  enlarge(memory, counters + 8 * most * most);
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(wrong, wrongs);
  bytes.fill(0, none, none + rows);
  features.forEach(({ codes }, feature) => {
    bytes.set(codes, placeOf(feature));
  });
  let last = -1;
  return (a, b) => {
    if (a !== last) joinWrong(placeOf(a), wrongs, rows, joined);
    last = a;
    const stride = 2 * features[a]!.cells;
    const counts = new Uint32Array(memory.buffer, counters, stride * (b === null ? 1 : features[b]!.cells));
    counts.fill(0);
    countCells(joined, b === null ? none : placeOf(b), rows, stride, counters);
    return counts.slice();
  };
}
