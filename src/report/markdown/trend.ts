import { escapeMarkdown } from '../../text/escape.ts';
import { formatPercent } from '../../text/numbers.ts';
import { formatOf } from '../chart/trend.ts';
import { formatDay } from '../format.ts';
import type { Review } from '../review.ts';
import { titleOf } from '../titles.ts';
import { type Series, seriesOf } from '../trend.ts';
import type { Section } from './table.ts';

/** Measured values over the reviews so far, as charts that GitHub draws. */
export function trend(review: Review): Section | null {
  const series = seriesOf(review, 3);
  return series.length === 0
    ? null
    : { id: 'trend', title: 'Trend over the reviews', body: series.map((one) => chart(one)).join('\n\n') };
}

/** Blue, green, amber and red that show on a white and on a black page. */
const colours = { value: '#4a90e2', green: '#2e9e6b', amber: '#c98a12', red: '#d9534f' };

function chart(series: Series): string {
  const { check, rule, points } = series;
  const known = points.filter((point) => point.value !== null);
  const scale = formatOf(series) === formatPercent ? 100 : 1;
  const values = known.map((point) => point.value! * scale);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.1;
  const near = (value: number) =>
    value > low - 4 * margin - (high - low) && value < high + 4 * margin + (high - low);
  const bounds = (['green', 'amber', 'red'] as const).flatMap((level) => {
    const bound = rule?.[level] ?? null;
    return bound === null || !near(bound.value * scale)
      ? []
      : [{ level, text: bound.text, value: bound.value * scale }];
  });
  const all = [...values, ...bounds.map(({ value }) => value)];
  const flat = bounds.map(({ level, text }) => `${level} ${text}`).join(', ');
  const palette = [colours.value, ...bounds.map(({ level }) => colours[level])].join(', ');
  const days = [known[0]!, known.at(-1)!].map(({ at }) => plain(formatDay(at))).join(' to ');
  const drawn = [
    '```mermaid',
    `%%{init: {"xyChart": {"width": 720, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `  title "${plain(titleOf(check))}"`,
    `  x-axis "${known.length} reviews, ${days}" 1 --> ${known.length}`,
    `  y-axis ${scale === 100 ? '"per cent" ' : ''}${around(all, margin, scale)}`,
    ...[values, ...bounds.map(({ value }) => values.map(() => value))].map(
      (line) => `  line [${line.map(decimal).join(', ')}]`,
    ),
    '```',
  ].join('\n');
  return flat === ''
    ? drawn
    : `${drawn}\n\n<sub>Flat lines are the bounds of the rule: ${escapeMarkdown(flat, 200)}.</sub>`;
}

/** A stretch of the axis around some values; that of shares stays within 0 and 1. */
function around(values: number[], margin: number, scale: number): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = low >= 0 && high <= scale;
  const from = share ? Math.max(0, low - margin) : low - margin;
  const to = share ? Math.min(scale, high + margin) : high + margin;
  return `${decimal(from)} --> ${decimal(to)}`;
}

/** Mermaid knows no escape that holds everywhere, so only letters, digits and a few signs are let through. */
function plain(text: string): string {
  const kept = text
    .replace(/[^\p{L}\p{N} .,:/_-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(kept).slice(0, 60).join('') || 'unnamed';
}

function decimal(value: number): string {
  return Math.abs(value) < 1e15 ? String(Number(value.toFixed(6))) : '0';
}
