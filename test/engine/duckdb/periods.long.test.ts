import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SetFiles } from '../../../src/data/sets.ts';
import { openDuckDb } from '../../../src/engine/duckdb/session.ts';
import { duckDbSource } from '../../../src/engine/duckdb/source.ts';
import type { Evidence } from '../../../src/engine/evidence.ts';
import { parseBy } from '../../../src/engine/periods.ts';
import { openBySql } from '../../../src/engine/sql/open.ts';
import { type PeriodReview, reviewPeriods } from '../../../src/periods/by-period.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan } from '../../../src/plan/read.ts';
import { newFolder } from '../../folder.ts';
import { randomReview } from '../random-sets.ts';
import { differences, examples, local } from '../same-verdict.ts';

const folder = newFolder();
let statements = 0;

function byDuckDb(plan: Plan, files: SetFiles, where: string | null = null) {
  return openBySql(
    plan,
    files,
    {
      areFiles: true,
      async open() {
        const session = await openDuckDb({ database: null });
        const query = session.query.bind(session);
        session.query = (sql) => {
          statements++;
          return query(sql);
        };
        return session;
      },
      source: (session, names) => duckDbSource(session as never, names, null),
    },
    { now: new Date(0), candidateWhere: where },
  );
}

/** The reviews of a log's periods, or the message that refuses. */
async function cut(
  plan: Plan,
  by: string,
  open: () => Promise<Evidence>,
  now: Date | null = null,
): Promise<PeriodReview[] | string> {
  try {
    const evidence = await open();
    const past = { records: [], faults: [] };
    return await reviewPeriods(plan, evidence, parseBy(by), past, { now, rows: false }).finally(() =>
      evidence.close(),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return error.message;
    throw error;
  }
}

/** Without what a file's rows and a table's are called by. */
function comparable(reviews: PeriodReview[] | string): unknown {
  if (typeof reviews === 'string') return reviews;
  return reviews.map(({ label, end, over, review: { verdict, measurements } }) => ({
    label,
    end,
    over,
    verdict: { ...verdict, candidate: { ...verdict.candidate, sha256: '' } },
    measurements,
  }));
}

const credit = examples.find(({ candidate }) => candidate === 'degraded')!;

describe('DuckDB judges the periods of a log as this process does', () => {
  it('in about as many statements, however many periods there are', async () => {
    const plan = await readPlan(credit.plan);
    const asked: number[] = [];
    for (const [by, periods] of [
      ['month', 2],
      ['week', 4],
    ] as const) {
      const here = await cut(plan, by, local(plan, credit.files));
      expect(here).toHaveLength(periods);
      statements = 0;
      const there = await cut(plan, by, () => byDuckDb(plan, credit.files));
      asked.push(statements);
      expect(differences(comparable(here), comparable(there)), by).toEqual([]);
    }
    expect(Math.max(...asked) - Math.min(...asked)).toBeLessThan(10);
  });

  it('where labels come later, and with what is asked of the newest alone', async () => {
    const plan = await readPlan(credit.plan);
    const later: Plan = {
      ...plan,
      data: { ...plan.data, labelsAfter: { text: '3 days', milliseconds: 3 * 86_400_000 } },
    };
    const now = new Date('2026-04-28T00:00:00Z');
    const here = await cut(later, 'week', local(later, credit.files), now);
    const there = await cut(later, 'week', () => byDuckDb(later, credit.files), now);
    expect(differences(comparable(here), comparable(there))).toEqual([]);
    const newest = (there as PeriodReview[]).at(-1)!;
    expect(newest.review.verdict.findings.some(({ kind }) => kind === 'known-answer')).toBe(
      plan.predictions.knownAnswers.length > 0,
    );
  });

  const first = Number(process.env.PROPERTY_SEED ?? 1);
  it.each(Array.from({ length: Number(process.env.FUZZ_RUNS ?? 2) }, (_, i) => first + i))(
    'of random sets %i',
    async (seed) => {
      const own = join(folder, String(seed));
      mkdirSync(own);
      const { plan, files } = randomReview(seed, own);
      const here = await cut(plan, 'month', local(plan, files));
      const there = await cut(plan, 'month', () => byDuckDb(plan, files));
      expect(differences(comparable(here), comparable(there))).toEqual([]);
    },
  );
});

describe('a log', () => {
  it('of which some rows are kept by a condition is cut after it', async () => {
    const plan = await readPlan(credit.plan);
    const kept = await cut(plan, 'week', () => byDuckDb(plan, credit.files, "scored_at >= '2026-04-13'"));
    expect((kept as PeriodReview[]).map(({ label }) => label)).toEqual(['2026-W16', '2026-W17']);
  });

  it('with a row that has no time is refused with the number of that row', async () => {
    const plan = await readPlan(credit.plan);
    const [header, first, second = '', ...lines] = readFileSync(credit.files.candidate[0]!, 'utf8').split(
      '\n',
    );
    const at = header!.split(',').indexOf('scored_at');
    const cells = second.split(',');
    const without = cells.map((cell, i) => (i === at ? '' : cell)).join(',');
    const file = join(folder, 'timeless.csv');
    writeFileSync(file, [header, first, without, ...lines].join('\n'));
    const files = { ...credit.files, candidate: [file] };
    const said = await cut(plan, 'week', () => byDuckDb(plan, files));
    expect(said).toBe(await cut(plan, 'week', local(plan, files)));
    expect(said).toMatch(/row 2 has no time in "scored_at" that can be read, so it belongs to no period/);
  });

  it('with a cell that is no number names its row in the period', async () => {
    const plan = await readPlan(credit.plan);
    const lines = readFileSync(credit.files.candidate[0]!, 'utf8').split('\n');
    const at = lines[0]!.split(',').indexOf('credit_score');
    const spoiled = lines.map((line, row) =>
      row > 0 && row % 90 === 0
        ? line
            .split(',')
            .map((cell, i) => (i === at ? 'what' : cell))
            .join(',')
        : line,
    );
    const file = join(folder, 'spoiled.csv');
    writeFileSync(file, spoiled.join('\n'));
    const files = { ...credit.files, candidate: [file] };
    const here = await cut(plan, 'week', local(plan, files));
    const there = await cut(plan, 'week', () => byDuckDb(plan, files));
    expect(differences(comparable(here), comparable(there))).toEqual([]);
    expect(JSON.stringify(comparable(there))).toMatch(/what/);
  });

  it('without times cannot be cut by the calendar', async () => {
    const plan = await readPlan(credit.plan);
    const timeless = { ...plan, data: { ...plan.data, time: null } };
    expect(await cut(timeless, 'week', () => byDuckDb(timeless, credit.files))).toMatch(
      /names no time column\. Add "time:"/,
    );
    expect(await cut(timeless, '200', () => byDuckDb(timeless, credit.files))).toHaveLength(3);
  });
});
