/**
 * Sums as they grow, and what each has lost to rounding, for Neumaier's summation (1974) where it is written out in a long loop.
 * They stand in an array since a loop that is optimised while it runs keeps the numbers of its own variables in new objects.
 */
export function runningSums(count: number): { sums: Float64Array; lost: Float64Array } {
  return { sums: new Float64Array(count), lost: new Float64Array(count) };
}

/** Σ term(i) over i = 0, 1, … n − 1, by Neumaier's summation: exact to rounding whatever the order and size of terms. */
export function compensatedSum(n: number, term: (i: number) => number): number {
  const { sums, lost } = runningSums(1);
  for (let i = 0; i < n; i++) {
    const next = term(i);
    const sum = sums[0]!;
    const total = sum + next;
    lost[0]! += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sums[0] = total;
  }
  return sums[0]! + lost[0]!;
}
