import type { ValueCounts } from '../count/counts.ts';
import { enlarge } from '../webassembly.ts';
import { type Exports, start } from './kernel.ts';

/** One a thread; the scores of a set stand in the memory of another. */
let instance: Exports | undefined;

/**
 * The share of the lattice paths through the pooled rows of two sides that reach |i·m − j·n| >= `reach`, i and j being the rows of the one
 * and of the other so far, where the pooled value changes. null where they lead through more than `most` cells.
 */
export function shareOfPaths(
  [before, after]: readonly [ValueCounts, ValueCounts],
  [n, m]: readonly [number, number],
  reach: number,
  most: number,
): number | null {
  instance ??= start();
  const { memory, poolRows, cellsWithin, shareWithin } = instance;
  const [count, otherCount] = [before.values.length, after.values.length];
  const room = Math.ceil(instance.heap() / 16) * 16;
  const values = room + 8 * (n + 3);
  const otherValues = values + 8 * count;
  const rows = otherValues + 8 * otherCount;
  const otherRows = rows + 4 * count;
  const pooled = otherRows + 4 * otherCount;
  enlarge(memory, pooled + 4 * (count + otherCount));
  const { buffer } = memory;
  new Float64Array(buffer, values, count).set(before.values);
  new Float64Array(buffer, otherValues, otherCount).set(after.values);
  new Uint32Array(buffer, rows, count).set(before.rows);
  new Uint32Array(buffer, otherRows, otherCount).set(after.rows);
  poolRows(values, rows, count, otherValues, otherRows, otherCount, pooled);
  if (cellsWithin(n, m, reach, pooled, most) > most) return null;
  new Float64Array(buffer, room, n + 3).fill(0);
  return shareWithin(n, m, reach, pooled, room);
}
