import type { OutcomeCounts } from '../count/counts.ts';
import { type Metric, metricNames } from '../plan/metrics.ts';
import { withinGroups } from './cases/grouped.ts';
import { decisionMetric } from './confusion.ts';
import { regressionMetric } from './regression.ts';
import { auroc } from './scores/auroc.ts';
import { calibrationError } from './scores/calibration.ts';
import { multiclassLogLoss, overClasses } from './scores/multiclass-scores.ts';
import { averagePrecision, brier, logLoss } from './scores/score-losses.ts';
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
