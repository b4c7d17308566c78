import type { ScoreCounts } from '../../../count/counts.ts';
import { Refusal } from '../../../refusal.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { bucketSql, type Grid, mostNamed } from './buckets.ts';
import { whole } from './values.ts';

const buckets = 2 ** 20;
/** By how much an AUROC may differ from that of all scores at first. */
const first = 1e-7;
/** A digit that is shown changes at a half of the last of four, as does what a bound of four decimals says. */
const halves = 20_000;
/** Different scores that come over at most, beside the buckets. */
const most = 2_000_000;

/** Positive and negative rows of each bucket. */
type BucketSides = [positives: Float64Array, negatives: Float64Array];

/** Rows of both sides of each slice, at scores in their order. */
interface Sides {
  scores: number[];
  positives: number[][];
  negatives: number[][];
}

/**
 * Counts of scores of which there are too many different ones to come over: neighbours stand together at their mean. A pair of a positive and
 * a negative in one bucket counts as a tie, which moves an AUROC by half its share of all pairs at most; so the buckets that hold most pairs
 * are distinguished, until that is less than 1e-7, and further until every digit that is shown and every bound of four decimals is settled
 * or no more values have room. Refuses scores that lie too close together for the first.
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
  const counts = sides.map((_, i): BucketSides => [answer.numbers(`p${i}`), answer.numbers(`n${i}`)]);
  const told = new Set<number>();
  const exact: Sides[] = [];
  let found: ScoreCounts[] = [];
  let known = 0;
  for (let precision = first; ; precision /= 1000) {
    const wanted = [...toTellApart(keys, counts, precision)].filter((key) => !told.has(key));
    for (let at = 0; at < wanted.length; at += mostNamed) {
      const some = wanted.slice(at, at + mostNamed);
      const own = await session.query(
        `SELECT ${named(counted(score))} FROM ${from} WHERE ${score} IS NOT NULL AND ${bucket} IN (${some.join(', ')}) GROUP BY ${score} ORDER BY k LIMIT ${most + 1}`,
      );
      known += own.rows;
      if (known > most && precision < first) return found;
      if (known > most) {
        throw new Refusal(
          'The scores lie too close together to be distinguished here: over two million different ones in a few places. Round them to six digits in a view, or add --exact where there is memory for all.',
        );
      }
      exact.push(rowsOfAnswer(own, sides.length, () => true));
      for (const key of some) told.add(key);
    }
    const coarse = rowsOfAnswer(answer, sides.length, (i) => !told.has(keys[i]!));
    found = sides.map((_, i) => merged([coarse, ...exact], i));
    if (found.every((one, i) => isSettled(one, keys, counts[i]!, told))) return found;
  }
}

/** Whether the AUROC of all scores is shown as this one, and on the same side of every bound of four decimals. */
function isSettled(
  { positives, negatives }: ScoreCounts,
  keys: Float64Array,
  [p, n]: BucketSides,
  told: ReadonlySet<number>,
): boolean {
  let [below, before] = [0, 0];
  for (let i = 0; i < positives.length; i++) {
    below += positives[i]! * (before + negatives[i]! / 2);
    before += negatives[i]!;
  }
  const pairs = sum(p) * sum(n);
  if (pairs === 0) return true;
  const tied = keys.reduce((all, key, i) => (told.has(key) ? all : all + p[i]! * n[i]!), 0);
  const [area, off] = [below / pairs, tied / pairs / 2];
  return Math.floor((area - off) * halves) === Math.floor((area + off) * halves);
}

const sum = (rows: Float64Array) => rows.reduce((total, count) => total + count, 0);

/** The buckets whose pairs would move the AUROC of some slice by too much, those of the most pairs first. */
function toTellApart(keys: Float64Array, sides: BucketSides[], precision: number): Set<number> {
  const told = new Set<number>();
  for (const [positives, negatives] of sides) {
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
