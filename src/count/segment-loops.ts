import { type Numbers, takeNumbers } from '../data/numbers.ts';
import { enlarge } from '../webassembly.ts';
import { aligned, BLOCK, kernelAt } from './kernel.ts';

// Loops of the search for weak segments: see kernel/segments.ts.

/** How many of `edges`, which ascend, the value of each of some rows reaches; one more than there are for NaN. */
export function cutRows(numbers: Numbers, edges: number[], rows: Uint32Array): Uint8Array {
  const { memory, cutValues, block, blockSides, ends, keys } = kernelAt();
  enlarge(memory, keys);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  const codes = new Uint8Array(memory.buffer, blockSides, BLOCK);
  new Float64Array(memory.buffer, ends, edges.length).set(edges);
  const coded = new Uint8Array(rows.length);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const some = rows.subarray(from, from + BLOCK);
    takeNumbers(numbers, some, into);
    cutValues(block, some.length, ends, edges.length, blockSides);
    coded.set(codes.subarray(0, some.length), from);
  }
  return coded;
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
