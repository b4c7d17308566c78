import { type AgreementCounts, across, type ErrorsWithin } from '../../count/answers/agreement.ts';
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
      'Errors: prediction minus label',
      histogramChart('errors', 'the errors', errors, frame),
      folded('Numbers', histogramTable('Errors', errors)),
    ),
    figure(
      'Errors over the prediction',
      residualChart('residuals', 'prediction', reference?.byPredicted, candidate?.byPredicted),
      boxes +
        folded(
          'Numbers',
          errorsTable(
            'Errors by tenths of the prediction',
            'Prediction',
            reference?.byPredicted,
            candidate?.byPredicted,
          ),
        ),
    ),
    figure(
      'Errors over the label',
      residualChart('by-label', 'label', reference?.byActual, candidate?.byActual),
      boxes +
        folded(
          'Numbers',
          errorsTable('Errors by tenths of the label', 'Label', reference?.byActual, candidate?.byActual),
        ),
    ),
  ];
  return section(`${key}<div class="figures">${figures.join('\n')}</div>${byLabel(reference, candidate)}`);
}

const boxes =
  '<p class="hint">A box: the middle half of the errors; its line: 90 %; its mark: the median.</p>';

function section(body: string): Section {
  return { id: 'agreement', title: 'Predictions and errors', body };
}

function plane(name: string, counts: AgreementCounts | null): string {
  return counts === null
    ? ''
    : figure(
        `${name}: predicted over actual`,
        planeChart(`plane-${name.toLowerCase()}`, name.toLowerCase(), counts),
        `<p class="hint">The stronger a hexagon, the more cases. On the dotted line prediction and label are the same. The outermost 1 % is drawn at the edge.</p>${folded('Numbers', planeTable(name, counts))}`,
      );
}

/** The hexagons by their column of the picture, four side by side. */
function planeTable(name: string, { plane }: AgreementCounts): string {
  const step = (plane.to - plane.from) / across;
  const parts = Array.from({ length: across / 4 }, (_, part) => {
    const held = plane.hexagons.filter(({ x }) => Math.min(across / 4 - 1, Math.floor(x / 4)) === part);
    const cases = held.reduce((sum, one) => sum + one.cases, 0);
    const at = held.map(({ y }) => plane.from + y * step);
    const mean = held.reduce((sum, one, i) => sum + at[i]! * (one.cases / cases), 0);
    return { from: plane.from + part * 4 * step, cases, low: Math.min(...at), mean, high: Math.max(...at) };
  });
  return dataTable({
    caption: `${name}: predicted by actual numbers, read off the hexagons`,
    head: ['Actual from', 'Cases', 'Predicted: least', 'mean', 'greatest'],
    rows: parts
      .filter(({ cases }) => cases > 0)
      .map(({ from, cases, low, mean, high }) =>
        [from, cases, low, mean, high].map((number) => formatNumber(number)),
      ),
    numbers: [1, 2, 3, 4],
  });
}

function byLabel(reference: AgreementCounts | null, candidate: AgreementCounts | null): string {
  const before = new Map((reference?.byActual ?? []).map((one) => [one.part, one]));
  const after = new Map((candidate?.byActual ?? []).map((one) => [one.part, one]));
  const parts = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  const number = (one: ErrorsWithin | undefined, key: 'meanAbsolute' | 'mean' | 'cases') =>
    one === undefined ? '–' : formatNumber(one[key]);
  return dataTable({
    caption: 'Errors by tenths of the label, cut where the reference’s labels have their tenths',
    head: [
      'Label',
      'Cases: reference',
      'Cases: candidate',
      'Mean absolute error: reference',
      'Mean absolute error: candidate',
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
  reference: ErrorsWithin[] = [],
  candidate: ErrorsWithin[] = [],
): string {
  const rows = [['Reference', reference] as const, ['Candidate', candidate] as const].flatMap(([name, set]) =>
    set.map((one) => [
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
  return `${formatNumber(from)}\u00a0to\u00a0${formatNumber(to)}`;
}
