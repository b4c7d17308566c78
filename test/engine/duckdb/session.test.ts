import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { openDuckDb } from '../../../src/engine/duckdb/session.ts';

const text =
  "SELECT CAST(length(string_agg(CAST(i AS VARCHAR), ',')) AS DOUBLE) AS n FROM range(5000000) AS r(i)";
/** Digits and commas of the numbers below five million. */
const length = 10 + 90 * 2 + 900 * 3 + 9000 * 4 + 90_000 * 5 + 900_000 * 6 + 4_000_000 * 7 + 4_999_999;

it('DuckDB holds little in memory, and more where a statement cannot do with that', async () => {
  const session = await openDuckDb({ database: null });
  const limit = async () => {
    const [size, unit] = (await session.query("SELECT current_setting('memory_limit') AS m"))
      .texts('m')[0]!
      .split(' ');
    return Number(size) * { MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 }[unit as 'MiB' | 'GiB' | 'TiB'];
  };
  const usual = await limit();
  // As docs/engines.md says; DuckDB tells one decimal.
  expect(usual).toBeLessThanOrEqual(1.01e6 * Math.max(512, 128 * availableParallelism()));
  await session.query("SET memory_limit = '20MB'");
  expect((await session.query(text)).numbers('n')[0]).toBe(length);
  expect(await limit()).toBeGreaterThanOrEqual(usual);
  await session.close();
});

it('a statement that fails is refused in DuckDB’s own words', async () => {
  const session = await openDuckDb({ database: null });
  await expect(session.query('SELECT * FROM nothing_of_this_name')).rejects.toThrow(/nothing_of_this_name/);
  await session.close();
});
