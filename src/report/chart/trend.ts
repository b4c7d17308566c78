import { describeRule } from '../../plan/words.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { isInPercent } from '../figures.ts';
import { formatDay } from '../format.ts';
import type { Series } from '../trend.ts';
import { axes, frame } from './axes.ts';
import { bandsOf, boundsOf } from './bands.ts';
import { line, linear, px, svg, text } from './svg.ts';

/**
 * Values over the reviews on the bands of their rule, with their intervals as a ribbon; the mark's shape is the level
 * of the whole review.
 */
export function trendChart(
  id: string,
  title: string,
  series: Series,
  { over, many }: { over: string; many: string } = { over: 'the reviews', many: 'reviews' },
): string {
  const { points, rule } = series;
  const format = formatOf(series);
  const known = knownOf(series);
  const domain = domainOf(series);
  const last = Math.max(1, points.length - 1);
  const shape = { ...frame, bottom: 26, right: 16 };
  const { x, y, drawn } = axes(shape, {
    x: [0, last],
    y: domain,
    xName: '',
    yName: '',
    ticksX: false,
    percentY: format === formatPercent,
  });
  const [left, right] = [x(0), x(last)];
  const bands =
    rule === null
      ? ''
      : bandsOf(series.check, rule, domain)
          .map(
            ({ from, to, level }) =>
              `<rect class="trend-${level.toLowerCase()}" x="${px(left)}" y="${px(y(to))}" width="${px(right - left)}" height="${px(y(from) - y(to))}"/>`,
          )
          .join('');
  const cuts = boundsOf(series.check, rule)
    .filter((bound) => bound > domain[0] && bound < domain[1])
    .map(
      (bound) =>
        `<line class="cut" x1="${px(left)}" y1="${px(y(bound))}" x2="${px(right)}" y2="${px(y(bound))}"/>`,
    );
  // The day of each end, and one between where there is room for it.
  const dated = last < 4 ? [0, last] : [0, Math.round(last / 2), last];
  const days = dated.map((at) => {
    const anchor = at === 0 ? 'start' : at === last ? 'end' : 'middle';
    return text(x(at), shape.height - 8, formatDay(points[at]?.at ?? ''), 'tick', anchor);
  });
  return svg(
    {
      id,
      width: shape.width,
      height: shape.height,
      className: 'chart',
      title: `${title} over ${over}`,
      text: `From ${format(known[0]!.value)} to ${format(known.at(-1)!.value)} in ${known.length} ${many}${rule === null ? '' : `; ${describeRule(rule)}`}. The numbers stand in the table below.`,
    },
    bands +
      drawn +
      cuts.join('') +
      ribbon(series, x, y) +
      course(known, x, y) +
      marks(known, x, y) +
      days.join(''),
  );
}

const small = { width: 220, height: 48 };

/** The same in the size of a word or two: line, ribbon and bands, and the newest value as a dot. */
export function sparkChart(id: string, title: string, series: Series): string {
  const known = knownOf(series);
  const newest = known.at(-1);
  if (newest === undefined) return '';
  const format = formatOf(series);
  const domain = domainOf(series);
  const last = series.points.length - 1;
  const x = linear([Math.min(0, last - 1), last], [4, small.width - 8]);
  const y = linear(domain, [small.height - 4, 4]);
  const bands = (series.rule === null ? [] : bandsOf(series.check, series.rule, domain)).map(
    ({ from, to, level }) =>
      `<rect class="trend-${level.toLowerCase()}" x="0" y="${px(y(to))}" width="${small.width}" height="${px(y(from) - y(to))}"/>`,
  );
  return svg(
    {
      id,
      ...small,
      className: 'spark',
      title: `${title} over the reviews`,
      text: `From ${format(known[0]!.value)} to ${format(newest.value)} in ${known.length} ${known.length === 1 ? 'review' : 'reviews'}.`,
    },
    bands.join('') +
      ribbon(series, x, y) +
      course(known, x, y) +
      `<circle class="dot" cx="${px(x(newest.at))}" cy="${px(y(newest.value))}" r="4"/>`,
  );
}

/** How the values of a series are written: in per cent where its rule is. */
export function formatOf({ rule }: Series): (value: number | null) => string {
  return isInPercent(rule) ? formatPercent : formatNumber;
}

type Scale = (value: number) => number;

function knownOf({ points }: Series) {
  return points.flatMap((point, at) => (point.value === null ? [] : [{ ...point, value: point.value, at }]));
}

/** All values and intervals, and the bounds that lie near enough not to flatten the line. */
function domainOf(series: Series): [number, number] {
  const all = knownOf(series).flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || Math.abs(high) || 1;
  const near = boundsOf(series.check, series.rule).filter(
    (bound) => bound > low - span && bound < high + span,
  );
  const [from, to] = [Math.min(low, ...near), Math.max(high, ...near)];
  const margin = (to - from || span) * 0.08;
  const share = from >= 0 && to <= 1;
  return share ? [Math.max(0, from - margin), Math.min(1, to + margin)] : [from - margin, to + margin];
}

type Known = ReturnType<typeof knownOf>;

/** Reviews that follow each other; where one has no value the line is broken. */
function runsOf(known: Known): Known[] {
  const runs: Known[] = [];
  for (const point of known) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at === point.at - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function course(known: Known, x: Scale, y: Scale): string {
  const lines = runsOf(known).map((run) => line(run.map(({ at, value }) => [x(at), y(value)] as const)));
  return `<path class="cand-line" d="${lines.join('')}"/>`;
}

/** Where there are many, marks without a level would hide the line. */
function marks(known: Known, x: Scale, y: Scale): string {
  const shown = known.length > 40 ? known.filter(({ status }) => status !== '') : known;
  return shown.map(({ at, value, status }) => mark(x(at), y(value), status)).join('');
}

function ribbon(series: Series, x: Scale, y: Scale): string {
  const known = knownOf(series).filter(({ interval }) => interval !== null);
  const parts = runsOf(known).map((run) => {
    // An interval that stands alone is as wide as a whisker.
    const half = run.length === 1 ? 2 : 0;
    const edge = (side: 0 | 1) =>
      run.flatMap(({ at, interval }) => [
        [x(at) - half, y(interval![side])] as const,
        [x(at) + half, y(interval![side])] as const,
      ]);
    return `${line([...edge(1), ...edge(0).reverse()])}Z`;
  });
  return parts.length === 0 ? '' : `<path class="cand-ribbon" d="${parts.join('')}"/>`;
}

/** The level of a review as a shape. */
export function mark(x: number, y: number, status: string): string {
  if (status === 'RED')
    return `<rect class="mark-red" x="${px(x - 4)}" y="${px(y - 4)}" width="8" height="8"/>`;
  if (status === 'AMBER') return `<path class="mark-amber" d="M${px(x)} ${px(y - 5)}l5 9h-10z"/>`;
  return `<circle class="${status === 'GREEN' ? 'mark-green' : 'mark-none'}" cx="${px(x)}" cy="${px(y)}" r="4"/>`;
}
