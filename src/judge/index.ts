import type { KnownAnswerCounts } from '../count/answers/known-answers.ts';
import type { BehaviourCounts } from '../count/behaviour.ts';
import type { ReviewCounts } from '../count/index.ts';
import type { Measurements } from '../measure/measurements.ts';
import type { OperationsFound } from '../measure/operations/found.ts';
import { fetchedRules } from '../plan/operations.ts';
import { hasPlaceholder, placeholderLine } from '../plan/placeholder.ts';
import type { Feature, Level, MetricRule, Plan } from '../plan/plan.ts';
import { worst } from '../plan/vocabulary/severity.ts';
import type { Past } from '../record/review-record.ts';
import type { Verdict } from '../record/verdict.ts';
import { judgeDependence } from './data/dependence.ts';
import { judgeDrift } from './data/drift.ts';
import { judgeFeatures } from './data/features.ts';
import { judgeInputs } from './data/inputs.ts';
import { judgeLabelled } from './data/labels.ts';
import { judgePredictions } from './data/predictions.ts';
import { judgeStream, type StreamCounts } from './data/stream.ts';
import { judgeTimes } from './data/times.ts';
import { type DependencyEvidence, judgeDependencies } from './dependencies.ts';
import { judgeDeployment } from './deployment.ts';
import { type Check, type Finding, finding } from './finding.ts';
import { judgeOperations } from './operations/index.ts';
import { judgeBehaviour } from './performance/behaviour.ts';
import { judgeEstimates } from './performance/estimates.ts';
import { answersToKeep, judgeKnownAnswers, noteChangedAnswers } from './performance/known-answers.ts';
import { judgeMetrics, noteMetric } from './performance/metrics.ts';
import type { RuledMetric } from './performance/ruled.ts';
import { judgeSegments } from './performance/segments.ts';
import { judgeTooGood } from './performance/too-good.ts';
import { judgePlanWatch, type PlanWatch } from './plan-watch.ts';
import { hidePrivate } from './private.ts';
import {
  againstLastReview,
  earlierReviews,
  judgeLeavingRed,
  judgePlanSince,
  judgeReviews,
} from './reviews/history.ts';
import { judgeFetchedAge } from './reviews/pace.ts';
import { judgeRetraining } from './reviews/retraining.ts';
import { judgeUncounted, type Uncounted } from './uncounted.ts';

/** What is judged: numbers, and the plan's features and known answers as they were found. */
export interface Observations {
  features: Feature[];
  counts: ReviewCounts;
  measurements: Measurements;
  /** One for each of the plan's sets of known answers, in its order. */
  knownAnswers: KnownAnswerCounts[];
  /** One for each of the plan's behaviour cases, in its order. */
  behaviour: BehaviourCounts[];
  /** null: the plan does not ask for them. */
  dependencies: DependencyEvidence | null;
  /**
   * The moment of this review, and the earlier ones (null: no history is kept). Absent: it is judged by itself. `due`: when it could
   * have been made at the earliest, where that is long ago.
   */
  reviews?: { past: Past | null; now: Date; due?: Date };
  /** What was measured of the service; absent: nothing. */
  service?: OperationsFound;
  /** The files that were fetched of it, and the latest moment that they tell of; null: nothing was handed over. */
  fetched?: { lines: number; sha256: string; at: number } | null;
  /** What was not counted, and why; absent: all was. */
  uncounted?: readonly Uncounted[];
  /** What the pull request does to its plan; absent where there is none. */
  planWatch?: PlanWatch | null;
  /** Of a window of a stream; absent: files were judged. */
  stream?: StreamCounts | null;
}

/** A verdict before its words are made: what was found, as data. */
export type Judged = Omit<Verdict, 'findings' | 'version' | 'greenlight'> & { findings: Finding[] };

/** Judges a review by its plan. The plan's level is the worst gating finding; without one there is no GREEN. */
export function judge(plan: Plan, observations: Observations): Judged {
  const { features, counts, measurements, knownAnswers, behaviour, dependencies } = observations;
  const { reference, candidate } = counts;
  const { past = null, now = null } = observations.reviews ?? {};
  const earlier = past === null ? [] : earlierReviews(past, candidate);
  const ruled = ruledMetrics(plan, observations);
  const answers = answersToKeep(plan, knownAnswers);
  const lastAnswers = earlier.findLast(({ known_answers }) => known_answers.length > 0)?.known_answers ?? [];
  const findings = [
    ...judgeMetrics(plan, [...ruled, ...againstLastReview(ruled, earlier)]),
    ...measurements.comparisons.slice(plan.metrics.length).map(noteMetric),
    ...judgeEstimates(plan, measurements),
    ...judgeSegments(plan, measurements),
    ...knownAnswers.map((known, i) => judgeKnownAnswers(plan, plan.predictions.knownAnswers[i]!, known)),
    ...noteChangedAnswers(plan, lastAnswers, answers),
    ...judgeBehaviour(plan, behaviour),
    ...judgePredictions(plan, reference.predictions, candidate.predictions),
    ...judgeDeployment(plan, candidate),
    ...judgeDependencies(plan, dependencies),
    ...(observations.service ? judgeOperations(plan, observations.service, earlier) : []),
    ...judgeFeatures(plan, features, counts, measurements.changes),
    ...judgeInputs(plan, features, counts),
    ...judgeLabelled(plan, counts),
    ...(observations.stream ? judgeStream(plan, observations.stream) : []),
    ...judgeTooGood(plan, counts),
    ...judgeTimes(plan, counts),
    ...judgeDrift(plan, features, measurements, candidate.labelled > 0),
    ...judgeDependence(plan, measurements.dependence, candidate.labelled > 0),
    ...judgeUncounted(plan, observations.uncounted ?? []),
    ...(observations.planWatch ? judgePlanWatch(observations.planWatch) : []),
    ...(past === null ? [] : judgePlanSince(plan, past, counts)),
    ...(now === null ? [] : judgeReviews(plan, ruled, observations, past, now, observations.reviews?.due)),
    ...(now === null || !observations.fetched || fetchedRules(plan).length === 0
      ? []
      : [judgeFetchedAge(plan, observations.fetched.at, now)]),
  ];
  if (findings.every(({ status }) => status === 'NOTE')) findings.push(nothingGates('nothingGates'));
  else if (ruled.length > 0 && !findings.some(showsThatItIsRight))
    findings.push(nothingGates('noMetricGates'));
  findings.push(...judgeUnjudged(ruled, candidate.labelled), ...noteUnfilled(plan));
  findings.push(...judgeLeavingRed(plan, findings, ruled, earlier));
  if (now !== null) findings.push(...judgeRetraining(plan, findings, now));
  const status = levelOf(findings);
  return {
    plan: plan.name,
    plan_sha256: plan.source.sha256,
    status,
    // Before its labels have come nobody has judged the model: what goes in looks right, and no more.
    promote: status === 'GREEN' && !findings.some(({ aspect }) => aspect === 'labels-due'),
    reference: { rows: reference.rows, sha256: reference.sha256, snapshot: reference.snapshot ?? null },
    candidate: { rows: candidate.rows, sha256: candidate.sha256, snapshot: candidate.snapshot ?? null },
    ...(observations.fetched
      ? { operations: { lines: observations.fetched.lines, sha256: observations.fetched.sha256 } }
      : {}),
    findings: hidePrivate(plan, findings),
    ...(answers.length > 0 ? { known_answers: answers } : {}),
  };
}

/** Labels that no gating metric is compared with show nothing, however many there are. */
function judgeUnjudged(ruled: RuledMetric[], labelled: number): Finding[] {
  if (labelled === 0 || ruled.some(({ rule }) => rule.gates)) return [];
  return [
    finding({ kind: 'plan', aspect: 'labels-unjudged' }, 'AMBER', {
      value: labelled,
      unit: 'count',
      reasons: [{ reason: 'labelsUnjudged' }],
    }),
  ];
}

/** A draft judges as well as any plan; what people do about it is not known. */
function noteUnfilled(plan: Plan): Finding[] {
  if (!hasPlaceholder(plan)) return [];
  return [
    finding({ kind: 'plan', aspect: 'unfilled' }, 'NOTE', {
      reasons: [{ reason: 'unfilled' }],
      plan_line: placeholderLine(plan),
    }),
  ];
}

/** AMBER, because nothing was shown. */
function nothingGates(reason: 'nothingGates' | 'noMetricGates'): Finding {
  return finding({ kind: 'plan', aspect: 'no-gate' }, 'AMBER', { reasons: [{ reason }] });
}

/** What holds the model's answers against what is right, and gates. */
function showsThatItIsRight({ kind, aspect, status }: Finding): boolean {
  return (
    status !== 'NOTE' &&
    (kind === 'metric' || kind === 'edge' || (kind === 'known-answer' && aspect === null))
  );
}

/** The worst gating level. */
function levelOf(findings: Finding[]): Level {
  return worst(findings.map(({ status }) => status).filter((status) => status !== 'NOTE'));
}

function checkOf(kind: 'metric' | 'edge', subject: string | null, rule: MetricRule): Check {
  return { kind, subject, aspect: null, metric: rule.metric, class: rule.class };
}

function ruledMetrics(plan: Plan, { counts, measurements }: Observations): RuledMetric[] {
  const { reference, candidate, paired } = counts;
  return [
    ...plan.metrics.map((rule, i) => ({
      check: checkOf('metric', null, rule),
      rule,
      comparison: measurements.comparisons[i]!,
      outcomes: { reference: reference.outcome, candidate: candidate.outcome, paired },
    })),
    ...plan.edgeCases.flatMap(({ name, where, metrics }, i) =>
      metrics.map((rule, j) => ({
        check: checkOf('edge', name, rule),
        rule,
        comparison: measurements.edgeCases[i]!.comparisons[j]!,
        outcomes: {
          reference: reference.edgeCases[i]!.outcome,
          candidate: candidate.edgeCases[i]!.outcome,
          paired: null,
        },
        where,
      })),
    ),
  ];
}
