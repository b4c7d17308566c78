import { linear, px, text, ticks, tickText } from './svg.ts';

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const frame: Frame = { width: 340, height: 230, left: 44, right: 12, top: 12, bottom: 40 };

/** Axes with light grid lines and the scales that belong to them. */
export function axes(
  { width, height, left: least, right, top, bottom }: Frame,
  domain: {
    x: readonly [number, number];
    y: readonly [number, number];
    xName: string;
    yName: string;
    percentY?: boolean;
    ticksX?: boolean;
  },
) {
  const upright = ticks(...domain.y, 5).map((value) => ({
    value,
    words: domain.percentY ? `${Number((value * 100).toPrecision(6))}%` : tickText(value, ...domain.y),
  }));
  // Room for the longest of them, at 6.5 a character.
  const left = Math.max(least, 8 + 6.5 * Math.max(0, ...upright.map(({ words }) => words.length)));
  const x = linear(domain.x, [left, width - right]);
  const y = linear(domain.y, [height - bottom, top]);
  const across = upright.map(({ value, words }) => {
    return `<line class="grid" x1="${left}" y1="${px(y(value))}" x2="${width - right}" y2="${px(y(value))}"/>${text(left - 6, y(value) + 4, words, 'tick', 'end')}`;
  });
  const down = (domain.ticksX === false ? [] : ticks(...domain.x, 5)).map((value) => {
    const words = tickText(value, ...domain.x);
    // One at the end stays within the drawing.
    const at = Math.min(x(value), width - 3.25 * words.length);
    return text(at, height - bottom + 16, words, 'tick', 'middle');
  });
  const base = `<line class="axis" x1="${left}" y1="${height - bottom}" x2="${width - right}" y2="${height - bottom}"/>`;
  const names =
    text((left + width - right) / 2, height - 6, domain.xName, 'axis-name', 'middle') +
    (domain.yName === '' ? '' : text(left, top - 2, domain.yName, 'axis-name', 'start'));
  return { x, y, drawn: across.join('') + down.join('') + base + names };
}
