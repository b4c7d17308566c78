import { reviewCounts } from './count/index.ts';
import type { SetFiles } from './data/sets.ts';
import type { OpenEvidence } from './engine/choice.ts';
import { type Evidence, isUnavailable, needed, optional, type Unavailable } from './engine/evidence.ts';
import { type LocalOptions, openLocal } from './engine/local/evidence.ts';
import type { StreamCounts } from './judge/data/stream.ts';
import { judge } from './judge/index.ts';
import type { PlanWatch } from './judge/plan-watch.ts';
import type { Uncounted } from './judge/uncounted.ts';
import { measureByTime } from './measure/columns/by-time.ts';
import { measure, measureAnswers, weakConditions } from './measure/index.ts';
import { measureOperations } from './measure/operations/index.ts';
import { operationsShown } from './measure/operations/shown.ts';
import { type OperationsFile, readOperations } from './operations/read.ts';
import type { Plan } from './plan/plan.ts';
import { readPlan } from './plan/read.ts';
import { type EventLog, silent } from './record/event-log.ts';
import type { JudgedModel } from './record/model.ts';
import { recordOf } from './record/record.ts';
import type { History, Past } from './record/review-record.ts';
import { trendOf } from './record/trend.ts';
import { drawnColumns } from './report/drifted.ts';
import { drillDown } from './report/drill-down.ts';
import { rowsBehind, samplesByCheck, wrongRows } from './report/finding-rows.ts';
import { type ReportFile, takeFolder } from './report/folder.ts';
import type { Review } from './report/review.ts';
import { writtenVerdict } from './report/verdict.ts';
import { filesOf } from './report/write.ts';
import { version } from './version.ts';

export interface CheckOptions extends SetFiles, LocalOptions {
  plan: string;
  /** Folder for verdict.json, report.md and report.html. */
  out: string;
  /** Files of measures of the service, as greenlight fetch writes them. */
  operations?: string[];
  /** The moment of the review; nothing else here knows the time. */
  now: Date;
  runUrl?: string | null;
  commit?: string | null;
  /** The model whose answers the candidate set holds. */
  model?: JudgedModel | null;
  /** Where earlier reviews are found and this one is kept; null or absent: it stands by itself. */
  history?: History | null;
  /** The plan that judges in place of the one in the file, read already. */
  judgeBy?: Plan | null;
  /** What a pull request does to the plan. */
  planWatch?: PlanWatch | null;
  /** What is known of a window of a stream. */
  stream?: StreamCounts | null;
  /** Who opens the sets in place of this process. */
  open?: OpenEvidence | null;
  /** Who is told how the work goes; absent: nobody. */
  log?: EventLog;
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
    await (options.log ?? silent).stage('report', () =>
      folder.put([...(options.beside?.(review) ?? []), ...filesOf(review)], async () =>
        options.history?.append(recordOf(review), review.verdict),
      ),
    );
    tellVerdict(review, options.log ?? silent);
    return review;
  } catch (error) {
    await folder.leave();
    throw error;
  }
}

async function reviewed(options: CheckOptions): Promise<Review> {
  const { open, now, log = silent } = options;
  const plan = await log.stage('plan', async () => options.judgeBy ?? readPlan(options.plan));
  log.know({ plan: plan.name, plan_sha256: plan.source.sha256 });
  const past = (await log.stage('history', () => options.history?.read(plan.name))) ?? null;
  const operations = await log.stage('operations', () => fetchedBefore(options.operations ?? []));
  const evidence = await log.stage('read', () =>
    open ? open(plan, options, now) : openLocal(plan, options, options),
  );
  const made = await review(plan, evidence, past, { ...options, operations })
    .then(async (made) => ({ ...made, byTime: await courses(made, evidence) }))
    .finally(() => evidence.close());
  // The rows behind a finding are asked of files.
  if (!open) made.drillDown = drillDown(made.verdict, options);
  return made;
}

/** The course of the columns that the report draws; null: there is none, or the engine cannot count it. */
async function courses(made: Review, evidence: Evidence): Promise<NonNullable<Review['byTime']> | null> {
  const columns = drawnColumns(made).map(({ column }) => column);
  const counted = await evidence.byTime(
    columns.map(({ name, histogram: { edges, categories } }) => ({ name, edges, categories })),
  );
  if (isUnavailable(counted)) return 'not counted';
  return counted && measureByTime(counted, columns);
}

/** What was fetched of the service; null: nothing was handed over. */
export async function fetchedBefore(files: string[]): Promise<OperationsFile | null> {
  return files.length === 0 ? null : readOperations(files);
}

type ReviewOptions = Pick<
  CheckOptions,
  'now' | 'runUrl' | 'commit' | 'planWatch' | 'stream' | 'model' | 'log'
> & {
  /** When it could have been made at the earliest; absent: now. */
  due?: Date;
  /** 'not asked': a part of a log, of whose time no file tells. */
  operations?: OperationsFile | 'not asked' | null;
};

/** The middle of the story: counts → measurements → verdict, and rows to show. `past` is null where no history is kept. */
export async function review(
  plan: Plan,
  evidence: Evidence,
  past: Past | null,
  {
    now,
    due = now,
    runUrl = null,
    commit = null,
    planWatch = null,
    stream = null,
    model = null,
    operations = null,
    log = silent,
  }: ReviewOptions,
): Promise<Review> {
  const answers = needed(await log.stage('count', () => evidence.counts()), 'count both sets');
  log.know({ reference: digestOf(answers.reference), candidate: digestOf(answers.candidate) });
  // Where the same cases cannot be found in both sets, they are compared as two samples.
  const pairs = await evidence.pairs();
  const paired = optional(pairs);
  const performance = measureAnswers(plan, answers, paired);
  const shown = optional(await evidence.sampleRows([wrongRows]));
  const segments = await log.stage('segments', () => evidence.segments());
  const search = optional(segments);
  const columns = needed(await log.stage('columns', () => evidence.summaries()), 'count columns');
  const slices = needed(await evidence.slices(weakConditions(plan, search)), 'count weak segments');

  const { features } = evidence;
  const counted = await evidence.operations();
  const service = measureOperations(plan, optional(counted), operations);
  const dependencies = await evidence.dependencies();
  const measurements = await log.stage('measure', () => ({
    ...measure(plan, performance, { features, columns: columns.measured }, slices),
    ...operationsShown(plan, service),
  }));
  const judgedBy = {
    features,
    counts: reviewCounts(answers, columns.totals, paired, search),
    measurements,
    knownAnswers: needed(await evidence.knownAnswers(), 'look up known answers'),
    behaviour: needed(await evidence.behaviour(), 'look up the pairs of behaviour cases'),
    dependencies: optional(dependencies),
    reviews: { past, now, due },
    service,
    fetched: operations === 'not asked' ? null : operations,
    uncounted: uncountedOf({ segments, pairs, dependencies, operations: counted }),
    planWatch,
    stream,
  };
  const judged = await log.stage('judge', () => judge(plan, judgedBy));

  const verdict = writtenVerdict(judged, version, model);
  const behind = rowsBehind(verdict.findings);
  const made: Review = {
    plan,
    verdict,
    measurements,
    wrongRows: shown?.[0] ?? null,
    findingRows: samplesByCheck(behind, optional(await evidence.sampleRows([...behind.values()])) ?? []),
    drillDown: {},
    trend: [],
    made: { at: now.toISOString(), version, runUrl, commit },
  };
  if (past !== null) made.trend = trendOf(past, recordOf(made));
  return made;
}

/** What a verdict can do without, and why it was not counted. */
function uncountedOf(answers: Record<Uncounted['what'], object | Unavailable | null>): Uncounted[] {
  return (['segments', 'pairs', 'dependencies', 'operations'] as const).flatMap((what) => {
    const answer = answers[what];
    return isUnavailable(answer) ? [{ what, why: answer.unavailable }] : [];
  });
}

function digestOf({ rows, sha256 }: { rows: number; sha256: string }) {
  return { rows, sha256 };
}

/** Tells of every finding, and of the verdict. What a finding quotes stays in the report. */
export function tellVerdict({ verdict }: Review, log: EventLog, period?: string): void {
  const when = period === undefined ? {} : { period };
  for (const { check, kind, status, value, interval, reference, cases } of verdict.findings)
    log.tell('finding', { ...when, check, kind, status, value, interval, reference, cases });
  const { status, promote, findings } = verdict;
  log.tell('verdict', { ...when, status, promote, findings: findings.length });
}
