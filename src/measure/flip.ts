import type { Rule } from '../plan/plan.ts';
import type { Estimate } from './measurements.ts';
import { normalCdf } from './normal.ts';

/**
 * Chance that a level decided as written would differ on another sample of this size, were the true value the one that
 * was seen: how much of the normal sampling distribution about it lies beyond the bounds that make its level.
 */
export function flipChance(estimate: Estimate, rule: Pick<Rule, 'green' | 'amber' | 'red'>): number {
  const { value, standardError } = estimate;
  const cuts = [rule.green, rule.amber, rule.red].flatMap((bound) => (bound === null ? [] : [bound]));
  if (!(standardError > 0) || cuts.length === 0) return 0;
  const meets = (at: number, { operator, value: cut }: (typeof cuts)[number]) =>
    operator === '>=' ? at >= cut : operator === '>' ? at > cut : operator === '<=' ? at <= cut : at < cut;
  const below = cuts.filter(
    (cut) => cut.value < value || (cut.value === value && meets(value, cut) === cut.operator.startsWith('>')),
  );
  const lower = Math.max(-Infinity, ...below.map((cut) => cut.value));
  const upper = Math.min(Infinity, ...cuts.filter((cut) => !below.includes(cut)).map((cut) => cut.value));
  return Math.min(1, normalCdf((lower - value) / standardError) + normalCdf((value - upper) / standardError));
}
