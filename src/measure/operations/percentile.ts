import type { QuantileCounts } from '../../count/operations/counts.ts';
import { woodruff } from '../../statistics/intervals/woodruff.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { studentOf } from '../../statistics/student-t.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { errorOfShare, isEnough } from './share.ts';

/**
 * A percentile with Woodruff's interval, the error of the share below it being that of blocks of time: requests follow one another,
 * and a slow hour is slow for all of them. Without 20 blocks of 50 rows, or where so few rows lie beyond that its interval has no
 * end, there is no evidence.
 */
export function percentile(counts: QuantileCounts, share: number): StatisticOrNone {
  const { rows, value, blocks } = counts;
  if (rows === 0) return noEvidence('noneCounted', 0);
  if (!isEnough(blocks)) return noEvidence('fewBlocks', rows);
  const met = blocks.reduce((sum, block) => sum + block.met, 0);
  const all = blocks.reduce((sum, block) => sum + block.rows, 0);
  const { error: seen, df } = errorOfShare({ met, rows: all, blocks });
  // Ties may put more rows at or below the percentile than its share.
  const error = Math.max(seen, Math.sqrt((share * (1 - share)) / all));
  const reach = (z: number) =>
    woodruff(counts.counts, share, error, studentOf(z, Number.isFinite(df) ? df : blocks.length - 1));
  const usual = reach(twoSided);
  // Rows beyond the percentile that are worth so few independent ones say nothing of the tail.
  const worth = (share * (1 - share)) / error ** 2;
  const beyond = worth * Math.min(share, 1 - share);
  if (usual.open[0] || usual.open[1] || beyond < leastBeyond) return noEvidence('fewBeyond', rows);
  return {
    value,
    standardError: (usual.interval[1] - usual.interval[0]) / (2 * twoSided),
    cases: rows,
    bounds: (z) => reach(z).interval,
    proof(z) {
      const { interval, open } = reach(z);
      return [open[0] ? -Infinity : interval[0], open[1] ? Infinity : interval[1]];
    },
  };
}

const twoSided = normalQuantile(0.975);

/** Independent rows that must lie beyond a percentile, on the side where there are fewer. */
export const leastBeyond = 10;
