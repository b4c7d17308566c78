import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCondition, parsePredicate } from '../../../../src/data/condition/condition.ts';
import type { Table } from '../../../../src/data/table.ts';
import { openDuckDb } from '../../../../src/engine/duckdb/session.ts';
import { conditionSql } from '../../../../src/engine/sql/condition/condition.ts';
import type { Session } from '../../../../src/engine/sql/session.ts';
import { Refusal } from '../../../../src/refusal.ts';
import { asValues, conditions, tables } from './random-conditions.ts';
import '../../../property-seed.ts';

let session: Session;
beforeAll(async () => {
  session = await openDuckDb({ database: null });
});
afterAll(() => session.close());

/** The rows selected, or the refusal. */
async function locally(sql: string, table: Table): Promise<number[] | string> {
  try {
    return [...(await parseCondition(sql)).select(table)].flatMap((chosen, row) => (chosen ? [row] : []));
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

async function byEngine(sql: string, table: Table): Promise<number[] | string> {
  try {
    const { from, columns } = asValues(table, session.dialect);
    const written = conditionSql(await parsePredicate(sql), columns, session.dialect);
    const answer = await session.query(
      `SELECT CAST(i AS DOUBLE) AS i FROM ${from} WHERE ${written} ORDER BY i`,
    );
    return [...answer.numbers('i')];
  } catch (error) {
    if (error instanceof Refusal && error.message.startsWith('condition ')) return error.message;
    throw error;
  }
}

it('DuckDB selects the rows that the local engine selects, and refuses what that refuses, of any condition', async () => {
  let selecting = 0;
  await fc.assert(
    fc.asyncProperty(tables, conditions, async (table, sql) => {
      const expected = await locally(sql, table);
      if (typeof expected !== 'string') selecting++;
      expect(await byEngine(sql, table), sql).toEqual(expected);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1000), endOnFailure: true },
  );
  expect(selecting).toBeGreaterThan(500);
});
