import type { BehaviourCounts } from '../count/behaviour.ts';
import type { ReviewCounts } from '../count/index.ts';
import type { KnownAnswerCounts } from '../count/known-answers.ts';
import type { Past } from '../history/review-record.ts';
import type { Measurements } from '../measure/measurements.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { judgeBehaviour } from './behaviour.ts';
import { type DependencyEvidence, judgeDependencies } from './dependencies.ts';
import { judgeDeployment } from './deployment.ts';
import { judgeDrift } from './drift.ts';
import { judgeEstimates } from './estimates.ts';
import { judgeFeatures } from './features.ts';
import { againstLastReview, earlierReviews, judgeLeavingRed, judgeReviews } from './history.ts';
import { judgeInputs } from './inputs.ts';
import { answersToKeep, judgeKnownAnswers, noteChangedAnswers } from './known-answers.ts';
import { judgeMetrics, noteMetric } from './metrics.ts';
import { judgePlanWatch, type PlanWatch } from './plan-watch.ts';
import { judgePredictions } from './predictions.ts';
import { hidePrivate } from './private.ts';
import { finding, worst } from './rule.ts';
import { keyOf, type RuledMetric } from './ruled.ts';
import { judgeSegments } from './segments.ts';
import { judgeTimes } from './times.ts';
import type { Finding, Verdict } from './verdict.ts';

/** What is judged: numbers, and the plan's features and known answers as they were found. */
export interface Evidence {
  features: Feature[];
  counts: ReviewCounts;
  measurements: Measurements;
  /** One for each of the plan's sets of known answers, in its order. */
  knownAnswers: KnownAnswerCounts[];
  /** One for each of the plan's behaviour cases, in its order. */
  behaviour: BehaviourCounts[];
  /** null: the plan does not ask for them. */
  dependencies: DependencyEvidence | null;
  /** The moment of this review, and the earlier ones (null: no history is kept). Absent: it is judged by itself. */
  reviews?: { past: Past | null; now: Date };
  /** What the pull request does to its plan; absent where there is none. */
  planWatch?: PlanWatch | null;
}

/** Judges a review by its plan. The plan's level is the worst gating finding; without one there is no GREEN. */
export function judge(plan: Plan, evidence: Evidence): Verdict {
  const { features, counts, measurements, knownAnswers, behaviour, dependencies } = evidence;
  const { reference, candidate } = counts;
  const { past = null, now = null } = evidence.reviews ?? {};
  const earlier = past === null ? [] : earlierReviews(past, candidate);
  const ruled = ruledMetrics(plan, evidence);
  const said = answersToKeep(plan, knownAnswers);
  const lastSaid = earlier.findLast(({ known_answers }) => known_answers.length > 0)?.known_answers ?? [];
  const findings = [
    ...judgeMetrics(plan, [...ruled, ...againstLastReview(ruled, earlier)]),
    ...measurements.comparisons.slice(plan.metrics.length).map(noteMetric),
    ...judgeEstimates(plan, measurements),
    ...judgeSegments(plan, measurements),
    ...knownAnswers.map((known, i) => judgeKnownAnswers(plan, plan.predictions.knownAnswers[i]!, known)),
    ...noteChangedAnswers(plan, lastSaid, said),
    ...judgeBehaviour(plan, behaviour),
    ...judgePredictions(plan, reference.predictions, candidate.predictions),
    ...judgeDeployment(plan, candidate),
    ...judgeDependencies(plan, dependencies),
    ...judgeFeatures(plan, features, counts, measurements.facts),
    ...judgeInputs(plan, features, counts),
    ...judgeTimes(plan, counts),
    ...judgeDrift(plan, features, measurements.columns, candidate.labelled > 0),
    ...(evidence.planWatch ? judgePlanWatch(evidence.planWatch) : []),
    ...(now === null ? [] : judgeReviews(plan, ruled, evidence, past, now)),
  ];
  findings.push(...judgeLeavingRed(plan, statusOf(findings), earlier));
  const status = statusOf(findings);
  return {
    version: 1,
    plan: plan.name,
    status,
    promote: status === 'GREEN',
    reference: { rows: reference.rows, sha256: reference.sha256 },
    candidate: { rows: candidate.rows, sha256: candidate.sha256 },
    findings: hidePrivate(plan, findings),
    ...(said.length > 0 ? { known_answers: said } : {}),
  };
}

/** The worst gating level; AMBER when nothing gates, because nothing was shown. Mends `findings` to say so. */
function statusOf(findings: Finding[]): Verdict['status'] {
  const levels = findings.map(({ status }) => status).filter((status) => status !== 'NOTE');
  if (levels.length > 0) return worst(levels);
  findings.push(
    finding('plan/no-gate', 'AMBER', 'Nothing in this plan gates, so nothing shows that the model works.'),
  );
  return 'AMBER';
}

function ruledMetrics(plan: Plan, { counts, measurements }: Evidence): RuledMetric[] {
  const { reference, candidate, paired } = counts;
  return [
    ...plan.metrics.map((rule, i) => ({
      check: `metric/${keyOf(rule)}`,
      rule,
      comparison: measurements.comparisons[i]!,
      outcomes: { reference: reference.outcome, candidate: candidate.outcome, paired },
    })),
    ...plan.edgeCases.flatMap(({ name, where, metrics }, i) =>
      metrics.map((rule, j) => ({
        check: `edge/${name}/${keyOf(rule)}`,
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
