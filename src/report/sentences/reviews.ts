import { placeholder } from '../../plan/placeholder.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { formatCount, formatNumber } from '../../text/numbers.ts';
import type { ReasonWords } from './reasons.ts';
import { paceText } from './rules.ts';

export const reviewReasons = {
  fallsAddUp: ({ reviews }, { metric, class: one, value, expected }) => {
    const title = metric === null ? '' : metricNames[metric].title;
    const name = one === null ? title : `${title} of class "${one}"`;
    const alarm = expected?.expected === 'sum' ? expected.threshold : Number.NaN;
    const sum = `Falls of ${name} against the reference add up to ${formatNumber(value ?? 0)} over ${formatCount(reviews, 'review')}`;
    return (value ?? 0) >= alarm && reviews > 1
      ? `${sum}, and the alarm is at ${formatNumber(alarm)}: taken together it is worse than it was.`
      : `${sum}; the alarm is at ${formatNumber(alarm)}.`;
  },
  evidenceOfWorse: ({ windows, most }, { value, expected }) => {
    const alarm = expected?.expected === 'evidence' ? expected.threshold : Number.NaN;
    const found = `Over ${formatCount(windows, 'window')} the evidence that the model is worse than it was is ${formatNumber(value ?? 0)}; the alarm is at ${formatNumber(alarm)}.`;
    return (value ?? 0) >= alarm && windows > 1
      ? `${found} Most of it is from ${most}. It does not matter how often this was looked at.`
      : found;
  },
  reviewsAlike: ({ correlation }) =>
    `Neighbouring reviews are alike (correlation ${formatNumber(correlation)}), so that sums alarm by chance more often than stated.`,
  redLeft: (_, { value }) =>
    `What was RED has been gone for ${formatCount(value ?? 0, 'review')} in a row: RED is left, and the other findings decide.`,
  redStays: ({ since }, { value, expected }) => {
    const needed = expected?.expected === 'reviews' ? expected.reviews : Number.NaN;
    return (
      `The last review, of ${day(since)}, was RED. What was RED must be GREEN for ${formatCount(needed, 'review')} in a row; ` +
      `so far it is for ${formatNumber(value ?? 0)}.`
    );
  },
  firstReview: () =>
    'The history holds no review of this plan yet, so nothing was compared with earlier ones.',
  noHistory: () => 'Not judged: this review is not compared with earlier ones, so there is no last review.',
  noEarlierValue: () => 'Not judged yet: no earlier review measured it.',
  linesUnread: (reason, { value }) => {
    const one = value === 1;
    return (
      `${formatCount(value ?? 0, 'line')} of the history cannot be read and ${one ? 'was' : 'were'} ignored: ${lines(reason)}. ` +
      `What ${one ? 'it says' : 'they say'} is not known. Update Greenlight where a line is newer; restore or remove what is damaged.`
    );
  },
  linesCutOff: (reason, { value }) => {
    const one = value === 1;
    return `${formatCount(value ?? 0, 'line')} of the history ${one ? 'is' : 'are'} cut off, by ${one ? 'a run that was' : 'runs that were'} stopped: ${lines(reason)}.`;
  },
  reviewsOutOfOrder: ({ latest }, { value }) =>
    `${formatCount(value ?? 0, 'review')} of the history ${value === 1 ? 'is' : 'are'} dated after this one, as late as ${latest.slice(0, 16)}: ` +
    'a clock is wrong, or reviews are made out of order.',
  lastReview: ({ at }, { value, expected }) =>
    `The last review was made on ${day(at)}, ${days(value)} ago; the plan asks for one ${pace(expected)}.`,
  newestRow: ({ at }, { value, expected }) =>
    `The newest row is of ${day(at)}, ${days(value)} before this review; the plan asks for new data ${pace(expected)}.`,
  sameData: ({ at }) => `These are the data of the review of ${day(at)}, and no newer ones.`,
  columnsShifted: ({ since, of, columns, more }, { value }) => {
    const last = `the last review, of ${day(since)}`;
    if (columns.length === 0)
      return `None of ${formatCount(of, 'column')} is distributed differently from ${last}.`;
    const list = columns.map(({ name, size }) => `${name} (${formatNumber(size)})`).join(', ');
    return (
      `${formatNumber(value ?? 0)} of ${formatCount(of, 'column')} ${value === 1 ? 'is' : 'are'} distributed ` +
      `differently from ${last}: ${list}${more > 0 ? ', …' : ''}.`
    );
  },
  noMetricGates: () =>
    'No metric, edge case or known answer in this plan gates, so nothing shows that the model is right.',
  planDiffers: ({ since }) =>
    `The plan is not that of the last review, of ${day(since)}: levels before and after it come from different rules.`,
  sameDataRed: ({ at, by }) =>
    `These data were RED on ${day(at)} by ${by === 'labels' ? 'other labels' : `another ${by}`}. ${by === 'labels' ? 'Labels that change, or go, do' : `A ${by} that changes does`} not better them: judge new data.`,
  retrainingDue: ({ every, window, trained }, { value }) =>
    `The model was trained on ${trained}, ${days(value)} ago, and the plan trains ${trainingPace(every)}: train it anew, on ${windowWords(window)}, and write the day under retraining.`,
  trainingUnknown: ({ every }) =>
    `The plan trains ${trainingPace(every)} and does not say when the model was trained, so it is not known when the next training is due. Add trained: and the day under retraining.`,
  retrainingAsked: ({ on, window }) =>
    `The plan trains anew when a review finds ${on}, and this one does: train on ${windowWords(window)}.`,
  nothingGates: () => 'Nothing in this plan gates, so nothing shows that the model works.',
  unfilled: () =>
    `The plan still says "${placeholder}" where people must write what it is for, what is done, by whom and by when.`,
  labelsUnjudged: (_, { value }) =>
    `${formatCount(value ?? 0, 'case has', 'cases have')} a label, and no rule of the plan judges by it: a model that is always wrong would pass. ` +
    'Add a rule under metrics, or "falls: [{ from: reference, amber: 5% }]" where no bound is known.',
} satisfies Partial<ReasonWords>;

function trainingPace(every: string): string {
  return /^(?:every |\w+ly$)/.test(every) ? every : `every ${every}`;
}

function windowWords(window: string): string {
  return window === 'expanding' ? 'everything that is known' : `the newest ${window}`;
}

function day(at: string): string {
  return at.slice(0, 10);
}

function days(count: number | null): string {
  return formatCount(count ?? 0, 'day');
}

function pace(expected: { expected: string; every?: string } | null): string {
  return paceText(expected?.every ?? '');
}

function lines({ lines, more }: { lines: { place: string; kind: string }[]; more: number }): string {
  const first = lines.map(({ place, kind }) => `${place} (${kind})`);
  return more > 0 ? `${first.join('; ')}; and ${formatNumber(more)} more` : first.join('; ');
}
