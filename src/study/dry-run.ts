import { formatCount, formatNumber } from '../text/numbers.ts';
import type { StudyLog } from './log.ts';
import { type StudySettings, studyTimeline } from './study.ts';
import { iso, trainingDays } from './timeline.ts';
import { type Learner, type Trained, type Training, trainingOf } from './training.ts';

/** The trainings that a study would run, and what the first of them took; `first` is null where there is nobody to train. */
export interface DryRun {
  trainings: Training[];
  rows: number;
  triggers: string[];
  first: Trained | null;
  jobs: number;
}

/** Lists the trainings of the calendar, which are known beforehand, and runs the first, whose answers are kept. */
export async function dryRun(
  log: StudyLog,
  learner: Learner | null,
  settings: StudySettings,
): Promise<DryRun> {
  const timeline = studyTimeline(log, settings);
  const days = [...new Set(settings.cadences.flatMap((cadence) => trainingDays(cadence, timeline)))].sort(
    (a, b) => a - b,
  );
  const trainings = settings.windows.flatMap((window) =>
    days.map((day) => trainingOf(log, { window, day: timeline.days[day]!, variant: 'plain', include: null })),
  );
  return {
    trainings,
    rows: log.table.rows,
    triggers: settings.cadences.flatMap(({ name, trigger }) => (trigger === null ? [] : [name])),
    first: learner && (await learner(trainings[0]!)),
    jobs: settings.jobs,
  };
}

export function dryRunLines({ trainings, rows, triggers, first, jobs }: DryRun): string {
  const width = Math.max(...trainings.map(({ window }) => window.name.length));
  const each = trainings.map(
    ({ window, day, train, from }) =>
      `${window.name.padEnd(width)}  ${iso(day)}  trains on ${formatCount(train.length, 'row').padStart(14)}, answers ${formatNumber(rows - from)}`,
  );
  const more =
    triggers.length > 0
      ? [`Trainings ${triggers.join(' and ')} come on top, on days that nobody knows yet.`]
      : [];
  return `${[...each, '', `${formatCount(trainings.length, 'training')}.`, ...more, ...estimate(trainings, rows, first, jobs)].join('\n')}\n`;
}

/** By the rows that each learns from and answers. */
function estimate(trainings: Training[], rows: number, first: Trained | null, jobs: number): string[] {
  if (first === null) return [];
  if ('failed' in first) return [`The first was run and failed: ${first.failed}`];
  const work = ({ train, from }: Training) => train.length + rows - from;
  const share = trainings.reduce((sum, one) => sum + work(one), 0) / Math.max(1, work(trainings[0]!));
  const [least, most] = [trainings.length, share]
    .map((times) => (first.seconds * times) / jobs)
    .sort((a, b) => a - b);
  return [
    `The first took ${formatNumber(Math.round(first.seconds * 10) / 10)} s; all of them, ${formatCount(jobs, 'job')} at a time: about ${inWords(least!)}${most! > 1.2 * least! ? ` to ${inWords(most!)}` : ''}.`,
  ];
}

function inWords(seconds: number): string {
  if (seconds < 90) return formatCount(Math.max(1, Math.round(seconds)), 'second');
  return seconds < 5400
    ? formatCount(Math.round(seconds / 60), 'minute')
    : formatCount(Math.round(seconds / 360) / 10, 'hour');
}
