import type { OutcomeCounts, ScoreCounts } from '../count/counts.ts';
import type { Metric } from '../plan/metrics.ts';
import { withinGroups } from './cases/grouped.ts';
import { decisionMetric } from './confusion.ts';
import { regressionMetric } from './regression.ts';
import { auroc } from './scores/auroc.ts';
import { calibrationError } from './scores/calibration.ts';
import { multiclassLogLoss, overClasses } from './scores/multiclass-scores.ts';
import { averagePrecision, brier, logLoss } from './scores/score-losses.ts';
import { isStatistic, noEvidence, type StatisticOrNone } from './statistic.ts';

type Measure = (outcome: OutcomeCounts, one: string | null) => StatisticOrNone;

const ofDecisions =
  (metric: Metric): Measure =>
  ({ confusion, cases }, one) =>
    decisionMetric(metric, confusion, one, cases);

const ofNumbers =
  (metric: Metric): Measure =>
  ({ residuals, cases }) =>
    regressionMetric(metric, residuals, cases);

/** A metric of scores: of one class, or of all of them, by default as the mean over the classes. */
const ofScores =
  (
    measure: (counts: ScoreCounts) => StatisticOrNone,
    ofAll = (classes: Map<string, ScoreCounts>) => overClasses(classes, measure),
  ): Measure =>
  ({ cases, scores, classScores }, one) => {
    if (cases === 0) return noEvidence('noLabel', 0);
    if (scores) return measure(scores);
    if (!classScores) return noEvidence('noScoreColumn', cases);
    if (one === null) return ofAll(classScores);
    const counts = classScores.get(one);
    return counts ? measure(counts) : noEvidence('noScoresOfClass', cases);
  };

/** How each metric of the plan's vocabulary is measured on single cases. */
const measures = {
  accuracy: ofDecisions('accuracy'),
  precision: ofDecisions('precision'),
  recall: ofDecisions('recall'),
  f1: ofDecisions('f1'),
  f1_weighted: ofDecisions('f1_weighted'),
  precision_weighted: ofDecisions('precision_weighted'),
  recall_weighted: ofDecisions('recall_weighted'),
  f1_micro: ofDecisions('f1_micro'),
  specificity: ofDecisions('specificity'),
  balanced_accuracy: ofDecisions('balanced_accuracy'),
  mcc: ofDecisions('mcc'),
  auroc: ofScores(auroc),
  average_precision: ofScores(averagePrecision),
  log_loss: ofScores(logLoss, multiclassLogLoss),
  brier: ofScores(brier),
  calibration_error: ofScores(calibrationError),
  mae: ofNumbers('mae'),
  rmse: ofNumbers('rmse'),
  median_absolute_error: ofNumbers('median_absolute_error'),
  bias: ofNumbers('bias'),
  mape: ofNumbers('mape'),
  r2: ofNumbers('r2'),
} satisfies Record<Metric, Measure>;

/** A metric of the plan's vocabulary on the labelled cases of one set, with bounds at any confidence. Groups widen them. */
export function statistic(metric: Metric, outcome: OutcomeCounts, one: string | null): StatisticOrNone {
  const found = measures[metric](outcome, one);
  const { grouped } = outcome;
  if (!isStatistic(found) || !grouped?.group) return found;
  return withinGroups(found, metric, one, grouped, grouped.group);
}
