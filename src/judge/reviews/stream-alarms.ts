import type { Plan } from '../../plan/plan.ts';
import { thresholdFor } from '../../statistics/sequential/cusum-rate.ts';

const month = 30 * 86_400_000;

/** Windows of a month of 30 days, at least one; null: the plan is of no stream. */
export function windowsOfMonth({ watch }: Plan): number | null {
  return watch === null ? null : Math.max(1, month / watch.window.milliseconds);
}

/**
 * From which sum the CUSUM of one series alarms. In a stream that is so late that by chance it alarms on average in half of the share of
 * months that the plan allows, or later where the plan says so.
 */
export function sumThreshold(plan: Plan): number {
  const { threshold, allowance } = plan.history.cusum!;
  const windows = windowsOfMonth(plan);
  if (windows === null) return threshold;
  const late = thresholdFor((2 * windows) / plan.watch!.falseAlarms, allowance);
  return Number.isFinite(late) ? Math.max(threshold, late) : threshold;
}

/** From which evidence the e-detector of a stream alarms, which has the other half of that share. */
export function evidenceThreshold(plan: Plan): number {
  return (2 * windowsOfMonth(plan)!) / plan.watch!.falseAlarms;
}
