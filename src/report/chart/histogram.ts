import type { Histogram } from '../../measure/measurements.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { axes, type Frame } from './axes.ts';
import { line, px, svg, text } from './svg.ts';

const mostCategories = 8;

/** Both distributions over the same bins, as shares of their sets: reference filled, candidate drawn as a line. */
export function histogramChart(id: string, name: string, histogram: Histogram, frame: Frame): string {
  const shares = sharesOf(histogram);
  if (histogram.categories !== null) return bars(id, name, histogram.categories, shares, frame);
  const edges = histogram.edges ?? [];
  if (edges.length < 2 || edges.some((edge) => !Number.isFinite(edge))) return '';
  const domain = [edges[0]!, edges.at(-1)!] as const;
  const top = Math.max(0.01, ...shares.reference, ...shares.candidate) * 1.08;
  const { x, y, drawn } = axes(frame, { x: domain, y: [0, top], xName: '', yName: '', percentY: true });
  const steps = (values: number[]) =>
    values.flatMap((share, i): [number, number][] => [
      [x(edges[i]!), y(share)],
      [x(edges[i + 1]!), y(share)],
    ]);
  const ground = y(0);
  const area = `M${px(x(domain[0]))} ${px(ground)}${line(steps(shares.reference)).replace('M', 'L')}L${px(x(domain[1]))} ${px(ground)}Z`;
  return svg(
    {
      id,
      width: frame.width,
      height: frame.height,
      className: 'chart',
      title: `Distribution of ${name}`,
      text: describe(shares, edges.length - 1),
    },
    `${drawn}<path class="ref-area" d="${area}"/><path class="cand-line" d="${line(steps(shares.candidate))}"/>`,
  );
}

function bars(
  id: string,
  name: string,
  categories: string[],
  shares: { reference: number[]; candidate: number[] },
  frame: Frame,
): string {
  const order = categories
    .map((category, i) => ({
      category,
      reference: shares.reference[i] ?? 0,
      candidate: shares.candidate[i] ?? 0,
    }))
    .sort((a, b) => Math.abs(b.candidate - b.reference) - Math.abs(a.candidate - a.reference))
    .slice(0, mostCategories);
  const widest = Math.max(0.01, ...order.map((one) => Math.max(one.reference, one.candidate)));
  const label = 96;
  const room = frame.width - label - 104;
  const step = Math.min(32, (frame.height - 8) / Math.max(1, order.length));
  const thick = Math.min(10, step / 2 - 1);
  const body = order.map((one, i) => {
    const y = 4 + i * step;
    const reference = (one.reference / widest) * room;
    const candidate = (one.candidate / widest) * room;
    const change = `${formatPercent(one.reference).replace(' %', '')} → ${formatPercent(one.candidate)}`;
    return (
      text(label - 6, y + thick + 3, short(one.category), 'tick', 'end') +
      `<rect class="ref-bar" x="${label}" y="${px(y)}" width="${px(reference)}" height="${px(thick)}"/>` +
      `<rect class="cand-bar" x="${label}" y="${px(y + thick)}" width="${px(candidate)}" height="${px(thick)}"/>` +
      text(label + Math.max(reference, candidate) + 5, y + thick + 4, change, 'tick')
    );
  });
  const left = categories.length - order.length;
  const under = 8 + order.length * step;
  const more = left > 0 ? text(label - 6, under + 8, `${formatNumber(left)} more below`, 'tick', 'end') : '';
  const height = Math.max(40, Math.ceil(under + (left > 0 ? 14 : 0)));
  return svg(
    {
      id,
      width: frame.width,
      height,
      className: 'chart',
      title: `Shares of the categories of ${name}`,
      text: describe(shares, categories.length),
    },
    body.join('') + more,
  );
}

/** Counts as shares of their own set; 0 where a set is empty. */
export function sharesOf(histogram: Histogram): { reference: number[]; candidate: number[] } {
  const shares = (rows: number[]) => {
    const total = rows.reduce((sum, count) => sum + count, 0);
    return rows.map((count) => (total > 0 ? count / total : 0));
  };
  return { reference: shares(histogram.reference), candidate: shares(histogram.candidate) };
}

function describe(shares: { reference: number[]; candidate: number[] }, bins: number): string {
  const gap = shares.candidate.map((share, i) => Math.abs(share - (shares.reference[i] ?? 0)));
  const largest = Math.max(0, ...gap);
  return `Shares of rows in ${bins} bins, reference and candidate. The largest difference in one bin is ${formatPercent(largest)} of rows. The numbers stand in the table below.`;
}

function short(name: string): string {
  const points = Array.from(name);
  return points.length <= 14 ? name : `${points.slice(0, 13).join('')}…`;
}
