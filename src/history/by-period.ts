import { join } from 'node:path';
import { countColumns } from '../count/column.ts';
import { count } from '../count/index.ts';
import { readBehaviour } from '../data/behaviour.ts';
import { readDependencies } from '../data/dependencies.ts';
import { readSets, type Sets } from '../data/sets.ts';
import { type CheckOptions, reviewCounted } from '../gate.ts';
import type { DependencyEvidence } from '../judge/dependencies.ts';
import { measure } from '../measure/index.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { drillDown } from '../report/drill-down.ts';
import { clearWithin, takeFolder } from '../report/folder.ts';
import type { Review } from '../report/review.ts';
import { filesOf } from '../report/write.ts';
import { sampleWrongRows } from '../report/wrong-rows.ts';
import { cutter } from './cut.ts';
import { joinPasts } from './line.ts';
import { type By, isPeriodLabel, longest, periodsOf } from './periods.ts';
import { recordOf } from './record.ts';
import type { Past, ReviewRecord } from './review-record.ts';

/** The review of one period of a log. */
export interface PeriodReview {
  label: string;
  review: Review;
  record: ReviewRecord;
  /** When the period ends, milliseconds. */
  end: number;
  /** False: the period is not over, or fewer rows came than it takes; it is judged, and not yet remembered. */
  over: boolean;
}

/**
 * Cuts the candidate by its time column and judges every period in its order, each by the reviews before it. A period is
 * judged as of its end, when its labels had come, the newest as of `now`. Known answers and behaviour cases ask about the
 * model of today, so they are judged with the newest. With `now` null no period is of today.
 *
 * @throws {Refusal} as a review does, and where a row has no time to be cut by.
 */
export async function reviewPeriods(
  plan: Plan,
  sets: Sets,
  by: By,
  past: Past,
  { now, runUrl = null, commit = null }: Pick<CheckOptions, 'runUrl' | 'commit'> & { now: Date | null },
  dependencies: DependencyEvidence | null = null,
): Promise<PeriodReview[]> {
  const periods = periodsOf(timesOf(plan, sets), by, plan.data.timeZone);
  const cut = await cutter(sets.candidate.table, plan.data.timeZone);
  const pairs = await readBehaviour(plan);
  const before = countColumns(plan, sets).reference;
  const found: PeriodReview[] = [];
  for (const period of periods) {
    const end = period.end + (plan.data.labelsAfter?.milliseconds ?? 0);
    const newest = now !== null && period === periods.at(-1);
    const at = newest ? now : new Date(end);
    const asked = inPace(newest ? plan : withoutProbes(plan), by);
    const part: Sets = {
      ...sets,
      knownAnswers: newest ? sets.knownAnswers : [],
      candidate: { table: cut(period.rows), unmatched: newest ? sets.candidate.unmatched : 0 },
    };
    // The reference is counted once for all periods.
    const { candidate } = countColumns(plan, { ...part, reference: part.candidate });
    const counted = count(asked, part, at, { reference: before, candidate });
    const known = past.records.filter((record) => Date.parse(record.at) < at.getTime());
    const review = await reviewCounted(
      asked,
      {
        sets: part,
        ...counted,
        measured: measure(asked, part.features, counted.counts),
        wrongRows: sampleWrongRows(asked, part.candidate.table, counted.answers.candidate),
        pairs: newest ? pairs : [],
        dependencies: newest ? dependencies : null,
      },
      joinPasts([
        { ...past, records: known },
        { records: found.map(({ record }) => record), faults: [] },
      ]),
      { now: at, runUrl, commit },
    );
    found.push({
      label: period.label,
      review: { ...review, plan },
      record: recordOf(review),
      end: period.end,
      over: period.full && (now === null || end <= now.getTime()),
    });
  }
  return found;
}

/** `greenlight check --by`: a folder in `out` for each period; in `out` itself, and to decide, the newest. */
export async function checkByPeriod(options: CheckOptions, by: By): Promise<PeriodReview[]> {
  const folder = await takeFolder(options.out);
  try {
    await clearWithin(options.out, isPeriodLabel);
    const { reviews, past } = await reviewed(options, by);
    const fresh = reviews.filter(
      ({ record, over }) => over && !past.records.some((known) => isSameReview(known, record)),
    );
    for (const { label, review } of reviews) {
      const own = await takeFolder(join(options.out, label));
      await own.put(filesOf(review));
    }
    await folder.put(filesOf(reviews.at(-1)!.review), async () => {
      for (const { record } of fresh) await options.history?.append(record);
    });
    return reviews;
  } catch (error) {
    await clearWithin(options.out, isPeriodLabel).catch(() => {});
    await folder.leave();
    throw error;
  }
}

async function reviewed(options: CheckOptions, by: By): Promise<{ reviews: PeriodReview[]; past: Past }> {
  const plan = await readPlan(options.plan);
  const past = (await options.history?.read(plan.name)) ?? { records: [], faults: [] };
  const { progress } = options;
  const sets = await readSets(plan, options, progress ? { progress } : {});
  const dependencies = plan.deployment.dependencies && (await readDependencies(options));
  const reviews = await reviewPeriods(plan, sets, by, past, options, dependencies);
  for (const { review, record, end } of reviews) {
    // Rows cut by their number share the time at which they are cut.
    if ('unit' in by) {
      const now = new Date(record.at);
      const span = { from: record.from!, to: new Date(end).toISOString() };
      review.drillDown = drillDown(review.verdict, { ...options, now, span });
    }
  }
  return { reviews, past };
}

function timesOf(plan: Plan, { candidate: { table } }: Sets): Float64Array {
  const name = plan.data.time;
  const column = name === null ? undefined : table.columns.get(name);
  const file = table.source.files.join(', ');
  if (column?.type !== 'time') {
    throw new Refusal(
      `${plan.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:".`,
    );
  }
  const without = column.values.findIndex(Number.isNaN);
  if (without < 0) return column.values;
  throw new Refusal(
    `${file}: row ${without + 1} has no time in "${name}" that can be read, so it belongs to no period. Mend it or leave it out.`,
  );
}

/** The length of a period is the pace that was asked for, where the plan's own is shorter. */
function inPace(plan: Plan, by: By): Plan {
  const length = longest(by);
  if (plan.review === null) return plan;
  if (length === null) return { ...plan, review: null };
  return plan.review.milliseconds >= length
    ? plan
    : { ...plan, review: { text: `every ${'unit' in by ? by.unit : ''}`, milliseconds: length } };
}

function withoutProbes(plan: Plan): Plan {
  return { ...plan, predictions: { ...plan.predictions, knownAnswers: [] }, behaviour: [] };
}

function isSameReview(a: ReviewRecord, b: ReviewRecord): boolean {
  return (
    a.candidate.sha256 === b.candidate.sha256 &&
    a.plan_sha256 === b.plan_sha256 &&
    a.reference?.sha256 === b.reference?.sha256
  );
}
