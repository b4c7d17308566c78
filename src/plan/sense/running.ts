import type { WrittenPlan } from '../grammar.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { readPeriod, readShare } from '../vocabulary/terms.ts';
import { reportRule } from './metrics.ts';
import type { Reporter } from './report.ts';
import type { Quantity } from './rules.ts';
import { checkNames } from './slices.ts';

type Written = Partly<WrittenPlan>;

export function checkRollout(plan: Written, report: Reporter): void {
  const { rollout } = plan;
  if (rollout === undefined) return;
  const steps = rollout.steps?.map((step) => (step === undefined ? null : readShare(step)));
  const path = ['rollout', 'steps'];
  if (rollout.strategy === 'shadow' && report.written(path)) {
    report.key(path, 'a shadow answers no requests, so it has no steps. Leave them out.');
  } else if (rollout.strategy !== undefined && rollout.strategy !== 'shadow' && !report.written(path)) {
    report.key(
      ['rollout'],
      `${rollout.strategy} needs steps: shares of traffic, such as steps: [1%, 10%, 100%].`,
    );
  } else if (steps !== undefined && steps.length === 0) {
    report.value(path, 'steps is empty. Write shares of traffic, such as [1%, 10%, 100%].');
  }
  steps?.forEach((step, index) => {
    const before = steps[index - 1];
    if (step !== null && before !== undefined && before !== null && step <= before) {
      report.value(
        [...path, index],
        `the step ${report.text([...path, index])} is not above the one before it. Steps rise.`,
      );
    }
  });
  const last = steps?.at(-1);
  if (steps !== undefined && last !== undefined && last !== null && last !== 1) {
    report.value(
      [...path, steps.length - 1],
      `the last step is ${report.text([...path, steps.length - 1])}; the rollout would never end. Let it be 100%.`,
    );
  }
  if (rollout.strategy !== 'shadow' && steps?.length === 1 && steps[0] === 1) {
    report.value(path, 'the first step leaves the baseline nothing to compare with. Begin below 100%.');
  }
  if (rollout.strategy === 'red-black' && steps !== undefined && steps.length > 2) {
    report.value(
      path,
      'red-black has one share for the canary and then all traffic, such as [5%, 100%]. To raise the share step by step write strategy: blue-green.',
    );
  }
  if (rollout.design === 'group-sequential') checkDesign(rollout.max_batches, report);
  checkColumns(plan, report);
  checkAuroc(plan, report);
  checkMeasures(rollout, report);
}

/** More looks than that are as good as any number. */
const mostPlanned = 200;

function checkDesign(batches: number | undefined, report: Reporter): void {
  const path = ['rollout', 'max_batches'];
  if (!report.written(path)) {
    report.key(
      ['rollout', 'design'],
      'group-sequential plans its looks, and max_batches does not say how many there are. Write max_batches, such as 20.',
    );
  } else if (batches !== undefined && batches > mostPlanned) {
    report.value(
      path,
      `group-sequential plans at most ${mostPlanned} looks. Make batches larger, or write design: anytime.`,
    );
  }
}

/** What a step could only refuse when the canary is already in service. */
function checkColumns({ data, rollout }: Written, report: Reporter): void {
  if (data === undefined) return;
  if (!report.written(['data', 'time'])) {
    report.key(
      ['rollout'],
      'a rollout counts every request once and in order, by its time, and data names none. Add time: and its column under data.',
    );
  }
  if (rollout?.strategy === 'shadow' && !report.written(['data', 'id'])) {
    report.key(
      ['rollout'],
      'a shadow is compared request by request, and data names no id. Add id: and its column under data.',
    );
  }
}

function checkAuroc({ data }: Written, report: Reporter): void {
  const path = ['rollout', 'auroc'];
  if (!report.written(path) || data?.task === undefined) return;
  if (data.task !== 'binary' || !report.written(['data', 'score'])) {
    report.key(
      path,
      'the AUROC of a rollout is that of a binary task with a score. Name the column as score: under data, or leave auroc out.',
    );
  }
}

function checkMeasures(rollout: NonNullable<Written['rollout']>, report: Reporter): void {
  const measures = rollout.measures ?? [];
  checkNames(measures, ['rollout', 'measures'], 'a measure', report);
  measures.forEach((measure, index) => {
    if (measure?.kind === undefined) return;
    const path = ['rollout', 'measures', index];
    const has = (key: string) => report.written([...path, key]);
    if (measure.kind === 'where' && !has('where')) {
      report.value(
        path,
        'a measure of kind where needs where: and a condition, such as where: status >= 500.',
      );
    }
    if (measure.kind === 'slow' && !has('column')) {
      report.value(path, 'a measure of kind slow needs column: and the column of the latency.');
    }
    for (const [key, kind] of [
      ['where', 'where'],
      ['column', 'slow'],
    ] as const) {
      if (measure.kind !== kind && has(key)) {
        report.key(
          [...path, key],
          `${key} is for measures of kind ${kind}, and ${quote(measure.name ?? 'this one')} is of kind ${measure.kind}. Leave it out.`,
        );
      }
    }
  });
}

/** Windows are cut by time, and labels that come apart are joined by id. */
export function checkWatch(plan: Written, report: Reporter): void {
  const { watch } = plan;
  if (watch === undefined) return;
  const has = (key: string) => plan.data === undefined || report.written(['data', key]);
  if (!has('time'))
    report.key(
      ['watch'],
      'windows are cut by the time of the records, and data names none. Add time: and its column under data.',
    );
  const window = watch.window === undefined ? null : readPeriod(watch.window);
  if (window !== null && (window.milliseconds < 1000 || window.milliseconds > longestWindow))
    report.value(['watch', 'window'], `a window lasts from 1 second to 366 days, not ${window.text}.`);
  if (watch.labels !== undefined && !has('id'))
    report.key(
      ['watch', 'labels'],
      'labels that come apart are joined by id, and data names none. Add id: and its column under data.',
    );
  if (watch.labels !== undefined && !has('labels_after'))
    report.key(
      ['watch', 'labels'],
      'a window is judged by its labels when they are due, and data does not say when. Add labels_after: and a length of time under data.',
    );
  for (const key of ['lost', 'again'] as const)
    if (watch[key] !== undefined) reportRule(watch[key], shares[key], ['watch', key], report);
}

const longestWindow = 366 * 86_400_000;

const share = (title: string): Quantity => ({ title, range: [0, 1], better: 'lower', percent: true });

const shares = {
  lost: share('the share of records in no window'),
  again: share('the share of ids that an earlier window had'),
};

/** Triggers and settings that need a review's time or frequency. */
export function checkHistory(plan: Written, report: Reporter): void {
  for (const key of ['overdue', 'stale'] as const) {
    if (plan.history?.[key] !== undefined && !report.written(['review'])) {
      report.key(
        ['history', key],
        `${key} depends on the review frequency, and the plan has none. Add review: and a frequency, such as weekly.`,
      );
    }
  }
  if (plan.history?.stale !== undefined && plan.data !== undefined && !report.written(['data', 'time'])) {
    report.key(
      ['history', 'stale'],
      'stale data are recognised by their time, and data names no time. Add time: and its column.',
    );
  }
}
