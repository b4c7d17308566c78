import type { Finding, Reason } from '../../record/verdict.ts';
import { formatApart, formatCount, formatExact, formatNumber, formatPercent } from '../../text/numbers.ts';
import { firstIn, listed, type ReasonWords } from './reasons.ts';
import { relationText } from './rules.ts';

type Answer = string | number | null;

export const predictionReasons = {
  scoresOutside: ({ row, score }, { value, aspect }) => {
    const ofReference = aspect === 'reference/probabilities';
    return (
      `${ofReference ? 'In the reference, ' : ''}${formatCount(value ?? 0, 'score')} outside 0 to 1, ${firstIn(row)}: ${score === null ? 'not a number' : formatExact(score)}. ` +
      `A probability cannot be there: ${ofReference ? 'what is compared with the reference is wrong' : 'the model or its export is broken'}.`
    );
  },
  noPrediction: ({ first, asClass }, { value, cases, aspect }) => {
    const where = first
      ? ` ${first.row === 0 ? 'One' : `Row ${formatNumber(first.row)}`} holds "${first.text}".`
      : '';
    const hint = asClass ? ' If that is a class, name it under "classes:" under "data:" in the plan.' : '';
    return (
      `${aspect === 'reference/missing' ? 'In the reference, ' : ''}${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} (${formatPercent((value ?? 0) / (cases ?? 1))}) ` +
      `without a prediction; none of them is measured.${where}${hint}`
    );
  },
  scoresUnsummed: ({ row, sum }, { value, cases, reference, aspect }) => {
    const where = aspect === 'reference/sum' ? 'In the reference, the' : 'The';
    const before = reference === null ? '' : ` (in the reference ${formatNumber(reference)})`;
    return (
      `${where} scores of the classes do not sum to 1 in ${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)}${before}, ${firstIn(row)}: ${formatApart(sum, [1])}. ` +
      'As probabilities they would.'
    );
  },
  allIdentical: (_, { value }) =>
    `All ${formatNumber(value ?? 0)} predictions are the same: the model answers without looking.`,
  identicalWithin: ({ period, from, periods }) => {
    const list = listed(
      from.map((start) => (period === 'week' ? `from ${start}` : start)),
      periods - from.length,
    );
    return `All predictions of a ${period} are the same ${period === 'week' ? 'in' : 'on'} ${formatCount(periods, period)}: ${list}.`;
  },
  classShare: ({ name, share, reference }) =>
    `Class "${name}" is predicted in ${formatPercent(share)} of rows, in the reference in ${formatPercent(reference)}.`,
  answersMissed: ({ first, spelling }, { value, cases }) =>
    `${formatNumber(value ?? 0)} of ${formatCount(cases ?? 0, 'known answer')} missed${first === null ? '' : `; the first: ${missed(first)}`}.` +
    (spelling
      ? ` "${spelling.known}" looks like "${spelling.row}" in another spelling (${spelling.what}): write the ids in the same way.`
      : ''),
  answersChanged: ({ changed, more }, { value, cases }) => {
    const list = changed.map(({ id, before, now }) => `${id} was ${answers(before)} and is ${answers(now)}`);
    return `${formatNumber(value ?? 0)} of ${formatCount(cases ?? 0, 'known answer')} changed since the last review: ${listed(list, more, '; ')}.`;
  },
  pairsBroken: ({ broken, pairs }, finding) => {
    const list = listed(pairs.map(pair), broken - pairs.length, '; ');
    return (
      `${formatNumber(broken)} of ${formatCount(finding.cases ?? 0, 'pair')} (${formatPercent(finding.value ?? 0)}) ${broken === 1 ? 'breaks' : 'break'} ` +
      `the relation: ${relationOf(finding)}. Base and variant: ${list}.`
    );
  },
} satisfies Partial<ReasonWords>;

/** What is said where a check of predictions found nothing wrong. */
export const predictionsInOrder: Record<string, (finding: Finding) => string> = {
  'prediction/probabilities': () => 'Every score lies in 0 to 1.',
  'prediction/missing': () => 'Every row has a prediction.',
  'prediction/identical': () => 'Predictions differ from row to row.',
  'known-answer': ({ cases }) => `All ${formatNumber(cases ?? 0)} known answers are right.`,
  'known-answer/changed': ({ cases }) =>
    `All ${formatNumber(cases ?? 0)} known answers are those of the last review.`,
  behaviour: (finding) =>
    `None of ${formatCount(finding.cases ?? 0, 'pair')} breaks the relation: ${relationOf(finding)}.`,
};

function relationOf({ expected }: Finding): string {
  return expected?.expected === 'relation' ? relationText(expected) : '';
}

type Miss = NonNullable<Extract<Reason, { reason: 'answersMissed' }>['first']>;

function missed({ id, present, expected, got }: Miss): string {
  if (!present) return `id ${id} is not in the candidate set`;
  if (expected === null) return `id ${id}`;
  if (expected === '') return `id ${id} has no known answer in the file`;
  return `id ${id} should be ${expected}, is ${got === '' ? 'nothing' : got}`;
}

function answers(all: Answer[]): string {
  return all
    .map((one) => (one === null ? 'nothing' : typeof one === 'number' ? formatNumber(one) : one))
    .join(', ');
}

function pair({ ids, answers }: Extract<Reason, { reason: 'pairsBroken' }>['pairs'][number]): string {
  const [base, variant] = ids ?? ['base', 'variant'];
  if (answers === null) return `${base} and ${variant}`;
  const words = (answer: Answer) =>
    answer === null ? 'no prediction' : typeof answer === 'number' ? formatNumber(answer) : answer;
  return `${base} (${words(answers[0])}) and ${variant} (${words(answers[1])})`;
}
