import type { ValueCounts } from './counts.ts';
import { radixSort } from './radix-sort.ts';

/** Counts the rows of each distinct finite value. NaN and infinities are left out; −0 counts as 0. */
export function countValues(values: Float64Array): ValueCounts {
  const finite = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isFinite(value)) finite[n++] = value + 0;
  }
  return runLengths(radixSort(finite.subarray(0, n)));
}

/** Sorted values → distinct values and their rows, in the same memory. */
function runLengths(sorted: Float64Array): ValueCounts {
  const rows = new Uint32Array(sorted.length);
  let distinct = 0;
  for (let i = 0; i < sorted.length; ) {
    const value = sorted[i]!;
    let end = i + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    sorted[distinct] = value;
    rows[distinct++] = end - i;
    i = end;
  }
  // Few distinct values in a long column: do not keep the whole column alive.
  if (distinct < sorted.length / 2)
    return { values: sorted.slice(0, distinct), rows: rows.slice(0, distinct) };
  return { values: sorted.subarray(0, distinct), rows: rows.subarray(0, distinct) };
}

/** Adds two counts of the same column. */
export function addValueCounts(a: ValueCounts, b: ValueCounts): ValueCounts {
  const values = new Float64Array(a.values.length + b.values.length);
  const rows = new Uint32Array(values.length);
  let n = 0;
  for (let i = 0, j = 0; i < a.values.length || j < b.values.length; n++) {
    const left = i < a.values.length ? a.values[i]! : Infinity;
    const right = j < b.values.length ? b.values[j]! : Infinity;
    values[n] = Math.min(left, right);
    rows[n] = (left <= right ? a.rows[i++]! : 0) + (right <= left ? b.rows[j++]! : 0);
  }
  return { values: values.subarray(0, n), rows: rows.subarray(0, n) };
}
