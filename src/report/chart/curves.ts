import type { Curves } from '../../measure/measurements.ts';
import { axes, frame } from './axes.ts';
import { line, px, svg, text } from './svg.ts';

type Point = readonly [number, number];

/** A curve of each set in the unit square, or in one of its own height. */
interface Pair {
  id: string;
  title: string;
  text: string;
  xName: string;
  /** Top of the upright axis; default 1. */
  top?: number;
  reference: readonly Point[];
  candidate: readonly Point[];
  /** What chance, or the ideal, would give: a line from one point to another. */
  guide?: readonly [Point, Point];
  /** A point of the candidate’s curve with a word beside it. */
  mark?: { at: Point; words: string } | null;
}

/** Curves of both sets: the reference dashed, the candidate drawn through. Empty where neither has two points. */
export function pairOfCurves({
  id,
  title,
  text: description,
  xName,
  top = 1,
  reference,
  candidate,
  guide,
  mark,
}: Pair): string {
  if (reference.length < 2 && candidate.length < 2) return '';
  const { x, y, drawn } = axes(frame, { x: [0, 1], y: [0, top], xName, yName: '' });
  const curve = (points: readonly Point[], name: string) =>
    points.length < 2
      ? ''
      : `<path class="${name}" d="${line(points.filter((point) => point.every(Number.isFinite)).map(([a, b]) => [x(a), y(Math.min(top, b))] as const))}"/>`;
  const straight = guide
    ? `<line class="chance" x1="${px(x(guide[0][0]))}" y1="${px(y(guide[0][1]))}" x2="${px(x(guide[1][0]))}" y2="${px(y(guide[1][1]))}"/>`
    : '';
  const marked = mark
    ? `<circle class="cand-dot" cx="${px(x(mark.at[0]))}" cy="${px(y(Math.min(top, mark.at[1])))}" r="4.5"/>${text(x(mark.at[0]) + (mark.at[0] > 0.6 ? -8 : 8), y(Math.min(top, mark.at[1])) + (mark.at[1] > 0.9 * top ? 16 : -8), mark.words, 'marked', mark.at[0] > 0.6 ? 'end' : 'start')}`
    : '';
  return svg(
    { id, width: frame.width, height: frame.height, className: 'chart', title, text: description },
    drawn + straight + curve(reference, 'ref-line') + curve(candidate, 'cand-line') + marked,
  );
}

/** ROC curves of both sets. */
export function rocChart(
  id: string,
  reference: Curves['roc'] | null,
  candidate: Curves['roc'] | null,
  title = 'ROC curves',
): string {
  return pairOfCurves({
    id,
    title,
    text: 'True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are separated from negatives; the diagonal is chance.',
    xName: 'false positive rate',
    reference: reference ?? [],
    candidate: candidate ?? [],
    guide: [
      [0, 0],
      [1, 1],
    ],
  });
}

/** Share of positives over the mean score of each bin, of both sets. */
export function calibrationChart(
  id: string,
  reference: Curves['calibration'] | null,
  candidate: Curves['calibration'] | null,
  title = 'Calibration',
): string {
  const { x, y, drawn } = axes(frame, { x: [0, 1], y: [0, 1], xName: 'mean score', yName: '' });
  const dots = (bins: Curves['calibration'] | null, name: string) => {
    if (bins === null) return '';
    const points = bins
      .filter((bin) => Number.isFinite(bin.score) && Number.isFinite(bin.positives))
      .map((bin) => ({ x: x(bin.score), y: y(bin.positives), cases: bin.cases }));
    const most = Math.max(1, ...points.map((point) => point.cases));
    const marks = points.map((point) =>
      name === 'ref'
        ? square(point.x, point.y, radius(point.cases, most))
        : `<circle class="cand-dot" cx="${px(point.x)}" cy="${px(point.y)}" r="${px(radius(point.cases, most))}"/>`,
    );
    return `<path class="${name}-line" d="${line(points.map((point) => [point.x, point.y] as const))}"/>${marks.join('')}`;
  };
  const ideal = `<line class="chance" x1="${px(x(0))}" y1="${px(y(0))}" x2="${px(x(1))}" y2="${px(y(1))}"/>`;
  return svg(
    {
      id,
      width: frame.width,
      height: frame.height,
      className: 'chart',
      title,
      text: 'Share of positives over the mean score, in bins of the score. On the diagonal the scores are the frequencies. Larger marks hold more cases.',
    },
    drawn + ideal + dots(reference, 'ref') + dots(candidate, 'cand'),
  );
}

function square(x: number, y: number, half: number): string {
  return `<rect class="ref-dot" x="${px(x - half)}" y="${px(y - half)}" width="${px(2 * half)}" height="${px(2 * half)}"/>`;
}

function radius(cases: number, most: number): number {
  return 2 + 3 * Math.sqrt(Math.max(0, cases) / most);
}
