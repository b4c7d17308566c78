import type { ScoreCounts } from '../count/counts.ts';
import { type Finding, isStatistic, noEvidence } from './statistic.ts';
import { effectiveWilson } from './wilson.ts';

/**
 * The mean of a metric over the classes, each against the rest. The classes share their cases, so their errors are taken
 * to move together: the standard error is the mean of theirs, which is never too small.
 */
export function overClasses(
  counts: Map<string, ScoreCounts>,
  metric: (counts: ScoreCounts) => Finding,
): Finding {
  const found = [...counts.values()].map(metric);
  const cases = Math.max(0, ...found.map((one) => one.cases));
  const failed = [...counts.keys()].filter((_, i) => !isStatistic(found[i]!));
  if (failed.length > 0)
    return noEvidence(`class "${failed[0]!.slice(0, 80)}" has no case, or nothing but cases`, cases);
  const statistics = found.filter(isStatistic);
  if (statistics.length === 0) return noEvidence('there are no scores', cases);
  const mean = (pick: (one: (typeof statistics)[number]) => number) =>
    statistics.reduce((sum, one) => sum + pick(one), 0) / statistics.length;
  const [value, standardError] = [mean((one) => one.value), mean((one) => one.standardError)];
  const bounds = (z: number, stretch = 1) => effectiveWilson(value, standardError, cases, z, stretch);
  return { value, standardError, cases, bounds };
}

/** Mean negative log-likelihood of the labelled class: a case counts with the score of its own class, clipped as in `logLoss`. */
export function multiclassLogLoss(counts: Map<string, ScoreCounts>): Finding {
  let [cases, sum, squares] = [0, 0, 0];
  for (const { scores, positives } of counts.values()) {
    for (let i = 0; i < scores.length; i++) {
      if (positives[i] === 0) continue;
      if (scores[i]! < 0 || scores[i]! > 1) return noEvidence('scores lie outside 0 to 1', cases);
      const loss = -Math.log(Math.min(1 - 2 ** -52, Math.max(2 ** -52, scores[i]!)));
      cases += positives[i]!;
      sum += positives[i]! * loss;
      squares += positives[i]! * loss * loss;
    }
  }
  if (cases === 0) return noEvidence('no labelled case has a score', 0);
  const value = sum / cases;
  const standardError = Math.sqrt(Math.max(0, squares / cases - value ** 2) / cases);
  const bounds = (z: number, stretch = 1): [number, number] => [
    Math.max(0, value - z * stretch * standardError),
    value + z * stretch * standardError,
  ];
  return { value, standardError, cases, bounds };
}
