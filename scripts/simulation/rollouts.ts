/** Rollouts in which users come again: `node scripts/rollouts.ts` prints the table of docs/statistics.md. */
import { newState } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { countedOnce } from '../../src/canary/users.ts';
import { countBadOutcomes } from '../../src/count/rollout/bad-outcomes.ts';
import type { Condition } from '../../src/data/condition/condition.ts';
import type { Table } from '../../src/data/table.ts';
import { batchOf, planOf } from '../../test/canary/simulate.ts';

/** A log of requests, each of a user. */
export function log(users: string[], bad: Uint8Array): { table: Table; answers: null } {
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

/** Newcomers of a side at each look, and of how many earlier users a tenth comes again. */
const [newcomers, remembered] = [10, 100];

/**
 * Share of rollouts that roll back though both sides are alike: users keep their side, send 33 requests in each batch, come again in later
 * batches, and each one's requests are alike (correlation 0.2). `once`: a user counts once.
 */
export function falseRollbacks(
  { once, rollouts, looks }: { once: boolean; rollouts: number; looks: number },
  random: () => number,
): number {
  const [requests, mean, alike] = [33, 0.1, 0.2];
  // Users of two kinds: such that answers of one user correlate by `alike`.
  const often = mean + alike * (1 - mean);
  const kindOf = () => (random() < mean / often ? often : 0);
  let found = 0;
  for (let rollout = 0; rollout < rollouts; rollout++) {
    const plan = planOf({ minCases: 1, maxBatches: looks + 1, approval: true });
    let state = newState(plan);
    let users = 0;
    const pools = [0, 1].map(() => [] as { name: string; chance: number }[]);
    for (let look = 0; look < looks && !state.ended; look++) {
      const sides = pools.map((pool) => {
        for (let i = 0; i < newcomers; i++) pool.push({ name: `u${users++}`, chance: kindOf() });
        pool.splice(0, Math.max(0, pool.length - remembered));
        const today = pool.filter((_, i) => i >= pool.length - newcomers || random() < 0.1);
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
