import type { Bound, Level, Raises, Rule } from '../plan/plan.ts';
import type { Finding, FindingStatus } from './verdict.ts';

/** Whether a value meets a bound, exactly as written. */
export function meets(value: number, bound: Bound): boolean {
  if (bound.operator === '>=') return value >= bound.value;
  if (bound.operator === '>') return value > bound.value;
  if (bound.operator === '<=') return value <= bound.value;
  return value < bound.value;
}

/** The level that a rule gives a value: RED first; then GREEN where it must be earned, or is left over. */
export function levelOf(value: number, rule: Pick<Rule, 'green' | 'amber' | 'red'>): Level {
  // What is no number meets no bound, and a rule of AMBER and RED alone would take that for GREEN.
  if (Number.isNaN(value)) return 'AMBER';
  if (rule.red && meets(value, rule.red)) return 'RED';
  if (rule.green) return meets(value, rule.green) ? 'GREEN' : 'AMBER';
  return rule.amber && meets(value, rule.amber) ? 'AMBER' : 'GREEN';
}

const severity: Record<FindingStatus, number> = { NOTE: 0, GREEN: 1, AMBER: 2, RED: 3 };

/** The worst of some levels; NOTE counts for nothing. */
export function worst<T extends FindingStatus>(levels: T[]): T {
  return levels.reduce((a, b) => (severity[b] > severity[a] ? b : a));
}

/** A finding with what most findings leave empty. */
export function finding(
  check: string,
  status: FindingStatus,
  message: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    check,
    status,
    value: null,
    interval: null,
    reference: null,
    cases: null,
    rule: '',
    message,
    plan_line: null,
    ...more,
  };
}

/** A yes-or-no check: GREEN when nothing is wrong, else what the plan says it raises. */
export function raised(wrong: boolean, raises: Raises): FindingStatus {
  return wrong ? raises : 'GREEN';
}
