import { sumThreshold } from '../../judge/reviews/stream-alarms.ts';
import type { Plan } from '../../plan/plan.ts';
import { chanceOfAlarm, sharedThreshold } from '../../statistics/sequential/cusum-rate.ts';
import { formatPercent } from '../../text/numbers.ts';

/** How often falls that add up over reviews alarm on an unchanged model, over all gating metrics; null where they are not summed. */
export function noteOnSums(plan: Plan): string | null {
  const { history, metrics } = plan;
  const sums = metrics.filter(({ gates }) => gates).length;
  if (history.cusum === null || sums === 0) return null;
  const { allowance } = history.cusum;
  const shared = sharedThreshold(sumThreshold(plan), allowance, sums);
  const within = (reviews: number) =>
    formatPercent(Number((1 - (1 - chanceOfAlarm(reviews, allowance, shared)) ** sums).toPrecision(2)));
  return (
    `Falls that add up over reviews alarm by chance in ${within(12)} of series of 12 reviews of an unchanged model and in ` +
    `${within(52)} of series of 52, over all gating metrics; more often where neighbouring reviews share cases or seasons.`
  );
}
