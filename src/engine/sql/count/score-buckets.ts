import type { ScoreCounts } from '../../../count/counts.ts';
import { Refusal } from '../../../refusal.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { factor, shrinkOf } from './buckets.ts';
import { blockBits, countsOf, outside, type ScoreCells, splitsFor, uncertainty } from './score-cells.ts';

/** Cells of the first scan, as a power of two. */
const firstLevel = 21;
/** Cells that come over at most. */
const mostCells = 2 ** 22;
/** By how much an AUROC may differ from that of all scores. */
const most = 5e-7;
/** A digit that is shown changes at a half of the last of four, as does what a bound of four decimals says. */
const halves = 20_000;

/**
 * Counts of scores of which there are too many different ones to come over: neighbours share a cell and stand together at their mean. The
 * cells that hold most pairs of a positive and a negative are split, until no order within a cell can move an AUROC by more than half a
 * millionth, and further until every digit that is shown and every bound of four decimals is settled or there is no room for more cells.
 * Refuses scores that lie too close together for the first.
 */
export async function bucketedScores(
  session: Session,
  from: string,
  score: string,
  sides: { positive: string; negative: string }[],
): Promise<ScoreCounts[]> {
  const range = { least: `MIN(${score})`, most: `MAX(${score})` };
  const ends = await numbersOf(session, range, from);
  // Where no row has a score, any range does.
  const [low, high] = [ends.least, ends.most].map((end) => (Number.isFinite(end) ? end! : 0)) as [
    number,
    number,
  ];
  const { dialect } = session;
  // The place of a score in the range, in cells of a level: never falls where the score rises, whatever is rounded.
  const place = (level: number) => {
    const shrink = shrinkOf(low, high);
    const shrunk = shrink === 1 ? score : `${score} * ${dialect.number(shrink)}`;
    const parts = dialect.number(factor(low, high, 2 ** firstLevel));
    const first = `(${shrunk} - ${dialect.number(low * shrink)}) * ${parts}`;
    return `FLOOR(${first} * ${dialect.number(2 ** (level - firstLevel))})`;
  };
  const cellsAt = async (level: number, condition: string): Promise<ScoreCells> => {
    const key = place(level);
    const selected: Record<string, string> = {
      k: asDouble(key, dialect),
      least: `MIN(${score})`,
      most_: `MAX(${score})`,
      mean: asDouble(`AVG(${score})`, dialect),
      rows_: rowsOf(dialect),
    };
    sides.forEach(({ positive, negative }, i) => {
      selected[`p${i}`] = rowsOf(dialect, positive);
      selected[`n${i}`] = rowsOf(dialect, negative);
    });
    const answer = await session.query(
      `SELECT ${named(selected)} FROM ${from} WHERE ${score} IS NOT NULL${condition} GROUP BY ${key} ORDER BY k`,
    );
    return {
      level,
      keys: answer.numbers('k'),
      least: answer.numbers('least'),
      most: answer.numbers('most_'),
      mean: answer.numbers('mean'),
      rows: answer.numbers('rows_'),
      positives: sides.map((_, i) => answer.numbers(`p${i}`)),
      negatives: sides.map((_, i) => answer.numbers(`n${i}`)),
    };
  };

  let all = [await cellsAt(firstLevel, '')];
  for (;;) {
    const found = sides.map((_, slice) => countsOf(all, slice));
    const wanted = found.map((counts, slice) => Math.min(most, toSettle(counts, uncertainty(all, slice))));
    if (wanted.every((precision, slice) => uncertainty(all, slice) <= precision)) return found;
    const splits = splitsFor(all, wanted, mostCells);
    if (splits === null) {
      if (sides.every((_, slice) => uncertainty(all, slice) <= most)) return found;
      throw new Refusal(
        'The scores lie too close together to be distinguished here: millions of different ones in a few places. Round them to six digits in a view, or add --exact where there is memory for all.',
      );
    }
    const split: ScoreCells[] = [];
    for (const { cells, blocks, halvings } of splits) {
      const named = `${place(cells.level - blockBits)} IN (${[...blocks].join(', ')})`;
      split.push(await cellsAt(cells.level + halvings, ` AND ${named}`));
      all = all.map((one) => (one === cells ? outside(one, blocks) : one));
    }
    all = [...all, ...split];
  }
}

/** The uncertainty at which an AUROC is shown as that of all scores is, and on the same side of every bound of four decimals. */
function toSettle({ positives, negatives }: ScoreCounts, uncertain: number): number {
  let [below, before, cases] = [0, 0, 0];
  for (let i = 0; i < positives.length; i++) {
    below += positives[i]! * (before + negatives[i]! / 2);
    before += negatives[i]!;
    cases += positives[i]!;
  }
  if (before === 0 || cases === 0) return uncertain;
  const area = below / (cases * before);
  if (Math.floor((area - uncertain) * halves) === Math.floor((area + uncertain) * halves)) return uncertain;
  return Math.abs(area * halves - Math.round(area * halves)) / halves / 2;
}
