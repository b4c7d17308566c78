import { formatDay, formatNumber } from '../format.ts';
import type { Series } from '../trend.ts';
import { axes, frame } from './axes.ts';
import { line, px, svg, text } from './svg.ts';

/** Values over the reviews with their intervals; the mark's shape is the level of the whole review. */
export function trendChart(id: string, title: string, series: Series): string {
  const points = series.points.flatMap((point, at) =>
    point.value === null ? [] : [{ ...point, value: point.value, at }],
  );
  const all = points.flatMap(({ value, interval }) => [value, ...(interval ?? [])]).filter(Number.isFinite);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const margin = (high - low || Math.abs(high) || 1) * 0.08;
  const last = Math.max(1, series.points.length - 1);
  const shape = { ...frame, bottom: 26 };
  const { x, y, drawn } = axes(shape, {
    x: [0, last],
    y: [low - margin, high + margin],
    xName: '',
    yName: '',
    ticksX: false,
  });
  const whiskers = points.map(({ at, interval }) =>
    interval === null
      ? ''
      : `<line class="cand-whisker" x1="${px(x(at))}" y1="${px(y(interval[0]))}" x2="${px(x(at))}" y2="${px(y(interval[1]))}"/>`,
  );
  const days = [0, last].map((at) =>
    text(x(at), shape.height - 8, formatDay(series.points[at]?.at ?? ''), 'tick', at === 0 ? 'start' : 'end'),
  );
  return svg(
    {
      id,
      width: shape.width,
      height: shape.height,
      className: 'chart',
      title: `${title} over the reviews`,
      text: `From ${formatNumber(points[0]?.value)} to ${formatNumber(points.at(-1)?.value)} in ${points.length} reviews. The numbers stand in the table below.`,
    },
    drawn +
      whiskers.join('') +
      `<path class="cand-line" d="${line(points.map(({ at, value }) => [x(at), y(value)] as const))}"/>` +
      points.map(({ at, value, status }) => mark(x(at), y(value), status)).join('') +
      days.join(''),
  );
}

function mark(x: number, y: number, status: string): string {
  if (status === 'RED')
    return `<rect class="mark-red" x="${px(x - 4)}" y="${px(y - 4)}" width="8" height="8"/>`;
  if (status === 'AMBER') return `<path class="mark-amber" d="M${px(x)} ${px(y - 5)}l5 9h-10z"/>`;
  return `<circle class="${status === 'GREEN' ? 'mark-green' : 'mark-none'}" cx="${px(x)}" cy="${px(y)}" r="4"/>`;
}
