import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../../../src/engine/duckdb/session.ts';
import { columnScans } from '../../../../src/engine/sql/column-scans.ts';
import { columnCounts } from '../../../../src/engine/sql/columns.ts';
import { groupedValues } from '../../../../src/engine/sql/count/grouped-values.ts';
import { summarise } from '../../../../src/engine/sql/count/summary/summary.ts';
import { scoreCounts } from '../../../../src/engine/sql/count/values.ts';
import type { Answer, Session } from '../../../../src/engine/sql/session.ts';
import { type ColumnMeasured, measureColumn } from '../../../../src/measure/columns/columns.ts';
import { scoreMetrics } from '../../../../src/measure/scores/metrics.ts';
import { column } from './number-column.ts';

type ShownColumn = NonNullable<ColumnMeasured['shown']>;

let session: Session;
let from: { reference: string; candidate: string };
beforeAll(async () => {
  session = await openDuckDb({ database: null });
  const rows = (shift: number) =>
    `(SELECT CAST(i % ${7 + shift} % 7 AS DOUBLE) / 8 AS x, CASE WHEN (i * 37) % 11 < i % 7 THEN 1 ELSE 0 END AS a FROM range(2000) AS r(i))`;
  from = {
    reference: `${await session.keep(rows(0))} AS s`,
    candidate: `${await session.keep(rows(2))} AS s`,
  };
});
afterAll(() => session.close());

/** The same session, of sets that hold each row so many times. */
function ofMore(times: number): Session {
  const isCount = /^(n|p\d+|n\d+|present)\d*$/;
  return {
    dialect: session.dialect,
    query: async (sql): Promise<Answer> => {
      const answer = await session.query(sql);
      return {
        ...answer,
        rows: answer.rows,
        numbers: (name) => answer.numbers(name).map((one) => (isCount.test(name) ? one * times : one)),
        texts: (name) => answer.texts(name),
      };
    },
    keep: (what) => session.keep(what),
    close: async () => {},
  };
}

/** More rows of each value than whole numbers of 32 bits hold. */
const times = 30_000_000;

function side(name: 'reference' | 'candidate', rows: number) {
  const set = { source: {} as never, from: from[name], rows, columns: new Map(), header: ['x'], row: null };
  return { set, column, about: 9 };
}

async function counted(of: Session, factor: number) {
  const scans = columnScans(of);
  return [
    await columnCounts(of, scans, side('reference', 2000 * factor)),
    await columnCounts(of, scans, side('candidate', 2000 * factor)),
  ] as const;
}

function sizeOf({ drift }: ShownColumn): number {
  if ('noEvidence' in drift) throw new Error(drift.noEvidence);
  return drift.size;
}

describe('a value that stands in more rows than 32 bits count', () => {
  it.each(['ks', 'psi', 'js', 'wasserstein'] as const)(
    'is counted, and drifts by %s as if it stood in fewer',
    async (test) => {
      const rules = { test, min: null, max: null };
      const few = await counted(session, 1);
      const many = await counted(ofMore(times), times);
      if (many[0].type !== 'number') throw new Error('no number');
      expect(Math.min(...many[0].counts.rows)).toBeGreaterThan(2 ** 32);
      expect(many[0].missing).toBe(0);
      const [one, other] = [measureColumn(...few, rules).shown!, measureColumn(...many, rules).shown!];
      expect(sizeOf(one)).toBeGreaterThan(0);
      // PSI adds half a row to every bin.
      expect(sizeOf(other)).toBeCloseTo(sizeOf(one), test === 'psi' ? 3 : 12);
      expect(other.reference).toMatchObject({ rows: 2000 * times });
      const spread = (profile: typeof one.reference) => (profile as { spread: object }).spread;
      for (const [name, value] of Object.entries(spread(one.candidate)))
        if (typeof value === 'number' && name !== 'standardDeviation')
          expect((spread(other.candidate) as never)[name]).toBeCloseTo(value, 9);
    },
  );

  it('has a summary too', async () => {
    const rules = { test: 'ks', min: null, max: null } as const;
    const of = ofMore(times);
    const summary = await summarise(
      of,
      columnScans(of),
      { reference: side('reference', 2000 * times), candidate: side('candidate', 2000 * times) },
      rules,
    );
    const few = measureColumn(...(await counted(session, 1)), rules);
    expect(sizeOf(summary.measured.shown!)).toBeCloseTo(sizeOf(few.shown!), 12);
  });

  it('ranks and loses as if it stood in fewer', async () => {
    const sides = [{ positive: 'a = 1', negative: 'a = 0' }];
    const [few] = await scoreCounts(session, from.reference, 'x', sides);
    const [many] = await scoreCounts(ofMore(times), from.reference, 'x', sides);
    expect(Math.max(...many!.positives)).toBeGreaterThan(2 ** 32);
    for (const [name, { measure }] of Object.entries(scoreMetrics)) {
      const [one, other] = [measure(few!), measure(many!)];
      if ('noEvidence' in one || 'noEvidence' in other) throw new Error(name);
      expect(other.value, name).toBeCloseTo(one.value, 9);
      expect(other.cases, name).toBe(one.cases * times);
    }
  });

  it('is counted in groups', async () => {
    const all = { from: from.reference, value: 'x', key: null };
    const places = { own: (rows: number) => [Math.floor(rows / 2)] };
    const many = (await groupedValues(ofMore(times), all, places)).get('')!;
    const few = (await groupedValues(session, all, places)).get('')!;
    expect([...many.rows]).toEqual([...few.rows].map((rows) => rows * times));
  });

  it('is refused where it is more than doubles tell apart', async () => {
    await expect(counted(ofMore(1e14), 1)).rejects.toThrow(
      /stands in 28600000000000000 rows, and no more than 2\^53/,
    );
  });
});
