/** A value that was measured on so many cases, with its standard error. */
export interface Seen {
  value: number;
  standardError: number;
  cases: number;
}

/** So far from the mean chance puts one review in 370. */
const far = 3;
/** A review whose squared error is so many times what its cases let expect is of other cases, and not good or bad by chance. */
const other = 1.5;
/** Where nothing has an error. */
const least = 1e-300;

/**
 * By how many standard errors each review lies below the mean of all that came before it, the reference first, each weighted by its
 * cases (self-starting: Hawkins 1987). Without change these are independent of each other, where falls from one frozen
 * reference share its error. A review that lies far off, or whose error cannot be seen, is compared with the mean and does not move
 * it. NaN without evidence; such a review counts nothing. Where nothing has an error, a fall is infinite.
 *
 * A value that is good by chance has a small error of its own: were reviews weighted by it, the mean would come to lie above what
 * is true, and hundreds of reviews would each fall a little. So the error of a case is that of all before; where a review's own is
 * larger, it counts for half, since falls reach further than rises do, and as a whole where it is larger by far: few of its cases
 * are positive.
 */
export function selfStarting(reference: Seen, reviews: readonly (Seen | null)[]): number[] {
  let { value: mean, cases } = reference;
  let ofCase = cases * reference.standardError ** 2;
  return reviews.map((review) => {
    if (review === null) return Number.NaN;
    const own = review.standardError ** 2;
    const expected = ofCase / review.cases;
    const ofReview = own > other * expected ? own : Math.max(expected, (own + expected) / 2);
    const square = ofReview + ofCase / cases;
    const z = (mean - review.value) / Math.sqrt(Math.max(least, square));
    if (own > 0 && Math.abs(z) <= far) {
      cases += review.cases;
      const share = review.cases / cases;
      mean += share * (review.value - mean);
      ofCase += share * (review.cases * own - ofCase);
    }
    return z;
  });
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
