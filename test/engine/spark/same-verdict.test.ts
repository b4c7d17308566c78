import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SetFiles } from '../../../src/data/sets.ts';
import { openDuckDb } from '../../../src/engine/duckdb/session.ts';
import type { Evidence } from '../../../src/engine/evidence.ts';
import { openBySpark } from '../../../src/engine/spark/evidence.ts';
import { reviewPeriods } from '../../../src/periods/by-period.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan } from '../../../src/plan/read.ts';
import { newFolder } from '../../folder.ts';
import { randomReview } from '../random-sets.ts';
import { differences, examples, local, now, reviewBy, withoutOrder } from '../same-verdict.ts';

/** Of a Spark Connect server that sees this machine's files. */
const remote = process.env.GREENLIGHT_SPARK_REMOTE ?? '';
const runs = Number(process.env.FUZZ_RUNS ?? 1);
/** A review takes Spark half a minute: one of each task, unless more are asked for. */
const few = ['credit', 'tickets', 'delivery'];
const chosen = examples.filter(
  ({ folder, candidate }) =>
    process.env.FUZZ_RUNS !== undefined || (candidate === 'healthy' && few.includes(folder)),
);
const folder = newFolder();

/** The sets as Parquet, which has types and an order of rows for the local engine, and none for Spark. */
async function asParquet(files: SetFiles, name: string): Promise<SetFiles> {
  const session = await openDuckDb({ database: null });
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  // A column of yes and no stays text: the plan asks for these words.
  const types = "auto_type_candidates = ['BIGINT', 'DOUBLE', 'TIMESTAMP', 'VARCHAR']";
  const write = async (paths: string[], set: string) => {
    const written = join(own, `${set}.parquet`);
    if (paths.length === 0) return [];
    await session.query(
      `COPY (SELECT * FROM read_csv('${paths[0]}', ${name.startsWith('random') ? 'all_varchar = true' : types})) TO '${written}' (FORMAT parquet)`,
    );
    return [written];
  };
  try {
    const reference = await write(files.reference, 'reference');
    return {
      reference,
      candidate: await write(files.candidate, 'candidate'),
      labels: await write(files.labels, 'labels'),
    };
  } finally {
    await session.close();
  }
}

function bySpark(plan: Plan, { reference, candidate, labels }: SetFiles) {
  const names = (files: string[]) => files.map((file) => `parquet.\`${file}\``);
  const sets = { reference: names(reference), candidate: names(candidate), labels: names(labels) };
  return () =>
    openBySpark(plan, sets, {
      remote,
      now,
      candidateWhere: null,
      token: null,
      version: '0',
      patience: 300_000,
    });
}

describe.skipIf(remote === '')(
  `Spark ${remote === '' ? '(skipped: GREENLIGHT_SPARK_REMOTE names no server) ' : ''}gives the verdict and the values that this process gives`,
  () => {
    it.each(chosen)(
      'of $folder/$candidate',
      async ({ plan: name, folder: set, candidate, files }) => {
        const plan = await readPlan(name);
        const parquet = await asParquet(files, `${set}-${candidate}`);
        const here = await reviewBy(plan, local(plan, parquet));
        expect(here).not.toBeTypeOf('string');
        expect(
          differences(withoutOrder(here), withoutOrder(await reviewBy(plan, bySpark(plan, parquet)))),
        ).toEqual([]);
      },
      900_000,
    );

    it('of the periods of a log', async () => {
      const { plan: name, files } = examples.find(({ candidate }) => candidate === 'degraded')!;
      const plan = await readPlan(name);
      const parquet = await asParquet(files, 'periods');
      const periods = async (open: () => Promise<Evidence>) => {
        const evidence = await open();
        const past = { records: [], faults: [] };
        const cut = reviewPeriods(plan, evidence, { unit: 'month' }, past, { now: null, rows: false });
        const found = await cut.finally(() => evidence.close());
        return found.map(({ label, end, review }) => ({ label, end, review: withoutOrder(review) }));
      };
      const here = await periods(local(plan, parquet));
      expect(here).toHaveLength(2);
      expect(differences(here, await periods(bySpark(plan, parquet)))).toEqual([]);
    }, 900_000);

    it.each(Array.from({ length: runs }, (_, i) => i + 1))(
      'of random sets %i',
      async (seed) => {
        const own = join(folder, `csv-${seed}`);
        mkdirSync(own);
        const { plan, files } = randomReview(seed, own);
        const parquet = await asParquet(files, `random-${seed}`);
        const here = await reviewBy(plan, local(plan, parquet));
        expect(
          differences(withoutOrder(here), withoutOrder(await reviewBy(plan, bySpark(plan, parquet)))),
        ).toEqual([]);
      },
      900_000,
    );
  },
);
