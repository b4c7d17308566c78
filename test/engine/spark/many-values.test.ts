import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../../src/engine/duckdb/session.ts';
import { openSpark } from '../../../src/engine/spark/session.ts';
import { columnScans } from '../../../src/engine/sql/column-scans.ts';
import { bucketedScores } from '../../../src/engine/sql/count/score-buckets.ts';
import { summarise } from '../../../src/engine/sql/count/summary/summary.ts';
import type { Session } from '../../../src/engine/sql/session.ts';
import type { TypedSet } from '../../../src/engine/sql/typed-set.ts';
import { newFolder } from '../../folder.ts';
import { differences } from '../same-verdict.ts';
import { column, splitting } from '../sql/count/number-column.ts';

const remote = process.env.GREENLIGHT_SPARK_REMOTE ?? '';
const folder = newFolder();
const rows = 20_000;
const uniform = (seed: number) => `(CAST(hash(i * 8 + ${seed}) AS DOUBLE) / 1.8446744073709552e19)`;
/** Columns that buckets find hard, by `u`, which is uniform. */
const shapes = {
  even: 'u',
  'heavy-tailed': 'exp(12 * u) * (CASE WHEN i % 2 = 0 THEN 1 ELSE -1 END)',
  'next to zero': 'power(u, 40)',
  'with a level': 'CASE WHEN i % 20 = 0 THEN 999 ELSE u END',
};

function setOf(from: string): TypedSet {
  return {
    source: {} as never,
    from,
    rows,
    columns: new Map([['x', column]]),
    header: ['x'],
    row: null,
  };
}

describe.skipIf(remote === '')(
  `Spark ${remote === '' ? '(skipped: GREENLIGHT_SPARK_REMOTE names no server) ' : ''}splits what is in its buckets as DuckDB does`,
  () => {
    let [duckdb, spark] = [] as unknown as [Session, Session];
    beforeAll(async () => {
      duckdb = splitting(await openDuckDb({ database: null }), 60);
      spark = splitting(await openSpark(remote, { token: null, version: '0', patience: 300_000 }), 60);
    });
    afterAll(async () => {
      await duckdb.close();
      await spark.close();
    });

    it.each(Object.entries(shapes))(
      'in a column that is %s, and in such scores',
      async (name, shape) => {
        const file = (set: string) => join(folder, `${name}-${set}.parquet`.replaceAll(' ', '-'));
        for (const [set, seed] of [
          ['reference', 1],
          ['candidate', 2],
        ] as const) {
          const made = `SELECT CAST(${shape} AS DOUBLE) AS x, CASE WHEN ${uniform(4)} < u THEN 1 ELSE 0 END AS y FROM (SELECT i, ${uniform(seed)} AS u FROM range(${rows}) AS r(i)) AS numbers`;
          await duckdb.query(`COPY (${made}) TO '${file(set)}' (FORMAT parquet)`);
        }
        const measured = async (session: Session, from: (set: string) => string) => {
          const [reference, candidate] = ['reference', 'candidate'].map((set) => ({
            set: setOf(`${from(file(set))} AS s`),
            column,
            about: rows,
          }));
          const sides = { reference: reference!, candidate: candidate! };
          const rules = { test: 'ks', min: 0, max: 1 } as const;
          const { measured: found } = await summarise(session, columnScans(session), sides, rules);
          const scores = await bucketedScores(session, sides.candidate.set.from, 'x', [
            { positive: 'y = 1', negative: 'y = 0' },
          ]);
          return { found, scores };
        };
        const here = await measured(duckdb, (path) => `read_parquet('${path}')`);
        const there = await measured(spark, (path) => `parquet.\`${path}\``);
        expect(here.scores[0]!.scores.length).toBeGreaterThan(1000);
        expect(differences(here, there)).toEqual([]);
      },
      900_000,
    );
  },
);
