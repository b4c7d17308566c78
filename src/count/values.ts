import type { ValueCounts } from './counts.ts';
import { countDecimals } from './decimals.ts';
import { sortedFinite } from './radix-sort.ts';

/** Counts the rows of each distinct finite value. NaN and infinities are left out; −0 counts as 0. */
export function countValues(values: Float64Array): ValueCounts {
  return countDecimals(values) ?? runLengths(sortedFinite(values));
}

/** Sorted values → distinct values and their rows. */
function runLengths(sorted: Float64Array): ValueCounts {
  let distinct = sorted.length > 0 ? 1 : 0;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
  const counts = { values: new Float64Array(distinct), rows: new Uint32Array(distinct) };
  const { values, rows } = counts;
  let previous = Number.NaN;
  for (let i = 0, n = -1; i < sorted.length; i++) {
    const value = sorted[i]!;
    // Adding 0 makes −0 a 0.
    if (value !== previous) values[++n] = previous = value + 0;
    rows[n]!++;
  }
  return counts;
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
