import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/gate.ts';
import type { WrittenFinding } from '../../../src/record/verdict.ts';
import { newFolder } from '../../folder.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(() => {
  folder = newFolder();
});

/** The churn campaign's candidate, whose labels come in a file of their own and are not here yet. */
async function unlabelled(change: (plan: string) => string = (plan) => plan) {
  const plan = join(folder, 'churn.yaml');
  writeFileSync(plan, change(readFileSync(join(root, 'plans/churn.yaml'), 'utf8')));
  const { verdict } = await check({
    plan,
    reference: [join(root, 'fixtures/churn/reference.csv')],
    candidate: [join(root, 'fixtures/churn/healthy.csv')],
    labels: [],
    out: join(folder, 'out'),
    now: new Date('2026-06-30T00:00:00Z'),
  });
  return verdict;
}

const estimates = (findings: WrittenFinding[]) =>
  new Map(findings.flatMap((one) => (one.check.startsWith('estimate/') ? [[one.check.slice(9), one]] : [])));

describe('where no labels have come', () => {
  it('accuracy, F1 and AUROC are estimated from the probabilities and the decisions as they were made', async () => {
    const found = estimates((await unlabelled()).findings);
    const [header, ...lines] = readFileSync(join(root, 'fixtures/churn/healthy.csv'), 'utf8')
      .trim()
      .split('\n');
    const columns = header!.split(',');
    const rows = lines.map((line) => {
      const cells = line.split(',');
      return {
        p: Number(cells[columns.indexOf('risk')]),
        leaves: cells[columns.indexOf('decision')] === 'left',
      };
    });
    const sum = (of: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + of(row), 0);
    const accuracy = sum(({ p, leaves }) => (leaves ? p : 1 - p)) / rows.length;
    const f1 =
      (2 * sum(({ p, leaves }) => (leaves ? p : 0))) /
      (sum(({ leaves }) => Number(leaves)) + sum(({ p }) => p));
    let won = 0;
    for (const a of rows)
      for (const b of rows) won += a.p * (1 - b.p) * (a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0);
    const auroc = won / (sum(({ p }) => p) * sum(({ p }) => 1 - p));
    expect(found.get('accuracy')!.value).toBeCloseTo(accuracy, 12);
    expect(found.get('f1')!.value).toBeCloseTo(f1, 12);
    expect(found.get('auroc')!.value).toBeCloseTo(auroc, 12);
    expect(found.get('auroc')).toMatchObject({ cases: 1000, interval: null });
    expect(found.get('auroc')!.message).toMatch(/No label has come.*estimated at .*trusts the probabilities/);
  });

  it('a good estimate is a note and leaves the gate shut', async () => {
    const verdict = await unlabelled();
    expect(new Set([...estimates(verdict.findings).values()].map(({ status }) => status))).toEqual(
      new Set(['NOTE']),
    );
    expect(verdict).toMatchObject({ status: 'AMBER', promote: false });
  });

  it.each([
    [
      'a bound that would be RED',
      'green: ">= 0.8"\n    red: "<= 0.7"',
      'green: ">= 0.99"\n    red: "<= 0.98"',
    ],
    ['a fall that would be RED', 'amber: 0.06, red: 0.15', 'amber: 0.00005, red: 0.0001'],
  ])('a poor estimate raises AMBER, never RED: %s', async (_, from, to) => {
    const { findings } = await unlabelled((plan) => plan.replace(from, to));
    expect(estimates(findings).get('auroc')).toMatchObject({ status: 'AMBER' });
  });

  it('a rule that does not gate makes a note of it', async () => {
    const { findings } = await unlabelled((plan) =>
      plan.replace('green: ">= 0.8"\n    red: "<= 0.7"', 'gates: false\n    green: ">= 0.99"'),
    );
    expect(estimates(findings).get('auroc')).toMatchObject({ status: 'NOTE' });
  });
});

it('says nothing estimated where labels have come', async () => {
  const { verdict } = await check({
    plan: join(root, 'plans/churn.yaml'),
    reference: [join(root, 'fixtures/churn/reference.csv')],
    candidate: [join(root, 'fixtures/churn/healthy.csv')],
    labels: [join(root, 'fixtures/churn/healthy_labels.csv')],
    out: join(folder, 'labelled'),
    now: new Date('2026-06-30T00:00:00Z'),
  });
  expect(estimates(verdict.findings).size).toBe(0);
});
