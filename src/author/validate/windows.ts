import { evidenceThreshold, sumThreshold, windowsOfMonth } from '../../judge/reviews/stream-alarms.ts';
import type { Plan } from '../../plan/plan.ts';
import { chanceOfAlarm, sharedThreshold } from '../../statistics/sequential/cusum-rate.ts';
import { formatCount, formatNumber, formatPercent } from '../../text/numbers.ts';

/** By so many reviews the chance of an alarm at the next one no longer changes. */
const settled = 1000;

/** What the windows of a month of an unchanged stream raise; null: the plan is of no stream. `falseAlarm`: see `Validation.false_alarm`. */
export function noteOnWindows(plan: Plan, falseAlarm: number | null): string | null {
  if (plan.watch === null) return null;
  const windows = Math.floor(windowsOfMonth(plan)!);
  const alone =
    falseAlarm === null
      ? []
      : [
          `the metric rules keep at most ${formatNumber(Number((windows * falseAlarm).toPrecision(2)))} from GREEN on average`,
        ];
  const gating = plan.metrics.some(({ gates }) => gates);
  const sums = sumsInMonth(plan, windows);
  const parts = [
    ...alone,
    ...(sums === null ? [] : [`the CUSUM alarms in ${formatPercent(sums)} of months`]),
    ...(gating
      ? [`evidence over windows alarms in at most ${formatPercent(evidenceInMonth(plan))} of months`]
      : []),
  ];
  if (parts.length === 0) return null;
  const last = parts.pop()!;
  const all = parts.length === 0 ? last : `${parts.join(', ')}, and ${last}`;
  return `Of ${formatCount(windows, 'window')} of a month of an unchanged model, ${all}.`;
}

/** The most months, on average, in which evidence over windows alarms by chance: it takes so many windows, at least, until it does. */
export function evidenceInMonth(plan: Plan): number {
  return Number((windowsOfMonth(plan)! / evidenceThreshold(plan)).toPrecision(2));
}

/** Chance of at least one alarm of the sums in so many windows, over all gating metrics; null where falls are not summed. */
export function sumsInMonth(plan: Plan, windows: number): number | null {
  const { history, metrics } = plan;
  const sums = metrics.filter(({ gates }) => gates).length;
  if (history.cusum === null || sums === 0) return null;
  const { allowance } = history.cusum;
  const shared = sharedThreshold(sumThreshold(plan), allowance, sums);
  const quiet = (reviews: number) => 1 - chanceOfAlarm(reviews, allowance, shared);
  const first = quiet(Math.min(windows, settled));
  // From there on each window adds the same risk.
  const later = windows > settled ? (first / quiet(settled - 1)) ** (windows - settled) : 1;
  return Number((1 - (first * later) ** sums).toPrecision(2));
}
