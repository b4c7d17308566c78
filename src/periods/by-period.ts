import { join } from 'node:path';
import { type AskedPeriod, type Evidence, needed } from '../engine/evidence.ts';
import { openLocal } from '../engine/local/evidence.ts';
import { type By, isPeriodLabel, longest } from '../engine/periods.ts';
import { type CheckOptions, fetchedBefore, review, tellVerdict } from '../gate.ts';
import type { OperationsFile } from '../operations/read.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { silent } from '../record/event-log.ts';
import { joinPasts } from '../record/line.ts';
import { recordOf } from '../record/record.ts';
import type { Past, ReviewRecord } from '../record/review-record.ts';
import { Refusal } from '../refusal.ts';
import { drillDown } from '../report/drill-down.ts';
import { clearWithin, takeFolder } from '../report/folder.ts';
import type { Review } from '../report/review.ts';
import { filesOf } from '../report/write.ts';

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
 * Judges every period of the candidate in its order, each by the reviews before it. A period is judged as of its end, when
 * its labels had come, the newest as of `now`. With `now` null no period is of today.
 *
 * @throws {Refusal} as a review does, and where a row has no time to be cut by.
 */
export async function reviewPeriods(
  plan: Plan,
  evidence: Evidence,
  by: By,
  past: Past,
  {
    now,
    runUrl = null,
    commit = null,
    fetched = null,
    rows = true,
  }: Pick<CheckOptions, 'runUrl' | 'commit'> & {
    now: Date | null;
    fetched?: OperationsFile | null;
    /** False: nobody looks at rows. */
    rows?: boolean;
  },
): Promise<PeriodReview[]> {
  const ripe = (end: number) => end + (plan.data.labelsAfter?.milliseconds ?? 0);
  const asked = (end: number, isNewest: boolean): AskedPeriod => {
    const today = isNewest && now !== null;
    return {
      plan: inPace(today ? plan : withoutProbes(plan), by),
      now: today ? now : new Date(ripe(end)),
      today,
    };
  };
  const periods = needed(await evidence.periods(by, asked), 'cut a log into periods');
  const found: PeriodReview[] = [];
  for (const period of periods) {
    const end = ripe(period.end);
    const { plan: judging, now: at, today } = period.asked;
    const known = past.records.filter((record) => Date.parse(record.at) < at.getTime());
    const before = joinPasts([
      { ...past, records: known },
      { records: found.map(({ record }) => record), faults: [] },
    ]);
    // Periods before it are reviewed here and now: it comes late after them only by its own end.
    const due = new Date(Math.min(at.getTime(), end));
    const opened = await period.open();
    const made = await review(judging, rows ? opened : withoutRows(opened), before, {
      now: at,
      due,
      runUrl,
      commit,
      operations: today ? fetched : 'not asked',
    });
    found.push({
      label: period.label,
      review: { ...made, plan },
      record: recordOf(made),
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
      await own.put([...(options.beside?.(review) ?? []), ...filesOf(review)]);
    }
    for (const { label, review } of reviews) tellVerdict(review, options.log ?? silent, label);
    const newest = reviews.at(-1)!.review;
    await folder.put([...(options.beside?.(newest) ?? []), ...filesOf(newest)], async () => {
      for (const { record, review } of fresh) await options.history?.append(record, review.verdict);
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
  if (plan.data.time === null && options.history) {
    throw new Refusal(
      `${plan.source.file}: a history is kept in the order of time, but the plan names no time column. Add "time:" under "data:", or leave --history out.`,
    );
  }
  const fetched = await fetchedBefore(options.operations ?? []);
  const evidence = options.open
    ? await options.open(plan, options, options.now)
    : await openLocal(plan, options, options);
  const reviews = await reviewPeriods(plan, evidence, by, past, { ...options, fetched }).finally(() =>
    evidence.close(),
  );
  for (const { review, record, end } of reviews) {
    // Rows cut by their number share the time at which they are cut, and the rows behind a finding are asked of files.
    if ('unit' in by && !options.open) {
      const now = new Date(record.at);
      const span = { from: record.from!, to: new Date(end).toISOString() };
      review.drillDown = drillDown(review.verdict, { ...options, now, span });
    }
  }
  return { reviews, past };
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

function withoutRows(evidence: Evidence): Evidence {
  return { ...evidence, sampleRows: async () => ({ unavailable: 'nobody looks at them' }) };
}

function isSameReview(a: ReviewRecord, b: ReviewRecord): boolean {
  return (
    a.candidate.sha256 === b.candidate.sha256 &&
    a.plan_sha256 === b.plan_sha256 &&
    a.reference?.sha256 === b.reference?.sha256
  );
}
