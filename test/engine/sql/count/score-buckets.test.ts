import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../../../fixtures/random.ts';
import type { OutcomeCounts, ScoreCounts } from '../../../../src/count/counts.ts';
import { openDuckDb } from '../../../../src/engine/duckdb/session.ts';
import type { AnsweredSet } from '../../../../src/engine/sql/answered-set.ts';
import { countsAt } from '../../../../src/engine/sql/count/outcome.ts';
import { bucketedScores } from '../../../../src/engine/sql/count/score-buckets.ts';
import { scoreCounts } from '../../../../src/engine/sql/count/values.ts';
import { exactLimits, type Limits, usualLimits } from '../../../../src/engine/sql/limits.ts';
import type { Session } from '../../../../src/engine/sql/session.ts';
import { statistic } from '../../../../src/measure/metrics.ts';

let session: Session;
beforeAll(async () => {
  session = await openDuckDb({ database: null });
});
afterAll(() => session.close());

const sides = [
  { positive: 'y = 1', negative: 'y = 0' },
  { positive: 'y = 1 AND s > 0.5', negative: 'y = 0 AND s > 0.5' },
];

function value(metric: 'auroc' | 'average_precision' | 'brier' | 'log_loss', scores: ScoreCounts): number {
  const outcome: OutcomeCounts = { cases: 1, confusion: null, scores, classScores: null, residuals: null };
  const found = statistic(metric, outcome, null);
  return 'value' in found ? found.value : Number.NaN;
}

it.each([
  ['spread evenly', (u: number) => u],
  ['nearly all next to zero, as in fraud', (u: number) => u ** 40],
  ['with ties', (u: number) => Math.round(u * 50) / 50],
])('metrics of neighbouring scores counted together are those of all scores, %s', async (_, of) => {
  const random = createRandom(7);
  const rows = Array.from({ length: 20_000 }, () => {
    const score = of(random.uniform());
    return `(${score.toExponential()}, ${random.chance(Math.min(0.9, 0.1 + score)) ? 1 : 0})`;
  });
  const from = `(SELECT * FROM (VALUES ${rows.join(', ')}) AS v(s, y)) AS t`;
  const [exact, bucketed] = [
    await scoreCounts(session, from, 's', sides),
    await bucketedScores(session, from, 's', sides),
  ];
  for (const i of [0, 1]) {
    for (const metric of ['auroc', 'average_precision', 'brier', 'log_loss'] as const) {
      expect(value(metric, bucketed[i]!), metric).toBeCloseTo(
        value(metric, exact[i]!),
        metric === 'auroc' ? 7 : 5,
      );
    }
    const rowsIn = ({ positives, negatives }: ScoreCounts) =>
      [...positives, ...negatives].reduce((a, b) => a + b, 0);
    expect(rowsIn(bucketed[i]!)).toBe(rowsIn(exact[i]!));
  }
});

it('scores of one bucket are told apart where a bound hangs on their order', async () => {
  // One positive and one negative share a bucket. As a tie they make the AUROC 0.499999995, in their order 0.5, by counting pairs.
  const many = (score: number, y: number, rows: number) =>
    `SELECT ${score} AS s, ${y} AS y FROM range(${rows})`;
  const parts = [
    many(0, 0, 5000),
    many(1, 0, 5000),
    many(0.5, 1, 10_000),
    many(0.75, 0, 1),
    many(0.25, 0, 1),
    many(0.25 + 1e-9, 1, 1),
  ];
  const from = `(SELECT CAST(s AS DOUBLE) AS s, y FROM (${parts.join(' UNION ALL ')}) AS parts) AS t`;
  const [bucketed] = await bucketedScores(session, from, 's', sides.slice(0, 1));
  expect(value('auroc', bucketed!)).toBe(0.5);
});

it('all scores come over where nothing may be counted with its neighbours', async () => {
  // Thirty-nine positives in one bucket, and a negative far away: nothing hangs on their order.
  const from =
    '(SELECT CASE WHEN i = 39 THEN 1e0 ELSE CAST(i AS DOUBLE) / 3e9 END AS s, CASE WHEN i = 39 THEN 0 ELSE 1 END AS y FROM range(40) AS r(i)) AS t';
  const set = { from, rows: 3_000_000 } as AnsweredSet;
  const counts = (limits: Limits) =>
    countsAt(
      {
        ...session,
        dialect: session.dialect,
        query: (sql) => session.query(sql),
        keep: session.keep,
        close: session.close,
        limits,
      },
      set,
      's',
      sides.slice(0, 1),
    );
  const [neighbours] = await counts({ ...usualLimits, scores: 10 });
  const [all] = await counts(exactLimits);
  expect(all!.scores).toHaveLength(40);
  expect(neighbours!.scores).toHaveLength(2);
  expect([...neighbours!.positives].reduce((a, b) => a + b, 0)).toBe(39);
});

it.each([
  ['none at all', 'NULL::DOUBLE', 0],
  ['as far apart as doubles are', 'CASE WHEN i % 2 = 0 THEN -1.7e308 ELSE 1.7e308 END', 2],
  ['all the same', '0.25::DOUBLE', 1],
])('scores may be %s', async (_, score, different) => {
  const from = `(SELECT ${score} AS s, CASE WHEN i % 3 = 0 THEN 1 ELSE 0 END AS y FROM range(60) AS r(i)) AS t`;
  const [bucketed] = await bucketedScores(session, from, 's', sides.slice(0, 1));
  expect(bucketed!.scores).toHaveLength(different);
  expect(bucketed).toEqual((await scoreCounts(session, from, 's', sides))[0]);
});
