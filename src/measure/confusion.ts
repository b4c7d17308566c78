import type { ConfusionCounts } from '../count/counts.ts';
import { effectiveWilson } from '../statistics/intervals/wilson.ts';
import { type Finding, noEvidence } from './statistic.ts';

/** How one case in cell (actual, predicted) adds to the numerator and the denominator of a ratio about class `k`. */
type Ratio = (actual: number, predicted: number, k: number) => { n: number; d: number };

const ratios = {
  precision: (i, j, k) => ({ n: i === k && j === k ? 1 : 0, d: j === k ? 1 : 0 }),
  recall: (i, j, k) => ({ n: i === k && j === k ? 1 : 0, d: i === k ? 1 : 0 }),
  f1: (i, j, k) => ({ n: i === k && j === k ? 2 : 0, d: (i === k ? 1 : 0) + (j === k ? 1 : 0) }),
  specificity: (i, j, k) => ({ n: i !== k && j !== k ? 1 : 0, d: i !== k ? 1 : 0 }),
} satisfies Record<string, Ratio>;

/** A value and the influence of one case in each cell of the table on it; `cases` carry the interval at 0 and 1. */
export interface Influences {
  value: number;
  perCell: Float64Array;
  cases: number;
}

const undefinedBecause: Record<keyof typeof ratios, string> = {
  precision: 'nothing was predicted to be in the class',
  recall: 'no labelled case is in the class',
  f1: 'no case is in the class and none was predicted to be',
  specificity: 'every labelled case is in the class',
};

/**
 * A metric of decisions from the confusion table, by the influence of each cell: the derivative of the metric by that
 * cell's count, which is φ/n because the metrics do not change when all counts grow alike (Hampel 1974). Binary tasks and
 * single classes: about that class. Multiclass: mean over the classes that occur (`macro`), or weighted by their cases.
 */
export function influences(metric: string, table: ConfusionCounts, one: string | null): Influences | string {
  const size = table.classes.length;
  const total = table.table.reduce((sum, rows) => sum + rows, 0);
  if (total === 0) return 'no labelled case has a prediction';
  if (metric === 'accuracy' || metric === 'f1_micro') return accuracy(table, total);
  if (metric === 'mcc') return mcc(table, total);
  const [name, average] = metric.split('_') as [string, string | undefined];
  const ratio = (metric === 'balanced_accuracy' ? 'recall' : name) as keyof typeof ratios;
  const single =
    one === null ? (metric === 'balanced_accuracy' ? null : table.positive) : table.classes.indexOf(one);
  if (single !== null) return single < 0 ? 'the class does not occur' : about(single, ratio, table);
  const { actual, predicted } = margins(table);
  const present = [...Array(size).keys()].filter(
    (k) => actual[k]! > 0 || (metric !== 'balanced_accuracy' && predicted[k]! > 0),
  );
  if (metric === 'balanced_accuracy' && present.length < 2) return 'labelled cases are all of one class';
  const perCell = new Float64Array(size * size);
  let value = 0;
  for (const k of present) {
    const found = about(k, ratio, table);
    // A class that is never predicted has precision 0, as scikit-learn has it: leaving it out would flatter the model.
    const { value: own, perCell: moves } = typeof found === 'string' ? { value: 0, perCell: null } : found;
    const weight = average === 'weighted' ? actual[k]! / total : 1 / present.length;
    value += weight * own;
    for (let cell = 0; cell < perCell.length; cell++) {
      perCell[cell]! += weight * (moves?.[cell] ?? 0);
      if (average === 'weighted')
        perCell[cell]! += (((Math.floor(cell / size) === k ? 1 : 0) - weight) * own) / total;
    }
  }
  return { value, perCell, cases: total };
}

/** A metric of decisions with bounds; proportions by Wilson, other shares by Wilson at their effective number of cases. */
export function decisionMetric(
  metric: string,
  table: ConfusionCounts | null,
  one: string | null,
  labelled: number,
): Finding {
  if (table === null)
    return noEvidence(labelled === 0 ? 'no case has a label' : 'no labelled case has a prediction', labelled);
  const found = influences(metric, table, one);
  const total = table.table.reduce((sum, rows) => sum + rows, 0);
  if (typeof found === 'string') return noEvidence(found, total);
  const { value, perCell, cases } = found;
  const variance = perCell.reduce((sum, phi, cell) => sum + table.table[cell]! * phi * phi, 0);
  const standardError = Math.sqrt(variance);
  const bounds = (z: number, stretch = 1): [number, number] => {
    if (metric !== 'mcc') return effectiveWilson(value, standardError, cases, z, stretch);
    const reach = z * stretch * (standardError || 1 / Math.sqrt(cases));
    return [Math.max(-1, value - reach), Math.min(1, value + reach)];
  };
  return { value, standardError, cases: total, bounds };
}

function accuracy({ classes, table }: ConfusionCounts, total: number): Influences {
  const size = classes.length;
  let right = 0;
  for (let k = 0; k < size; k++) right += table[k * size + k]!;
  const value = right / total;
  const perCell = Float64Array.from(table, (_, cell) => ((cell % (size + 1) === 0 ? 1 : 0) - value) / total);
  return { value, perCell, cases: total };
}

function about(
  k: number,
  name: keyof typeof ratios,
  { classes, table }: ConfusionCounts,
): Influences | string {
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
  return { value, perCell, cases };
}

/** Matthews correlation, for any number of classes (Gorodkin 2004). */
function mcc(counts: ConfusionCounts, total: number): Influences | string {
  const size = counts.classes.length;
  const { actual, predicted } = margins(counts);
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  let right = 0;
  for (let k = 0; k < size; k++) right += counts.table[k * size + k]!;
  const a = right * total - dot(actual, predicted);
  const b = total ** 2 - dot(predicted, predicted);
  const c = total ** 2 - dot(actual, actual);
  if (b === 0 || c === 0)
    return b === 0 ? 'every prediction is the same' : 'labelled cases are all of one class';
  const root = Math.sqrt(b) * Math.sqrt(c);
  const value = a / root;
  const perCell = Float64Array.from(counts.table, (_, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    const da = right + (i === j ? total : 0) - predicted[i]! - actual[j]!;
    return da / root - value * ((total - predicted[j]!) / b + (total - actual[i]!) / c);
  });
  return { value, perCell, cases: total };
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
