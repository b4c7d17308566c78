import { describe, expect, it } from 'vitest';
import { newState } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { countedOnce, SeenUsers } from '../../src/canary/users.ts';
import { countBadOutcomes } from '../../src/count/rollout/bad-outcomes.ts';
import type { Condition } from '../../src/data/condition/condition.ts';
import type { Table } from '../../src/data/table.ts';
import { mulberry32 } from '../measure/mulberry32.ts';
import { batchOf, planOf } from './simulate.ts';

/** A log of requests, each of a user. */
function log(users: string[], bad: Uint8Array): { table: Table; answers: null } {
  const categories = [...new Set(users)];
  const place = new Map(categories.map((name, i) => [name, i]));
  const codes = Int32Array.from(users, (user) => place.get(user)!);
  const columns = new Map([
    ['user', { type: 'category' as const, codes, categories, missing: 0 }],
    ['bad', { type: 'number' as const, values: Float64Array.from(bad), missing: 0, invalid: null }],
  ]);
  return {
    table: { rows: users.length, columns, header: [], source: {} } as unknown as Table,
    answers: null,
  };
}

const chosen = ({ columns }: Table) =>
  Uint8Array.from((columns.get('bad') as { values: Float64Array }).values, (one) => one);
const isBad = {
  sql: 'bad = 1',
  columns: ['bad'],
  select: chosen,
  selectDoubtful: chosen,
} as unknown as Condition;
const measure = { name: 'bad', kind: 'where', where: 'bad = 1', column: null, margin: 1.5, line: 1 } as const;

/** Share of rollouts that roll back though both sides are alike: users keep their side, come again in later batches, and are alike. */
function rollbacks(once: boolean, rollouts: number, looks: number, random: () => number): number {
  const [requests, mean, alike] = [33, 0.1, 0.2];
  // Users of two kinds: such that answers of one user correlate by `alike`.
  const often = mean + alike * (1 - mean);
  const kindOf = () => (random() < mean / often ? often : 0);
  let found = 0;
  for (let rollout = 0; rollout < rollouts; rollout++) {
    const plan = planOf({ minCases: 1, maxBatches: looks + 1 });
    let state = newState(plan);
    let newcomers = 0;
    const pools = [0, 1].map(() => [] as { name: string; chance: number }[]);
    for (let look = 0; look < looks && !state.ended; look++) {
      const sides = pools.map((pool) => {
        for (let i = 0; i < 10; i++) pool.push({ name: `u${newcomers++}`, chance: kindOf() });
        const today = pool.filter((_, i) => i >= pool.length - 10 || random() < 0.1);
        const rows = today.flatMap((user) => Array.from({ length: requests }, () => user));
        return log(
          rows.map(({ name }) => name),
          Uint8Array.from(rows, ({ chance }) => (random() < chance ? 1 : 0)),
        );
      });
      const both = { baseline: sides[0]!, canary: sides[1]! };
      const counted = once ? countedOnce('user', both, state.users) : null;
      const counts = countBadOutcomes(measure, both, isBad, null, counted);
      const batch = {
        ...batchOf(look, [counts.canary, counts.canaryBad], [counts.baseline, counts.baselineBad]),
        ...(counted && { users: { baseline: counts.baseline, canary: counts.canary, seen: counted.users } }),
      };
      state = step(plan, batch, state, new Date(look * 3_600_000).toISOString()).state;
    }
    if (state.ended === 'ROLLBACK') found++;
  }
  return found / rollouts;
}

describe('users who come again, 33 requests each, whose answers are alike', () => {
  it('do not roll back an unchanged canary where each counts once, and would in many rollouts else', () => {
    // A thousand looks.
    expect(rollbacks(true, 40, 25, mulberry32(1))).toBeLessThanOrEqual(0.05);
    expect(rollbacks(false, 20, 25, mulberry32(1))).toBeGreaterThan(0.2);
  });
});

describe('the users that were seen', () => {
  it('are known again from the state, and few others are taken for them', () => {
    const seen = new SeenUsers(undefined);
    for (let i = 0; i < 20_000; i++) seen.add(`user-${i}`);
    const again = new SeenUsers(seen.text);
    expect(Array.from({ length: 20_000 }, (_, i) => again.has(`user-${i}`)).every(Boolean)).toBe(true);
    const others = Array.from({ length: 5000 }, (_, i) => again.has(`other-${i}`)).filter(Boolean).length;
    expect(others / 5000).toBeLessThan(0.05);
  });

  it('count by their first row in a batch, and not at all in a later one', () => {
    const side = log(['a', 'a', 'b'], Uint8Array.of(1, 0, 0));
    const other = log(['c', 'd', 'd'], Uint8Array.of(0, 0, 1));
    const first = countedOnce('user', { baseline: side, canary: other }, undefined)!;
    expect([[...first.baseline], [...first.canary]]).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ]);
    const later = countedOnce('user', { baseline: side, canary: log(['e'], Uint8Array.of(1)) }, first.users)!;
    expect([[...later.baseline], [...later.canary]]).toEqual([[0, 0, 0], [1]]);
  });
});
