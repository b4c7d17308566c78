import type { DueAnswers } from '../../count/answers/due.ts';
import type { RowCounts, ValueCounts } from '../../count/counts.ts';
import type { ReviewCounts } from '../../count/index.ts';
import { countedRows } from '../../count/ranks.ts';
import type { Plan } from '../../plan/plan.ts';
import { ks } from '../../statistics/ks.ts';
import { type Finding, finding, raised } from '../finding.ts';
import { boundsOf, levelOf } from '../rule.ts';

/** Rows without a label are unlike the others where chance makes so large a difference this seldom, and it is so large. */
export const unlikely = 0.001;
export const large = 0.1;

/**
 * Judges whether the labels stand for all rows. A metric is measured on labelled rows alone: where those whose label is known
 * are not a fair sample, it says nothing of the others.
 */
export function judgeLabelled(plan: Plan, { candidate }: ReviewCounts): Finding[] {
  return [judgeCoverage(plan, candidate), ...judgeMissingAtRandom(plan, candidate.due ?? null)];
}

function judgeCoverage(
  { labels, data }: Plan,
  { rows, labelled, pending }: ReviewCounts['candidate'],
): Finding {
  const { coverage } = labels;
  const due = rows - pending;
  const share = due === 0 ? 0 : Math.min(1, labelled / due);
  const waits = data.labelsAfter !== null && data.time !== null;
  // Without any label the metrics say so themselves, and a plan may do without them.
  const known = labelled > 0;
  return finding({ kind: 'input', aspect: 'labels/coverage' }, known ? levelOf(share, coverage) : 'NOTE', {
    value: known ? share : null,
    unit: 'share',
    cases: rows,
    bounds: boundsOf(coverage),
    reasons: [{ reason: 'labelCoverage', labelled, due, young: pending, waits }],
    plan_line: coverage.line,
  });
}

/**
 * Missing at random or not: the two-sample test of Kolmogorov and Smirnov on what was said of both; of scores also on how far
 * they lie from the threshold, because a model is wrong where it is unsure. Of two tests the stronger counts, twice its p.
 */
function judgeMissingAtRandom({ labels, data }: Plan, due: DueAnswers | null): Finding[] {
  if (due === null) return [];
  const plain = ks(asValues(due.labelled), asValues(due.unlabelled));
  const folded = data.score === null || data.task !== 'binary' ? null : data.threshold;
  const sure = folded === null ? plain : ks(asValues(due.labelled, folded), asValues(due.unlabelled, folded));
  const { d, logP: alone } = sure.logP < plain.logP ? sure : plain;
  const logP = Math.min(0, alone + (folded === null ? 0 : Math.LN2));
  const differ = d >= large && logP < Math.log(unlikely);
  const unlabelled = countedRows({ rows: due.unlabelled });
  return [
    finding({ kind: 'input', aspect: 'labels/scores' }, raised(differ, labels.scores.raises), {
      value: d,
      unit: 'score',
      cases: unlabelled,
      reasons: [{ reason: 'labelledDiffer', differ, p: Math.exp(logP), unlabelled }],
      plan_line: labels.scores.line,
    }),
  ];
}

/** Rows by cell; with a threshold, by the distance of cells of scores from it. */
function asValues(cells: RowCounts, threshold: number | null = null): ValueCounts {
  const places = new Map<number, number>();
  for (const [cell, count] of cells.entries()) {
    if (count === 0) continue;
    const place = threshold === null ? cell : Math.round(Math.abs(cell + 0.5 - threshold * cells.length));
    places.set(place, (places.get(place) ?? 0) + count);
  }
  const filled = [...places].sort(([a], [b]) => a - b);
  return {
    values: Float64Array.from(filled, ([cell]) => cell),
    rows: Float64Array.from(filled, ([, count]) => count),
  };
}
