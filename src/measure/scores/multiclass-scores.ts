import { mean, sum } from 'simple-statistics';
import type { CaseOutcomes, ScoreCounts } from '../../count/counts.ts';
import { hallReach } from '../../statistics/intervals/hall.ts';
import { isStatistic, noEvidence, proofBounds, type StatisticOrNone } from '../statistic.ts';
import { logLossOf } from './score-losses.ts';

/**
 * The mean of a metric over the classes, each against the rest. The classes share their cases, so their errors are taken
 * to move together: standard error and bounds are the means of theirs, which are never too narrow.
 */
export function overClasses(
  counts: Map<string, ScoreCounts>,
  metric: (counts: ScoreCounts) => StatisticOrNone,
): StatisticOrNone {
  const found = [...counts.values()].map(metric);
  const cases = Math.max(0, ...found.map((one) => one.cases));
  const failed = [...counts.keys()].filter((_, i) => !isStatistic(found[i]!));
  if (failed.length > 0) return { noEvidence: 'oneSidedClass', class: failed[0]!, cases };
  const statistics = found.filter(isStatistic);
  if (statistics.length === 0) return noEvidence('noScoreColumn', cases);
  const meanOf = (each: [number, number][]): [number, number] => [
    mean(each.map(([lower]) => lower)),
    mean(each.map(([, upper]) => upper)),
  ];
  return {
    value: mean(statistics.map((one) => one.value)),
    standardError: mean(statistics.map((one) => one.standardError)),
    cases,
    bounds: (z, stretch) => meanOf(statistics.map((one) => one.bounds(z, stretch))),
    proof: (z, stretch) => meanOf(statistics.map((one) => proofBounds(one, z, stretch))),
  };
}

/** Mean negative log-likelihood of the labelled class: a case counts with the score of its own class, clipped as in `logLoss`. */
export function multiclassLogLoss(counts: Map<string, ScoreCounts>): StatisticOrNone {
  const losses: number[] = [];
  const rows: number[] = [];
  let cases = 0;
  for (const { scores, positives } of counts.values()) {
    for (let i = 0; i < scores.length; i++) {
      if (positives[i] === 0) continue;
      if (scores[i]! < 0 || scores[i]! > 1) return noEvidence('scoresOutside', cases);
      losses.push(logLossOf(scores[i]!));
      rows.push(positives[i]!);
      cases += positives[i]!;
    }
  }
  if (cases < 2) return noEvidence(cases === 0 ? 'noScore' : 'oneCase', cases);
  const value = sum(losses.map((loss, i) => rows[i]! * loss)) / cases;
  const squares = sum(losses.map((loss, i) => rows[i]! * (loss - value) ** 2));
  const standardError = Math.sqrt(squares) / cases;
  const cubes = sum(losses.map((loss, i) => rows[i]! * (loss - value) ** 3));
  const skewness = squares > 0 ? (cubes / squares ** 1.5) * Math.sqrt(cases) : 0;
  const bounds = (z: number, stretch = 1): [number, number] => {
    const { below, above } = hallReach({ skewness, cases }, z);
    const scale = stretch * standardError;
    return [Math.max(0, value - below * scale), value + above * scale];
  };
  return { value, standardError, cases, bounds };
}

/** The influence of each case on it. */
export function multiclassLogLossInfluences(
  { actual }: CaseOutcomes,
  classScores: (Float64Array | null)[],
): Float64Array | null {
  const losses = actual.map((truth, i) => logLossOf(classScores[truth]?.[i] ?? Number.NaN));
  const counted = losses.filter((loss) => !Number.isNaN(loss));
  if (counted.length < 2) return null;
  const value = counted.reduce((a, b) => a + b) / counted.length;
  return losses.map((loss) => (Number.isNaN(loss) ? 0 : (loss - value) / counted.length));
}
