import { compareWithBest } from './compare.ts';

/** What the stretch that was held out says of a choice. */
export interface Confirmation {
  /** confirmed: within the margin, proven there too. contradicted: worse than the margin, proven. Else it neither says. */
  answer: 'confirmed' | 'not contradicted' | 'contradicted';
  periods: number;
  /** How far the choice was from the best there, with bounds. */
  deficit: { value: number; lower: number; upper: number };
}

/** Compares the chosen policy with all others on periods that had no part in the choice. null: there are fewer than two. */
export function confirm(
  goodness: readonly (readonly number[])[],
  weights: readonly number[],
  chosen: number,
  { margin, alpha }: { margin: number; alpha: number },
): Confirmation | null {
  if (weights.length < 2) return null;
  const { value, lower, upper } = compareWithBest(goodness, weights, alpha).deficits[chosen]!;
  const answer = lower > margin ? 'contradicted' : upper <= margin ? 'confirmed' : 'not contradicted';
  return { answer, periods: weights.length, deficit: { value, lower, upper } };
}
