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
async function unlabelled(
  change: (plan: string) => string = (plan) => plan,
  move?: (row: string[], columns: string[]) => string[],
) {
  const plan = join(folder, 'churn.yaml');
  let candidate = join(root, 'fixtures/churn/healthy.csv');
  if (move) {
    const [header, ...lines] = readFileSync(candidate, 'utf8').trim().split('\n');
    const columns = header!.split(',');
    candidate = join(folder, 'moved.csv');
    writeFileSync(
      candidate,
      [header, ...lines.map((line) => move(line.split(','), columns).join(','))].join('\n'),
    );
  }
  writeFileSync(plan, change(readFileSync(join(root, 'plans/churn.yaml'), 'utf8')));
  const { verdict } = await check({
    plan,
    reference: [join(root, 'fixtures/churn/reference.csv')],
    candidate: [candidate],
    labels: [],
    out: join(folder, 'out'),
    now: new Date('2026-06-30T00:00:00Z'),
  });
  return verdict;
}

const estimates = (findings: WrittenFinding[]) =>
  new Map(findings.flatMap((one) => (one.check.startsWith('estimate/') ? [[one.check.slice(9), one]] : [])));

describe('where no labels have come', () => {
  it('accuracy, F1 and AUROC are estimated by what scores meant in the reference, with intervals', async () => {
    const found = estimates((await unlabelled()).findings);
    // scikit-learn 1.9.1 on the 499 labels that came later: accuracy .7956, F1 .7512, AUROC .8773.
    const later = { accuracy: 0.7955911823647295, f1: 0.751219512195122, auroc: 0.8772888110206465 };
    for (const [metric, value] of Object.entries(later)) {
      const { interval, value: estimate } = found.get(metric)!;
      // Only half of the labels came, so that what they show varies by itself.
      expect(interval![0] - 0.01).toBeLessThan(value);
      expect(interval![1] + 0.01).toBeGreaterThan(value);
      expect(Math.abs(estimate! - value)).toBeLessThan(0.04);
      expect(interval![1] - interval![0]).toBeLessThan(0.1);
    }
    expect(found.get('auroc')).toMatchObject({ cases: 1000 });
    expect(found.get('auroc')!.message).toMatch(
      /No label has come.*estimated at .*95 % interval.*trusts that predictions mean what they meant/,
    );
  });

  it('nothing is estimated for rows far outside what the reference holds: the rules are AMBER', async () => {
    const { findings } = await unlabelled(
      (plan) => plan,
      (row, columns) => {
        row[columns.indexOf('monthly_fee')] = '9000';
        return row;
      },
    );
    const found = [...estimates(findings).values()];
    expect(found.length).toBeGreaterThan(0);
    for (const { value, message } of found) {
      expect(value).toBeNull();
      expect(message).toContain('cannot be estimated without labels: too many rows lie outside');
    }
    expect(estimates(findings).get('auroc')).toMatchObject({ status: 'AMBER' });
  });

  it.each([
    [80, false],
    [150, true],
  ])('of %d such rows in 1,000: nothing is estimated is %s', async (many, none) => {
    let seen = 0;
    const { findings } = await unlabelled(
      (plan) => plan,
      (row, columns) => {
        if (seen++ < many) row[columns.indexOf('monthly_fee')] = '9000';
        return row;
      },
    );
    expect(estimates(findings).get('auroc')!.value === null).toBe(none);
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
    ['a fall that would be RED', 'amber: 0.06, red: 0.15', 'amber: 0.0001, red: 0.0002'],
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
