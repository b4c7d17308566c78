import { describe, expect, it } from 'vitest';
import { countResiduals } from '../../src/count/answers/residuals.ts';
import { countScores } from '../../src/count/answers/scores.ts';
import type { OutcomeCounts } from '../../src/count/counts.ts';
import { absoluteErrors, chanceOfSoFew, errorsOf, expectedErrors, total } from '../../src/measure/errors.ts';

const none: OutcomeCounts = { cases: 0, confusion: null, scores: null, classScores: null, residuals: null };
const of = (actual: string, cases: number, errors: number) => ({ actual, cases, errors });

describe('Errors', () => {
  it('of answers are counted by actual class.', () => {
    const confusion = {
      classes: ['a', 'b', 'c'],
      positive: null,
      table: Float64Array.of(5, 1, 0, 2, 7, 0, 0, 3, 9),
    };
    expect(errorsOf({ ...none, confusion })).toEqual({
      answers: [of('a', 6, 1), of('b', 9, 2), of('c', 12, 3)],
      ranking: null,
    });
    expect(errorsOf(none)).toEqual({ answers: null, ranking: null });
  });

  it('of a score are those at the threshold that makes fewest, whichever class has more.', () => {
    const ranking = (scores: number[], labels: number[]) =>
      errorsOf({ ...none, scores: countScores(Float64Array.from(scores), Uint8Array.from(labels)) }).ranking;
    const scores = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    expect(ranking(scores, [0, 0, 1, 0, 1, 1])).toEqual([of('positive', 3, 0), of('negative', 3, 1)]);
    expect(ranking(scores, [1, 0, 0, 0, 1, 1])).toEqual([of('positive', 3, 1), of('negative', 3, 0)]);
    // Turned round, it is best to call all of them the more frequent class.
    expect(ranking(scores, [1, 1, 1, 1, 0, 0])).toEqual([of('positive', 4, 0), of('negative', 2, 2)]);
    expect(ranking(scores, [0, 0, 0, 0, 0, 0])).toBeNull();
    expect(ranking(scores, [1, 1, 1, 1, 1, 1])).toBeNull();
  });

  it('to be expected are the rates before, class by class; of a class without cases there are none.', () => {
    const before = [of('a', 100, 30), of('b', 200, 10), of('c', 0, 0)];
    expect(expectedErrors(before, [of('a', 40, 1), of('b', 60, 0)])).toBeCloseTo(12 + 3, 12);
    expect(expectedErrors(before, [of('a', 10, 0), of('c', 5, 5), of('new', 9, 9)])).toBeCloseTo(3, 12);
    expect([total(before, 'cases'), total(before, 'errors')]).toEqual([300, 40]);
  });

  it('so few have the chance of Fisher’s test within each class.', () => {
    const before = [of('a', 100, 30), of('b', 200, 10)];
    // scipy 1.17.1: of hypergeom(140, 31, 40) and hypergeom(260, 10, 60), the pmf at (0, 0), (1, 0) and (0, 1).
    const chance = chanceOfSoFew(before, [of('a', 40, 1), of('b', 60, 0)]);
    expect(chance / 8.791025018482484e-6).toBeCloseTo(1, 10);
    expect(chanceOfSoFew(before, [of('a', 40, 40), of('b', 60, 60)])).toBeCloseTo(1, 9);
    // Where nothing but errors was left over, none can be fewer.
    expect(chanceOfSoFew([of('a', 2, 2)], [of('a', 3, 1)])).toBeCloseTo(0.3, 12);
    expect(chanceOfSoFew([], [of('a', 3, 1)])).toBeCloseTo(1, 12);
  });

  it('of numbers are compared by their sizes, by Welch’s test.', () => {
    const of = (...errors: number[]) =>
      countResiduals(
        Float64Array.from(errors, () => 10),
        Float64Array.from(errors, (error) => 10 + error),
        null,
      )!;
    const found = absoluteErrors(of(2, -4, 6, -4), of(1, -1, 2, -2));
    expect([found.before, found.now]).toEqual([4, 1.5]);
    // By hand: variances 2 / 4 and 0.25 / 4; scipy 1.17.1, norm.cdf(-2.5 / 0.75).
    expect(found.chance).toBeCloseTo(0.0004290603331968372, 12);
    expect(absoluteErrors(of(3, -3), of(1, 1)).chance).toBe(0);
    expect(absoluteErrors(of(1, 1), of(3, -3)).chance).toBe(1);
  });
});
