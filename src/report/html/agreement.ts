import type { AgreementCounts, ErrorsWithin } from '../../count/answers/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { planeChart, residualChart } from '../chart/agreement.ts';
import { frame } from '../chart/axes.ts';
import { histogramChart } from '../chart/histogram.ts';
import type { Review } from '../review.ts';
import { histogramTable } from './drift.ts';
import { dataTable, figure, folded, key, type Section } from './table.ts';

/** Predicted against actual numbers, and where and how large the errors are. */
export function agreementSection({ plan, measurements }: Review): Section | null {
  if (plan.data.task !== 'regression') return null;
  if (measurements.candidate.agreement === undefined)
    return section('<p class="hint">Predicted against actual numbers are drawn of files alone.</p>');
  const reference = measurements.reference?.agreement ?? null;
  const candidate = measurements.candidate.agreement ?? null;
  if (reference === null && candidate === null) return null;
  const errors = {
    edges: (candidate ?? reference)!.errors.edges,
    categories: null,
    reference: reference?.errors.cases ?? [],
    candidate: candidate?.errors.cases ?? [],
  };
  const figures = [
    plane('Candidate', candidate),
    plane('Reference', reference),
    figure(
      'Errors: prediction less label',
      histogramChart('errors', 'the errors', errors, frame),
      folded('Numbers', histogramTable('Errors', errors)),
    ),
    figure(
      'Errors over the prediction',
      residualChart('residuals', reference?.byPredicted ?? null, candidate?.byPredicted ?? null),
      folded(
        'Numbers',
        errorsTable('Errors by tenths of the prediction', 'Prediction', reference, candidate),
      ),
    ),
  ];
  return section(`${key}<div class="figures">${figures.join('\n')}</div>${byLabel(reference, candidate)}`);
}

function section(body: string): Section {
  return { id: 'agreement', title: 'Predictions and errors', body };
}

function plane(name: string, counts: AgreementCounts | null): string {
  return counts === null
    ? ''
    : figure(
        `${name}: predicted over actual`,
        planeChart(`plane-${name.toLowerCase()}`, name.toLowerCase(), counts),
      );
}

function byLabel(reference: AgreementCounts | null, candidate: AgreementCounts | null): string {
  const before = new Map((reference?.byActual ?? []).map((one) => [one.part, one]));
  const after = new Map((candidate?.byActual ?? []).map((one) => [one.part, one]));
  const parts = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  const number = (one: ErrorsWithin | undefined, key: 'meanAbsolute' | 'mean' | 'cases') =>
    one === undefined ? '–' : formatNumber(one[key]);
  return dataTable({
    caption: 'Errors by tenths of the label, as the reference has it',
    head: [
      'Label',
      'Cases: reference',
      'Cases: candidate',
      'Absolute error: reference',
      'Absolute error: candidate',
      'Bias: reference',
      'Bias: candidate',
    ],
    rows: parts.map((part) => {
      const [a, b] = [before.get(part), after.get(part)];
      return [
        rangeOf((b ?? a)!),
        ...(['cases', 'meanAbsolute', 'mean'] as const).flatMap((key) => [number(a, key), number(b, key)]),
      ];
    }),
    numbers: [1, 2, 3, 4, 5, 6],
    cards: true,
  });
}

function errorsTable(
  caption: string,
  first: string,
  reference: AgreementCounts | null,
  candidate: AgreementCounts | null,
): string {
  const rows = [['Reference', reference] as const, ['Candidate', candidate] as const].flatMap(([name, set]) =>
    (set?.byPredicted ?? []).map((one) => [
      rangeOf(one),
      name,
      formatNumber(one.cases),
      ...one.quantiles.map((value) => formatNumber(value)),
    ]),
  );
  return dataTable({
    caption,
    head: [first, 'Set', 'Cases', '5 %', '25 %', 'Median', '75 %', '95 %'],
    rows,
    numbers: [2, 3, 4, 5, 6, 7],
  });
}

function rangeOf({ from, to }: ErrorsWithin): string {
  return `${formatNumber(from)} to ${formatNumber(to)}`;
}
