/**
 * Corrections for many tests, on natural logs of p-values because small ones underflow. Each takes ln p and returns the
 * adjusted ln p in the same order, at most 0. A NaN is a test that was not made: it stays NaN and does not count as
 * one of the tests; the caller names it.
 */

/** Benjamini & Hochberg 1995: false-discovery rate, independent or positively dependent tests. */
export function benjaminiHochberg(logP: readonly number[]): number[] {
  const adjusted = logP.map(() => Number.NaN);
  const order = ascending(logP);
  let smallest = 0;
  for (let rank = order.length; rank >= 1; rank--) {
    const test = order[rank - 1]!;
    smallest = Math.min(smallest, logP[test]! + Math.log(order.length / rank));
    adjusted[test] = smallest;
  }
  return adjusted;
}

/** Holm 1979: family-wise error rate whatever the dependence. Of more `tests` than are given, those left out have the largest p-values. */
export function holm(logP: readonly number[], tests?: number): number[] {
  const adjusted = logP.map(() => Number.NaN);
  const order = ascending(logP);
  const made = tests ?? order.length;
  let largest = -Infinity;
  order.forEach((test, rank) => {
    largest = Math.max(largest, logP[test]! + Math.log(made - rank));
    adjusted[test] = Math.min(0, largest);
  });
  return adjusted;
}

/**
 * Holm's procedure with weights (Holm 1979): each test spends its `weight` of the error rate, all weights adding up to 1; those of tests that
 * are left out, with the largest p-values, are what the given ones leave.
 */
export function weightedHolm(logP: readonly number[], weights: readonly number[]): number[] {
  const adjusted = logP.map(() => Number.NaN);
  const order = ascending(logP.map((p, i) => p - Math.log(weights[i]!)));
  let left = 1;
  let largest = -Infinity;
  for (const test of order) {
    // Rounding may leave less than the test's own weight.
    largest = Math.max(largest, logP[test]! + Math.log(Math.max(1, left / weights[test]!)));
    adjusted[test] = Math.min(0, largest);
    left -= weights[test]!;
  }
  return adjusted;
}

/** Indices of the tests that were made, smallest p first. */
function ascending(logP: readonly number[]): number[] {
  return logP
    .map((_, test) => test)
    .filter((test) => !Number.isNaN(logP[test]!))
    .sort((a, b) => (logP[a]! < logP[b]! ? -1 : logP[a]! > logP[b]! ? 1 : a - b));
}
