/** A value that was measured, with its standard error. */
export interface Seen {
  value: number;
  standardError: number;
}

/** So far below the mean chance puts one review in seven hundred. */
const far = 3;

/**
 * By how many standard errors each review lies below the mean of all that came before it, the reference first, each weighted by its
 * precision (self-starting: Hawkins 1987). Without change these are independent of each other, where falls from one frozen
 * reference share its error. A review that lies far below, or whose error cannot be seen, is compared with the mean and does not move
 * it. NaN without evidence; such a review counts nothing. Where nothing has an error, a fall is infinite.
 */
export function selfStarting(reference: Seen, reviews: readonly (Seen | null)[]): number[] {
  let weight = weightOf(reference);
  let mean = reference.value;
  return reviews.map((review) => {
    if (review === null) return Number.NaN;
    const fall = mean - review.value;
    const z = fall / Math.sqrt(review.standardError ** 2 + 1 / weight);
    if (review.standardError > 0 && z <= far) {
      const own = weightOf(review);
      mean += (own / (weight + own)) * (review.value - mean);
      weight += own;
    }
    return z;
  });
}

function weightOf({ standardError }: Seen): number {
  return 1 / Math.max(standardError, 1e-150) ** 2;
}

/** Correlation of each number with the next one (lag 1); null where there are too few, or they do not vary. */
export function autocorrelation(series: readonly number[]): number | null {
  const n = series.length;
  if (n < 8) return null;
  const mean = series.reduce((sum, one) => sum + one, 0) / n;
  let [squares, products] = [0, 0];
  for (let i = 0; i < n; i++) {
    squares += (series[i]! - mean) ** 2;
    if (i > 0) products += (series[i]! - mean) * (series[i - 1]! - mean);
  }
  return squares > 0 ? products / squares : null;
}
