import { type Comparison, isEstimate, type Measurements } from '../measure/measurements.ts';
import type { MetricRule, Plan } from '../plan/plan.ts';
import { checkName } from './check.ts';
import { ownLevel } from './level.ts';
import type { RecordedColumn, RecordedOperation, RecordedValue, ReviewRecord } from './review-record.ts';
import type { Verdict } from './verdict.ts';

/** What is kept of a review. */
export interface Reviewed {
  plan: Plan;
  verdict: Verdict;
  measurements: Measurements;
  /** `at` is ISO 8601. */
  made: { at: string; version: string; runUrl: string | null; commit: string | null };
}

/** The record of a review. */
export function recordOf({ plan, verdict, measurements, made }: Reviewed): ReviewRecord {
  const { candidate } = measurements;
  const { action, owner, within } = plan.levels[verdict.status];
  return {
    plan: plan.name,
    plan_sha256: plan.source.sha256,
    about: plan.about,
    at: made.at,
    due: plan.review && new Date(Date.parse(made.at) + plan.review.milliseconds).toISOString(),
    greenlight: made.version,
    run: made.runUrl,
    commit: made.commit,
    ...(verdict.model ? { model: verdict.model } : {}),
    status: verdict.status,
    level: ownLevel(verdict),
    todo: { action, owner, within: within?.text ?? null },
    reference: verdict.reference && { rows: verdict.reference.rows, sha256: verdict.reference.sha256 },
    candidate: { rows: verdict.candidate.rows, sha256: verdict.candidate.sha256 },
    labelled: candidate.labels.labelled,
    labels_sha256: candidate.labels.sha256 ?? null,
    from: candidate.from,
    to: candidate.to,
    values: valuesOf(plan, measurements, verdict),
    ...(plan.operations.length > 0 ? { operations: operationsOf(plan, measurements, verdict) } : {}),
    raised: verdict.findings.flatMap(({ check, status }) =>
      status === 'AMBER' || status === 'RED' ? [{ check, status }] : [],
    ),
    columns: columnsOf(plan, measurements),
    known_answers: verdict.known_answers ?? [],
  };
}

function valuesOf(
  plan: Plan,
  { comparisons, edgeCases, segments }: Measurements,
  verdict: Verdict,
): RecordedValue[] {
  const rules = rulesOf(plan);
  const status = new Map(verdict.findings.map((finding) => [finding.check, finding.status]));
  const recorded = (segment: RecordedValue['segment'], comparison: Comparison) => {
    const check = nameOf(segment, comparison);
    const { candidate, reference, difference } = comparison;
    return {
      check,
      metric: comparison.metric,
      class: comparison.class,
      segment,
      status: status.get(check) ?? ('NOTE' as const),
      rule: rules.get(check) ?? null,
      cases: candidate.cases,
      measured: isEstimate(candidate)
        ? {
            value: candidate.value,
            standard_error: candidate.standardError,
            interval: candidate.interval,
          }
        : null,
      reference: isEstimate(reference) ? reference.value : null,
      difference: isEstimate(difference)
        ? { value: difference.value, standard_error: difference.standardError }
        : null,
    };
  };
  const slices = [
    ...edgeCases.map((slice) => ({ kind: 'edge' as const, slice })),
    ...segments.map((slice) => ({ kind: 'segment' as const, slice })),
  ];
  return [
    ...comparisons.map((comparison) => recorded(null, comparison)),
    ...slices.flatMap(({ kind, slice: { name, comparisons } }) =>
      comparisons.map((comparison) => recorded({ kind, name }, comparison)),
    ),
  ];
}

function operationsOf(plan: Plan, { operations = [] }: Measurements, verdict: Verdict): RecordedOperation[] {
  return operations.map(({ name, candidate, plain }) => {
    const rule = plan.operations.find((one) => one.name === name) ?? null;
    const found = verdict.findings.find(
      ({ kind, subject, aspect }) => kind === 'operations' && subject === name && aspect === null,
    );
    const { green, amber, red } = rule ?? {};
    return {
      name,
      status: found?.status ?? 'NOTE',
      rule: (green ?? amber ?? red) ? { green: green ?? null, amber: amber ?? null, red: red ?? null } : null,
      measured: isEstimate(candidate)
        ? {
            value: candidate.value,
            standard_error: candidate.standardError,
            interval: plain ? null : candidate.interval,
            cases: candidate.cases,
          }
        : null,
    };
  });
}

/** The plan's bounds, by check. */
function rulesOf(plan: Plan): Map<string, RecordedValue['rule']> {
  const named = (rule: MetricRule, segment: RecordedValue['segment']) => {
    const { green, amber, red } = rule;
    return (green ?? amber ?? red) ? [[nameOf(segment, rule), { green, amber, red }] as const] : [];
  };
  return new Map([
    ...plan.metrics.flatMap((rule) => named(rule, null)),
    ...plan.edgeCases.flatMap(({ name, metrics }) =>
      metrics.flatMap((rule) => named(rule, { kind: 'edge', name })),
    ),
  ]);
}

function nameOf(segment: RecordedValue['segment'], of: Pick<Comparison, 'metric' | 'class'>): string {
  return checkName({
    kind: segment?.kind ?? 'metric',
    subject: segment?.name ?? null,
    aspect: null,
    metric: of.metric,
    class: of.class,
  });
}

function columnsOf(plan: Plan, { columns, changes }: Measurements): RecordedColumn[] {
  return columns.flatMap(({ name, role, candidate }) => {
    const binned = changes.find((one) => one.name === name)?.against?.deciles;
    if (!binned || plan.data.private.includes(name)) return [];
    const invalid = candidate.type === 'number' ? (candidate.invalid?.cells ?? 0) : 0;
    return [{ name, role, missing: candidate.missing + invalid, ...binned }];
  });
}
