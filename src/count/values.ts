import { doublesOf, type Numbers } from '../data/column/numbers.ts';
import type { ValueCounts } from './counts.ts';
import { countDecimals } from './decimals.ts';
import { type CountBuffers, countDoubles, mostDoubles, newCountBuffer } from './kernel.ts';

/**
 * Counts the rows of each distinct finite value. NaN and infinities are left out; −0 counts as 0. Whoever gives a room that is
 * used again must be done with the counts before.
 */
export function countValues(numbers: Numbers, buffer: CountBuffers = newCountBuffer): ValueCounts {
  const counts = countDecimals(numbers, buffer);
  if (counts) return counts;
  const values = doublesOf(numbers);
  if (values.length <= mostDoubles) return countDoubles(values, buffer);
  const half = values.length >> 1;
  return addValueCounts(countValues(values.subarray(0, half)), countValues(values.subarray(half)));
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
