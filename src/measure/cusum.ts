/**
 * One-sided CUSUM over reviews (Page 1954): S = max(0, S + z − allowance), from 0. `z` holds one standardised fall a
 * review, fall / standard error against the frozen reference, oldest first. `alarmAt` is the index of the first review
 * with S >= threshold, or null. A z that is not a number (a review without evidence) leaves S as it was.
 */
export function cusum(
  z: readonly number[],
  allowance = 0.5,
  threshold = 4,
): { sums: number[]; alarmAt: number | null } {
  const sums: number[] = [];
  let sum = 0;
  for (const step of z) {
    if (!Number.isNaN(step)) sum = Math.max(0, sum + step - allowance);
    sums.push(sum);
  }
  const alarm = sums.findIndex((value) => value >= threshold);
  return { sums, alarmAt: alarm < 0 ? null : alarm };
}
