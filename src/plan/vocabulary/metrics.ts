import type { Task } from '../plan.ts';

type Needs = 'decisions' | 'scores' | 'numbers';

/**
 * The vocabulary of metrics: what a plan may name. How each is computed stands in `measure/confusion.ts`, `measure/scores/metrics.ts` and
 * `measure/regression.ts`.
 */
export interface MetricName {
  title: string;
  tasks: Task[];
  better: 'higher' | 'lower' | 'zero';
  /** Least and greatest possible value; a rule outside them can never be met, or always is. */
  range: [number, number];
  /** `share` is shown as it is or in per cent; `target` is in units of the label. */
  unit: 'share' | 'score' | 'target';
  /** What it is measured on: predicted classes, scores, or predicted numbers. */
  needs: Needs;
  /** Whether it may be asked for one class of a multiclass task. */
  perClass: boolean;
  means: string;
}

const classes: Task[] = ['binary', 'multiclass'];
const share = <N extends Needs>(
  title: string,
  means: string,
  needs: N,
  more: Partial<MetricName> = {},
): MetricName & { needs: N } => ({
  title,
  tasks: classes,
  better: 'higher',
  range: [0, 1],
  unit: 'share',
  perClass: false,
  means,
  ...more,
  needs,
});
const error = (
  title: string,
  means: string,
  more: Partial<MetricName> = {},
): MetricName & { needs: 'numbers' } => ({
  title,
  tasks: ['regression'],
  better: 'lower',
  range: [0, Infinity],
  unit: 'target',
  perClass: false,
  means,
  ...more,
  needs: 'numbers',
});

/** Name in the plan → what it is. */
export const metricNames = {
  accuracy: share('Accuracy', 'share of predictions that are right', 'decisions'),
  precision: share('Precision', 'share of predicted positives that are positive', 'decisions', {
    perClass: true,
  }),
  recall: share('Recall', 'share of positives that are found', 'decisions', { perClass: true }),
  f1: share('F1', 'harmonic mean of precision and recall', 'decisions', { perClass: true }),
  f1_weighted: share('F1, weighted', 'mean of the classes’ F1, weighted by their cases', 'decisions', {
    tasks: ['multiclass'],
  }),
  precision_weighted: share(
    'Precision, weighted',
    'mean of the classes’ precision, weighted by their cases',
    'decisions',
    {
      tasks: ['multiclass'],
    },
  ),
  recall_weighted: share(
    'Recall, weighted',
    'mean of the classes’ recall, weighted by their cases',
    'decisions',
    {
      tasks: ['multiclass'],
    },
  ),
  f1_micro: share('F1, micro', 'F1 over all classes’ decisions pooled', 'decisions', {
    tasks: ['multiclass'],
  }),
  specificity: share('Specificity', 'share of negatives that are predicted to be negative', 'decisions', {
    perClass: true,
  }),
  balanced_accuracy: share('Balanced accuracy', 'mean of the classes’ recall', 'decisions'),
  mcc: share('Matthews correlation', 'correlation of prediction and label', 'decisions', {
    range: [-1, 1],
    unit: 'score',
  }),
  auroc: share('AUROC', 'chance that a positive is scored above a negative', 'scores', { perClass: true }),
  average_precision: share('Average precision', 'precision averaged over the recall steps', 'scores', {
    perClass: true,
  }),
  log_loss: share('Log loss', 'mean surprise at the labels, in nats', 'scores', {
    better: 'lower',
    range: [0, Infinity],
    unit: 'score',
  }),
  brier: share('Brier score', 'mean squared error of the probabilities', 'scores', {
    tasks: ['binary'],
    better: 'lower',
    unit: 'score',
  }),
  calibration_error: share(
    'Calibration error',
    'mean gap between probability and frequency, in ten bins',
    'scores',
    {
      tasks: ['binary'],
      better: 'lower',
      unit: 'score',
    },
  ),
  mae: error('MAE', 'mean absolute error'),
  rmse: error('RMSE', 'root of the mean squared error'),
  median_absolute_error: error('Median absolute error', 'half of the errors are smaller'),
  bias: error('Bias', 'mean of prediction minus target', { better: 'zero', range: [-Infinity, Infinity] }),
  mape: error('MAPE', 'mean absolute error as a share of the target', { unit: 'share' }),
  r2: error('R²', 'share of the target’s variance that is explained', {
    better: 'higher',
    range: [-Infinity, 1],
    unit: 'score',
  }),
} as const satisfies Record<string, MetricName>;

/** The name of a metric, as a plan writes it. */
export type Metric = keyof typeof metricNames;

/** The metrics that are measured on one of these. */
export type MetricOf<N extends Needs> = {
  [M in Metric]: (typeof metricNames)[M]['needs'] extends N ? M : never;
}[Metric];

export function isMetricOf<N extends Needs>(needs: N, metric: Metric): metric is MetricOf<N> {
  return metricNames[metric].needs === needs;
}

export function isMetric(name: string): name is Metric {
  return Object.hasOwn(metricNames, name);
}
