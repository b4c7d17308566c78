/**
 * What `validate` promises of a plan, and what comes of it: reviews are drawn from the reference and judged by the gate's own functions, all
 * rules of the plan together. `node scripts/promises.ts` prints the table of docs/validate.md; the tests play fewer of the same.
 */
import { join } from 'node:path';
import { judgePlan, learn } from '../../src/author/validate.ts';
import type { Answers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { answerSets } from '../../src/count/index.ts';
import { doublesOf } from '../../src/data/column/numbers.ts';
import { readSets } from '../../src/data/sets.ts';
import { judgeMetrics } from '../../src/judge/performance/metrics.ts';
import type { RuledMetric } from '../../src/judge/performance/ruled.ts';
import { compareOutcomes } from '../../src/measure/index.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkName } from '../../src/record/check.ts';
import type { Check } from '../../src/record/verdict.ts';
import { mulberry32 } from '../../src/statistics/random.ts';

const root = join(import.meta.dirname, '../..');
const now = new Date('2026-06-01T00:00:00Z');

/** Reads the plan with its rules and the reference, and says what validate promises at so many cases. */
export async function promisedOf(data: string, rules: string, file: string, cases: number) {
  const plan = parsePlan(
    `plan: simulated\n${data}\nlevels: { RED: { owner: somebody } }\n${rules}`,
    join(root, 'plans/simulated.yaml'),
  );
  const files = [join(root, 'fixtures', file)];
  const sets = await readSets(plan, { reference: files, candidate: files, labels: [] });
  const { reference } = answerSets(plan, sets, now);
  const learnt = await learn(plan, { reference: files, now });
  const { rules: abilities, false_alarm: falseAlarm } = judgePlan(plan, learnt, {
    cases: { cases, per: null },
    positives: null,
  });
  const masks = sets.edgeCases.map((condition) => condition.select(sets.reference.table));
  return { plan, counts: learnt.counts, abilities, falseAlarm, answers: reference.answers, masks };
}

export type Promised = Awaited<ReturnType<typeof promisedOf>>;

/**
 * Reviews of so many rows, each drawn from the reference, of a model that answers a share `worse` of them with what it
 * said of another row. Gives the share of reviews in which each rule is not GREEN, and in which it is RED.
 */
export function simulate(found: Promised, cases: number, worse: number, reviews: number, seed: number) {
  const random = mulberry32(seed);
  const rows = found.answers.actual.length;
  const draw = (n: number, share: number) => {
    const from = Int32Array.from({ length: n }, () => Math.floor(random() * rows));
    const said = from.map((row) => (random() < share ? Math.floor(random() * rows) : row));
    return outcomesOf(found, from, said);
  };
  // References are drawn too, because a fall from one knows it no better.
  const raised = new Map<string, { AMBER: number; RED: number; sum: number }>();
  for (let review = 0; review < reviews; review++) {
    const metrics = ruledMetrics(found.plan, draw(rows, 0), draw(cases, worse));
    judgeMetrics(found.plan, metrics).forEach((finding) => {
      const { status, value } = finding;
      const check = checkName(finding);
      const seen = raised.get(check) ?? { AMBER: 0, RED: 0, sum: 0 };
      if (status !== 'GREEN') seen.AMBER += 1 / reviews;
      if (status === 'RED') seen.RED += 1 / reviews;
      seen.sum += (value ?? 0) / reviews;
      raised.set(check, seen);
    });
  }
  return raised;
}

/** Outcomes of the whole and of each edge case, for rows whose truth is in `from` and whose answer is in `said`. */
function outcomesOf({ answers, masks }: Promised, from: Int32Array, said: Int32Array) {
  const drawn = <T extends Int16Array | Float64Array>(values: T, at: Int32Array) => {
    const cells = values.slice(0, 0).constructor as unknown as { from(of: ArrayLike<number>): T };
    return cells.from(Array.from(at, (row) => values[row]!));
  };
  const mixed = {
    ...answers,
    actual: drawn(answers.actual, from),
    predicted: drawn(answers.predicted, said),
    ...(answers.task === 'classes' && {
      score: answers.score && drawn(doublesOf(answers.score), said),
      classScores: answers.classScores?.map((one) => one && drawn(doublesOf(one), said)) ?? null,
    }),
  } as Answers;
  return [null, ...masks.map((mask) => Uint8Array.from(from, (row) => mask[row]!))].map((mask) =>
    countOutcome(mixed, mask),
  );
}

function ruledMetrics(
  plan: Plan,
  before: ReturnType<typeof outcomesOf>,
  after: ReturnType<typeof outcomesOf>,
): RuledMetric[] {
  const ruled = (about: Pick<Check, 'kind' | 'subject'>, rule: Plan['metrics'][number], i: number) => {
    const outcomes = { reference: before[i]!, candidate: after[i]!, paired: null };
    const comparison = compareOutcomes(rule.metric, rule.class, outcomes.reference, outcomes.candidate);
    const check = { ...about, aspect: null, metric: rule.metric, class: rule.class };
    return { check, rule, comparison, outcomes };
  };
  return [
    ...plan.metrics.map((rule) => ruled({ kind: 'metric', subject: null }, rule, 0)),
    ...plan.edgeCases.flatMap(({ name, metrics }, i) =>
      metrics.map((rule) => ruled({ kind: 'edge', subject: name }, rule, i + 1)),
    ),
  ];
}
