import type { OutcomeCounts } from '../count/counts.ts';
import { type Metric, metricNames } from '../plan/metrics.ts';
import { auroc } from './auroc.ts';
import { calibrationError } from './calibration.ts';
import { decisionMetric } from './confusion.ts';
import { withinGroups } from './grouped.ts';
import { multiclassLogLoss, overClasses } from './multiclass-scores.ts';
import { regressionMetric } from './regression.ts';
import { averagePrecision, brier, logLoss } from './score-losses.ts';
import { type Finding, isStatistic, noEvidence } from './statistic.ts';

const ofScores = {
  auroc,
  average_precision: averagePrecision,
  log_loss: logLoss,
  brier,
  calibration_error: calibrationError,
};

/** A metric of the plan's vocabulary on the labelled cases of one set, with bounds at any confidence. Groups widen them. */
export function statistic(metric: Metric, outcome: OutcomeCounts, one: string | null): Finding {
  const found = ofSingleCases(metric, outcome, one);
  const { grouped } = outcome;
  if (!isStatistic(found) || !grouped?.group) return found;
  return withinGroups(found, metric, one, grouped, grouped.group);
}

function ofSingleCases(metric: Metric, outcome: OutcomeCounts, one: string | null): Finding {
  const { needs } = metricNames[metric];
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
