import type { ColumnCounts, ValueCounts } from '../../count/counts.ts';
import { countedRows } from '../../count/ranks.ts';
import { logHypergeometricTail } from '../../statistics/distributions/hypergeometric.ts';

/** A single value or category whose share of the rows has changed by more than chance, though the column as a whole may hardly have moved. */
export interface LevelChange {
  level: string;
  /** Shares of the rows that are not missing. */
  reference: number;
  candidate: number;
  /** ln p after Bonferroni over the levels of the column. */
  logP: number;
}

/** A change matters from this many rows in a hundred on, and where the odds change by this factor or more. */
const leastShare = 0.01;
const leastOdds = 1.5;
/** Levels that are looked at: values with fewer rows than this share on both sides are no levels. */
const levelShare = 0.01;

/**
 * The level of a column that changed most surely: 5 % of a number that turned 999, a category that went from 1 to 3 %. What the column is
 * distributed like otherwise does not hide it. null where no level has changed by enough, and beyond chance it is for the
 * caller to judge by `logP`: the exact test of Fisher, two-sided by doubling.
 */
export function changedLevel(reference: ColumnCounts, candidate: ColumnCounts): LevelChange | null {
  if (reference.type === 'number' && candidate.type === 'number') {
    return ofNumbers(reference.counts, candidate.counts);
  }
  if (reference.type === 'number' || candidate.type === 'number') return null;
  const [n, m] = [sum(reference.counts.values()), sum(candidate.counts.values())];
  const names = new Set([...reference.counts.keys(), ...candidate.counts.keys()]);
  const levels = [...names].map((level) => ({
    level,
    before: reference.counts.get(level) ?? 0,
    after: candidate.counts.get(level) ?? 0,
  }));
  return surest(levels, n, m);
}

interface Level {
  level: string;
  before: number;
  after: number;
}

function ofNumbers(reference: ValueCounts, candidate: ValueCounts): LevelChange | null {
  const [n, m] = [countedRows(reference), countedRows(candidate)];
  const rowsOf = ({ values, rows }: ValueCounts, least: number) => {
    const heavy = new Map<number, number>();
    for (let i = 0; i < rows.length; i++) if (rows[i]! >= least) heavy.set(values[i]!, rows[i]!);
    return heavy;
  };
  // One row more than a share of few rows: in a column where no value comes twice none is a level.
  const [before, after] = [
    rowsOf(reference, Math.max(2, levelShare * n)),
    rowsOf(candidate, Math.max(2, levelShare * m)),
  ];
  const levels = [...new Set([...before.keys(), ...after.keys()])].map((value) => ({
    level: String(value),
    before: before.get(value) ?? rowsAt(reference, value),
    after: after.get(value) ?? rowsAt(candidate, value),
  }));
  return surest(levels, n, m);
}

function rowsAt({ values, rows }: ValueCounts, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return values[low] === value ? rows[low]! : 0;
}

function surest(levels: Level[], n: number, m: number): LevelChange | null {
  if (n === 0 || m === 0) return null;
  const large = levels.filter(({ before, after }) => before >= levelShare * n || after >= levelShare * m);
  let best: LevelChange | null = null;
  for (const { level, before, after } of large) {
    const [p, q] = [before / n, after / m];
    const odds = ((after + 0.5) * (n - before + 0.5)) / ((m - after + 0.5) * (before + 0.5));
    if (Math.abs(q - p) < leastShare || Math.max(odds, 1 / odds) < leastOdds) continue;
    const both = before + after;
    const tail =
      q > p ? logHypergeometricTail(n + m, both, m, after) : logHypergeometricTail(n + m, both, n, before);
    const logP = Math.min(0, tail + Math.log(2 * large.length));
    const isSurer = best === null || logP < best.logP || (logP === best.logP && level < best.level);
    if (isSurer) best = { level, reference: p, candidate: q, logP };
  }
  return best;
}

function sum(rows: Iterable<number>): number {
  let all = 0;
  for (const count of rows) all += count;
  return all;
}
