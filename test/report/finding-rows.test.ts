import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = newFolder();
});

async function broken(change: (plan: string) => string = (plan) => plan) {
  const plan = join(folder, 'plan.yaml');
  const text = readFileSync(join(root, 'plans/credit-default.yaml'), 'utf8');
  // Known cases have their file beside the plan, and are not what this is about.
  writeFileSync(plan, change(text).replace(/^ {2}known_answers:.*\n( {4}-.*\n)+/m, ''));
  const out = join(folder, 'out');
  const review = await check({
    plan,
    reference: [join(root, 'fixtures/credit/reference.csv')],
    candidate: [join(root, 'fixtures/credit/broken.csv')],
    labels: [],
    out,
    now: new Date('2026-06-01T00:00:00Z'),
  });
  return { review, html: readFileSync(join(out, 'report.html'), 'utf8') };
}

describe('a finding that gates', () => {
  it('carries the command that shows its rows, and a few of them', async () => {
    const { review, html } = await broken();
    const range = review.findingRows!['feature/interest_rate/range']!;
    expect(range).toMatchObject({
      total: 40,
      columns: ['application_id', 'interest_rate', 'defaulted', 'probability'],
    });
    expect(range.rows).toHaveLength(5);
    for (const { cells } of range.rows) expect(Number(cells[1])).toBeLessThan(0);
    expect(html).toContain('5 of 40 rows behind feature/interest_rate/range');
    for (const { cells } of range.rows) expect(html).toContain(`<td>${cells[0]}</td>`);
    expect(review.drillDown['feature/interest_rate/range']).toMatch(
      /^greenlight rows --plan .* --where '"interest_rate" < 0/,
    );
    const edge = review.findingRows!['edge/no interest or less/accuracy']!;
    expect(edge.rows.map(({ why }) => why)).toEqual(
      edge.rows.map(() => expect.stringMatching(/label 0, predicted 1|label 1, predicted 0/)),
    );
    const wrong = parse<Record<string, string>>(
      readFileSync(join(root, 'fixtures/credit/broken.csv'), 'utf8'),
      { columns: true },
    ).filter(
      (row) => Number(row.interest_rate) <= 0 && Number(row.probability) >= 0.5 !== (row.defaulted === '1'),
    );
    expect(edge.total).toBe(wrong.length);
    expect(wrong.map(({ application_id }) => application_id)).toEqual(
      expect.arrayContaining(edge.rows.map(({ cells }) => cells[0])),
    );
    expect(review.drillDown['edge/no interest or less/accuracy']).toMatch(
      /--where 'interest_rate <= 0' --wrong --as-of 2026-06-01/,
    );
  });

  it('shows no private cell among them', async () => {
    const { review } = await broken((plan) =>
      plan
        .replace(/^ {2}private:.*$/m, '')
        .replace('\ndata:\n', '\ndata:\n  private: [application_id, probability]\n'),
    );
    const range = review.findingRows!['feature/interest_rate/range']!;
    expect(range.columns).toEqual(['interest_rate', 'defaulted']);
    expect(new Set(range.rows.map(({ why }) => why))).toEqual(new Set(['']));
  });
});
