import { describe, expect, it } from 'vitest';
import { newFolder } from '../../folder.ts';
import { csv, judged } from '../../judged.ts';

/** A regression whose every answer is too high by the same amount: a bias without any standard error. */
const rows = (set: string, off: number) =>
  csv(
    Array.from({ length: 40 }, (_, i) => ({
      id: `${set}${i}`,
      was: i,
      said: i + off,
    })),
  );

const plan = `plan: exact
data: { task: regression, id: id, label: was, prediction: said }
levels: { GREEN: { means: well }, AMBER: { means: not well }, RED: { means: bad, owner: me } }
metrics: { bias: { green: "<= 8", red: "> 9" } }
`;

/** The sum of a review's falls against a reference that is off by 2 everywhere. */
async function sum(history: string, set: string, off: number) {
  const files = { 'plan.yaml': plan, 'reference.csv': rows('r', 2), 'candidate.csv': rows(set, off) };
  const { of } = await judged(files, { history });
  const { status, value } = of('review/bias/cusum')!;
  return [status, value];
}

describe('A fall that has no error to be compared with', () => {
  it('raises the alarm at once, and its sum falls again with the reviews that are as good as the reference.', async () => {
    const history = newFolder();
    expect(await sum(history, 'a', 2)).toEqual(['GREEN', 0]);
    expect(await sum(history, 'b', 4)).toEqual(['AMBER', 4]);
    expect(await sum(history, 'c', 2)).toEqual(['GREEN', 3.5]);
    // Better than the reference and the reviews before it, pooled: such a step takes all of the sum away.
    expect(await sum(history, 'd', 1)).toEqual(['GREEN', 0]);
  });
});

const shares = `plan: shares
data: { task: binary, id: id, label: was, positive: 1, prediction: said }
levels: { GREEN: { means: well }, AMBER: { means: not well }, RED: { means: bad, owner: me } }
metrics: { accuracy: { green: ">= 0.5", red: "< 0.3" } }
segments: false
`;

/** Rows of either class, the first `wrong` of which are answered wrongly. */
const answers = (set: string, wrong: number) =>
  csv(
    Array.from({ length: 400 }, (_, i) => ({
      id: `${set}${i}`,
      was: i % 2,
      said: i < wrong ? 1 - (i % 2) : i % 2,
    })),
  );

describe('Reviews that are like the one before', () => {
  it.each([
    [
      'are told of where chance makes so much in one series of twenty,',
      [36, 36, 36, 36, 36, 64, 64, 64, 64, 64],
      true,
    ],
    ['and are not where they go up and down.', [36, 64, 36, 64, 64, 36, 64, 36, 36, 64], false],
  ])('%s', async (_, errors, told) => {
    const history = newFolder();
    let reasons: string[] = [];
    for (const [i, wrong] of errors.entries()) {
      const files = {
        'plan.yaml': shares,
        'reference.csv': answers('r', 40),
        'candidate.csv': answers(`c${i}-`, wrong),
      };
      const { of } = await judged(files, { history });
      reasons = of('review/accuracy/cusum')!.reasons.map(({ reason }) => reason);
    }
    expect(reasons.includes('reviewsAlike')).toBe(told);
  });
});
