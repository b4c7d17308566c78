import type { ConfusionTable, Curves } from '../../measure/measurements.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { frame } from '../chart/axes.ts';
import { calibrationChart, rocChart } from '../chart/curves.ts';
import { histogramChart } from '../chart/histogram.ts';
import type { Review } from '../review.ts';
import { histogramTable } from './drift.ts';
import { dataTable, figure, folded, key, type Section } from './table.ts';

const mostClasses = 20;
const mostScores = 6;

/** Score distribution, ROC, calibration and confusion tables, each of both sets. */
export function curvesSection(review: Review): Section | null {
  const { reference, candidate, columns } = review.measurements;
  const curves = [reference?.curves ?? null, candidate.curves] as const;
  const scores = columns.filter((column) => column.role === 'score').slice(0, mostScores);
  const figures = [
    ...scores.map((score, i) =>
      figure(
        scores.length === 1 ? 'Score distribution' : `Scores of ${escapeHtml(score.name, 60)}`,
        histogramChart(`score${i}`, score.name, score.histogram, frame),
        folded('Numbers', histogramTable(`Scores of ${score.name}`, score.histogram)),
      ),
    ),
    some(curves, 'roc')
      ? figure(
          'ROC: true over false positive rate',
          rocChart('roc', ...curves),
          folded('Numbers', rocTable(...curves)),
        )
      : '',
    some(curves, 'calibration')
      ? figure(
          'Calibration: positives over score',
          calibrationChart('calibration', ...curves),
          folded('Numbers', calibrationTable(...curves)),
        )
      : '',
  ].filter((one) => one !== '');
  const confusion = [
    ['Candidate', candidate.confusion] as const,
    ['Reference', reference?.confusion ?? null] as const,
  ].flatMap(([name, counts]) => (counts === null ? [] : [confusionTable(name, counts)]));
  if (figures.length + confusion.length === 0) return null;
  const charts = figures.length === 0 ? '' : `${key}<div class="figures">${figures.join('\n')}</div>`;
  const wide = candidate.confusion !== null && candidate.confusion.classes.length > 3 ? ' wide' : '';
  const tables =
    confusion.length === 0
      ? ''
      : `<h3>Confusion tables</h3><p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p><div class="pair confusion${wide}">${confusion.join('\n')}</div>`;
  return { id: 'scores', title: 'Scores and decisions', body: charts + tables };
}

function some(curves: readonly (Curves | null)[], name: keyof Curves): boolean {
  return curves.some((set) => set !== null && set[name].length > 1);
}

function rocTable(reference: Curves | null, candidate: Curves | null): string {
  const grid = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return dataTable({
    caption: 'True positive rate at some false positive rates',
    head: ['False positive rate', 'Reference', 'Candidate'],
    rows: grid.map((fpr) => [
      formatPercent(fpr),
      formatPercent(rateAt(reference, fpr)),
      formatPercent(rateAt(candidate, fpr)),
    ]),
    numbers: [0, 1, 2],
  });
}

/** True positive rate on the line between the curve's points. */
function rateAt(curves: Curves | null, fpr: number): number | null {
  const roc = curves?.roc ?? [];
  for (let i = 1; i < roc.length; i++) {
    const [x0, y0] = roc[i - 1]!;
    const [x1, y1] = roc[i]!;
    if (x0 <= fpr && fpr <= x1 && x1 > x0) return y0 + ((fpr - x0) / (x1 - x0)) * (y1 - y0);
  }
  return null;
}

function calibrationTable(reference: Curves | null, candidate: Curves | null): string {
  const rows = [['Reference', reference] as const, ['Candidate', candidate] as const].flatMap(([name, set]) =>
    (set?.calibration ?? []).map((bin) => [
      name,
      formatNumber(bin.score),
      formatPercent(bin.positives),
      formatNumber(bin.cases),
    ]),
  );
  return dataTable({
    caption: 'Calibration by bin',
    head: ['Set', 'Mean score', 'Positives', 'Cases'],
    rows,
    numbers: [1, 2, 3],
  });
}

function confusionTable(name: string, { classes, rows }: ConfusionTable): string {
  const shown = classes.slice(0, mostClasses);
  const cell = (counts: number[], j: number, right: boolean) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return `<span class="count${right ? ' right' : ''}">${formatNumber(counts[j] ?? 0)}</span> <span class="share">${formatPercent(total > 0 ? (counts[j] ?? 0) / total : null)}</span>`;
  };
  const table = dataTable({
    caption: `${name}: labels and predictions`,
    head: ['Label', ...shown.map((one) => `predicted ${escapeHtml(one, 40)}`)],
    rows: shown.map((one, i) => [
      `is ${escapeHtml(one, 40)}`,
      ...shown.map((_, j) => cell(rows[i] ?? [], j, i === j)),
    ]),
    numbers: shown.map((_, i) => i + 1),
  });
  const left = classes.length - shown.length;
  return left > 0 ? `<div>${table}<p>… and ${formatNumber(left)} more classes.</p></div>` : table;
}
