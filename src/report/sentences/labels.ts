import { formatCount, formatNumber, formatPercent } from '../../text/numbers.ts';
import type { ReasonWords } from './reasons.ts';

export const labelReasons = {
  labelCoverage: ({ labelled, due, young, waits }, { status }) => {
    const age = waits ? ' that are old enough to have one' : '';
    const found = `${formatNumber(labelled)} of ${formatCount(due, 'row')}${age} have a label (${formatPercent(due === 0 ? 0 : labelled / due)}).`;
    const later = young > 0 ? ` ${formatCount(young, 'row')} are too young.` : '';
    if (status === 'GREEN' || status === 'NOTE') return found + later;
    const remedy = waits
      ? 'find out what became of the others, or set "labels: coverage:" in the plan'
      : 'where labels come later, say so by "labels_after:" under "data:"; where some never come, set "labels: coverage:" in the plan';
    return `${found}${later} What is measured on some of the rows need not hold for all: ${remedy}.`;
  },
  labelledDiffer: ({ differ, p, unlabelled }, { value }) => {
    const size = `KS D ${formatNumber(value ?? 0)}, p ${formatNumber(p)}`;
    return differ
      ? `The ${formatCount(unlabelled, 'row')} without a label are not like the others: the model answered them otherwise (${size}). What is measured does not hold for them.`
      : `The ${formatCount(unlabelled, 'row')} without a label were answered like the others (${size}).`;
  },
  recordsLost: ({ read, late, unreadable }, { status }) => {
    const found = `${formatNumber(late + unreadable)} of ${formatCount(read, 'record')} that came are in no window: ${formatNumber(late)} too late, ${formatNumber(unreadable)} not readable.`;
    return status === 'GREEN' || status === 'NOTE'
      ? found
      : `${found} Nothing is known of them: look at what sends them, or set "watch: lateness:" or "watch: lost:" in the plan.`;
  },
  idsAgain: ({ ids, again, examples }, { status }) => {
    if (again === 0) return 'No id came in an earlier window too.';
    const few = examples.map(({ id, window }) => `${JSON.stringify(id)} in ${window}`).join(', ');
    const found = `${formatNumber(again)} of ${formatCount(ids, 'id')} came in an earlier window too: ${few}${again > examples.length ? ', …' : ''}.`;
    return status === 'GREEN' || status === 'NOTE'
      ? found
      : `${found} Such a case counts in both windows: look at what sends them, or set "watch: again:" in the plan.`;
  },
  labelsDue: ({ at }) =>
    `Judged by what is known without labels. The metrics are judged when labels are due, at ${at}.`,
  sameBytes: () =>
    'The candidate set is the reference set, byte for byte: nothing new was measured. Was the right file named?',
  scoreIsLabel: ({ column }) =>
    `"${column}" says the label of every row, and nothing else: the answers may have been made from the labels.`,
  noError: ({ of, expected, p }, { value }) => {
    const what = {
      answers: `The model makes ${errors(value)}`,
      ranking: `At the best threshold the score makes ${errors(value)}`,
      numbers: `The mean absolute error is ${formatNumber(value ?? 0)}`,
    }[of];
    if (p === null) return `${what}, ${of === 'numbers' ? 'as in' : 'and made none in'} the reference.`;
    const before =
      of === 'numbers'
        ? `it is ${formatNumber(expected)} in the reference`
        : `the reference lets expect ${formatNumber(Math.round(expected * 10) / 10)}`;
    return `${what}, where ${before} (the chance of ${value === 0 ? 'none' : 'so few'} is ${formatNumber(p)}): labels may have been made from the predictions.`;
  },
} satisfies Partial<ReasonWords>;

const errors = (value: number | null) => (value ? formatCount(value, 'error') : 'no error');
