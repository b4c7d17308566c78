import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OutcomeCounts } from '../../../src/count/counts.ts';
import type { AnswersCounted } from '../../../src/count/index.ts';
import { countValues } from '../../../src/count/values.ts';
import { parseConditions } from '../../../src/data/condition/condition.ts';
import { type DuckDbSession, openDuckDb } from '../../../src/engine/duckdb/session.ts';
import { openCounts } from '../../../src/engine/script/evidence.ts';
import { probesOf } from '../../../src/engine/script/probes.ts';
import { scriptOf } from '../../../src/engine/script/script.ts';
import { statementsOf } from '../../../src/engine/script/statements.ts';
import type { Statement } from '../../../src/engine/script/writer.ts';
import { scoreCounts } from '../../../src/engine/sql/count/values.ts';
import { dialects } from '../../../src/engine/sql/dialect/index.ts';
import { statistic } from '../../../src/measure/metrics.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan } from '../../../src/plan/read.ts';
import type { Review } from '../../../src/report/review.ts';
import { ks } from '../../../src/statistics/ks.ts';
import { newFolder } from '../../folder.ts';
import { differences, local, now, reviewBy } from '../same-verdict.ts';

const root = join(import.meta.dirname, '../../..');
const folder = newFolder();
let session: DuckDbSession;
beforeAll(async () => {
  session = await openDuckDb({ database: null });
  return () => session.close();
});

async function statements(plan: Plan, reference: string, candidate: string): Promise<Statement[]> {
  const conditions = await parseConditions(
    plan.edgeCases.map(({ where }) => where),
    { timeZone: plan.data.timeZone },
  );
  const sets = { reference, candidate, candidateWhere: null };
  const options = { now, version: '0', probes: await probesOf(plan) };
  return statementsOf(plan, dialects.duckdb, sets, conditions, options);
}

/** Runs the script of a plan, statement by statement, and gives the folder of its answers. */
async function counted(plan: Plan, reference: string, candidate: string, name: string): Promise<string> {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  const script = scriptOf('duckdb', await statements(plan, reference, candidate), out, ['']);
  for (const statement of script.split(/;\n/).filter((one) => /\w/.test(one))) await session.query(statement);
  return out;
}

/** A fixture with its times as times, as a table has them. */
const table = (set: string, name: string, time: string) =>
  `(SELECT * REPLACE (strptime(${time}, '%Y-%m-%dT%H:%MZ') AS ${time}) FROM read_csv('${join(root, 'fixtures', set, `${name}.csv`)}', all_varchar = true)) AS x`;

/** What both ways must agree in: all findings but those of what a script does not see. */
function shared(made: Review | string): unknown {
  if (typeof made === 'string') return made;
  const hidden =
    /^segment\/|^plan\/(pairs|segments|operations)\/uncounted|^deployment\/(clock-skew|versions-by-host)/;
  return {
    status: made.verdict.status,
    findings: made.verdict.findings
      .filter(({ check }) => !hidden.test(check))
      .map(({ check, status, value, interval, reference, cases }) => ({
        check,
        status,
        value,
        interval,
        reference,
        cases,
      }))
      .toSorted((a, b) => (a.check < b.check ? -1 : 1)),
  };
}

describe('what a script counted is judged as the rows are', () => {
  it.each([
    ['credit-default', 'credit', 'healthy', 'scored_at'],
    ['credit-default', 'credit', 'broken', 'scored_at'],
    ['ticket-routing', 'tickets', 'new_words', 'received_at'],
    ['delivery-time', 'delivery', 'bridge_closed', 'ordered_at'],
  ])('of %s: %s/%s', async (name, set, candidate, time) => {
    const read = await readPlan(join(root, 'plans', `${name}.yaml`));
    const plan = { ...read, data: { ...read.data, timeZone: 'UTC' } };
    const files = {
      reference: [join(root, 'fixtures', set, 'reference.csv')],
      candidate: [join(root, 'fixtures', set, `${candidate}.csv`)],
      labels: [],
    };
    const here = await reviewBy(plan, local(plan, files));
    const out = await counted(plan, table(set, 'reference', time), table(set, candidate, time), candidate);
    const there = await reviewBy(plan, () => openCounts(plan, out));
    expect(there).not.toBeTypeOf('string');
    expect(differences(shared(here), shared(there))).toEqual([]);
  });
});

const text = (more = '') => `plan: small
data:
  task: binary
  label: y
  positive: 1
  score: s
  features: { x: { type: number, min: 0 } }
levels:
  GREEN: { means: good }
  AMBER: { means: so so, action: look, owner: us, within: 1 day }
  RED: { means: bad, action: stop, owner: us, within: 1 hour }
metrics:
  auroc: { green: ">= 0.6", red: "< 0.5" }
${more}`;
const many = (shift: number, seed: number) => {
  const uniform = (name: number) => `(CAST(hash(i, ${seed + name}) AS DOUBLE) / 1.8446744073709552e19)`;
  return `(SELECT ${uniform(1)} AS s, CASE WHEN ${uniform(2)} < ${uniform(1)} THEN 1 ELSE 0 END AS y, ${uniform(3)} * ${uniform(4)} + ${shift} AS x FROM range(70000) AS r(i)) AS x`;
};

describe('a column of more different numbers than are counted each', () => {
  it('has a D that is never less than that of all values, and at most 1/1000 more', async () => {
    const plan = parsePlan(text(), join(folder, 'small.yaml'));
    const [before, after] = [many(0, 10), many(0.05, 20)];
    const out = await counted(plan, before, after, 'many');
    const evidence = await openCounts(plan, out);
    const { measured } = (await evidence.summaries()) as {
      measured: Map<string, { shown: { drift: { size: number } } }>;
    };
    const values = async (from: string) =>
      countValues((await session.query(`SELECT x AS v FROM ${from}`)).numbers('v').slice());
    const exact = ks(await values(before), await values(after)).d;
    const found = measured.get('x')!.shown.drift.size;
    expect(exact).toBeGreaterThan(0.1);
    expect(found).toBeGreaterThanOrEqual(exact);
    expect(found - exact).toBeLessThan(1e-3);
  });

  it('has a log loss and a Brier score that are never better for the candidate than those of all scores, by a millionth at most', async () => {
    const plan = parsePlan(text(), join(folder, 'small.yaml'));
    const [before, after] = [many(0, 10), many(0.05, 20)];
    const out = await counted(plan, before, after, 'many');
    const { reference, candidate } = (await (await openCounts(plan, out)).counts()) as AnswersCounted;
    const side = [{ positive: 'y = 1', negative: 'y = 0' }];
    for (const metric of ['log_loss', 'brier', 'auroc'] as const) {
      const value = (outcome: OutcomeCounts) => {
        const found = statistic(metric, outcome, null);
        return 'value' in found ? found.value : Number.NaN;
      };
      const exact = async (from: string, outcome: OutcomeCounts) =>
        value({ ...outcome, scores: (await scoreCounts(session, from, 's', side))[0]! });
      // The less the better, but of the AUROC; sums differ in their last digits.
      const better = metric === 'auroc' ? -1 : 1;
      const worse = (value(candidate.outcome) - (await exact(after, candidate.outcome))) * better;
      const kinder = ((await exact(before, reference.outcome)) - value(reference.outcome)) * better;
      for (const off of [worse, kinder]) {
        expect(off, metric).toBeGreaterThan(-1e-12);
        expect(off, metric).toBeLessThan(1e-6);
      }
    }
  });

  it('is refused where another test than ks is asked for', async () => {
    const plan = parsePlan(text('drift: { test: psi }'), join(folder, 'psi.yaml'));
    const out = await counted(plan, many(0, 10), many(0, 20), 'psi');
    await expect(openCounts(plan, out)).rejects.toThrow(/over 65536 different numbers.*test ks and not psi/);
  });
});

describe('a folder of counts', () => {
  it('of another plan, or without an answer, is refused with what to do', async () => {
    const plan = parsePlan(text(), join(folder, 'small.yaml'));
    const out = join(folder, 'many');
    const other = parsePlan(text('confidence: 95%'), join(folder, 'other.yaml'));
    await expect(openCounts(other, out)).rejects.toThrow(/counted for another plan .*Write the script again/);
    const part = join(folder, 'part');
    cpSync(out, part, { recursive: true });
    rmSync(join(part, 'answers.csv'));
    await expect(openCounts(plan, part)).rejects.toThrow(/there is no answers\.csv.*Run the whole script/);
    writeFileSync(join(part, 'answers.csv'), 's,l,d,n,w,lo,hi\nr,1,yes,10,0,0.5,0.5\n');
    await expect(openCounts(plan, part).then((one) => one.counts())).rejects.toThrow(
      /which the script never writes/,
    );
  });

  it('is AMBER where the plan lets weak segments close the gate, since nobody looked for them', async () => {
    const plan = parsePlan(text('segments: { raises: AMBER }'), join(folder, 'segments.yaml'));
    const out = await counted(plan, many(0, 10), many(0, 30), 'segments');
    const made = (await reviewBy(plan, () => openCounts(plan, out))) as Review;
    const found = made.verdict.findings.find(({ check }) => check === 'plan/segments/uncounted');
    expect(found).toMatchObject({ status: 'AMBER', message: expect.stringContaining('sees no rows') });
    expect(made.verdict.promote).toBe(false);
  });
});

describe('a script is not written', () => {
  it.each([
    ['without features', (plan: Plan) => ({ ...plan, features: [] }), /has to name the features/],
    [
      'of times in a zone',
      (plan: Plan) => ({ ...plan, data: { ...plan.data, timeZone: 'Europe/Berlin' } }),
      /takes times in UTC/,
    ],
    [
      'of cases in groups',
      (plan: Plan) => ({ ...plan, data: { ...plan.data, group: 'user' } }),
      /cannot be summed in groups/,
    ],
  ])('%s', async (_, change, message) => {
    const plan = change(parsePlan(text(), join(folder, 'small.yaml')));
    await expect(statements(plan, 'a', 'b')).rejects.toThrow(message);
  });
});
