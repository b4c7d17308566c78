import type { RowMeasureCounts } from '../../count/operations/counts.ts';
import { betterOf, type OperationRule, type RowMeasure } from '../../plan/operations.ts';
import { blockVariance } from '../../statistics/block-variance.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import type { MemberFound, OperationFound, TimePoint } from './found.ts';
import { inOrder, meanMembers, quantileMembers, shareMembers } from './members.ts';
import { meanOf, plainValue, rateOf } from './over-time.ts';
import { percentile } from './percentile.ts';
import { budgetLeft, isEnough, otherShare, shareOf } from './share.ts';

type RowRule = OperationRule & { measures: RowMeasure };

/** Measures a rule from the counts of both sets; null: a set has not got the columns. */
export function measureCounted(
  rule: RowRule,
  candidate: RowMeasureCounts | null,
  reference: RowMeasureCounts | null,
): OperationFound {
  return {
    rule,
    candidate: candidate === null ? noEvidence('noColumn', 0) : statisticOf(rule, candidate),
    reference: reference === null ? noEvidence('noColumn', 0) : statisticOf(rule, reference),
    plain: candidate?.kind === 'starts',
    points: candidate === null ? [] : pointsOf(rule, candidate),
    blocks: blocksOf(candidate),
    covered: null,
    members: candidate === null || rule.by === null ? null : inOrder(membersOf(rule, candidate)),
  };
}

function statisticOf({ measures, objective }: RowRule, counts: RowMeasureCounts): StatisticOrNone {
  switch (counts.kind) {
    case 'share': {
      const share = shareOf(counts);
      // The condition is the bad one where a budget of them is judged.
      return objective === null ? share : budgetLeft(otherShare(share), objective);
    }
    case 'quantile':
      return percentile(counts, measures.kind === 'quantile' ? measures.quantile : Number.NaN);
    case 'mean':
      return meanOf(counts);
    case 'rate':
      return rateOf(counts, measures.kind === 'rate' ? measures.per.milliseconds : Number.NaN);
    case 'starts':
      return counts.rows === 0 ? noEvidence('noneCounted', 0) : plainValue(counts.starts, counts.rows);
  }
}

function blocksOf(counts: RowMeasureCounts | null): number | null {
  if (counts === null || counts.kind === 'starts') return null;
  if (counts.kind === 'rate') return counts.bins.length > 1 ? counts.bins.length : null;
  return isEnough<{ rows: number }>(counts.blocks) ? counts.blocks.length : null;
}

function pointsOf({ measures, objective }: RowRule, counts: RowMeasureCounts): TimePoint[] {
  const drawn = <Block extends { from: number; to: number; rows: number }>(
    blocks: readonly Block[] | null,
    value: (block: Block) => number,
  ) =>
    (blocks ?? []).map((block): TimePoint => {
      const found = value(block);
      return {
        from: block.from,
        to: block.to,
        value: Number.isFinite(found) ? found : null,
        cases: block.rows,
      };
    });
  switch (counts.kind) {
    case 'share': {
      if (objective === null) return drawn(counts.blocks, ({ met, rows }) => met / rows);
      let spent = 0;
      return drawn(counts.blocks, ({ met }) => {
        spent += met;
        return 1 - spent / (counts.rows * (1 - objective));
      });
    }
    case 'quantile':
      return drawn(counts.blocks, ({ value }) => value);
    case 'mean':
      return drawn(counts.blocks, ({ sum, rows }) => sum / rows);
    case 'rate': {
      const per = measures.kind === 'rate' ? measures.per.milliseconds : Number.NaN;
      return counts.bins.length < 2
        ? []
        : drawn(counts.bins, ({ from, to, rows }) => (rows / (to - from)) * per);
    }
    case 'starts':
      return [];
  }
}

function membersOf(rule: RowRule, counts: RowMeasureCounts): MemberFound[] | null {
  const better = betterOf(rule) ?? 'lower';
  if (counts.kind === 'share') {
    const towards = rule.objective === null ? better : 'lower';
    return shareMembers(counts, counts.members, towards);
  }
  if (counts.kind === 'quantile')
    return quantileMembers(counts, rule.measures.kind === 'quantile' ? rule.measures.quantile : Number.NaN);
  if (counts.kind !== 'mean') return null;
  return meanMembers(counts, meanEffect(counts), better);
}

/** How many rows are worth one independent row for a mean. */
function meanEffect(counts: Extract<RowMeasureCounts, { kind: 'mean' }>): number {
  if (!isEnough(counts.blocks)) return 1;
  const squares = counts.members.reduce((sum, one) => sum + one.squares, 0);
  const rows = counts.members.reduce((sum, one) => sum + one.rows, 0);
  const mean = counts.sum / counts.rows;
  const independent = (squares / rows - mean * mean) / counts.rows;
  const seen = blockVariance(counts.blocks.map(({ sum, rows: n }) => ({ y: sum, x: n })));
  return independent > 0 ? Math.max(1, seen / independent) : 1;
}
