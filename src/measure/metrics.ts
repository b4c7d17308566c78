import type { OutcomeCounts } from '../count/counts.ts';
import { isMetricOf, type Metric } from '../plan/vocabulary/metrics.ts';
import { withinGroups } from './cases/grouped.ts';
import { decisionMetric } from './confusion.ts';
import { regressionMetric } from './regression.ts';
import type { ScoreMetric } from './scores/metrics.ts';
import { scoreMetrics } from './scores/metrics.ts';
import { overClasses } from './scores/multiclass-scores.ts';
import { predictionPowered } from './scores/prediction-powered.ts';
import { isStatistic, noEvidence, type StatisticOrNone } from './statistic.ts';

/** A metric of the plan's vocabulary on the labelled cases of one set, with bounds at any confidence. Groups widen them. */
export function statistic(metric: Metric, outcome: OutcomeCounts, one: string | null): StatisticOrNone {
  const alone = ofSingleCases(metric, outcome, one);
  const isPowered = outcome.decided && one === null && isStatistic(alone);
  const found = isPowered ? predictionPowered(alone, metric, outcome) : alone;
  const { grouped } = outcome;
  if (!isStatistic(found) || !grouped?.group) return found;
  return withinGroups(found, metric, one, grouped, grouped.group);
}

function ofSingleCases(metric: Metric, outcome: OutcomeCounts, one: string | null): StatisticOrNone {
  const { confusion, residuals, cases } = outcome;
  if (isMetricOf('scores', metric)) return ofScores(scoreMetrics[metric], outcome, one);
  if (isMetricOf('numbers', metric)) return regressionMetric(metric, residuals, cases);
  return decisionMetric(metric, confusion, one, cases);
}

/** A metric of scores: of one class, or of all of them, by default as the mean over the classes. */
function ofScores(
  { measure, ofAll }: ScoreMetric,
  { cases, scores, classScores }: OutcomeCounts,
  one: string | null,
): StatisticOrNone {
  if (cases === 0) return noEvidence('noLabel', 0);
  if (scores) return measure(scores);
  if (!classScores) return noEvidence('noScoreColumn', cases);
  if (one === null) return ofAll ? ofAll.measure(classScores) : overClasses(classScores, measure);
  const counts = classScores.get(one);
  return counts ? measure(counts) : noEvidence('noScoresOfClass', cases);
}
