/**
 * One-sided CUSUM over reviews (Page 1954): S = max(0, S + z − allowance), from 0. `z` holds one standardised fall a
 * review, fall / standard error against the frozen reference, oldest first. `alarmAt` is the index of the first review
 * with S >= threshold, or null. A z that is not a number (a review without evidence) leaves S as it was. What lies above
 * the threshold is not carried on to the next review, so that the alarm ends soon after the falls do; this changes no
 * series before its first alarm.
 */
export function cusum(
  z: readonly number[],
  allowance = 0.5,
  threshold = 4,
): { sums: number[]; alarmAt: number | null } {
  const sums: number[] = [];
  let sum = 0;
  for (const step of z) {
    if (!Number.isNaN(step)) sum = Math.max(0, Math.min(sum, threshold) + step - allowance);
    sums.push(sum);
  }
  const alarm = sums.findIndex((value) => value >= threshold);
  return { sums, alarmAt: alarm < 0 ? null : alarm };
}
