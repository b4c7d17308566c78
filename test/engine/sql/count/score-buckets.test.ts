import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../../../fixtures/random.ts';
import type { OutcomeCounts, ScoreCounts } from '../../../../src/count/counts.ts';
import { openDuckDb } from '../../../../src/engine/duckdb/session.ts';
import { bucketedScores } from '../../../../src/engine/sql/count/score-buckets.ts';
import { scoreCounts } from '../../../../src/engine/sql/count/values.ts';
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
