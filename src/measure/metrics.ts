import type { OutcomeCounts } from '../count/counts.ts';
import { metricNames } from '../plan/metrics.ts';
import { auroc } from './auroc.ts';
import { calibrationError } from './calibration.ts';
import { decisionMetric } from './confusion.ts';
import type { Measured } from './measurements.ts';
import { multiclassLogLoss, overClasses } from './multiclass-scores.ts';
import { normalQuantile } from './normal.ts';
import { regressionMetric } from './regression.ts';
import { averagePrecision, brier, logLoss } from './score-losses.ts';
import { type Finding, isStatistic, measured, noEvidence } from './statistic.ts';

const ofScores = {
  auroc,
  average_precision: averagePrecision,
  log_loss: logLoss,
  brier,
  calibration_error: calibrationError,
};

/** A metric of the plan's vocabulary on the labelled cases of one set, with its interval at a two-sided confidence. */
export function estimate(
  metric: string,
  outcome: OutcomeCounts,
  options: { confidence: number; class?: string | null },
): Measured {
  return measured(statistic(metric, outcome, options.class ?? null), options.confidence);
}

/** Lower and upper bound of a metric, each at a one-sided confidence. Where there is no evidence they are as wide as can be. */
export function bounds(
  metric: string,
  outcome: OutcomeCounts,
  oneSidedConfidence: number,
  one: string | null = null,
): [number, number] {
  const found = statistic(metric, outcome, one);
  return isStatistic(found) ? found.bounds(normalQuantile(oneSidedConfidence)) : [-Infinity, Infinity];
}

/** A metric with bounds at any confidence. */
export function statistic(metric: string, outcome: OutcomeCounts, one: string | null): Finding {
  const { needs } = metricNames[metric as keyof typeof metricNames];
  if (needs === 'decisions') return decisionMetric(metric, outcome.confusion, one, outcome.cases);
  if (needs === 'numbers') return regressionMetric(metric, outcome.residuals, outcome.cases);
  if (outcome.cases === 0) return noEvidence('no case has a label', 0);
  const measure = ofScores[metric as keyof typeof ofScores];
  if (outcome.scores) return measure(outcome.scores);
  if (!outcome.classScores) return noEvidence('there are no scores', outcome.cases);
  if (one !== null) {
    const counts = outcome.classScores.get(one);
    return counts ? measure(counts) : noEvidence('the class has no scores', outcome.cases);
  }
  return metric === 'log_loss'
    ? multiclassLogLoss(outcome.classScores)
    : overClasses(outcome.classScores, measure);
}
