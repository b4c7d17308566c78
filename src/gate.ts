import { countBehaviour } from './count/behaviour.ts';
import { countColumnsInThreads } from './count/column.ts';
import { count, countSlices } from './count/index.ts';
import { countAllKnownAnswers } from './count/known-answers.ts';
import { readBehaviour } from './data/behaviour.ts';
import { parseConditions } from './data/condition.ts';
import { readDependencies } from './data/dependencies.ts';
import type { Progress } from './data/read.ts';
import { readSets, type SetFiles } from './data/sets.ts';
import { judge } from './judge/index.ts';
import { measure, weakConditions } from './measure/index.ts';
import type { Plan } from './plan/plan.ts';
import { readPlan } from './plan/read.ts';
import { drillDown } from './report/drill-down.ts';
import type { Review } from './report/review.ts';
import { clearReport, writeReport } from './report/write.ts';
import { sampleWrongRows } from './report/wrong-rows.ts';
import { openPool } from './threads/pool.ts';
import { version } from './version.ts';

export interface CheckOptions extends SetFiles {
  plan: string;
  /** Folder for verdict.json, report.md and report.html. */
  out: string;
  /** The moment of the review; nothing else here knows the time. */
  now: Date;
  runUrl?: string | null;
  commit?: string | null;
  progress?: (p: Progress) => void;
  /** Threads that share the work; as many as there are processors when absent. */
  workers?: number | null;
}

/**
 * The whole story: plan + data → counts → measurements → verdict → report, on disk before anybody is told.
 *
 * @throws {Refusal} when plan or data cannot be used; then no verdict is left in `out`, not even an old one.
 */
export async function check(options: CheckOptions): Promise<Review> {
  await clearReport(options.out);
  const plan = await readPlan(options.plan);
  const pairs = await readBehaviour(plan);
  const dependencies = plan.deployment.dependencies && (await readDependencies(options));
  const { sets, counts, answers } = await readAndCount(plan, options);
  const knownAnswers = countAllKnownAnswers(plan, sets);
  const behaviour = countBehaviour(plan, pairs, {
    candidate: sets.candidate.table,
    answers: answers.candidate,
  });
  const segments = countSlices(await parseConditions(weakConditions(plan, counts)), sets, answers);
  const measurements = measure(plan, sets.features, counts, segments);
  const verdict = judge(plan, {
    features: sets.features,
    counts,
    measurements,
    knownAnswers,
    behaviour,
    dependencies,
  });
  const review: Review = {
    plan,
    verdict,
    measurements,
    wrongRows: sampleWrongRows(plan, sets.candidate.table, answers.candidate),
    drillDown: drillDown(verdict, options),
    trend: [],
    made: {
      at: options.now.toISOString(),
      version,
      runUrl: options.runUrl ?? null,
      commit: options.commit ?? null,
    },
  };
  await writeReport(review, options.out);
  return review;
}

async function readAndCount(plan: Plan, { progress, workers, now, ...files }: CheckOptions) {
  const runner = openPool(workers ?? null);
  try {
    const sets = await readSets(plan, files, { runner, ...(progress && { progress }) });
    const columns = await countColumnsInThreads(plan, sets, runner);
    return { sets, ...count(plan, sets, now, columns) };
  } finally {
    await runner?.close();
  }
}
