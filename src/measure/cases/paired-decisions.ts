import type { ConfusionCounts, PairedOutcomes } from '../../count/counts.ts';
import type { Metric } from '../../plan/vocabulary/metrics.ts';
import { type Addend, squareAndAdd } from '../../statistics/intervals/mover.ts';
import { influences } from '../confusion.ts';
import type { OfShare } from '../decision-bounds.ts';

/** Cases by actual class, by what the one model said of them and what the other: `table[(actual·k + one)·k + other]`, k classes and "nothing". */
export interface PairedDecisions {
  classes: string[];
  positive: number | null;
  /** Classes, and one more for no decision. */
  size: number;
  table: Float64Array;
}

/** Counts what two models decided of the same cases. */
export function countPairedDecisions({ reference, candidate }: PairedOutcomes): PairedDecisions {
  const { classes, positive, actual } = candidate;
  const size = classes.length + 1;
  const table = new Float64Array(size ** 3);
  const predicted = (decision: number) => (Number.isNaN(decision) ? size - 1 : decision);
  for (let i = 0; i < actual.length; i++) {
    const [was, is] = [predicted(reference.predicted[i]!), predicted(candidate.predicted[i]!)];
    table[(actual[i]! * size + was) * size + is]!++;
  }
  return { classes, positive, size, table };
}

/** Changed decisions of one kind: how many of the `cases` that might have, and by how much each moved the metric on average. */
interface Flow {
  changed: number;
  cases: number;
  move: number;
}

/**
 * How far the bounds of the difference of a metric lie from its value, from the decisions that changed: those of each actual class that
 * made it better, and those that made it worse, each a share of its cases with bounds of its own, squared and added. None changed is no
 * proof that none will: three positives, both models right on all, leave nearly anything. null where the metric is undefined.
 */
export function reachOfChanges(
  metric: Metric,
  one: string | null,
  decisions: PairedDecisions,
  of: OfShare,
  z: number,
  stretch: number,
): Addend | null {
  const [before, after] = [marginal(decisions, 'one'), marginal(decisions, 'other')];
  const [was, is] = [influences(metric, before, one), influences(metric, after, one)];
  if (typeof was === 'string' || typeof is === 'string') return null;
  const moves = (actual: number, decision: number) =>
    decision === decisions.classes.length
      ? 0
      : (was.perCell[actual * decisions.classes.length + decision]! +
          is.perCell[actual * decisions.classes.length + decision]!) /
        2;
  const pooled = metric === 'accuracy' || metric === 'f1_micro' || metric === 'recall_weighted';
  const addends = flowsOf(decisions, moves, pooled).map(({ changed, cases, move }) => {
    const share = changed / cases;
    const [lower, upper] = of(changed / stretch ** 2, cases / stretch ** 2, z);
    const [less, more] = [cases * Math.abs(move) * (share - lower), cases * Math.abs(move) * (upper - share)];
    return move < 0 ? { below: more, above: less } : { below: less, above: more };
  });
  // Specificity is about the other classes, and is undefined without a case of them.
  const unknown = pooled || metric === 'specificity' ? 0 : shareOfAbsent(decisions, one);
  return squareAndAdd([...addends, { below: unknown, above: unknown }]);
}

/** Which share of the metric is of classes of which no case was seen: there it could be anything. */
function shareOfAbsent({ classes, positive, size, table }: PairedDecisions, one: string | null): number {
  const isAbsent = (k: number) => !table.subarray(k * size * size, (k + 1) * size * size).some(Boolean);
  const about = one === null ? positive : classes.indexOf(one);
  if (about !== null) return isAbsent(about) ? 1 : 0;
  return classes.filter((_, k) => isAbsent(k)).length / classes.length;
}

/** The confusion table of one of the two models. */
function marginal(
  { classes, positive, size, table }: PairedDecisions,
  which: 'one' | 'other',
): ConfusionCounts {
  const counts = new Float64Array(classes.length ** 2);
  table.forEach((cases, cell) => {
    const decision = which === 'one' ? Math.floor(cell / size) % size : cell % size;
    const actual = Math.floor(cell / size / size);
    if (decision < classes.length && actual < classes.length)
      counts[actual * classes.length + decision]! += cases;
  });
  return { classes, positive, table: counts };
}

/**
 * Changes for the worse and for the better of each actual class, or of all cases together. Where none was seen, one would move the metric as
 * far as any can.
 */
function flowsOf(
  { classes, size, table }: PairedDecisions,
  moves: (actual: number, decision: number) => number,
  pooled: boolean,
): Flow[] {
  const kinds = pooled ? [classes.map((_, k) => k)] : classes.map((_, k) => [k]);
  return kinds.flatMap((actuals) => {
    let cases = 0;
    const seen = [-1, 1].map((sign) => ({ sign, sum: 0, squares: 0, most: 0 }));
    for (const actual of actuals) {
      for (let was = 0; was < size; was++) {
        const row = table.subarray((actual * size + was) * size, (actual * size + was + 1) * size);
        const here = row.reduce((sum, rows) => sum + rows, 0);
        cases += here;
        for (let is = 0; is < size; is++) {
          const move = moves(actual, is) - moves(actual, was);
          const side = move < 0 ? seen[0]! : seen[1]!;
          side.sum += row[is]! * Math.abs(move);
          side.squares += row[is]! * move * move;
          if (is < classes.length && was < classes.length) side.most = Math.max(side.most, Math.abs(move));
        }
      }
    }
    return seen.flatMap(({ sign, sum, squares, most }) => {
      const move = sum > 0 ? squares / sum : most;
      return cases === 0 || move === 0 ? [] : [{ changed: sum / move, cases, move: sign * move }];
    });
  });
}
