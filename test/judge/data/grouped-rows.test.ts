import { describe, expect, it } from 'vitest';
import { csv, judged } from '../../judged.ts';

const plan = (group: string) => `plan: grouped
data: { task: binary, label: was, positive: 1, prediction: said${group}, features: { income: number, town: category } }
levels: { AMBER: { means: worse, action: look, owner: me, within: 5 days }, RED: { means: bad, action: stop, owner: me, within: 1 day } }
metrics: { accuracy: { green: ">= 0.8" } }
`;

/** Twenty rows of each of so many customers, all of one income and town. */
const rows = (customers: { income: number; town: string }[], from: number) =>
  customers.flatMap((one, c) =>
    Array.from({ length: 20 }, (_, i) => ({
      customer: from + c,
      was: i % 2,
      said: i < 2 ? 1 : i % 2,
      ...one,
    })),
  );
const plain = Array.from({ length: 60 }, (_, c) => ({ income: 1000 + 13 * c, town: 'abcde'[c % 5]! }));
const reference = csv(rows(plain, 0));

const raised = async (group: string, customers: typeof plain) => {
  const candidate = csv(rows(customers, 100));
  const { verdict } = await judged({
    'plan.yaml': plan(group),
    'reference.csv': reference,
    'candidate.csv': candidate,
  });
  const found = verdict.findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
  return found.map(({ check }) => check);
};
const grouped = ', group: customer';

describe('rows that come in groups', () => {
  it('of one customer are one case: that it is richer than all before is chance', async () => {
    const one = plain.with(59, { income: 2500, town: 'e' });
    expect(await raised(grouped, one)).toEqual([]);
    expect(await raised('', one)).toEqual(['feature/income/learnt-range']);
  });

  it('of one customer in a new town are one case too', async () => {
    const one = plain.with(59, { income: 1767, town: 'new' });
    expect(await raised(grouped, one)).toEqual([]);
    expect(await raised('', one)).toEqual(['feature/town/learnt-range']);
  });

  it('of many customers are many: what is new in them is found', async () => {
    const many = plain.map((one, c) => (c < 20 ? { income: 2500 + c, town: 'new' } : one));
    expect(await raised(grouped, many)).toEqual(
      expect.arrayContaining(['feature/income/learnt-range', 'feature/town/learnt-range']),
    );
  });
});
