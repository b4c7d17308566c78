import { raised } from '../../judge/finding.ts';
import { judgeFall } from '../../judge/performance/fall.ts';
import { judgeMetrics } from '../../judge/performance/metrics.ts';
import { boundsOf, levelOf, worst } from '../../judge/rule.ts';
import type { Estimate } from '../../measure/measurements.ts';
import { driftTests } from '../../plan/drift-tests.ts';
import { betterOf, failureNames, type OperationRule } from '../../plan/operations.ts';
import type { Fall, MetricRule, Plan, Raises, Rule } from '../../plan/plan.ts';
import { checkName } from '../../record/check.ts';
import type { Bounds, Check, FindingStatus, Verdict, WrittenFinding } from '../../record/verdict.ts';

/** A check that a plan cannot do without, and the levels that its judge could give what was found. */
export interface Implied {
  check: string;
  levels(found: WrittenFinding, verdict: Verdict): FindingStatus[];
  /** The plan's own bounds for it; absent where it has none. */
  bounds?: Bounds;
  /** Rows that it was made over; absent: those of the whole candidate set. */
  over?: 'some rows' | 'no rows';
}

/**
 * Every check that a plan implies whatever the data hold, each judged again by the judges' own functions. What is found
 * only where something is wrong (a new category, a column that went) cannot be missed by its absence, and is not here.
 */
export function impliedChecks(plan: Plan): Implied[] {
  const { data, predictions, inputs, deployment, drift, review, history } = plan;
  const features = plan.features.flatMap((feature) => {
    const missing = feature.missing ?? inputs.missing;
    const { name, type, min, max, values, watched } = feature;
    const ranged = type === 'category' ? values !== null : type === 'number' && (min ?? max) !== null;
    return [
      ...(ranged ? [counted({ kind: 'feature', subject: name, aspect: 'range' }, inputs.range.raises)] : []),
      ...(missing ? [ruled({ kind: 'input', subject: name, aspect: 'missing' }, missing)] : []),
      ...(watched ? [drifting(name, { ...drift, ...feature.drift })] : []),
    ];
  });
  const scored = data.score !== null || data.scores !== null;
  return [
    ...plan.metrics.flatMap((rule) => metric('metric', null, rule, plan)),
    ...plan.edgeCases.flatMap(({ name, metrics }) =>
      metrics.flatMap((rule) => metric('edge', name, rule, plan)),
    ),
    ...predictions.knownAnswers.map(({ file, onMiss }) => ({
      ...counted({ kind: 'known-answer', subject: file }, onMiss),
      over: 'no rows' as const,
    })),
    ...plan.behaviour.map(({ name, rule }) => ({
      ...ruled({ kind: 'behaviour', subject: name }, rule),
      over: 'no rows' as const,
    })),
    ...(scored
      ? [counted({ kind: 'prediction', aspect: 'probabilities' }, predictions.probabilities.raises)]
      : []),
    counted({ kind: 'prediction', aspect: 'missing' }, predictions.probabilities.raises),
    counted({ kind: 'prediction', aspect: 'identical' }, predictions.identical.raises),
    ...(predictions.share ? [ruled({ kind: 'prediction', aspect: 'share' }, predictions.share)] : []),
    ...(deployment.version
      ? [counted({ kind: 'deployment', aspect: 'version' }, deployment.version.raises)]
      : []),
    ...(deployment.host ? [counted({ kind: 'deployment', aspect: 'host' }, deployment.host.raises)] : []),
    ...(deployment.dependencies ? [dependencies(deployment.dependencies.raises)] : []),
    ...plan.operations.map(operation),
    ...[deployment.restarts, deployment.hardwareErrors, deployment.clockSkew.fetched].flatMap((rule) =>
      rule === null ? [] : [failure(rule)],
    ),
    ...features,
    ...(data.score !== null ? [drifting(data.score, drift)] : []),
    ...(data.id === null
      ? []
      : [counted({ kind: 'input', subject: data.id, aspect: 'duplicates' }, inputs.duplicates.raises)]),
    ...(data.time === null
      ? []
      : [counted({ kind: 'input', subject: data.time, aspect: 'invalid' }, inputs.invalid.raises)]),
    coverage(plan),
    ...(inputs.rows ? [rowCount(inputs.rows)] : []),
    ...(review && data.time ? [stale(history.stale)] : []),
  ];
}

type About = Pick<Check, 'kind'> & Partial<Check>;
const named = (about: About) =>
  checkName({ subject: null, aspect: null, metric: null, class: null, ...about });

/** A number of things that are wrong: none may be. */
function counted(about: About, raises: Raises): Implied {
  return {
    check: named(about),
    levels: ({ value }) => (value !== null && value >= 0 ? [raised(value > 0, raises)] : []),
  };
}

/** A value with bounds. */
function ruled(about: About, rule: Omit<Rule, 'line'>): Implied {
  return {
    check: named(about),
    bounds: boundsOf(rule),
    levels: ({ value }) => (value === null ? [] : [levelOf(value, rule)]),
  };
}

/** A measure of the service: by its bounds, or not proven, or without evidence; a fall may have made it worse. */
function operation(rule: OperationRule): Implied {
  const check = { kind: 'operations', subject: rule.name } as const;
  return { ...measured(check, rule), levels: (found) => operationLevels(rule, found) };
}

const aspects = {
  [failureNames.restarts]: 'restarts',
  [failureNames.hardwareErrors]: 'hardware-errors',
  [failureNames.clockSkew]: 'clock-skew',
} as const;

function failure(rule: OperationRule): Implied {
  const aspect = aspects[rule.name as keyof typeof aspects];
  return {
    ...measured({ kind: 'deployment', aspect }, rule),
    levels: (found) => operationLevels(rule, found),
  };
}

function measured(check: About, rule: OperationRule): Omit<Implied, 'levels'> {
  const falls = rule.falls.map(({ from, amber, red }) => ({ from, amber, red }));
  return { check: named(check), bounds: { ...boundsOf(rule), falls }, over: 'no rows' };
}

function operationLevels(rule: OperationRule, { value, reference }: WrittenFinding): FindingStatus[] {
  if (!rule.gates) return ['NOTE'];
  if (value === null) return ['AMBER'];
  const ruled = rule.green || rule.amber || rule.red ? levelOf(value, rule) : 'GREEN';
  const better = betterOf(rule) ?? 'lower';
  const fallen = rule.falls
    .filter(({ from }) => from === 'reference')
    .map((fall): FindingStatus => {
      if (reference === null) return 'AMBER';
      const estimate = (of: number): Estimate => ({
        value: of,
        standardError: 0,
        interval: [of, of],
        cases: 0,
      });
      return judgeFall(estimate(value), estimate(reference), fall, better).level;
    });
  const level = worst([ruled, ...fallen]);
  // What is not proven is AMBER, and where the plan asks for proof RED may not be.
  return [level, worst([level, 'AMBER']), 'AMBER'];
}

/** Without any label no metric has a value, and the share is none. */
function coverage({ labels }: Plan): Implied {
  const one = ruled({ kind: 'input', aspect: 'labels/coverage' }, labels.coverage);
  return {
    ...one,
    levels(found, verdict) {
      if (found.value !== null) return one.levels(found, verdict);
      const measured = verdict.findings.some(({ kind, value }) => kind === 'metric' && value !== null);
      return measured ? [] : ['NOTE'];
    },
  };
}

function rowCount(rule: Rule): Implied {
  const one = ruled({ kind: 'input', aspect: 'rows/count' }, rule);
  return {
    ...one,
    levels(found, verdict) {
      const share = verdict.candidate.rows / (verdict.reference?.rows ?? 0);
      return found.value !== null && Math.abs(found.value - share) < 1e-9 ? one.levels(found, verdict) : [];
    },
  };
}

function dependencies(raises: Raises): Implied {
  return {
    check: named({ kind: 'deployment', aspect: 'dependencies' }),
    over: 'no rows',
    levels: ({ value }) =>
      value === null ? [raises === 'NOTE' ? 'NOTE' : 'AMBER'] : [raised(value > 0, raises)],
  };
}

function stale(raises: Raises): Implied {
  return {
    check: named({ kind: 'review', aspect: 'stale' }),
    over: 'no rows',
    levels: () => ['GREEN', raises],
  };
}

/** Drift counts only where it is large by the plan; where it is, chance may still explain it. */
function drifting(name: string, rules: Plan['drift']): Implied {
  return {
    check: named({ kind: 'drift', subject: name }),
    levels({ value, expected, reasons }) {
      if (value === null) return ['NOTE'];
      if (expected?.expected !== 'drift' || value < 0) return [];
      const least = rules.threshold ?? driftTests[expected.test].matters;
      const found = reasons.find(({ reason }) => reason === 'drift');
      const likely = found?.reason === 'drift' && found.logQ !== null && found.logQ > Math.log(rules.q);
      // More than the plan asks for may be what chance alone makes of few rows.
      const large = value >= Math.max(least, expected.test === 'psi' ? expected.threshold : 0);
      const raises: FindingStatus[] = rules.raises === null ? ['NOTE', 'AMBER'] : [rules.raises];
      // A single level may have drifted where the column as a whole has not.
      return large && !likely ? raises : ['GREEN', ...raises];
    },
  };
}

/** A metric, and, where it has a trigger on the last review, the check of that. */
function metric(kind: 'metric' | 'edge', subject: string | null, rule: MetricRule, plan: Plan): Implied[] {
  const check = { kind, subject, aspect: null, metric: rule.metric, class: rule.class } as const;
  const { green, amber, red, falls } = rule;
  const bounds = { green, amber, red, falls: falls.map(({ from, amber, red }) => ({ from, amber, red })) };
  const own: Implied = {
    check: checkName(check),
    bounds,
    ...(kind === 'edge' ? { over: 'some rows' as const } : {}),
    levels: (found) => metricLevels(check, rule, found, plan, 'reference'),
  };
  if (!falls.some(({ from }) => from === 'last review')) return [own];
  const review = { ...check, kind: 'review' as const };
  const since = {
    ...rule,
    green: null,
    amber: null,
    red: null,
    falls: falls.filter(({ from }) => from === 'last review'),
  };
  const earlier: Implied = {
    check: checkName(review),
    over: kind === 'edge' ? 'some rows' : 'no rows',
    // Without a history, or before the first review, there is nothing to hold it against.
    levels: (found) =>
      found.value === null ? ['NOTE'] : metricLevels(review, since, found, plan, 'last review'),
  };
  return [own, earlier];
}

/** What the judge of metrics says of these numbers; where the plan asks for proof, it may also say that nothing is proven. */
function metricLevels(
  check: Check,
  rule: MetricRule,
  { value, interval, reference, cases }: WrittenFinding,
  plan: Plan,
  against: Fall['from'],
): FindingStatus[] {
  const none = { noEvidence: 'notInVerdict' as const, cases: cases ?? 0 };
  if (value !== null && (interval === null || cases === null)) return [];
  const estimate = (of: number): Estimate => ({
    value: of,
    standardError: 0,
    interval: [of, of],
    cases: cases ?? 0,
  });
  const comparison = {
    metric: rule.metric,
    class: rule.class,
    candidate: value === null ? none : estimate(value),
    reference: reference === null ? none : estimate(reference),
    difference: none,
    paired: false,
  };
  const outcome = { cases: cases ?? 0, confusion: null, scores: null, classScores: null, residuals: null };
  const outcomes = { reference: outcome, candidate: outcome, paired: null };
  const [asWritten] = judgeMetrics({ ...plan, confidence: null }, [
    { check, rule, comparison, outcomes, against },
  ]);
  const { status } = asWritten!;
  return plan.confidence === null || status === 'NOTE'
    ? [status]
    : [status, worst([status, 'AMBER']), 'AMBER'];
}
