import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/engine/evidence.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { Refusal } from '../../src/refusal.ts';

const root = join(import.meta.dirname, '../..');
const credit = (name: string) => join(root, 'fixtures/credit', `${name}.csv`);
const now = new Date('2026-06-30T00:00:00Z');

async function planWith(changes: (plan: Plan) => Plan = (plan) => plan): Promise<Plan> {
  return changes(await readPlan(join(root, 'plans/credit-default.yaml')));
}

const searching = (plan: Plan): Plan => ({ ...plan, segments: { ...plan.segments, search: true } });
const judged = async (plan: Plan, evidence: Evidence) => {
  const { verdict, measurements, wrongRows, findingRows } = await review(plan, evidence, null, { now });
  return { verdict, measurements, wrongRows, findingRows };
};
const open = (plan: Plan, reference: string, candidate: string) =>
  openLocal(plan, { reference: [credit(reference)], candidate: [credit(candidate)], labels: [] }, { now });

/** The same engine at the far end of a wire: nothing gets through that cannot be copied. */
function copied(evidence: Evidence): Evidence {
  const far = { ...evidence, features: structuredClone(evidence.features) };
  return {
    ...far,
    counts: async () => structuredClone(await evidence.counts()),
    pairs: async () => structuredClone(await evidence.pairs()),
    summaries: async () => structuredClone(await evidence.summaries()),
    segments: async () => structuredClone(await evidence.segments()),
    slices: async (conditions) =>
      structuredClone(await evidence.slices(JSON.parse(JSON.stringify(conditions)))),
    knownAnswers: async () => structuredClone(await evidence.knownAnswers()),
    behaviour: async () => structuredClone(await evidence.behaviour()),
    dependencies: async () => structuredClone(await evidence.dependencies()),
    byTime: async (columns) => structuredClone(await evidence.byTime(JSON.parse(JSON.stringify(columns)))),
    sampleRows: async (requests) =>
      structuredClone(await evidence.sampleRows(JSON.parse(JSON.stringify(requests)))),
  };
}

describe('the door to the rows', () => {
  it.each([
    ['degraded', 'reference'],
    ['broken', 'reference'],
    ['healthy', 'healthy'],
  ])('lets only data through: %s against %s is judged the same over a wire', async (candidate, reference) => {
    const plan = await planWith(searching);
    const near = await judged(plan, await open(plan, reference, candidate));
    expect(await judged(plan, copied(await open(plan, reference, candidate)))).toEqual(near);
  });

  it.each(['counts', 'summaries', 'slices', 'knownAnswers', 'behaviour'] as const)(
    'gives no verdict where an engine has no answer to %s',
    async (question) => {
      const plan = await planWith();
      const evidence = await open(plan, 'reference', 'healthy');
      const without = { ...evidence, [question]: async () => ({ unavailable: 'its tables are elsewhere' }) };
      const failed = await review(plan, without, null, { now }).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(Refusal);
      expect((failed as Refusal).message).toMatch(
        /^This engine cannot .*, because its tables are elsewhere\. Leave it out of the plan/,
      );
    },
  );

  it('says in the verdict that weak segments were not searched for, and closes the gate where the plan lets them close it', async () => {
    const notes = async (raises: 'NOTE' | 'AMBER') => {
      const plan = await planWith((read) => ({
        ...read,
        segments: { ...read.segments, search: true, raises },
      }));
      const evidence = await open(plan, 'reference', 'healthy');
      const unavailable = async () => ({ unavailable: 'its tables are elsewhere' });
      const { verdict } = await judged(plan, { ...evidence, segments: unavailable });
      return verdict.findings.filter(({ aspect }) => aspect === 'uncounted');
    };
    expect(await notes('NOTE')).toMatchObject([
      {
        check: 'plan/segments/uncounted',
        status: 'NOTE',
        message: 'Weak segments were not searched for, because its tables are elsewhere.',
      },
    ]);
    expect((await notes('AMBER')).map(({ status }) => status)).toEqual(['AMBER']);
  });

  it('compares two samples where an engine cannot find the same cases in both, and shows no rows where it has none to show', async () => {
    const plan = await planWith();
    const evidence = await open(plan, 'healthy', 'healthy');
    const unavailable = async () => ({ unavailable: 'it joins nothing' });
    const near = await judged(plan, evidence);
    const far = await judged(plan, { ...evidence, pairs: unavailable, sampleRows: unavailable });
    const paired = ({ measurements }: typeof near) => measurements.comparisons.map((one) => one.paired);
    expect(new Set(paired(near))).toContain(true);
    expect(new Set(paired(far))).toEqual(new Set([false]));
    expect([far.wrongRows, far.findingRows]).toEqual([null, {}]);
    expect(near.wrongRows?.total).toBeGreaterThan(0);
  });

  it('shows the rows that are asked for: those of a condition, wrong ones the worst first, no private cell', async () => {
    const plan = await planWith((read) => ({ ...read, data: { ...read.data, private: ['income'] } }));
    const evidence = await open(plan, 'reference', 'degraded');
    const where = 'credit_score < 400';
    const samples = await evidence.sampleRows([
      { where, wrong: false, most: 3, columns: 'telling' },
      { where, wrong: true, most: 2, columns: 'all' },
      { where: null, wrong: false, most: 1, columns: 'all' },
    ]);
    if ('unavailable' in samples) throw new Error(samples.unavailable);
    const [first, worst, any] = samples;
    expect(first!.columns).toEqual(['application_id', 'credit_score', 'defaulted', 'probability']);
    expect(first!.rows.map(({ cells }) => Number(cells[1]) < 400)).toEqual([true, true, true]);
    expect(worst!.rows).toHaveLength(2);
    expect(worst!.total).toBeLessThan(first!.total);
    expect(worst!.columns).not.toContain('income');
    const certainty = worst!.rows.map(({ cells }) => {
      const score = Number(cells[worst!.columns.indexOf('probability')]);
      return Math.max(score, 1 - score);
    });
    expect(certainty).toEqual(certainty.toSorted((a, b) => b - a));
    expect(any).toMatchObject({ total: 600, rows: [{ row: 1 }] });
  });
});
