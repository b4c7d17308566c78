import type { Estimate, Measured, NoEvidence } from '../measure/measurements.ts';
import type { Amount, Fall, Level } from '../plan/plan.ts';
import { say } from './numbers.ts';
import { isEstimate } from './ruled.ts';

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
  fall: Fall,
  better: 'higher' | 'lower' | 'zero',
): { level: Level; reason: string | null } {
  if (!isEstimate(earlier)) {
    return {
      level: 'AMBER',
      reason: noFall(fall, earlier),
    };
  }
  const worsened = worsening(earlier.value, candidate.value, better);
  for (const [level, amount] of [['RED', fall.red] as const, ['AMBER', fall.amber] as const]) {
    if (amount && worsened >= inPoints(amount, earlier.value)) {
      const reason = `It worsened by ${say(worsened)} from the ${fall.from} (${say(earlier.value)}); ${level} from ${amount.text}.`;
      return { level, reason };
    }
  }
  return { level: 'GREEN', reason: null };
}

/** Why a fall cannot be judged. */
export function noFall({ from }: Fall, { noEvidence }: NoEvidence): string {
  return `No fall can be measured: the ${from} has no value, because ${noEvidence}.`;
}
