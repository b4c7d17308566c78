import type { ConfusionCounts } from '../count/counts.ts';
import { clopperPearson } from '../statistics/intervals/clopper-pearson.ts';
import { type Addend, addend, squareAndAdd } from '../statistics/intervals/mover.ts';
import { effectiveWilson, wilson } from '../statistics/intervals/wilson.ts';

/** The interval of a proportion: what is shown has Wilson's, what is proven rests on that of Clopper and Pearson. */
export type OfShare = (successes: number, n: number, z: number) => [number, number];
export const shown: OfShare = wilson;
export const exact: OfShare = clopperPearson;

/** A share of cases, and what it becomes as a metric. */
export interface Share {
  successes: number;
  n: number;
  to: (share: number) => number;
}

/** One class of a mean: its share, its weight, and the influence of one case in each cell on the share. */
export interface Part {
  share: Share;
  weight: number;
  perCell: Float64Array;
}

/**
 * The interval of a share, and of whatever rises with it: F1 is 2J/(1 + J) of the share J = tp/(tp + fp + fn), so that it has
 * an exact one too. `stretch`: of its standard error, by cases in groups.
 */
export function boundsOfShare(
  { successes, n, to }: Share,
  of: OfShare,
  z: number,
  stretch: number,
): [number, number] {
  const [lower, upper] = of(successes / stretch ** 2, n / stretch ** 2, z).map(to) as [number, number];
  if (of !== shown || n === 0) return [lower, upper];
  // A curved share has an error of its own, and on a few cases a wider interval by that.
  const p = successes / n;
  const slope = (to(p + 1e-6) - to(p - 1e-6)) / 2e-6;
  const [least, greatest] = effectiveWilson(to(p), slope * Math.sqrt((p * (1 - p)) / n), n, z, stretch);
  return [Math.min(lower, least), Math.max(upper, greatest)];
}

/**
 * The interval of a weighted mean over the classes from those of each (MOVER), so that a class that is all right, or all wrong,
 * still adds its doubt. Their correlations are those of the influences. What the weights themselves add is normal.
 */
export function boundsOfMean(
  value: number,
  parts: readonly Part[],
  ofWeights: Float64Array | null,
  counts: ConfusionCounts,
  of: OfShare,
  z: number,
  stretch: number,
): [number, number] {
  const influences = parts.map(({ perCell }) => perCell);
  const addends: Addend[] = parts.map(({ share, weight }) =>
    addend(share.to(share.successes / Math.max(1, share.n)), boundsOfShare(share, of, z, stretch), weight),
  );
  if (ofWeights !== null) {
    const reach = z * stretch * Math.sqrt(covariance(ofWeights, ofWeights, counts));
    influences.push(ofWeights);
    addends.push({ below: reach, above: reach });
  }
  const errors = influences.map((one) => Math.sqrt(covariance(one, one, counts)));
  const { below, above } = squareAndAdd(addends, (i, j) => {
    const both = errors[i]! * errors[j]!;
    return both > 0 ? covariance(influences[i]!, influences[j]!, counts) / both : 0;
  });
  return [Math.max(0, value - below), Math.min(1, value + above)];
}

function covariance(a: Float64Array, b: Float64Array, { table }: ConfusionCounts): number {
  let sum = 0;
  for (let cell = 0; cell < table.length; cell++) sum += table[cell]! * a[cell]! * b[cell]!;
  return sum;
}

/**
 * The interval of a metric that is no mean of shares, such as the Matthews correlation: each actual class's share of right answers
 * goes to its own bounds, and the distances that the metric moves by are squared and added (Newcombe 2011); then the same
 * with actual and predicted changing places; the wider of both. What is left of the variance is normal.
 */
export function boundsByRows(
  counts: ConfusionCounts,
  perCell: Float64Array,
  metric: (counts: ConfusionCounts) => number,
  of: OfShare,
  z: number,
  stretch: number,
): [number, number] {
  const value = metric(counts);
  const [rows, columns] = [
    byRows(counts, perCell, metric, of, z, stretch),
    byRows(transposed(counts), transposed({ ...counts, table: perCell }).table, metric, of, z, stretch),
  ];
  return [value - Math.max(rows.below, columns.below), value + Math.max(rows.above, columns.above)];
}

function byRows(
  counts: ConfusionCounts,
  perCell: Float64Array,
  metric: (counts: ConfusionCounts) => number,
  of: OfShare,
  z: number,
  stretch: number,
): Addend {
  const { classes, table } = counts;
  const size = classes.length;
  const value = metric(counts);
  let rest = covariance(perCell, perCell, counts);
  const addends: Addend[] = [];
  for (let i = 0; i < size; i++) {
    const row = table.subarray(i * size, (i + 1) * size);
    const n = row.reduce((sum, rows) => sum + rows, 0);
    if (n === 0) continue;
    const right = row[i]!;
    const moved = of(right / stretch ** 2, n / stretch ** 2, z).map((share) =>
      metric({ ...counts, table: withShare(table, size, i, n, share) }),
    );
    addends.push(addend(value, [Math.min(...moved), Math.max(...moved)]));
    const wrong = n - right;
    if (right === 0 || wrong === 0) continue;
    let elsewhere = 0;
    for (let j = 0; j < size; j++) if (j !== i) elsewhere += (row[j]! * perCell[i * size + j]!) / wrong;
    rest -= ((right * wrong) / n) * (perCell[i * size + i]! - elsewhere) ** 2;
  }
  const reach = z * stretch * Math.sqrt(Math.max(0, rest));
  return squareAndAdd([...addends, { below: reach, above: reach }]);
}

/** The table with another share of right answers in a row; the wrong ones are spread as they are, or evenly where there are none. */
function withShare(table: Float64Array, size: number, i: number, n: number, share: number): Float64Array {
  const changed = Float64Array.from(table);
  const wrong = n - table[i * size + i]!;
  for (let j = 0; j < size; j++) {
    const part = wrong > 0 ? table[i * size + j]! / wrong : 1 / (size - 1);
    changed[i * size + j] = j === i ? n * share : n * (1 - share) * part;
  }
  return changed;
}

function transposed(counts: ConfusionCounts): ConfusionCounts {
  const size = counts.classes.length;
  const table = counts.table.map((_, cell) => counts.table[(cell % size) * size + Math.floor(cell / size)]!);
  return { ...counts, table };
}
