import { type AgreementCounts, across, type ErrorsWithin } from '../../count/answers/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { axes, type Frame, frame } from './axes.ts';
import { line, px, svg } from './svg.ts';

const square: Frame = { width: 340, height: 330, left: 48, right: 12, top: 18, bottom: 40 };

/** Predicted over actual numbers as hexagons, darker the more cases they hold; on the diagonal they are the same. */
export function planeChart(id: string, name: string, { plane, cases }: AgreementCounts): string {
  const domain = [plane.from, plane.to] as const;
  const { x, y, drawn } = axes(square, { x: domain, y: domain, xName: 'actual', yName: 'predicted' });
  const most = Math.max(1, ...plane.hexagons.map((one) => one.cases));
  const step = (plane.to - plane.from) / across;
  // A hexagon of width 1 in both units of the drawing: its corners from its middle.
  const wide = (x(plane.to) - x(plane.from)) / across / 2;
  const high = (y(plane.from) - y(plane.to)) / across / Math.sqrt(3);
  const corners = [
    [0, -high],
    [wide, -high / 2],
    [wide, high / 2],
    [0, high],
    [-wide, high / 2],
    [-wide, -high / 2],
  ] as const;
  // Shades by the root of the cases, and one path a shade, so that a page stays small.
  const shades = new Map<number, string[]>();
  for (const one of plane.hexagons) {
    const shade = Math.max(1, Math.round(8 * Math.sqrt(one.cases / most)));
    const [cx, cy] = [x(plane.from + one.x * step), y(plane.from + one.y * step)];
    const path = `${line(corners.map(([dx, dy]) => [cx + dx, cy + dy] as const))}Z`;
    shades.set(shade, [...(shades.get(shade) ?? []), path]);
  }
  const drawnShades = [...shades]
    .sort(([a], [b]) => a - b)
    .map(([shade, paths]) => `<path class="hex hex-${shade}" d="${paths.join('')}"/>`);
  const same = `<line class="chance" x1="${px(x(plane.from))}" y1="${px(y(plane.from))}" x2="${px(x(plane.to))}" y2="${px(y(plane.to))}"/>`;
  return svg(
    {
      id,
      width: square.width,
      height: square.height,
      className: 'chart',
      title: `Predicted over actual numbers of the ${name}`,
      text: `${formatNumber(cases)} cases in hexagons, the darkest with ${formatNumber(most)}. On the dotted line prediction and label are the same. Numbers beyond the middle 99 % are drawn at the edge.`,
    },
    drawn + drawnShades.join('') + same,
  );
}

/** How errors lie over the prediction or the label: the middle half as a box, 5 to 95 % as a line, the median as a mark. */
export function residualChart(
  id: string,
  over: 'prediction' | 'label',
  reference: ErrorsWithin[] = [],
  candidate: ErrorsWithin[] = [],
): string {
  const all = [...reference, ...candidate];
  if (all.length === 0) return '';
  const low = Math.min(0, ...all.map(({ quantiles }) => quantiles[0]!));
  const high = Math.max(0, ...all.map(({ quantiles }) => quantiles.at(-1)!));
  const ends = [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))] as const;
  const parts = Math.max(...all.map(({ part }) => part)) + 1;
  // Each tenth has as much room as the others: by value the last would hide the first.
  const { x, y, drawn } = axes(frame, {
    x: [0, parts],
    y: [low, high === low ? low + 1 : high],
    xName: `${over}, from ${formatNumber(ends[0])} to ${formatNumber(ends[1])}, by tenths`,
    yName: 'error',
    ticksX: false,
  });
  const boxes = (list: ErrorsWithin[], name: string, shift: number) =>
    list.map(({ part, quantiles: [q05, q25, q50, q75, q95] }) => {
      const at = x(part + 0.5) + shift;
      const box = `<rect class="${name}-box" x="${px(at - 4)}" y="${px(y(q75!))}" width="8" height="${px(Math.max(1, y(q25!) - y(q75!)))}"/>`;
      return `<line class="${name}-whisker-thin" x1="${px(at)}" y1="${px(y(q05!))}" x2="${px(at)}" y2="${px(y(q95!))}"/>${box}<line class="median" x1="${px(at - 4)}" y1="${px(y(q50!))}" x2="${px(at + 4)}" y2="${px(y(q50!))}"/>`;
    });
  const none = `<line class="chance" x1="${px(x(0))}" y1="${px(y(0))}" x2="${px(x(parts))}" y2="${px(y(0))}"/>`;
  return svg(
    {
      id,
      width: frame.width,
      height: frame.height,
      className: 'chart',
      title: `Errors over the ${over}`,
      text: 'For each tenth the errors (prediction minus label): the box holds the middle half, the line 90 %, the mark is the median. The numbers stand in the table below.',
    },
    drawn + none + boxes(reference, 'ref', -5).join('') + boxes(candidate, 'cand', 5).join(''),
  );
}
