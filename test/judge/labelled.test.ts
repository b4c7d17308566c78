import { describe, expect, it } from 'vitest';
import { csv, judged } from '../judged.ts';

const plan = (rest: string) => `plan: shown
data: { task: binary, label: was, positive: 1, prediction: said, id: row }
levels: { AMBER: { means: worse, action: look, owner: me, within: 5 days }, RED: { means: bad, action: stop, owner: me, within: 1 day } }
${rest}
`;

/** Answers that are right but for every tenth, or wrong but for those. */
const rows = (right: boolean, from = 0, labels = true) =>
  Array.from({ length: 200 }, (_, i) => ({
    row: i + from,
    was: labels ? (i >> 1) % 2 : '',
    said: right !== (i % 10 === 0) ? (i >> 1) % 2 : 1 - ((i >> 1) % 2),
  }));

const check = (rules: string, candidate: ReturnType<typeof rows>) =>
  judged({ 'plan.yaml': plan(rules), 'reference.csv': csv(rows(true)), 'candidate.csv': csv(candidate) });

const unjudged = 'plan/labels-unjudged';

describe('labels that no rule judges by', () => {
  it.each([
    ['predictions only', 'predictions: { identical: RED }'],
    [
      'a metric that is a note',
      'metrics: { accuracy: { green: ">= 0.8", gates: false } }\npredictions: { identical: RED }',
    ],
    ['inputs only', 'inputs: { columns: AMBER }'],
  ])('are never GREEN, be the model right or wrong: %s', async (_, rules) => {
    for (const right of [true, false]) {
      const { verdict, of, exit } = await check(rules, rows(right, 1000));
      expect(verdict.status).toBe('AMBER');
      expect(exit).toBe(1);
      expect(of(unjudged)).toMatchObject({ status: 'AMBER', value: 200 });
    }
  });

  it('are no matter where a metric gates, by a bound or by a fall', async () => {
    for (const rule of ['{ green: ">= 0.8" }', '{ falls: [{ from: reference, amber: 0.05 }] }']) {
      const { verdict, of } = await check(`metrics: { accuracy: ${rule} }`, rows(true, 1000));
      expect(of(unjudged)).toBeUndefined();
      expect(verdict.status).toBe('GREEN');
      expect((await check(`metrics: { accuracy: ${rule} }`, rows(false, 1000))).verdict.status).not.toBe(
        'GREEN',
      );
    }
  });

  it('are no matter before they have come', async () => {
    const { of } = await check('predictions: { identical: RED }', rows(true, 1000, false));
    expect(of(unjudged)).toBeUndefined();
  });
});
