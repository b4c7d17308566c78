import type { Comparison, Measured } from '../../measure/measurements.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatInterval } from '../format.ts';
import { linear, px, svg } from './svg.ts';

const width = 170;
const height = 32;

/**
 * One metric on both sets: reference above, candidate below, each with its interval. The scale is its own, or reaches
 * over `beside` too, the others it is to be compared with; `whole` is the candidate's value over all rows, as a line.
 */
export function pairPlot(
  id: string,
  title: string,
  comparison: Comparison,
  { beside = [], whole = null }: { beside?: Comparison[]; whole?: number | null } = {},
): string {
  const { reference, candidate } = comparison;
  const points = [comparison, ...beside].flatMap((one) => [
    ...pointsOf(one.reference),
    ...pointsOf(one.candidate),
  ]);
  if (whole !== null) points.push(whole);
  const low = Math.min(...points);
  const high = Math.max(...points);
  if (!(high > low)) return '';
  const x = linear([low, high], [8, width - 8]);
  const mark = (measured: Measured, y: number, own: string, shape: (at: number) => string) => {
    if (pointsOf(measured).length === 0 || 'noEvidence' in measured) return '';
    const [from, to] = measured.interval;
    const whisker = `<line class="${own}-whisker-thin" x1="${px(x(from))}" y1="${y}" x2="${px(x(to))}" y2="${y}"/>`;
    return whisker + shape(x(measured.value));
  };
  return svg(
    { id, width, height, className: 'pair-plot', title: `${title} on both sets`, text: describe(comparison) },
    (whole === null
      ? ''
      : `<line class="chance" x1="${px(x(whole))}" y1="0" x2="${px(x(whole))}" y2="${height}"/>`) +
      mark(reference, 9, 'ref', (at) => `<path class="ref-mark" d="M${px(at)} 4l5 5l-5 5l-5 -5z"/>`) +
      mark(candidate, 23, 'cand', (at) => `<circle class="cand-dot" cx="${px(at)}" cy="23" r="5"/>`),
  );
}

function pointsOf(measured: Measured): number[] {
  if ('noEvidence' in measured) return [];
  const points = [measured.value, ...measured.interval];
  return points.every(Number.isFinite) ? points : [];
}

function describe({ reference, candidate }: Comparison): string {
  const describeMeasured = (measured: Measured) =>
    'noEvidence' in measured
      ? 'no evidence'
      : `${formatNumber(measured.value)}, interval ${formatInterval(measured.interval)}`;
  return `Reference ${describeMeasured(reference)}; candidate ${describeMeasured(candidate)}.`;
}
