import type { Comparison, Measured } from '../../measure/measurements.ts';
import { formatInterval, formatNumber } from '../format.ts';
import { linear, px, svg } from './svg.ts';

const width = 170;
const height = 32;

/** One metric on both sets, on a scale of its own: reference above, candidate below, each with its interval. */
export function pairPlot(id: string, title: string, comparison: Comparison): string {
  const { reference, candidate } = comparison;
  const points = [...pointsOf(reference), ...pointsOf(candidate)];
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
  const say = (measured: Measured) =>
    'noEvidence' in measured
      ? 'no evidence'
      : `${formatNumber(measured.value)}, interval ${formatInterval(measured.interval)}`;
  return `Reference ${say(reference)}; candidate ${say(candidate)}.`;
}
