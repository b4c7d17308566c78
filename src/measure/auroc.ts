import type { ScoreCounts } from '../count/counts.ts';
import { type Finding, noEvidence } from './statistic.ts';

/**
 * Area under the ROC curve with DeLong's (1988) standard error, from midranks (Sun & Xu 2014): one pass up the scores,
 * ties exact. A constant score gives 0.5; one class only is no evidence. Bounds on the logit scale; where the variance
 * is 0 (perfect separation), Newcombe's (2006) method 5.
 */
export function auroc(counts: ScoreCounts): Finding {
  const { scores, positives, negatives } = counts;
  const m = sum(positives);
  const n = sum(negatives);
  const cases = m + n;
  if (m === 0 || n === 0)
    return noEvidence(`every labelled case is ${m === 0 ? 'negative' : 'positive'}`, cases);
  let negativesBelow = 0;
  let wins = 0;
  for (let i = 0; i < scores.length; i++) {
    wins += positives[i]! * (negativesBelow + negatives[i]! / 2);
    negativesBelow += negatives[i]!;
  }
  const value = wins / m / n;
  const standardError = Math.sqrt(delongVariance(counts, m, n, value));
  const bounds = (z: number, stretch = 1): [number, number] => {
    if (value === 0 || value === 1 || standardError === 0) return newcombeMethod5(value, m, n, z * stretch);
    const logit = Math.log(value / (1 - value));
    const reach = (z * stretch * standardError) / (value * (1 - value));
    return [1 / (1 + Math.exp(reach - logit)), 1 / (1 + Math.exp(-reach - logit))];
  };
  return { value, standardError, cases, bounds };
}

/** Variances of the placements of positives among negatives and the other way round, about their common mean. */
function delongVariance(
  { scores, positives, negatives }: ScoreCounts,
  m: number,
  n: number,
  value: number,
): number {
  let [below, before] = [0, 0];
  let [s10, s01] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    const placed = (below + negatives[i]! / 2) / n - value;
    const left = 1 - (before + positives[i]! / 2) / m - value;
    s10 += positives[i]! * placed * placed;
    s01 += negatives[i]! * left * left;
    below += negatives[i]!;
    before += positives[i]!;
  }
  return (m > 1 ? s10 / (m - 1) / m : 0) + (n > 1 ? s01 / (n - 1) / n : 0);
}

/** Newcombe (2006), Statistics in Medicine 25:559, method 5: the score interval, by bisection. */
export function newcombeMethod5(value: number, m: number, n: number, z: number): [number, number] {
  const half = (m + n) / 2 - 1;
  const error = (a: number) =>
    Math.sqrt((a * (1 - a) * (1 + half * ((1 - a) / (2 - a) + a / (1 + a)))) / m / n);
  const solve = (from: number): number => {
    let [inside, outside] = [value, from];
    for (let i = 0; i < 200; i++) {
      const middle = (inside + outside) / 2;
      if (Math.abs(middle - value) > z * error(middle)) outside = middle;
      else inside = middle;
    }
    return inside;
  };
  return [value === 0 ? 0 : solve(0), value === 1 ? 1 : solve(1)];
}

function sum(rows: Uint32Array): number {
  let total = 0;
  for (const count of rows) total += count;
  return total;
}
