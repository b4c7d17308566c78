import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SetFiles } from '../../../src/data/sets.ts';
import { openByDuckDb } from '../../../src/engine/duckdb/evidence.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan } from '../../../src/plan/read.ts';
import { newFolder } from '../../folder.ts';
import { partlyLabelled, poweredPlan } from '../../judge/partly-labelled.ts';
import { randomReview } from '../random-sets.ts';
import { comparable, differences, examples, local, now, reviewBy } from '../same-verdict.ts';

const byDuckDb = (plan: Plan, files: SetFiles) => () =>
  openByDuckDb(plan, files, { now, database: null, candidateWhere: null });

describe('DuckDB gives the verdict, the values and the rows that this process gives', () => {
  it.each(examples)('of $folder/$candidate', async ({ plan: name, files }) => {
    const plan = await readPlan(name);
    const here = await reviewBy(plan, local(plan, files));
    expect(here).not.toBeTypeOf('string');
    expect(differences(comparable(here), comparable(await reviewBy(plan, byDuckDb(plan, files))))).toEqual(
      [],
    );
  });

  it('of rows without a label that help', async () => {
    const own = newFolder();
    const files = {
      reference: [join(own, 'reference.csv')],
      candidate: [join(own, 'candidate.csv')],
      labels: [],
    };
    writeFileSync(files.reference[0]!, partlyLabelled(500, 1));
    writeFileSync(
      files.candidate[0]!,
      partlyLabelled(1250, 2, (i) => i % 5 === 0),
    );
    const plan = parsePlan(poweredPlan('unlabelled: prediction_powered'), 'plan.yaml');
    const here = await reviewBy(plan, local(plan, files));
    expect(JSON.stringify(comparable(here))).toContain('prediction-powered inference');
    expect(differences(comparable(here), comparable(await reviewBy(plan, byDuckDb(plan, files))))).toEqual(
      [],
    );
  });

  const folder = newFolder();
  const first = Number(process.env.PROPERTY_SEED ?? 1);
  const runs = Number(process.env.FUZZ_RUNS ?? 12);
  it(`of ${runs} random plans with random sets`, async () => {
    let judged = 0;
    for (let seed = first; seed < first + runs; seed++) {
      const own = join(folder, String(seed));
      mkdirSync(own);
      const { plan, files } = randomReview(seed, own);
      const here = await reviewBy(plan, local(plan, files));
      if (typeof here !== 'string') judged++;
      const there = await reviewBy(plan, byDuckDb(plan, files));
      expect(differences(comparable(here), comparable(there)), `seed ${seed}`).toEqual([]);
    }
    expect(judged).toBeGreaterThan(runs / 2);
  });
});
