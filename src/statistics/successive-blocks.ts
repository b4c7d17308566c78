import { studentOf } from './distributions/student-t.ts';

/**
 * The covariances of weighted means of series over time, by the differences of neighbouring blocks (the mean square successive
 * difference of von Neumann, Kent, Bellinson & Hart 1941; of one series with equal weights, Allan's 1966 variance over blocks). What changes
 * from block to block is noise; a slow trend, a season or a single jump is a part of the mean and is not counted as noise, as
 * a variance about the mean would. Blocks of unequal weight: a block's variance is taken to be inverse to its weight.
 */
export interface BlockMeans {
  /** Of each series. */
  means: number[];
  /** Of the means: `covariance[i][j]`. NaN with fewer than two blocks. */
  covariance: number[][];
  blocks: number;
  /** Degrees of freedom for Student's t; the mean of B − 1 dependent squares of normal numbers has these by its variance. */
  df: number;
}

/** `series[i][t]`, all of one length, and the weight (≥ 0) of each time; `size`: how many times are a block. A rest joins the last block. */
export function blockMeans(
  series: readonly (readonly number[])[],
  weights: readonly number[],
  size: number,
): BlockMeans {
  const length = weights.length;
  const count = Math.max(1, Math.floor(length / size));
  const blockOf = (time: number) => Math.min(count - 1, Math.floor(time / size));
  const within = Array.from({ length: count }, () => 0);
  weights.forEach((weight, time) => {
    within[blockOf(time)]! += weight;
  });
  const total = within.reduce((sum, weight) => sum + weight, 0);
  const byBlock = series.map((values) => {
    const sums = within.map(() => 0);
    values.forEach((value, time) => {
      sums[blockOf(time)]! += weights[time]! * value;
    });
    return sums;
  });
  const means = byBlock.map((sums) => sums.reduce((sum, value) => sum + value, 0) / total);
  // Blocks without a case have no mean and no neighbours.
  const held = [...within.keys()].filter((block) => within[block]! > 0);
  const steps = byBlock.map((sums) =>
    held.slice(1).map((block, i) => {
      const before = held[i]!;
      const step = sums[block]! / within[block]! - sums[before]! / within[before]!;
      return step / Math.sqrt(1 / within[block]! + 1 / within[before]!);
    }),
  );
  const pairs = held.length - 1;
  const covariance = steps.map((one) =>
    steps.map((other) => one.reduce((sum, step, i) => sum + step * other[i]!, 0) / pairs / total),
  );
  return { means, covariance, blocks: held.length, df: degrees(held.length) };
}

/**
 * Σ of B − 1 squares of successive differences of independent normal numbers: neighbours share a block, so that their correlation is −½ and
 * the variance of the mean of squares 2(B − 1 + (B − 2)/2)/(B − 1)² (Box 1954: df = 2·mean²/variance).
 */
function degrees(blocks: number): number {
  const pairs = blocks - 1;
  return pairs < 1 ? 0 : pairs ** 2 / (pairs + (pairs - 1) / 2);
}

/** The critical value of a normal number where its error has so few degrees of freedom; infinite where it has none. */
export function criticalOf(z: number, df: number): number {
  return df > 0 ? studentOf(z, df) : Number.POSITIVE_INFINITY;
}
