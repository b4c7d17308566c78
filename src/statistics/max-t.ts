import { normalQuantile } from './distributions/normal.ts';
import { mulberry32, normals } from './random.ts';

const draws = 20_000;

/**
 * Which of several tests are significant, all of them together at error rate `alpha`, from standard normal scores and their correlations:
 * step-down max-T (Romano & Wolf 2005).
 */
export function significantTogether(
  scores: readonly number[],
  correlation: readonly (readonly number[])[],
  alpha: number,
): boolean[] {
  const found = scores.map(() => false);
  for (;;) {
    const open = [...scores.keys()].filter((i) => !found[i]);
    const critical = criticalValue(
      open.map((i) => open.map((j) => correlation[i]![j]!)),
      alpha,
    );
    const more = open.filter((i) => scores[i]! >= critical);
    if (more.length === 0) return found;
    for (const i of more) found[i] = true;
  }
}

/**
 * What the largest of several standard normal numbers of these correlations exceeds with chance `alpha`: the critical value of max-T tests
 * (Westfall & Young 1993, Romano & Wolf 2005), by seeded draws. `correlation[i][j]`; never more than Bonferroni's, never less than
 * that of a single test.
 */
export function criticalValue(correlation: readonly (readonly number[])[], alpha: number): number {
  const tests = correlation.length;
  const single = normalQuantile(1 - alpha);
  if (tests < 2) return single;
  const most = normalQuantile(1 - alpha / tests);
  const largest = largestOfDraws(cholesky(correlation)).sort();
  return Math.min(most, Math.max(single, largest[Math.ceil(draws * (1 - alpha)) - 1]!));
}

/** The largest of standard normal numbers of these correlations, draw by draw, with a fixed seed. */
function largestOfDraws(root: readonly (readonly number[])[]): Float64Array {
  const tests = root.length;
  const triangle = Float64Array.from(root.flat());
  const normal = unrelatedDraws(tests);
  const largest = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < tests; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += triangle[i * tests + j]! * normal[draw * tests + j]!;
      if (sum > most) most = sum;
    }
    largest[draw] = most;
  }
  return largest;
}

/** Those of the numbers of tests that were asked for last: comparisons ask again and again. */
const kept = new Map<number, Float64Array>();

function unrelatedDraws(tests: number): Float64Array {
  const known = kept.get(tests);
  if (known) return known;
  const made = Float64Array.from({ length: draws * tests }, normals(mulberry32(tests)));
  if (kept.size > 2) kept.clear();
  kept.set(tests, made);
  return made;
}

/** The lower triangle L with L·Lᵀ the matrix; what rounding, or pairs that were not known, make negative counts as 0. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const root = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      if (i === j) root[i]![i] = Math.sqrt(Math.max(0, rest));
      else root[i]![j] = root[j]![j]! > 1e-9 ? rest / root[j]![j]! : 0;
    }
    // Each keeps the variance 1.
    const length = Math.sqrt(root[i]!.reduce((sum, one) => sum + one * one, 0));
    if (length > 0) root[i] = root[i]!.map((one) => one / length);
  });
  return root;
}
