import type { ConfusionCounts } from '../count/counts.ts';
import {
  boundsByRows,
  boundsOfMean,
  boundsOfShare,
  exact,
  type OfShare,
  type Part,
  type Share,
  shown,
} from './decision-bounds.ts';
import type { WhyNoEvidence } from './no-evidence.ts';
import { noEvidence, type StatisticOrNone } from './statistic.ts';

/** How one case in cell (actual, predicted) adds to the numerator and the denominator of a ratio about class `k`. */
type Ratio = (actual: number, predicted: number, k: number) => { n: number; d: number };

const ratios = {
  precision: (i, j, k) => ({ n: i === k && j === k ? 1 : 0, d: j === k ? 1 : 0 }),
  recall: (i, j, k) => ({ n: i === k && j === k ? 1 : 0, d: i === k ? 1 : 0 }),
  f1: (i, j, k) => ({ n: i === k && j === k ? 2 : 0, d: (i === k ? 1 : 0) + (j === k ? 1 : 0) }),
  specificity: (i, j, k) => ({ n: i !== k && j !== k ? 1 : 0, d: i !== k ? 1 : 0 }),
} satisfies Record<string, Ratio>;

/** A value and the influence of one case in each cell of the table on it. */
export interface Influences {
  value: number;
  perCell: Float64Array;
  /** What it is the weighted mean of, one share where it is a share itself; null where it is none. */
  parts: Part[] | null;
  /** The share of the classes that no case shows, so that the mean leaves them out. */
  absent: number;
  /** The influence that a case has by moving the weights of that mean; null where they are fixed. */
  ofWeights: Float64Array | null;
}

const undefinedBecause: Record<keyof typeof ratios, WhyNoEvidence> = {
  precision: 'neverPredicted',
  recall: 'noneInClass',
  f1: 'noneInClassNorPredicted',
  specificity: 'allInClass',
};

/**
 * A metric of decisions from the confusion table, by the influence of each cell: the derivative of the metric by that
 * cell's count, which is φ/n because the metrics do not change when all counts grow alike (Hampel 1974). Binary tasks and
 * single classes: about that class. Multiclass: mean over the classes that occur (`macro`), or weighted by their cases.
 */
export function influences(
  metric: string,
  table: ConfusionCounts,
  one: string | null,
): Influences | WhyNoEvidence {
  const size = table.classes.length;
  const total = table.table.reduce((sum, rows) => sum + rows, 0);
  if (total === 0) return 'noPrediction';
  // Recall, weighted by the classes' cases, is the share of all that is right.
  if (['accuracy', 'f1_micro', 'recall_weighted'].includes(metric)) return accuracy(table, total);
  if (metric === 'mcc') return mcc(table, total);
  const [name, average] = metric.split('_') as [string, string | undefined];
  const ratio = (metric === 'balanced_accuracy' ? 'recall' : name) as keyof typeof ratios;
  const single =
    one === null ? (metric === 'balanced_accuracy' ? null : table.positive) : table.classes.indexOf(one);
  if (single !== null) return single < 0 ? 'classAbsent' : about(single, ratio, table);
  const { actual, predicted } = margins(table);
  const present = [...Array(size).keys()].filter(
    (k) => actual[k]! > 0 || (metric !== 'balanced_accuracy' && predicted[k]! > 0),
  );
  if (metric === 'balanced_accuracy' && present.length < 2) return 'oneClass';
  const perCell = new Float64Array(size * size);
  const ofWeights = average === 'weighted' ? new Float64Array(size * size) : null;
  const parts: Part[] = [];
  let value = 0;
  for (const k of present) {
    const found = about(k, ratio, table);
    // A class that is never predicted has precision 0, as scikit-learn has it: leaving it out would flatter the model.
    const weight = ofWeights ? actual[k]! / total : 1 / present.length;
    if (typeof found === 'string') {
      parts.push({
        share: { successes: 0, n: 0, to: (share) => share },
        weight,
        perCell: new Float64Array(size * size),
      });
      continue;
    }
    value += weight * found.value;
    parts.push({ ...found.parts![0]!, weight });
    for (let cell = 0; cell < perCell.length; cell++) {
      perCell[cell]! += weight * found.perCell[cell]!;
      if (ofWeights)
        ofWeights[cell]! += (((Math.floor(cell / size) === k ? 1 : 0) - weight) * found.value) / total;
    }
  }
  if (ofWeights) for (let cell = 0; cell < perCell.length; cell++) perCell[cell]! += ofWeights[cell]!;
  return { value, perCell, parts, ofWeights, absent: ofWeights ? 0 : 1 - present.length / size };
}

/** A metric of decisions with bounds; shares by Wilson's interval, means of shares by that of each class. */
export function decisionMetric(
  metric: string,
  table: ConfusionCounts | null,
  one: string | null,
  labelled: number,
): StatisticOrNone {
  if (table === null) return noEvidence(labelled === 0 ? 'noLabel' : 'noPrediction', labelled);
  const found = influences(metric, table, one);
  const total = table.table.reduce((sum, rows) => sum + rows, 0);
  if (typeof found === 'string') return noEvidence(found, total);
  const { value, perCell } = found;
  const variance = perCell.reduce((sum, phi, cell) => sum + table.table[cell]! * phi * phi, 0);
  return {
    value,
    standardError: Math.sqrt(variance),
    cases: total,
    bounds: (z, stretch = 1) => boundsOf(found, table, shown, z, stretch),
    proof: (z, stretch = 1) => boundsOf(found, table, exact, z, stretch),
  };
}

function boundsOf(
  { value, perCell, parts, ofWeights, absent }: Influences,
  table: ConfusionCounts,
  of: OfShare,
  z: number,
  stretch: number,
): [number, number] {
  if (parts?.length === 1 && ofWeights === null && absent === 0)
    return boundsOfShare(parts[0]!.share, of, z, stretch);
  if (parts) {
    const [lower, upper] = boundsOfMean(value, parts, ofWeights, table, of, z, stretch);
    // A class that is known and was not seen could be anything.
    return [(1 - absent) * lower, (1 - absent) * upper + absent];
  }
  const [lower, upper] = boundsByRows(table, perCell, mccOf, of, z, stretch);
  return [Math.max(-1, lower), Math.min(1, upper)];
}

/** 0 where it is not defined, as at chance. */
function mccOf(counts: ConfusionCounts): number {
  const found = mcc(
    counts,
    counts.table.reduce((sum, rows) => sum + rows, 0),
  );
  return typeof found === 'string' ? 0 : found.value;
}

function accuracy({ classes, table }: ConfusionCounts, total: number): Influences {
  const size = classes.length;
  let right = 0;
  for (let k = 0; k < size; k++) right += table[k * size + k]!;
  const value = right / total;
  const perCell = Float64Array.from(table, (_, cell) => ((cell % (size + 1) === 0 ? 1 : 0) - value) / total);
  return aShare(value, perCell, { successes: right, n: total, to: (share) => share });
}

function aShare(value: number, perCell: Float64Array, share: Share): Influences {
  return { value, perCell, parts: [{ share, weight: 1, perCell }], ofWeights: null, absent: 0 };
}

function about(
  k: number,
  name: keyof typeof ratios,
  { classes, table }: ConfusionCounts,
): Influences | WhyNoEvidence {
  const size = classes.length;
  const at = (cell: number) => ratios[name](Math.floor(cell / size), cell % size, k);
  let [n, d, cases] = [0, 0, 0];
  table.forEach((rows, cell) => {
    const part = at(cell);
    n += rows * part.n;
    d += rows * part.d;
    cases += part.d > 0 ? rows : 0;
  });
  if (d === 0) return undefinedBecause[name];
  const value = n / d;
  const perCell = Float64Array.from(table, (_, cell) => (at(cell).n - value * at(cell).d) / d);
  if (name !== 'f1') return aShare(value, perCell, { successes: n, n: cases, to: (share) => share });
  const to = (share: number) => (2 * share) / (1 + share);
  return aShare(value, perCell, { successes: n / 2, n: cases, to });
}

/** Matthews correlation, for any number of classes (Gorodkin 2004). */
function mcc(counts: ConfusionCounts, total: number): Influences | WhyNoEvidence {
  const size = counts.classes.length;
  const { actual, predicted } = margins(counts);
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  let right = 0;
  for (let k = 0; k < size; k++) right += counts.table[k * size + k]!;
  const a = right * total - dot(actual, predicted);
  const b = total ** 2 - dot(predicted, predicted);
  const c = total ** 2 - dot(actual, actual);
  if (b === 0 || c === 0) return b === 0 ? 'predictionsSame' : 'oneClass';
  const root = Math.sqrt(b) * Math.sqrt(c);
  const value = a / root;
  const perCell = Float64Array.from(counts.table, (_, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    const da = right + (i === j ? total : 0) - predicted[i]! - actual[j]!;
    return da / root - value * ((total - predicted[j]!) / b + (total - actual[i]!) / c);
  });
  return { value, perCell, parts: null, ofWeights: null, absent: 0 };
}

function margins({ classes, table }: ConfusionCounts): { actual: Float64Array; predicted: Float64Array } {
  const size = classes.length;
  const [actual, predicted] = [new Float64Array(size), new Float64Array(size)];
  table.forEach((rows, cell) => {
    actual[Math.floor(cell / size)]! += rows;
    predicted[cell % size]! += rows;
  });
  return { actual, predicted };
}
