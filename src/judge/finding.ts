import type { Raises } from '../plan/plan.ts';
import type { Check, Finding, FindingStatus } from '../record/verdict.ts';

export type { Check, Expected, Finding, FindingStatus, Reason } from '../record/verdict.ts';

type About = Pick<Check, 'kind'> & Partial<Check>;

/** A finding with what most findings leave empty. */
export function finding(
  { kind, subject = null, aspect = null, metric = null, class: one = null }: About,
  status: FindingStatus,
  more: Partial<Finding> = {},
): Finding {
  return {
    kind,
    subject,
    aspect,
    metric,
    class: one,
    status,
    value: null,
    unit: null,
    interval: null,
    reference: null,
    cases: null,
    bounds: null,
    expected: null,
    reasons: [],
    plan_line: null,
    ...more,
  };
}

/** A yes-or-no check: GREEN when nothing is wrong, else what the plan says it raises. */
export function raised(wrong: boolean, raises: Raises): FindingStatus {
  return wrong ? raises : 'GREEN';
}
