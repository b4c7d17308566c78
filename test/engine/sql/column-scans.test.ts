import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../../src/engine/duckdb/session.ts';
import { columnScans } from '../../../src/engine/sql/column-scans.ts';
import { columnCounts } from '../../../src/engine/sql/columns.ts';
import { summarise } from '../../../src/engine/sql/count/summary/summary.ts';
import type { Session } from '../../../src/engine/sql/session.ts';
import type { TypedColumn } from '../../../src/engine/sql/typed-set.ts';
import { differences } from '../same-verdict.ts';

const names = ['x', 'y', 'z'];
const asked: string[] = [];
let session: Session;
let from: { reference: string; candidate: string };
beforeAll(async () => {
  session = await openDuckDb({ database: null });
  const rows = (shift: number) =>
    `(SELECT sin(i * 7 + ${shift}) AS x, CASE WHEN i % 9 > 0 THEN -1000 * cos(i + ${shift}) END AS y, CAST(i % 40 AS DOUBLE) + ${shift} AS z FROM range(1500) AS r(i))`;
  from = {
    reference: `${await session.keep(rows(0))} AS s`,
    candidate: `${await session.keep(rows(1))} AS s`,
  };
  const query = session.query.bind(session);
  session.query = (sql) => {
    asked.push(sql);
    return query(sql);
  };
});
afterAll(() => session.close());

function side(which: 'reference' | 'candidate', name: string) {
  const none = { invalid: null, infinite: null, markers: null, odd: null, categories: null };
  const column: TypedColumn = { name, type: 'number', stored: 'float', value: name, ...none };
  const set = {
    source: {} as never,
    from: from[which],
    rows: 1500,
    columns: new Map(),
    header: names,
    row: null,
  };
  return { set, column, about: 1500 };
}

async function statements<Found>(ask: () => Promise<Found>): Promise<{ found: Found; sql: string[] }> {
  asked.length = 0;
  const found = await ask();
  return { found, sql: [...asked] };
}

describe('several columns that are counted at the same time', () => {
  const summary = (scans: ReturnType<typeof columnScans>, name: string) =>
    summarise(
      session,
      scans,
      { reference: side('reference', name), candidate: side('candidate', name) },
      { test: 'ks', min: -1, max: 3 },
    );

  it('have the summaries that each has by itself, in the statements of one', async () => {
    const alone = [];
    for (const name of names) alone.push(await statements(() => summary(columnScans(session), name)));
    const scans = columnScans(session);
    const all = await statements(() => Promise.all(names.map((name) => summary(scans, name))));
    expect(
      differences(
        alone.map(({ found }) => found),
        all.found,
      ),
    ).toEqual([]);
    expect(all.sql.length).toBe(Math.max(...alone.map(({ sql }) => sql.length)));
    // Each reads one set, once.
    const tables = all.sql.map((sql) => sql.match(/temp\.kept_\d+/g) ?? []);
    expect(tables.filter(({ length }) => length !== 1)).toEqual([]);
  });

  it('have the values that each has by itself', async () => {
    const scans = columnScans(session);
    const count = (name: string, of: typeof scans) => columnCounts(session, of, side('reference', name));
    const all = await statements(() => Promise.all(names.map((name) => count(name, scans))));
    expect(all.sql).toHaveLength(1);
    for (const [i, name] of names.entries())
      expect(await count(name, columnScans(session))).toEqual(all.found[i]);
  });

  it('get the message that refuses, all of them', async () => {
    const scans = columnScans({
      ...session,
      limits: { numbers: 9, scores: 9, cases: 9, values: 100, refined: 100 },
      dialect: session.dialect,
      query: (sql) => session.query(sql),
    });
    const all = await Promise.allSettled(
      names.map((name) => scans.values({ from: from.reference, value: name })),
    );
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
