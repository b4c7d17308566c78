import type { OutcomeCounts, PairedOutcomes, ScoreCounts } from '../count/counts.ts';
import type { AnswerCounts, AnswersCounted, ReviewSlice } from '../count/index.ts';
import type { RowCondition } from '../count/segments/segment-condition.ts';
import type { SearchCounts } from '../count/segments/weak-rows.ts';
import { isMetric, type Metric, metricNames } from '../plan/metrics.ts';
import type { Feature, Plan, Task } from '../plan/plan.ts';
import { type ColumnMeasured, withRoles } from './columns/columns.ts';
import { compare } from './compare.ts';
import { dependence } from './dependence.ts';
import type { Comparison, Measurements, SetMeasurements, Slice } from './measurements.ts';
import { calibration } from './scores/calibration.ts';
import { estimateWithoutLabels } from './scores/cbpe.ts';
import { roc } from './scores/roc.ts';
import { weakSegments } from './segment.ts';

/** Two-sided confidence of the intervals that stand beside values. */
const confidence = 0.95;

/** Shown without being asked for, in this order. */
const usual: Record<Task, Metric[]> = {
  binary: [
    'auroc',
    'f1',
    'accuracy',
    'precision',
    'recall',
    'average_precision',
    'brier',
    'log_loss',
    'calibration_error',
  ],
  multiclass: ['accuracy', 'f1', 'precision', 'recall', 'balanced_accuracy', 'auroc', 'log_loss'],
  regression: ['mae', 'rmse', 'r2', 'median_absolute_error', 'bias'],
};

/** Conditions of the weak segments that the search finds, worst first. */
export function weakConditions({ segments }: Plan, search: SearchCounts | null): RowCondition[] {
  return search === null
    ? []
    : weakSegments(search.counts, search.features, segments).map(({ condition }) => condition);
}

/** What is measured of labels, predictions and scores: all but the columns and the segments found in them. */
export type AnswersMeasured = Omit<Measurements, 'columns' | 'changes' | 'segments'>;

/** All that is measured of a review: the metrics, and what its columns and its weak segments tell. */
export function measure(
  plan: Plan,
  answers: AnswersMeasured,
  { features, columns }: { features: Feature[]; columns: ReadonlyMap<string, ColumnMeasured> },
  segments: ReviewSlice[],
): Measurements {
  return {
    ...answers,
    ...withRoles(plan, features, columns),
    segments: measureSegments(plan.data.task, segments),
  };
}

/** Measures how well the model answers in both sets. */
export function measureAnswers(
  plan: Plan,
  { reference, candidate, dependence: pairs }: AnswersCounted,
  paired: PairedOutcomes | null,
): AnswersMeasured {
  return {
    reference: measureSet(plan, reference),
    candidate: measureSet(plan, candidate),
    comparisons: wanted(plan).map(({ metric, class: one }) =>
      compare(metric, one, reference.outcome, candidate.outcome, paired, confidence),
    ),
    edgeCases: plan.edgeCases.map(({ name, where, metrics }, i) => ({
      name,
      where,
      referenceRows: reference.edgeCases[i]!.rows,
      candidateRows: candidate.edgeCases[i]!.rows,
      comparisons: metrics.map((rule) =>
        compareOutcomes(
          rule.metric,
          rule.class,
          reference.edgeCases[i]!.outcome,
          candidate.edgeCases[i]!.outcome,
        ),
      ),
    })),
    estimated: candidate.unlabelled === null ? [] : estimate(candidate.unlabelled),
    ...(pairs ? { dependence: dependence(pairs) } : {}),
  };
}

/** The segments' accuracy, or, of a regression, their mean absolute error: worst first. */
function measureSegments(task: Task, segments: ReviewSlice[]): Slice[] {
  const [metric, sign] = task === 'regression' ? (['mae', -1] as const) : (['accuracy', 1] as const);
  const rank = ({ candidate }: Comparison) => ('value' in candidate ? sign * candidate.value : Infinity);
  return segments
    .map(({ where, reference, candidate }) => ({
      where,
      rows: [reference.rows, candidate.rows] as const,
      comparison: compareOutcomes(metric, null, reference.outcome, candidate.outcome),
    }))
    .sort((a, b) => rank(a.comparison) - rank(b.comparison))
    .map(({ where, rows: [referenceRows, candidateRows], comparison }) => ({
      name: where,
      where,
      referenceRows,
      candidateRows,
      comparisons: [comparison],
    }));
}

/** One metric on two sets of outcomes that are not paired, at the confidence of all intervals. */
export function compareOutcomes(
  metric: Metric,
  one: string | null,
  reference: OutcomeCounts | null,
  candidate: OutcomeCounts,
  paired: PairedOutcomes | null = null,
): Comparison {
  return compare(metric, one, reference, candidate, paired, confidence);
}

function wanted(plan: Plan): { metric: Metric; class: string | null }[] {
  const { task, score, scores } = plan.data;
  const list: { metric: Metric; class: string | null }[] = plan.metrics.map(({ metric, class: one }) => ({
    metric,
    class: one,
  }));
  const measurable = score !== null || scores !== null || task === 'regression';
  for (const metric of usual[task]) {
    if (metricNames[metric].needs === 'scores' && !measurable) continue;
    if (!list.some((item) => item.metric === metric && item.class === null))
      list.push({ metric, class: null });
  }
  return list;
}

function measureSet({ data }: Plan, set: AnswerCounts): SetMeasurements {
  const { outcome, times } = set;
  const hidden = (name: string | null) => name !== null && data.private.includes(name);
  const span = hidden(data.time) ? null : (times?.span ?? null);
  const scores = hidden(data.score) ? null : outcome.scores;
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  const { confusion } = outcome;
  const size = confusion?.classes.length ?? 0;
  return {
    rows: set.rows,
    labels: { rows: set.rows, labelled: set.labelled, pending: set.pending, unmatched: set.unmatched },
    from: span && iso(span.from),
    to: span && iso(span.to),
    curves: scores && { roc: roc(scores), calibration: calibration(scores) },
    confusion: confusion && {
      classes: confusion.classes,
      positive: confusion.positive,
      rows: confusion.classes.map((_, i) => [...confusion.table.subarray(i * size, (i + 1) * size)]),
    },
  };
}

function estimate({ scores, positives, negatives }: ScoreCounts): Measurements['estimated'] {
  const rows = positives.map((count, i) => count + negatives[i]!);
  const cases = rows.reduce((sum, count) => sum + count, 0);
  return Object.entries(estimateWithoutLabels({ values: scores, rows }, positives)).flatMap(
    ([metric, value]) => (typeof value === 'number' && isMetric(metric) ? [{ metric, value, cases }] : []),
  );
}
