/**
 * The variance of a ratio Σy/Σx over blocks of time, by the errors summed within each block (linearisation of a ratio estimator with
 * clusters: Woodruff 1971, Cochran 1977 §6.3 and §9A.5): B/(B−1)·Σ(e − ē)²/(Σx)², e = y − R·x. Errors that follow one another, as
 * requests of a slow hour do, stay in their block, or run over into the next: a positive covariance of neighbours is added (Newey & West 1987, at lag 1, without
 * its weight). NaN with fewer than two blocks.
 */
export function blockVariance(blocks: readonly { y: number; x: number }[]): number {
  const count = blocks.length;
  let [y, x] = [0, 0];
  for (const block of blocks) {
    y += block.y;
    x += block.x;
  }
  const ratio = y / x;
  // The errors of all blocks sum to nothing, so that their mean is 0.
  const errors = blocks.map((block) => block.y - ratio * block.x);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  const beside = errors.reduce((sum, error, i) => sum + (i === 0 ? 0 : error * errors[i - 1]!), 0);
  // What runs over from a block into the next counts too, twice as the blocks' own.
  const whole = squares + 2 * Math.max(0, beside);
  return count < 2 ? Number.NaN : (count / (count - 1)) * (whole / x / x);
}
