import type { BehaviourCounts } from '../count/behaviour.ts';
import type { OutcomeCounts } from '../count/counts.ts';
import type { ReviewCounts } from '../count/index.ts';
import type { KnownAnswerCounts } from '../count/known-answers.ts';
import type { Measurements } from '../measure/measurements.ts';
import type { Feature, MetricRule, Plan } from '../plan/plan.ts';
import { judgeBehaviour } from './behaviour.ts';
import { judgeDeployment } from './deployment.ts';
import { judgeDrift } from './drift.ts';
import { judgeEstimates } from './estimates.ts';
import { judgeFeatures } from './features.ts';
import { judgeInputs } from './inputs.ts';
import { judgeMetrics, keyOf, noteMetric, type RuledMetric } from './metrics.ts';
import { judgeKnownAnswers, judgePredictions } from './predictions.ts';
import { finding, worst } from './rule.ts';
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
}

/** Judges a review by its plan. The plan's level is the worst gating finding; without one there is no GREEN. */
export function judge(plan: Plan, evidence: Evidence): Verdict {
  const { features, counts, measurements, knownAnswers, behaviour } = evidence;
  const { reference, candidate } = counts;
  const ruled = ruledMetrics(plan, evidence);
  const findings = [
    ...judgeMetrics(plan, ruled),
    ...measurements.comparisons.slice(plan.metrics.length).map(noteMetric),
    ...judgeEstimates(plan, measurements),
    ...judgeSegments(plan, measurements),
    ...knownAnswers.map((known, i) => judgeKnownAnswers(plan.predictions.knownAnswers[i]!, known)),
    ...judgeBehaviour(plan, behaviour),
    ...judgePredictions(plan, reference.predictions, candidate.predictions),
    ...judgeDeployment(plan, candidate),
    ...judgeFeatures(plan, features, counts),
    ...judgeInputs(plan, features, counts),
    ...judgeTimes(plan, counts),
    ...judgeDrift(plan, features, measurements.columns, candidate.labelled > 0),
  ];
  const status = statusOf(findings);
  return {
    version: 1,
    plan: plan.name,
    status,
    promote: status === 'GREEN',
    reference: { rows: reference.rows, sha256: reference.sha256 },
    candidate: { rows: candidate.rows, sha256: candidate.sha256 },
    findings,
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

function ruledMetrics(plan: Plan, { counts: { candidate }, measurements }: Evidence): RuledMetric[] {
  const ruled = (
    check: string,
    rule: MetricRule,
    comparison: RuledMetric['comparison'],
    outcome: OutcomeCounts,
  ) => ({
    check: `${check}/${keyOf(rule)}`,
    rule,
    comparison,
    outcome,
  });
  return [
    ...plan.metrics.map((rule, i) => ruled('metric', rule, measurements.comparisons[i]!, candidate.outcome)),
    ...plan.edgeCases.flatMap(({ name, where, metrics }, i) =>
      metrics.map((rule, j) => ({
        ...ruled(
          `edge/${name}`,
          rule,
          measurements.edgeCases[i]!.comparisons[j]!,
          candidate.edgeCases[i]!.outcome,
        ),
        where,
      })),
    ),
  ];
}
