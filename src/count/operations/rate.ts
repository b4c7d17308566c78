import { leastBlocks, leastRows } from './blocks.ts';
import type { Block, RateCounts } from './counts.ts';

const mostBins = 40;

/** Counts rows by stretches of time of the same length: 20 to 40 where there are rows for it, else one. */
export function countRate(times: Float64Array, over: number | null): RateCounts {
  let [from, to, rows] = [Infinity, -Infinity, 0];
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    rows++;
    if (time < from) from = time;
    if (time > to) to = time;
  }
  const missing = times.length - rows;
  if (rows === 0) return { kind: 'rate', rows, missing, span: null, bins: [] };
  const { span, bins, length } = binsOf(rows, { from, to }, over);
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    bins[length === 0 ? 0 : Math.min(bins.length - 1, Math.floor((time - span.from) / length))]!.rows++;
  }
  return { kind: 'rate', rows, missing, span, bins };
}

/** The stretches into which the time of some rows is cut, empty, and how long each is. */
export function binsOf(
  rows: number,
  { from, to }: { from: number; to: number },
  over: number | null,
): { span: { from: number; to: number }; bins: Block[]; length: number } {
  // The time that the plan says ends with the last row; what came before it belongs to it as well.
  const start = over === null ? from : Math.min(from, to - over);
  const wanted = Math.min(mostBins, Math.floor(rows / leastRows));
  const count = wanted < leastBlocks || to === start ? 1 : wanted;
  const length = (to - start) / count;
  const bins = Array.from({ length: count }, (_, i) => ({
    from: start + i * length,
    to: i + 1 === count ? to : start + (i + 1) * length,
    rows: 0,
  }));
  return { span: { from: start, to }, bins, length };
}
