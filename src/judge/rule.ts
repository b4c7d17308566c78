import type { Bound, Level, Rule } from '../plan/plan.ts';
import type { Finding, Reason } from './finding.ts';

type Bounds = Pick<Rule, 'green' | 'amber' | 'red'>;

/** Whether a value meets a bound, exactly as written. */
export function meets(value: number, bound: Bound): boolean {
  if (bound.operator === '>=') return value >= bound.value;
  if (bound.operator === '>') return value > bound.value;
  if (bound.operator === '<=') return value <= bound.value;
  return value < bound.value;
}

/** The level that a rule gives a value: RED first; then GREEN where it must be earned, or is left over. */
export function levelOf(value: number, rule: Bounds): Level {
  // What is no number meets no bound, and a rule of AMBER and RED alone would take that for GREEN.
  if (Number.isNaN(value)) return 'AMBER';
  if (rule.red && meets(value, rule.red)) return 'RED';
  if (rule.green) return meets(value, rule.green) ? 'GREEN' : 'AMBER';
  return rule.amber && meets(value, rule.amber) ? 'AMBER' : 'GREEN';
}

/** The bound by which a value is not GREEN: a red or amber one that it meets, else a green one that it misses. */
export function boundAgainst(value: number, rule: Bounds): Reason[] {
  const level = levelOf(value, rule);
  if (level === 'GREEN') return [];
  const met = [rule.red, rule.green === null ? rule.amber : null].find((one) => one && meets(value, one));
  const bound = met ?? rule.green ?? rule.amber ?? rule.red;
  return bound === null ? [] : [{ reason: 'belowBound', level, bound, met: bound === met }];
}

/** A rule as a finding holds it. */
export function boundsOf({ green, amber, red }: Bounds): NonNullable<Finding['bounds']> {
  return { green, amber, red, falls: [] };
}
