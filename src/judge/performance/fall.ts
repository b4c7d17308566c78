import { type Estimate, isEstimate, type Measured } from '../../measure/measurements.ts';
import type { NoEvidence } from '../../measure/no-evidence.ts';
import type { Amount, Fall, Level } from '../../plan/plan.ts';
import type { Reason } from '../finding.ts';

/** How far a metric has worsened, in the direction that is worse for it. */
export function worsening(from: number, to: number, better: 'higher' | 'lower' | 'zero'): number {
  if (better === 'zero') return Math.abs(to) - Math.abs(from);
  return better === 'higher' ? from - to : to - from;
}

/** An amount in the metric's own units. */
export function inPoints(amount: Amount, from: number): number {
  return amount.relative ? amount.value * Math.abs(from) : amount.value;
}

/** Judges one `falls` trigger as written: at the amount, it fires. */
export function judgeFall(
  candidate: Estimate,
  earlier: Measured,
  { from, amber, red }: Fall,
  better: 'higher' | 'lower' | 'zero',
): { level: Level; reasons: Reason[] } {
  if (!isEstimate(earlier)) return { level: 'AMBER', reasons: [noFall(from, earlier)] };
  const by = worsening(earlier.value, candidate.value, better);
  for (const [level, amount] of [['RED', red] as const, ['AMBER', amber] as const]) {
    if (amount && by >= inPoints(amount, earlier.value)) {
      return { level, reasons: [{ reason: 'fellFrom', level, from, earlier: earlier.value, by, amount }] };
    }
  }
  return { level: 'GREEN', reasons: [] };
}

/** Why a fall cannot be judged. */
export function noFall(from: Fall['from'], none: NoEvidence): Reason {
  return { reason: 'noFall', from, why: none.noEvidence, class: none.class ?? null };
}
