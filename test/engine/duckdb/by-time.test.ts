import { describe, expect, it } from 'vitest';
import type { ColumnBins } from '../../../src/count/by-time.ts';
import { openByDuckDb } from '../../../src/engine/duckdb/evidence.ts';
import { type Evidence, needed } from '../../../src/engine/evidence.ts';
import { review } from '../../../src/gate.ts';
import { readPlan } from '../../../src/plan/read.ts';
import { drawnColumns } from '../../../src/report/drifted.ts';
import { examples, local, now } from '../same-verdict.ts';

const ofInterest = examples.filter(
  ({ folder, candidate }) =>
    (folder === 'credit' && candidate === 'degraded') || (folder === 'churn' && candidate === 'healthy'),
);

describe('columns by stretches of time', () => {
  it.each(ofInterest)(
    'are counted by DuckDB as by this process, of $folder/$candidate',
    async ({ plan: name, files }) => {
      const plan = await readPlan(name);
      const here = await local(plan, files)();
      const made = await review(plan, here, null, { now });
      const columns = drawnColumns(made).map(
        ({ column: { name, histogram } }): ColumnBins => ({
          name,
          edges: histogram.edges,
          categories: histogram.categories,
        }),
      );
      expect(columns.some(({ edges }) => edges)).toBe(true);
      expect(columns.some(({ categories }) => categories)).toBe(true);
      const there = await openByDuckDb(plan, files, { now, database: null, candidateWhere: null });
      const counted = async (evidence: Evidence) => needed(await evidence.byTime(columns), 'count');
      try {
        const [expected, found] = [await counted(here), await counted(there)];
        expect(expected!.stretches.length).toBeGreaterThan(2);
        expect(found).toEqual(expected);
      } finally {
        await Promise.all([here.close(), there.close()]);
      }
    },
  );
});
