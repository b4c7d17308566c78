import { expect, it } from 'vitest';
import { csv, judged } from '../judged.ts';

const rows = (seed: number) =>
  csv(
    Array.from({ length: 400 }, (_, i) => {
      const y = (i * 7 + seed) % 2;
      return {
        id: `${seed}-${i}`,
        y,
        p: Number((0.2 + 0.5 * y + ((i * 37) % 25) / 100).toFixed(2)),
        k: i % 4 ? 'a' : 'b',
      };
    }),
  );
const plan = (rest: string, owner = 'me') => `plan: t
data: { task: binary, id: id, label: y, positive: 1, score: p }
levels: { RED: { means: bad, action: stop, owner: ${owner} } }
${rest}
`;
const judge = (text: string) =>
  judged({ 'plan.yaml': text, 'reference.csv': rows(1), 'candidate.csv': rows(2) });

it('A metric of an edge case shows that the model is right, as one of all rows does; one that does not gate shows nothing.', async () => {
  const noted = 'metrics: { accuracy: { green: ">= 0.5", gates: false } }';
  const edge = `edge_cases:\n  - { name: b, where: k = 'b', accuracy: { green: ">= 0.5" } }`;
  expect((await judge(plan(noted))).of('plan/no-gate')).toMatchObject({ status: 'AMBER' });
  expect((await judge(plan(`${noted}\n${edge}`))).of('plan/no-gate')).toBeUndefined();
});

it('A plan that is not filled in judges, and a note says so.', async () => {
  const metric = 'metrics: { accuracy: { green: ">= 0.5" } }';
  const { verdict, of } = await judge(plan(metric, '"FILL IN"'));
  expect(of('plan/unfilled')).toMatchObject({ status: 'NOTE', reasons: [{ reason: 'unfilled' }] });
  expect(verdict.status).toBe('GREEN');
  expect((await judge(plan(metric))).of('plan/unfilled')).toBeUndefined();
});
