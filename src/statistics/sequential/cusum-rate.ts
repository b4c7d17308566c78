import { normalCdf } from '../distributions/normal.ts';

const cells = 200;

/**
 * The chance that a one-sided CUSUM (`cusum.ts`) alarms at least once within so many reviews, the standardised falls being independent,
 * of mean `shift` and variance 1: the sum is a Markov chain (Brook & Evans 1972) on cells of equal width.
 */
export function chanceOfAlarm(reviews: number, allowance: number, threshold: number, shift = 0): number {
  const width = (2 * threshold) / (2 * cells - 1);
  // Cell 0 is the sum 0 with half a cell around it.
  const upTo = (from: number, to: number) => normalCdf((to + 0.5 - from) * width + allowance - shift);
  const moves = Array.from({ length: cells }, (_, from) =>
    Float64Array.from({ length: cells }, (_, to) => upTo(from, to) - (to === 0 ? 0 : upTo(from, to - 1))),
  );
  let state = new Float64Array(cells);
  state[0] = 1;
  for (let review = 0; review < reviews; review++) {
    const next = new Float64Array(cells);
    for (let from = 0; from < cells; from++) {
      const chance = state[from]!;
      const row = moves[from]!;
      for (let to = 0; to < cells; to++) next[to]! += chance * row[to]!;
    }
    state = next;
  }
  return 1 - state.reduce((sum, chance) => sum + chance, 0);
}

/**
 * The threshold at which `sums` series together alarm about as rarely as one does at `threshold`: the time to a false alarm grows as
 * exp(2·allowance·threshold) (Siegmund 1985).
 */
export function sharedThreshold(threshold: number, allowance: number, sums: number): number {
  return allowance > 0 ? threshold + Math.log(Math.max(1, sums)) / (2 * allowance) : threshold;
}

/**
 * The least threshold at which a one-sided CUSUM takes so many reviews on average until it alarms by chance (Siegmund 1985, with his
 * correction for the excess over the threshold).
 */
export function thresholdFor(reviews: number, allowance: number): number {
  if (!(allowance > 0)) return Infinity;
  const length = (threshold: number) => {
    const b = 2 * allowance * (threshold + 1.166);
    return (Math.exp(b) - b - 1) / (2 * allowance ** 2);
  };
  let [low, high] = [0, 2000];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (length(middle) < reviews) low = middle;
    else high = middle;
  }
  return high;
}
