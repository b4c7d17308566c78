import type { ConfusionTable } from '../../measure/measurements.ts';
import { formatNumber } from '../../text/numbers.ts';
import { px, svg, text } from './svg.ts';

/** Up to as many classes their names stand beside the map. */
export const mostNames = 20;
/** Of a cell's width, what it is apart from the next. */
const gap = 0.06;

/** Labels in rows, predictions in columns; a cell is darker the larger its share of the row. `order` says which classes. */
export function heatMap(
  id: string,
  name: string,
  { classes, rows }: ConfusionTable,
  order: number[],
): string {
  const named = order.length <= mostNames;
  const [left, top, width] = [named ? 92 : 8, named ? 90 : 8, 340];
  const size = (width - left - 4) / order.length;
  const cells: Record<string, string[]> = {};
  order.forEach((i, down) => {
    const total = rows[i]!.reduce((sum, count) => sum + count, 0);
    order.forEach((j, along) => {
      const share = total > 0 ? rows[i]![j]! / total : 0;
      const shade = Math.ceil(8 * Math.sqrt(share));
      if (shade === 0) return;
      const kind = `${i === j ? 'hit' : 'miss'}-${shade}`;
      cells[kind] ??= [];
      // A stroke as wide as a cell, in units of cells: ten thousand of them stay small.
      cells[kind].push(`M${along} ${down}.5h${1 - gap}`);
    });
  });
  const names = named
    ? order.map(
        (i, at) =>
          text(left - 5, top + (at + 0.5) * size + 4, short(classes[i]!), 'tick', 'end') +
          `<g transform="translate(${px(left + (at + 0.5) * size + 4)} ${top - 6}) rotate(-90)">${text(0, 0, short(classes[i]!), 'tick')}</g>`,
      )
    : [];
  const side = order.length * size;
  const border = `<rect class="map" x="${left}" y="${top}" width="${px(side)}" height="${px(side)}"/>`;
  const paths = Object.entries(cells).map(([kind, parts]) => `<path class="${kind}" d="${parts.join('')}"/>`);
  return svg(
    {
      id,
      width,
      height: Math.ceil(top + side + 4),
      className: 'chart',
      title: `Confusion of the ${name}`,
      text: `${formatNumber(order.length)} classes: labels in rows, predictions in columns. A cell is darker the larger its share of the row; the diagonal is right. The numbers stand in the tables below.`,
    },
    `${border}<g transform="translate(${left} ${top}) scale(${size.toFixed(4)})" stroke-width="${1 - gap}">${paths.join('')}</g>${names.join('')}`,
  );
}

function short(name: string): string {
  const points = Array.from(name);
  return points.length <= 13 ? name : `${points.slice(0, 12).join('')}…`;
}
