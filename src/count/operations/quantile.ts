import type { Numbers } from '../../data/column/numbers.ts';
import { doublesOf } from '../../data/column/numbers.ts';
import { countValues } from '../values.ts';
import { blockOf, type Cuts, stretches } from './blocks.ts';
import type { QuantileCounts } from './counts.ts';
import type { Members } from './rows.ts';

/** Counts what a percentile and its interval are made from; `cuts` are those of the rows that have a value. */
export function countQuantile(
  numbers: Numbers,
  share: number,
  times: Float64Array | null,
  cuts: Cuts | null,
  members: Members | null,
): QuantileCounts {
  const values = doublesOf(numbers);
  const sorted = ascending(values);
  const value = atShare(sorted, share);
  return {
    kind: 'quantile',
    rows: sorted.length,
    missing: values.length - sorted.length,
    value,
    counts: countValues(numbers),
    blocks: cuts && times && countBlocks(values, share, value, times, cuts),
    members: members ? countMembers(values, sorted, share, members) : [],
  };
}

/** The least value that `share` of the rows do not exceed; NaN of none. `sorted` ascends. */
export function atShare(sorted: Float64Array, share: number): number {
  return (
    sorted[Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length - 1e-9))) - 1] ?? Number.NaN
  );
}

function countBlocks(
  values: Float64Array,
  share: number,
  value: number,
  times: Float64Array,
  cuts: Cuts,
): QuantileCounts['blocks'] {
  const parts = groups(values, cuts.starts.length, (row) =>
    Number.isNaN(times[row]) ? -1 : blockOf(cuts, times[row]!),
  );
  return stretches(cuts).map((stretch, i) => {
    const own = parts[i]!;
    return {
      ...stretch,
      rows: own.length,
      met: below(own, value),
      under: under(own, value),
      value: atShare(own, share),
    };
  });
}

function countMembers(
  values: Float64Array,
  sorted: Float64Array,
  share: number,
  { names, of }: Members,
): QuantileCounts['members'] {
  return groups(values, names.length, (row) => of[row]!).flatMap((own, i) => {
    if (own.length === 0) return [];
    const others = own.length === sorted.length ? Number.NaN : othersAt(sorted, own, share);
    const beyond = Number.isNaN(others) ? 0 : own.length - below(own, others);
    return [{ name: names[i]!, rows: own.length, value: atShare(own, share), others, beyond }];
  });
}

/** The percentile of what is in `all` and not in `own`: found by halving, since both are in order. */
function othersAt(all: Float64Array, own: Float64Array, share: number): number {
  const left = all.length - own.length;
  const needed = Math.min(left, Math.max(1, Math.ceil(share * left - 1e-9)));
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = all[middle]!;
    if (below(all, value) - below(own, value) >= needed) high = middle;
    else low = middle + 1;
  }
  return all[low]!;
}

/** How many of `sorted` are at most `value`. */
export function below(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (one) => one > value);
}

/** How many of `sorted` are less than `value`. */
function under(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (one) => one >= value);
}

/** The place of the first of which `is` holds, as it does of all that follow. */
function firstWhere(sorted: Float64Array, is: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function ascending(values: Float64Array): Float64Array {
  return values.filter((value) => Number.isFinite(value)).sort();
}

/** The values of each group, ascending. */
function groups(values: Float64Array, count: number, groupOf: (row: number) => number): Float64Array[] {
  const sizes = new Uint32Array(count);
  const of = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < values.length; row++) {
    const group = Number.isFinite(values[row]) ? groupOf(row) : -1;
    if (group < 0) continue;
    of[row] = group;
    sizes[group]!++;
  }
  const parts = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  for (let row = 0; row < values.length; row++) {
    const group = of[row]!;
    if (group >= 0) parts[group]![sizes[group]!++] = values[row]!;
  }
  return parts.map((part) => part.sort());
}
