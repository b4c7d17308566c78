import type { StretchMeasured } from '../../measure/columns/by-time.ts';
import { formatPercent } from '../../text/numbers.ts';
import { formatDay, formatTime } from '../format.ts';
import { axes } from './axes.ts';
import { line, px, svg, text } from './svg.ts';

const DAY = 86_400_000;
const room = { width: 300, height: 96, left: 40, right: 8, top: 8, bottom: 20 };

/** How far each stretch of time lies from the reference; dashed, what chance makes. */
export function byTimeChart(id: string, name: string, stretches: StretchMeasured[]): string {
  const known = stretches.flatMap(({ distance }, at) => (distance === null ? [] : [{ at, distance }]));
  if (known.length < 2) return '';
  const top = Math.max(0.05, ...known.map(({ distance }) => distance)) * 1.1;
  const last = stretches.length - 1;
  const { x, y, drawn } = axes(room, {
    x: [0, last],
    y: [0, Math.min(1, top)],
    xName: '',
    yName: '',
    percentY: true,
    ticksX: false,
  });
  const points = known.map(({ at, distance }) => [x(at), y(distance)] as const);
  const chance = stretches.flatMap(({ chance }, at) =>
    chance === null ? [] : [[x(at), y(chance)] as const],
  );
  const farthest = known.reduce((most, one) => (one.distance > most.distance ? one : most));
  const ends = [stretches[0]!.from, stretches[last]!.to] as const;
  const format = ends[1] - ends[0] < 2 * DAY ? formatTime : formatDay;
  const [first, end] = ends.map((at) => format(new Date(at).toISOString()));
  return svg(
    {
      id,
      width: room.width,
      height: room.height,
      className: 'chart',
      title: `${name} by time`,
      text: `Distance from the reference in ${stretches.length} stretches of time, from ${formatPercent(known[0]!.distance)} to ${formatPercent(known.at(-1)!.distance)}; the farthest is stretch ${farthest.at + 1} with ${formatPercent(farthest.distance)}. The numbers stand in the table below.`,
    },
    `${drawn}<path class="chance" d="${line(chance)}"/><path class="cand-line" d="${line(points)}"/>` +
      points.map(([cx, cy]) => `<circle class="cand-dot" cx="${px(cx)}" cy="${px(cy)}" r="2.5"/>`).join('') +
      text(x(0), room.height - 5, first!, 'tick', 'start') +
      text(x(last), room.height - 5, end!, 'tick', 'end'),
  );
}
