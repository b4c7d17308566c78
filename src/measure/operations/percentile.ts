import type { QuantileCounts } from '../../count/operations/counts.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { woodruff } from '../../statistics/intervals/woodruff.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { errorOfShare, isEnough, rarer } from './share.ts';

/**
 * A percentile with Woodruff's interval, the error of the share below it being that of blocks of time: requests follow one another,
 * and a slow hour is slow for all of them. Never narrower than of independent rows. Without 20 blocks of 50 rows, or where fewer than
 * ten independent rows lie beyond, there is no evidence. scripts/service.ts shows how often it holds the truth.
 */
export function percentile(counts: QuantileCounts, share: number): StatisticOrNone {
  const { rows, value, blocks } = counts;
  if (rows === 0) return noEvidence('noneCounted', 0);
  if (!isEnough(blocks)) return noEvidence('fewBlocks', rows);
  const all = blocks.reduce((sum, block) => sum + block.rows, 0);
  const independent = Math.sqrt((share * (1 - share)) / all);
  const seen = seenErrors(blocks, all);
  const beyond = Math.min(...[...seen, { error: independent }].map(({ error }) => rarer(share, error ** 2)));
  const stretch = stretchFor(beyond);
  const reach = (z: number) => {
    const reaches = seen.map(({ error, df }) =>
      Number.isFinite(df) ? studentOf(z, df) * error * stretch : z * error,
    );
    return woodruff(counts.counts, share, Math.max(z * independent, ...reaches), 1);
  };
  const usual = reach(twoSided);
  // Rows beyond the percentile that are worth so few independent ones say nothing of the tail.
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

/**
 * The errors of the share of rows up to the percentile and, where several rows are equal to it, of the share below it: all that ran into the
 * same time-out may have done so in one bad hour, of which the share up to it says nothing.
 */
function seenErrors(blocks: NonNullable<QuantileCounts['blocks']>, all: number) {
  const errorOf = (of: 'met' | 'under') => {
    const parts = blocks.map((block) => ({ met: block[of], rows: block.rows }));
    return errorOfShare({ met: parts.reduce((sum, { met }) => sum + met, 0), rows: all, blocks: parts });
  };
  const equal = blocks.reduce((sum, { met, under }) => sum + met - under, 0);
  return equal > 1 ? [errorOf('met'), errorOf('under')] : [errorOf('met')];
}

/**
 * What an interval with so few independent rows beyond it is stretched by: where rows happen to lie in few bunches, their error is seen too small, and it
 * is then, too, that there seems to be evidence. Found by simulation (scripts/service.ts): 1.4 at 10 rows, 1.1 at 20, 1.02 at 50.
 */
function stretchFor(beyond: number): number {
  return 1 + 40 / beyond ** 2;
}
