import type { OutcomeCounts } from '../../count/counts.ts';
import { regularizedBeta } from '../../statistics/distributions/gamma.ts';
import type { RuledPart } from './alarms.ts';

/** Chance that of so many labelled cases fewer than the rule asks for belong to its part. */
export function chanceOfTooFew({ share, rule: { minCases } }: RuledPart, cases: number): number {
  if (share >= 1) return cases < minCases ? 1 : 0;
  if (share <= 0 || cases < minCases) return 1;
  // P(X < k) of a binomial is the beta function's I at 1 − p with n − k + 1 and k.
  return regularizedBeta(1 - share, cases - minCases + 1, minCases);
}

/** Chance that the metric has no value in a part of so many cases, because a class does not occur in it. */
export function chanceOfAbsence({ rule, outcome }: RuledPart, cases: number): number {
  if (!outcome) return 0;
  const shares = sharesNeeded(rule.metric, rule.class, outcome);
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + (1 - share) ** cases, 0),
  );
}

/** Shares of cases of which the metric needs at least one case each; those of macro averages are left out. */
function sharesNeeded(metric: string, one: string | null, outcome: OutcomeCounts): number[] {
  const { confusion } = outcome;
  const k = confusion && (one === null ? confusion.positive : confusion.classes.indexOf(one));
  if (!confusion || k === null || k < 0) return [];
  const size = confusion.classes.length;
  let [all, actual, predicted, either] = [0, 0, 0, 0];
  confusion.table.forEach((rows, cell) => {
    const [isActual, isPredicted] = [Math.floor(cell / size) === k, cell % size === k];
    all += rows;
    if (isActual) actual += rows;
    if (isPredicted) predicted += rows;
    if (isActual || isPredicted) either += rows;
  });
  const needs: Record<string, number[]> = {
    recall: [actual],
    precision: [predicted],
    f1: [either],
    specificity: [all - actual],
    auroc: [actual, all - actual],
    average_precision: [actual, all - actual],
    balanced_accuracy: [actual, all - actual],
    mcc: [actual, all - actual, predicted, all - predicted],
  };
  return (needs[metric] ?? []).map((rows) => rows / all);
}
