import type { RowCounts, ScoreCounts, ValueCounts } from '../../../count/counts.ts';
import { testsThat } from '../../../plan/vocabulary/drift-tests.ts';
import { Refusal } from '../../../refusal.ts';
import { named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { Values } from './buckets.ts';

/** Rows up to which whole numbers of 32 bits hold them, and up to which doubles do. */
const [few, most] = [2 ** 32 - 1, 2 ** 53];

export function tooMany(most: number): Refusal {
  return new Refusal(
    `A column holds over ${most} different numbers, and all of them would have to come over. Round it in a view, add --exact where there is memory for all, or choose the drift test ${testsThat(({ summarised }) => summarised)}.`,
  );
}

/** Positive and negative rows at each distinct score, ascending: one pair of counts for each pair of conditions. */
export async function scoreCounts(
  session: Session,
  from: string,
  score: string,
  sides: { positive: string; negative: string }[],
): Promise<ScoreCounts[]> {
  const { dialect } = session;
  const selected: Record<string, string> = { v: score };
  sides.forEach(({ positive, negative }, i) => {
    selected[`p${i}`] = rowsOf(dialect, positive);
    selected[`n${i}`] = rowsOf(dialect, negative);
  });
  const answer = await session.query(
    `SELECT * FROM (SELECT ${named(selected)} FROM ${from} WHERE ${score} IS NOT NULL GROUP BY ${score}) AS g ORDER BY v`,
  );
  const scores = answer.numbers('v');
  return sides.map((_, i) => occurring(scores, answer.numbers(`p${i}`), answer.numbers(`n${i}`)));
}

/** Without the scores that no row of either side has. */
function occurring(scores: Float64Array, positives: Float64Array, negatives: Float64Array): ScoreCounts {
  const occurs = (_: number, i: number) => positives[i]! > 0 || negatives[i]! > 0;
  return {
    scores: scores.filter(occurs),
    positives: whole(positives.filter(occurs)),
    negatives: whole(negatives.filter(occurs)),
  };
}

/** Rows of each distinct value as counts. */
export function valueCounts({ values, rows }: Values): ValueCounts {
  return { values, rows: whole(rows) };
}

/** Counts in as few bits as hold them all; refuses one that no double tells from its neighbours. */
export function whole(counts: Float64Array): RowCounts {
  const largest = counts.reduce((found, count) => Math.max(found, count), 0);
  if (largest <= few) return Uint32Array.from(counts);
  if (largest < most) return counts.slice();
  throw new Refusal(
    `One value stands in ${largest} rows, and no more than 2^53 rows of a value can be counted. Judge a part of the set by --candidate-where.`,
  );
}
