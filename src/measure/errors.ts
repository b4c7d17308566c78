import type { ConfusionCounts, OutcomeCounts, ResidualCounts, ScoreCounts } from '../count/counts.ts';
import { logChoose } from '../statistics/distributions/hypergeometric.ts';
import { normalCdf } from '../statistics/distributions/normal.ts';

/** Cases of one actual class, and how many of them were wrong. */
export interface ClassErrors {
  actual: string;
  cases: number;
  errors: number;
}

/** By actual class: the errors of the answers, and those of the score at the threshold that makes fewest. null: nothing to count. */
export function errorsOf({ confusion, scores }: OutcomeCounts): {
  answers: ClassErrors[] | null;
  ranking: ClassErrors[] | null;
} {
  return { answers: confusion && ofAnswers(confusion), ranking: scores && ofRanking(scores) };
}

function ofAnswers({ classes, table }: ConfusionCounts): ClassErrors[] {
  const size = classes.length;
  return classes.map((actual, at) => {
    const row = table.subarray(at * size, (at + 1) * size);
    const cases = row.reduce((sum, count) => sum + count, 0);
    return { actual, cases, errors: cases - row[at]! };
  });
}

/** Where there is but one class, every threshold beyond it makes no error, which tells nothing. */
function ofRanking({ scores, positives, negatives }: ScoreCounts): ClassErrors[] | null {
  let [p, n] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    p += positives[i]!;
    n += negatives[i]!;
  }
  if (p === 0 || n === 0) return null;
  let [below, above] = [0, n];
  let [bestBelow, bestAbove] = [below, above];
  for (let i = 0; i < scores.length; i++) {
    below += positives[i]!;
    above -= negatives[i]!;
    if (below + above < bestBelow + bestAbove) {
      bestBelow = below;
      bestAbove = above;
    }
  }
  return [
    { actual: 'positive', cases: p, errors: bestBelow },
    { actual: 'negative', cases: n, errors: bestAbove },
  ];
}

export const total = (groups: ClassErrors[], of: 'cases' | 'errors') =>
  groups.reduce((sum, group) => sum + group[of], 0);

/** How many errors the rates of `before` let expect in the cases of `now`, class by class. */
export function expectedErrors(before: ClassErrors[], now: ClassErrors[]): number {
  return now.reduce((sum, { actual, cases }) => {
    const { cases: n, errors } = ofClass(before, actual);
    return sum + (n === 0 ? 0 : (errors / n) * cases);
  }, 0);
}

/**
 * The chance of so few errors or fewer in the cases of `now`, given the errors that both sets make together in each class:
 * Fisher's exact test, one-sided, stratified by class, so that another mix of classes tells nothing. It knows how little a small
 * `before` tells of its own rate. Exact for up to some thousand errors; the work is the square of them.
 */
export function chanceOfSoFew(before: ClassErrors[], now: ClassErrors[]): number {
  const few = total(now, 'errors');
  let sums = [1];
  for (const { actual, cases: fresh, errors } of now) {
    const { cases, errors: known } = ofClass(before, actual);
    const all = known + errors;
    const terms = Array.from({ length: Math.min(few, all, fresh) + 1 }, (_, k) =>
      all - k > cases
        ? 0
        : Math.exp(
            logChoose(all, k) + logChoose(cases + fresh - all, fresh - k) - logChoose(cases + fresh, fresh),
          ),
    );
    sums = Array.from({ length: Math.min(few, sums.length + terms.length - 2) + 1 }, (_, k) =>
      sums.reduce((sum, term, j) => (j <= k && k - j < terms.length ? sum + term * terms[k - j]! : sum), 0),
    );
  }
  return Math.min(
    1,
    sums.reduce((sum, term) => sum + term, 0),
  );
}

function ofClass(groups: ClassErrors[], actual: string): Pick<ClassErrors, 'cases' | 'errors'> {
  return groups.find((group) => group.actual === actual) ?? { cases: 0, errors: 0 };
}

/** Mean absolute errors of both sets, and the chance that `now` has one so much smaller: Welch's z on |e|. */
export function absoluteErrors(
  before: ResidualCounts,
  now: ResidualCounts,
): { before: number; now: number; chance: number } {
  const [a, b] = [before, now].map(({ cases, absolute, moments }) => {
    const mean = absolute / cases;
    return { mean, variance: Math.max(0, moments[0]![2]! / cases - mean * mean) / cases };
  }) as [{ mean: number; variance: number }, { mean: number; variance: number }];
  const spread = Math.sqrt(a.variance + b.variance);
  const chance = spread === 0 ? (b.mean < a.mean ? 0 : 1) : normalCdf((b.mean - a.mean) / spread);
  return { before: a.mean, now: b.mean, chance };
}
