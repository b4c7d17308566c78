import type { OutcomeCounts, PairedOutcomes, ScoreCounts } from '../count/counts.ts';
import type { AnswerCounts, AnswersCounted, ReviewSlice } from '../count/index.ts';
import { countedRows } from '../count/ranks.ts';
import type { RowCondition } from '../count/segments/segment-condition.ts';
import type { SearchCounts } from '../count/segments/weak-rows.ts';
import type { Feature, Plan, Task } from '../plan/plan.ts';
import { isMetric, type Metric, metricNames } from '../plan/vocabulary/metrics.ts';
import { measureClasses } from './classes.ts';
import { type ColumnMeasured, withRoles } from './columns/columns.ts';
import { compare } from './compare.ts';
import { dependence } from './dependence.ts';
import { estimateLosses } from './losses.ts';
import type {
  ClassCurves,
  Comparison,
  Curves,
  EstimateByScores,
  Measurements,
  SetMeasurements,
  Slice,
} from './measurements.ts';
import type { NoEvidence } from './no-evidence.ts';
import { calibration } from './scores/calibration.ts';
import { estimateWithoutLabels } from './scores/cbpe.ts';
import { estimateByReference, estimateClasses } from './scores/estimates.ts';
import { roc } from './scores/roc.ts';
import { thresholds } from './scores/thresholds.ts';
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
    ...(plan.data.task === 'multiclass' && {
      classes: measureClasses(reference.outcome, candidate.outcome, confidence),
    }),
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
    ...estimates(reference.outcome, candidate),
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
    labels: {
      rows: set.rows,
      labelled: set.labelled,
      pending: set.pending,
      unmatched: set.unmatched,
      sha256: set.leftovers?.sha256 ?? null,
    },
    from: span && iso(span.from),
    to: span && iso(span.to),
    curves: scores && curvesOf(scores),
    ...(outcome.classScores && {
      classCurves: classCurves(outcome.classScores, (name) => hidden(data.scores?.[name] ?? null)),
    }),
    confusion: confusion && {
      classes: confusion.classes,
      positive: confusion.positive,
      rows: confusion.classes.map((_, i) => [...confusion.table.subarray(i * size, (i + 1) * size)]),
    },
    agreement: hidden(data.label) || hidden(data.prediction) ? null : (set.agreement ?? null),
  };
}

function curvesOf(scores: ScoreCounts): Curves {
  return { roc: roc(scores), calibration: calibration(scores), thresholds: thresholds(scores) };
}

/** Curves of as many classes as a reader tells apart. */
const mostCurves = 12;

/** One class against the rest, of the classes with the most cases. */
function classCurves(scores: Map<string, ScoreCounts>, hidden: (name: string) => boolean): ClassCurves[] {
  const cases = (one: ScoreCounts) => countedRows({ rows: one.positives });
  return [...scores]
    .filter(([name]) => !hidden(name))
    .sort(([, a], [, b]) => cases(b) - cases(a))
    .slice(0, mostCurves)
    .map(([name, counts]) => ({ class: name, roc: roc(counts), calibration: calibration(counts) }));
}

type Estimates = Pick<Measurements, 'estimated' | 'notEstimated'>;

/** What is to be expected of a set without labels: by what scores meant in the reference, or, where that has none, by what they say. */
function estimates(reference: OutcomeCounts, candidate: AnswerCounts): Estimates {
  const { unlabelled, unlabelledClasses, unlabelledNumbers } = candidate;
  const none: Estimates = { estimated: [] };
  if (unlabelledNumbers) {
    return reference.losses
      ? asEstimates(estimateLosses(reference.losses, unlabelledNumbers), candidate.rows)
      : none;
  }
  if (unlabelledClasses) {
    const { classScores } = reference;
    return classScores ? asEstimates(estimateClasses(classScores, unlabelledClasses), candidate.rows) : none;
  }
  if (!unlabelled) return none;
  const cases = countedRows({ rows: unlabelled.positives }) + countedRows({ rows: unlabelled.negatives });
  const { scores } = reference;
  if (scores && scores.scores.length > 0) {
    const found = estimateByReference(scores, unlabelled);
    if (!('noEvidence' in found) || found.noEvidence === 'outsideSupport') return asEstimates(found, cases);
  }
  const rows = Float64Array.from(unlabelled.positives, (count, i) => count + unlabelled.negatives[i]!);
  const said = estimateWithoutLabels({ values: unlabelled.scores, rows }, unlabelled.positives);
  const estimated = Object.entries(said).flatMap(([metric, value]) =>
    typeof value === 'number' && isMetric(metric) ? [{ metric, value, interval: null, cases }] : [],
  );
  return { estimated };
}

function asEstimates(
  found: Record<string, Pick<EstimateByScores, 'value' | 'interval'> | null> | NoEvidence,
  cases: number,
): Estimates {
  if (isNoEvidence(found)) return { estimated: [], notEstimated: found };
  const estimated = Object.entries(found).flatMap(([metric, one]) =>
    one !== null && isMetric(metric) ? [{ metric, ...one, cases }] : [],
  );
  return { estimated };
}

function isNoEvidence(found: object): found is NoEvidence {
  return 'noEvidence' in found;
}
