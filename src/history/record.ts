import { ownLevel } from '../judge/history.ts';
import { isEstimate, keyOf } from '../judge/ruled.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { Comparison, Measurements } from '../measure/measurements.ts';
import type { Plan } from '../plan/plan.ts';
import type { Review } from '../report/review.ts';
import type { RecordedColumn, RecordedValue, ReviewRecord } from './review-record.ts';

/** The record of a review. */
export function recordOf({ plan, verdict, measurements, made }: Review): ReviewRecord {
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
    status: verdict.status,
    level: ownLevel(verdict),
    todo: { action, owner, within: within?.text ?? null },
    reference: verdict.reference && { rows: verdict.reference.rows, sha256: verdict.reference.sha256 },
    candidate: { rows: verdict.candidate.rows, sha256: verdict.candidate.sha256 },
    labelled: candidate.labels.labelled,
    from: candidate.from,
    to: candidate.to,
    values: valuesOf(plan, measurements, verdict),
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
  const recorded = (prefix: string, segment: RecordedValue['segment'], comparison: Comparison) => {
    const check = `${prefix}/${keyOf(comparison)}`;
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
    ...comparisons.map((comparison) => recorded('metric', null, comparison)),
    ...slices.flatMap(({ kind, slice: { name, comparisons } }) =>
      comparisons.map((comparison) => recorded(`${kind}/${name}`, { kind, name }, comparison)),
    ),
  ];
}

/** The plan's bounds, by check. */
function rulesOf(plan: Plan): Map<string, RecordedValue['rule']> {
  const slices = plan.edgeCases.map(({ name, metrics }) => ({ prefix: `edge/${name}`, metrics }));
  return new Map(
    [{ prefix: 'metric', metrics: plan.metrics }, ...slices].flatMap(({ prefix, metrics }) =>
      metrics
        .filter(({ green, amber, red }) => green ?? amber ?? red)
        .map((rule) => {
          const { green, amber, red } = rule;
          return [`${prefix}/${keyOf(rule)}`, { green, amber, red }] as const;
        }),
    ),
  );
}

function columnsOf(plan: Plan, { columns, facts }: Measurements): RecordedColumn[] {
  return columns.flatMap(({ name, role, candidate }) => {
    const binned = facts.find((one) => one.name === name)?.against?.tenths;
    if (!binned || plan.data.private.includes(name)) return [];
    const invalid = candidate.type === 'number' ? (candidate.invalid?.cells ?? 0) : 0;
    return [{ name, role, missing: candidate.missing + invalid, ...binned }];
  });
}
