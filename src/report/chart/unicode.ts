import type { Finding } from '../../record/verdict.ts';
import { boundsOf, domainOf } from './bands.ts';

const cells = 17;

/** Where a value stands: `·┊··╶─●─╴··◇┊····`: ● value, ─ interval, ◇ reference, ┊ bounds of the rule. */
export function rangeStrip(finding: Finding): string {
  const domain = domainOf(finding);
  if (domain === null) return '';
  const [low, high] = domain;
  const at = (value: number) =>
    Math.max(0, Math.min(cells - 1, Math.floor(((value - low) / (high - low)) * cells)));
  const strip = Array.from({ length: cells }, () => '·');
  for (const bound of boundsOf(finding, finding.bounds)) strip[at(bound)] = '┊';
  if (finding.interval?.every(Number.isFinite)) {
    const [from, to] = [at(finding.interval[0]), at(finding.interval[1])];
    for (let i = from; i <= to; i++) strip[i] = strip[i] === '┊' ? '┼' : '─';
  }
  if (finding.reference !== null && Number.isFinite(finding.reference)) strip[at(finding.reference)] = '◇';
  strip[at(finding.value!)] = '●';
  return strip.join('');
}

/** Values over time as a line of blocks, between their least and greatest; a space where there is none. */
export function sparkline(values: (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const low = Math.min(...known);
  const high = Math.max(...known);
  return values
    .map((value) => {
      if (value === null || !Number.isFinite(value)) return ' ';
      return '▁▂▃▄▅▆▇█'[high === low ? 3 : Math.round(((value - low) / (high - low)) * 7)];
    })
    .join('');
}

/** A share of `width` cells, in eighths: `███▌`. */
export function bar(share: number, width = 10): string {
  if (!Number.isFinite(share) || share <= 0) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, share) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}
