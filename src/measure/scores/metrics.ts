import type { CaseOutcomes, ScoreCounts } from '../../count/counts.ts';
import type { MetricOf } from '../../plan/vocabulary/metrics.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';
import type { StatisticOrNone } from '../statistic.ts';
import { auroc, aurocInfluences } from './auroc.ts';
import { averagePrecision, averagePrecisionInfluences } from './average-precision.ts';
import { calibrationError, calibrationInfluences } from './calibration.ts';
import { multiclassLogLoss, multiclassLogLossInfluences } from './multiclass-scores.ts';
import type { ScoreInfluences } from './score-influences.ts';
import { brier, brierInfluences, logLoss, logLossInfluences } from './score-losses.ts';

/** How a metric is measured on the scores of one class against the rest. */
export interface ScoreMetric {
  measure(counts: ScoreCounts): StatisticOrNone;
  /** The influence of a positive and of a negative case at each distinct score. */
  influences(counts: ScoreCounts): ScoreInfluences | WhyNoEvidence;
  /** Whether so few cases do not show how much it varies. */
  tooFew(positives: number, negatives: number): boolean;
  /** On the scores of all classes together, where it is not the mean over the classes. */
  ofAll?: {
    measure(classes: Map<string, ScoreCounts>): StatisticOrNone;
    influences(cases: CaseOutcomes, classScores: (Float64Array | null)[]): Float64Array | null;
  };
}

const oneCase = (positives: number, negatives: number) => positives + negatives < 2;

/** The metrics of scores. */
export const scoreMetrics: Record<MetricOf<'scores'>, ScoreMetric> = {
  auroc: {
    measure: auroc,
    influences: aurocInfluences,
    tooFew: (positives, negatives) => Math.min(positives, negatives) < 2,
  },
  average_precision: {
    measure: averagePrecision,
    influences: averagePrecisionInfluences,
    tooFew: (positives) => positives < 2,
  },
  log_loss: {
    measure: logLoss,
    influences: logLossInfluences,
    tooFew: oneCase,
    ofAll: { measure: multiclassLogLoss, influences: multiclassLogLossInfluences },
  },
  brier: { measure: brier, influences: brierInfluences, tooFew: oneCase },
  calibration_error: { measure: calibrationError, influences: calibrationInfluences, tooFew: oneCase },
};
