import type { ScoreCounts } from '../../../count/counts.ts';
import { Refusal } from '../../../refusal.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { bucketSql, type Grid } from './buckets.ts';
import { whole } from './values.ts';

/** Of more different scores than about this many, neighbours are counted together. */
export const fewScores = 2_000_000;
const buckets = 2 ** 20;
/** By how much an AUROC may differ from that of all scores. */
const precision = 1e-7;
/** Different scores that come over at most, beside the buckets. */
const most = 2_000_000;

/** Rows of both sides of each slice, at scores in their order. */
interface Sides {
  scores: number[];
  positives: number[][];
  negatives: number[][];
}

/**
 * Counts of scores of which there are too many different ones to come over: neighbours stand together at their mean. A pair of a positive and
 * a negative in one bucket counts as a tie, which moves an AUROC by half its share of all pairs at most; so the buckets that hold most pairs
 * are distinguished, until that is less than 1e-7. Refuses scores that lie too close together for it.
 */
export async function bucketedScores(
  session: Session,
  from: string,
  score: string,
  sides: { positive: string; negative: string }[],
): Promise<ScoreCounts[]> {
  const { dialect } = session;
  const range = await session.query(`SELECT MIN(${score}) AS least, MAX(${score}) AS most FROM ${from}`);
  const grid: Grid = { low: range.numbers('least')[0]!, high: range.numbers('most')[0]!, buckets };
  const bucket = bucketSql(score, grid, session);
  const counted = (key: string) => {
    const selected: Record<string, string> = {
      k: asDouble(key, dialect),
      v: asDouble(`AVG(${score})`, dialect),
    };
    sides.forEach(({ positive, negative }, i) => {
      selected[`p${i}`] = rowsOf(dialect, positive);
      selected[`n${i}`] = rowsOf(dialect, negative);
    });
    return selected;
  };
  const answer = await session.query(
    `SELECT ${named(counted(bucket))} FROM ${from} WHERE ${score} IS NOT NULL GROUP BY ${bucket} ORDER BY k`,
  );
  const keys = answer.numbers('k');
  const told = toTellApart(
    keys,
    sides.map((_, i) => [answer.numbers(`p${i}`), answer.numbers(`n${i}`)]),
  );
  const coarse = rowsOfAnswer(answer, sides.length, (i) => !told.has(keys[i]!));
  const parts = [coarse];
  const wanted = [...told];
  for (let at = 0, known = 0; at < wanted.length; at += 4000) {
    const named_ = wanted.slice(at, at + 4000).join(', ');
    const exact = await session.query(
      `SELECT ${named(counted(score))} FROM ${from} WHERE ${score} IS NOT NULL AND ${bucket} IN (${named_}) GROUP BY ${score} ORDER BY k LIMIT ${most + 1}`,
    );
    known += exact.rows;
    if (known > most) {
      throw new Refusal(
        'The scores lie too close together to be distinguished here: over two million different ones in a few places. Round them to six digits in a view.',
      );
    }
    parts.push(rowsOfAnswer(exact, sides.length, () => true));
  }
  return sides.map((_, i) => merged(parts, i));
}

/** The buckets whose pairs would move the AUROC of some slice by too much, those of the most pairs first. */
function toTellApart(keys: Float64Array, sides: [Float64Array, Float64Array][]): Set<number> {
  const told = new Set<number>();
  for (const [positives, negatives] of sides) {
    const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
    const pairs = 2 * sum(positives) * sum(negatives);
    const order = [...keys.keys()].filter((i) => positives[i]! > 0 && negatives[i]! > 0);
    order.sort((a, b) => positives[b]! * negatives[b]! - positives[a]! * negatives[a]!);
    let left = order.reduce((total, i) => total + positives[i]! * negatives[i]!, 0);
    for (const i of order) {
      if (left <= precision * pairs) break;
      left -= positives[i]! * negatives[i]!;
      told.add(keys[i]!);
    }
  }
  return told;
}

function rowsOfAnswer(
  answer: { numbers(name: string): Float64Array; rows: number },
  slices: number,
  keep: (i: number) => boolean,
): Sides {
  const at = Array.from({ length: answer.rows }, (_, i) => i).filter(keep);
  const take = (name: string) => {
    const values = answer.numbers(name);
    return at.map((i) => values[i]!);
  };
  const each = (kind: 'p' | 'n') => Array.from({ length: slices }, (_, slice) => take(`${kind}${slice}`));
  return { scores: take('v'), positives: each('p'), negatives: each('n') };
}

function merged(parts: Sides[], slice: number): ScoreCounts {
  const rows = parts.flatMap(({ scores, positives, negatives }) =>
    scores.map((score, i): [number, number, number] => [score, positives[slice]![i]!, negatives[slice]![i]!]),
  );
  const occurring = rows.filter(([, p, n]) => p > 0 || n > 0).sort((a, b) => a[0] - b[0]);
  return {
    scores: Float64Array.from(occurring, ([score]) => score),
    positives: whole(Float64Array.from(occurring, ([, p]) => p)),
    negatives: whole(Float64Array.from(occurring, ([, , n]) => n)),
  };
}
