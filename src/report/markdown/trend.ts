import { formatDay } from '../format.ts';
import { titleOf } from '../gating.ts';
import type { Review } from '../review.ts';
import { type Series, seriesOf } from '../trend.ts';
import type { Section } from './table.ts';

/** Measured values over the reviews so far, as charts that GitHub draws. */
export function trend(review: Review): Section | null {
  const series = seriesOf(review, 3);
  return series.length === 0
    ? null
    : { title: 'Trend over the reviews', body: series.map((one) => chart(one)).join('\n\n') };
}

function chart({ name, points }: Series): string {
  const known = points.filter((point) => point.value !== null);
  const values = known.map((point) => point.value!);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * 0.1;
  // Dates that repeat would be drawn as one, so each has its place in front when there is any doubt.
  const days = known.map((point) => plain(formatDay(point.at)));
  const labels = new Set(days).size === days.length ? days : days.map((day, i) => `${i + 1} ${day}`);
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${plain(titleOf(name))}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis ${decimal(low - margin)} --> ${decimal(high + margin)}`,
    `  line [${values.map(decimal).join(', ')}]`,
    '```',
  ].join('\n');
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
