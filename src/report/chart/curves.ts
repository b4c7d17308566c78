import type { Curves } from '../../measure/measurements.ts';
import { axes, frame } from './axes.ts';
import { line, px, svg } from './svg.ts';

/** ROC curves of both sets. */
export function rocChart(id: string, reference: Curves | null, candidate: Curves | null): string {
  const { x, y, drawn } = axes(frame, {
    x: [0, 1],
    y: [0, 1],
    xName: 'false positive rate',
    yName: '',
  });
  const curve = (set: Curves | null, name: string) =>
    set === null || set.roc.length < 2
      ? ''
      : `<path class="${name}" d="${line(finite(set.roc).map(([fpr, tpr]) => [x(fpr), y(tpr)] as const))}"/>`;
  const chance = `<line class="chance" x1="${px(x(0))}" y1="${px(y(0))}" x2="${px(x(1))}" y2="${px(y(1))}"/>`;
  return svg(
    {
      id,
      width: frame.width,
      height: frame.height,
      className: 'chart',
      title: 'ROC curves',
      text: 'True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are separated from negatives; the diagonal is chance.',
    },
    drawn + chance + curve(reference, 'ref-line') + curve(candidate, 'cand-line'),
  );
}

/** Share of positives over the mean score of each bin, of both sets. */
export function calibrationChart(id: string, reference: Curves | null, candidate: Curves | null): string {
  const { x, y, drawn } = axes(frame, { x: [0, 1], y: [0, 1], xName: 'mean score', yName: '' });
  const dots = (set: Curves | null, name: string) => {
    if (set === null) return '';
    const points = set.calibration
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
      title: 'Calibration',
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

function finite(points: [number, number][]): [number, number][] {
  return points.filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
}
