import type { ColumnCounts } from '../../count/counts.ts';
import { type CardinalityChange, cardinalityChange, distinct } from './cardinality.ts';
import { type Deciles, deciles } from './deciles.ts';
import { changedLevel, type LevelChange } from './levels.ts';
import { type RangeChange, rangeChanges, rowsOutside } from './range.ts';

/** What changed in a column of the candidate, found while its counts are at hand: for the judges and the history. */
export interface ColumnChanges {
  /** Numbers: rows outside the plan's range, and the most extreme value of them. */
  outside: { rows: number; extreme: number | null } | null;
  /** null where the reference has no such column, or one of another type. */
  against: {
    /** Distinct values. */
    distinct: { reference: number; candidate: number };
    /** Numbers: the least and the greatest value; null where there is none. */
    ends: { reference: [number, number] | null; candidate: [number, number] | null };
    range: RangeChange[];
    /** null where about as many rows hold about as many distinct values as before: then nothing can be found. */
    cardinality: CardinalityChange | null;
    deciles: Deciles | null;
    /** A single value or category whose share has changed; null where none has by enough. */
    level?: LevelChange | null;
  } | null;
}

/** Values outside which numbers are forbidden by the plan; null: no such end. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

/** Half of the least share that the judges claim: for a smaller difference two columns are not merged. */
const alike = 0.05;

/** What changed in a column; `reference` is null where it has no such column. */
export function columnChanges(
  reference: ColumnCounts | null,
  candidate: ColumnCounts,
  { min, max }: Bounds,
): ColumnChanges {
  const outside = candidate.type === 'number' ? rowsOutside(candidate.counts, min, max) : null;
  if (reference === null || reference.type !== candidate.type) return { outside, against: null };
  const [before, now] = [distinct(reference), distinct(candidate)];
  const similar = isAlike(candidate.rows, reference.rows) && isAlike(now, before);
  return {
    outside,
    against: {
      distinct: { reference: before, candidate: now },
      ends: { reference: endsOf(reference), candidate: endsOf(candidate) },
      range:
        reference.type === 'number' && candidate.type === 'number' ? rangeChanges(reference, candidate) : [],
      cardinality: similar ? null : cardinalityChange(reference, candidate),
      deciles: deciles(reference, candidate),
      level: changedLevel(reference, candidate),
    },
  };
}

function endsOf(column: ColumnCounts): [number, number] | null {
  if (column.type === 'category') return null;
  const { values } = column.counts;
  return values.length === 0 ? null : [values[0]!, values.at(-1)!];
}

/** Whether two numbers are too near for their difference to be claimed. */
export function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) < alike * b;
}
