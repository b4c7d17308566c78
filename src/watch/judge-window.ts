import { join } from 'node:path';
import { openLocal } from '../engine/local/evidence.ts';
import { review, tellVerdict } from '../gate.ts';
import type { StreamCounts } from '../judge/data/stream.ts';
import type { Plan } from '../plan/plan.ts';
import { type EventLog, silent } from '../record/event-log.ts';
import { recordOf } from '../record/record.ts';
import type { History } from '../record/review-record.ts';
import { takeFolder } from '../report/folder.ts';
import type { Review } from '../report/review.ts';
import { filesOf } from '../report/write.ts';
import type { WindowState } from './state.ts';
import { windowName } from './window.ts';

/** What a window is judged by. */
export interface WindowFiles {
  reference: string[];
  /** The settled rows of the window. */
  rows: string;
  /** Its labels; null: it is judged without, or its rows bring them along. */
  labels: string | null;
}

export interface JudgedWindow {
  name: string;
  /** `rows`: all of it. `inputs`: what needs no labels, which are waited for. `labels`: all of it, with the labels that came. */
  by: 'rows' | 'inputs' | 'labels';
  start: string;
  end: string;
  records: number;
  /** The folder of its report. */
  report: string;
  /** null: nothing could be judged, for the reason. */
  review: Review | null;
  reason: string;
}

/** When a window is judged: the moment at which its records, or its labels, had come. The clock has no say, so that it can be repeated. */
export function moments(plan: Plan, start: number): { end: number; closed: number; due: number } {
  const { window, lateness } = plan.watch!;
  const end = start + window.milliseconds;
  const closed = end + lateness.milliseconds;
  return { end, closed, due: Math.max(closed, end + (plan.data.labelsAfter?.milliseconds ?? 0)) };
}

/**
 * Judges a window as `check` judges files: same counts, same measures, same findings. What cannot be judged is told, and the stream
 * goes on; what cannot be written stops it, since it would be lost.
 */
export async function judgeWindow(
  plan: Plan,
  window: WindowState,
  by: JudgedWindow['by'],
  files: WindowFiles,
  {
    history,
    out,
    memory = null,
    log = silent,
  }: { history: History; out: string; memory?: number | null; log?: EventLog },
): Promise<JudgedWindow> {
  const { end, closed, due } = moments(plan, window.start);
  const now = new Date(by === 'labels' ? due : closed);
  const name = windowName(window.start);
  const report = join(out, name);
  const judged: Omit<JudgedWindow, 'review' | 'reason'> = {
    name,
    by,
    start: new Date(window.start).toISOString(),
    end: new Date(end).toISOString(),
    records: window.records,
    report,
  };
  log.know({ window: name, by });
  const { records, faults } = await log.stage('history', () => history.read(plan.name));
  // What was judged late is of its own time: the order of reviews is that of their moments, however they came.
  const past = { records: records.filter(({ at }) => Date.parse(at) < now.getTime()), faults };
  const folder = await takeFolder(report, ['window.json']);
  const asked = inPace(withoutProbes(by === 'inputs' ? withoutLabels(plan) : plan));
  let made: Review;
  try {
    const sets = {
      reference: files.reference,
      candidate: [files.rows],
      labels: files.labels ? [files.labels] : [],
    };
    const evidence = await log.stage('read', () => openLocal(asked, sets, { now, memory }));
    made = await review(asked, evidence, past, {
      now,
      log,
      stream: streamCounts(window, by === 'inputs' ? new Date(due).toISOString() : null),
    }).finally(() => evidence.close());
  } catch (error) {
    await folder.leave();
    const reason = error instanceof Error ? error.message : String(error);
    return { ...judged, review: null, reason };
  }
  made.plan = plan;
  const told = { ...judged, report: undefined, status: made.verdict.status, since: window.since };
  await log.stage('report', () =>
    folder.put([['window.json', `${JSON.stringify(told, null, 2)}\n`], ...filesOf(made)], () =>
      history.append(recordOf(made)),
    ),
  );
  tellVerdict(made, log);
  return { ...judged, review: made, reason: '' };
}

function streamCounts({ since, again }: WindowState, labelsDue: string | null): StreamCounts {
  const { read = 0, faults = {} } = since ?? {};
  const lost = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const late = faults.late ?? 0;
  return { read, late, unreadable: lost - late, labelsDue, again };
}

/** The plan as far as it can be judged before labels have come. */
function withoutLabels(plan: Plan): Plan {
  return {
    ...plan,
    metrics: [],
    edgeCases: plan.edgeCases.map((one) => ({ ...one, metrics: [] })),
    segments: { ...plan.segments, search: false },
  };
}

/** Cases whose answers are known, pairs of cases and what is installed are of a set that somebody put together, and in no stream. */
function withoutProbes(plan: Plan): Plan {
  return {
    ...plan,
    predictions: { ...plan.predictions, knownAnswers: [] },
    behaviour: [],
    deployment: { ...plan.deployment, dependencies: null },
  };
}

/** The length of a window is the pace of its reviews, where the plan's own is shorter. */
function inPace(plan: Plan): Plan {
  const { window } = plan.watch!;
  if (plan.review === null || plan.review.milliseconds >= window.milliseconds) return plan;
  return { ...plan, review: { text: `every ${window.text}`, milliseconds: window.milliseconds } };
}
