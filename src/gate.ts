import { countBehaviour } from './count/behaviour.ts';
import {
  countAnswers,
  countSlices,
  type ReviewAnswers,
  type ReviewCounts,
  withColumns,
} from './count/index.ts';
import { countAllKnownAnswers } from './count/known-answers.ts';
import { readBehaviour } from './data/behaviour.ts';
import { readDependencies } from './data/dependencies.ts';
import { budgetOf } from './data/memory.ts';
import type { Progress } from './data/read.ts';
import { readSets, type SetFiles, type Sets } from './data/sets.ts';
import type { Table } from './data/table.ts';
import { recordOf } from './history/record.ts';
import type { History, Past } from './history/review-record.ts';
import { trendOf } from './history/trend.ts';
import type { DependencyEvidence } from './judge/dependencies.ts';
import { judge } from './judge/index.ts';
import type { PlanWatch } from './judge/plan-watch.ts';
import { withRoles } from './measure/columns.ts';
import { measureAnswers, measureSegments, weakConditions } from './measure/index.ts';
import type { Measurements } from './measure/measurements.ts';
import type { Plan } from './plan/plan.ts';
import { readPlan } from './plan/read.ts';
import { drillDown } from './report/drill-down.ts';
import { sampleFindingRows } from './report/finding-rows.ts';
import { type ReportFile, takeFolder } from './report/folder.ts';
import type { Review, RowSample } from './report/review.ts';
import { filesOf } from './report/write.ts';
import { sampleWrongRows } from './report/wrong-rows.ts';
import { beginColumns } from './threads/columns.ts';
import type { Pool } from './threads/pool.ts';
import { countSearch } from './threads/search.ts';
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
  /** Threads that share the work; absent: this one does all of it. */
  pool?: Pool | undefined;
  /** Bytes of memory that the sets may take; as many as are free when absent. */
  memory?: number | null;
  /** Where earlier reviews are found and this one is kept; null or absent: it stands by itself. */
  history?: History | null;
  /** The plan that judges in place of the one in the file, read already. */
  judgeBy?: Plan | null;
  /** What a pull request does to the plan. */
  planWatch?: PlanWatch | null;
  /** Files that are put beside the report. */
  beside?: (review: Review) => ReportFile[];
}

/**
 * The whole story: plan + data → counts → measurements → verdict → report, on disk before anybody is told.
 *
 * @throws {Refusal} when plan, data or history cannot be used; then no verdict is left in `out`, not even an old one.
 */
export async function check(options: CheckOptions): Promise<Review> {
  const folder = await takeFolder(options.out);
  try {
    const review = await reviewed(options);
    // The history comes before the answer: a run that is killed between the two is repeated, and counts once.
    await folder.put([...(options.beside?.(review) ?? []), ...filesOf(review)], async () =>
      options.history?.append(recordOf(review)),
    );
    return review;
  } catch (error) {
    await folder.leave();
    throw error;
  }
}

async function reviewed(options: CheckOptions): Promise<Review> {
  const plan = options.judgeBy ?? (await readPlan(options.plan));
  const past = (await options.history?.read(plan.name)) ?? null;
  const pairs = await readBehaviour(plan);
  const dependencies = plan.deployment.dependencies && (await readDependencies(options));
  const counted = await readAndMeasure(plan, options);
  const review = await reviewCounted(plan, { ...counted, pairs, dependencies }, past, options);
  review.drillDown = drillDown(review.verdict, options);
  return review;
}

/** What was read for a review, its counts, and what they come to. */
export interface Counted {
  sets: Sets;
  counts: ReviewCounts;
  answers: ReviewAnswers;
  /** All but the segments, which are still to be searched for. */
  measured: Measurements;
  /** Some of the candidate's wrong rows. */
  wrongRows: RowSample | null;
  /** Pairs of the plan's behaviour cases, in its order. */
  pairs: Table[];
  dependencies: DependencyEvidence | null;
}

/** The middle of the story: counts and measurements → weak segments → verdict. `past` is null where no history is kept. */
export async function reviewCounted(
  plan: Plan,
  { sets, counts, answers, measured, wrongRows, pairs, dependencies }: Counted,
  past: Past | null,
  {
    now,
    runUrl = null,
    commit = null,
    planWatch = null,
  }: Pick<CheckOptions, 'now' | 'runUrl' | 'commit' | 'planWatch'>,
): Promise<Review> {
  const candidate = sets.candidate.table;
  const weak = weakConditions(plan, counts);
  const segments = countSlices(weak, sets, answers);
  const measurements = { ...measured, segments: measureSegments(plan.data.task, segments) };
  const verdict = judge(plan, {
    features: sets.features,
    counts,
    measurements,
    knownAnswers: countAllKnownAnswers(plan, sets),
    behaviour: countBehaviour(plan, pairs, { candidate, answers: answers.candidate }),
    dependencies,
    reviews: { past, now },
    planWatch,
  });
  const review: Review = {
    plan,
    verdict,
    measurements,
    wrongRows,
    findingRows: await sampleFindingRows(plan, candidate, answers.candidate, verdict.findings, [
      ...sets.edgeCases,
      ...weak,
    ]),
    drillDown: {},
    trend: [],
    made: { at: now.toISOString(), version, runUrl, commit },
  };
  if (past !== null) review.trend = trendOf(past, recordOf(review));
  return review;
}

async function readAndMeasure(plan: Plan, { pool, progress, memory, now, ...files }: CheckOptions) {
  const budget = budgetOf(memory ?? null);
  const sets = await readSets(plan, files, { runner: pool, budget, ...(progress && { progress }) });
  // Other threads count and measure columns while this one does all else.
  const finishColumns = beginColumns(plan, sets, pool);
  const answers = countAnswers(plan, sets, now);
  const performance = measureAnswers(plan, answers);
  const wrongRows = sampleWrongRows(plan, sets.candidate.table, answers.answers.candidate);
  const { counted, cuts, measured: each } = await finishColumns();
  const { searched } = answers;
  const search = searched && (await countSearch(searched, cuts, sets.candidate.table, pool));
  // They end while this one goes on.
  void pool?.close();
  const measured = { ...performance, ...withRoles(plan, sets.features, each), segments: [] };
  return { sets, ...withColumns(answers, counted, search), measured, wrongRows };
}
