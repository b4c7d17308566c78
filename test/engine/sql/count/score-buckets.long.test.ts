import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDuckDb } from '../../../../src/engine/duckdb/session.ts';
import { bucketedScores } from '../../../../src/engine/sql/count/score-buckets.ts';
import type { Session } from '../../../../src/engine/sql/session.ts';
import { auroc } from '../../../../src/measure/scores/auroc.ts';

const rows = 5_000_000;
let session: Session;
beforeAll(async () => {
  session = await openDuckDb({ database: null });
});
afterAll(() => session.close());

const uniform = (seed: number) => `(CAST(hash(i * 8 + ${seed}) AS DOUBLE) / 1.8446744073709552e19)`;

it.each([
  ['spread evenly', 'u'],
  ['nearly all next to zero, as where few are positive', 'power(u, 12)'],
  ['nearly all next to one', '1 - power(u, 12)'],
  ['log-odds', 'ln(u + 1e-9) - ln(1 - u + 1e-9)'],
  ['one far away from all others', 'CASE WHEN i = 7 THEN 1e9 ELSE u END'],
  ['half of them the same', 'CASE WHEN i % 2 = 0 THEN 0.5 ELSE u END'],
])(
  'the AUROC of five million scores is that of their ranks within half a millionth: %s',
  async (_, score) => {
    const from = `(SELECT ${score} AS s, CASE WHEN ${uniform(2)} < 0.1 + 0.3 * u THEN 1 ELSE 0 END AS y FROM (SELECT i, ${uniform(1)} AS u FROM range(${rows}) AS r(i)) AS numbers) AS t`;
    const kept = await session.keep(from);
    // By DuckDB's own window functions: the mean rank of equal scores.
    const ranked = `SELECT y, RANK() OVER (ORDER BY s) + (COUNT(*) OVER (PARTITION BY s) - 1) / 2e0 AS r FROM ${kept}`;
    const answer = await session.query(
      `SELECT (SUM(r) FILTER (WHERE y = 1) - p * (p + 1e0) / 2) / (p * (COUNT(*) - p)) AS area FROM (SELECT *, CAST(SUM(y) OVER () AS DOUBLE) AS p FROM (${ranked}) AS a) AS b GROUP BY p`,
    );
    const area = answer.numbers('area')[0]!;
    const [counts] = await bucketedScores(session, kept, 's', [{ positive: 'y = 1', negative: 'y = 0' }]);
    const measured = auroc(counts!);
    const found = 'value' in measured ? measured.value : Number.NaN;
    expect(Math.abs(found - area)).toBeLessThan(5e-7);
    expect(found.toFixed(4)).toBe(area.toFixed(4));
    expect(counts!.scores.length).toBeLessThanOrEqual(2 ** 22);
    await session.query(`DROP TABLE ${kept}`);
  },
);
