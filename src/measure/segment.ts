import {
  adjoining,
  type CellRun,
  conditionOf,
  nameable,
  type RowCondition,
} from '../count/segments/segment-condition.ts';
import type { SegmentFeature } from '../count/segments/segment-cuts.ts';
import { pairIndex, type SegmentCounts } from '../count/segments/segments.ts';
import { logHypergeometricTail } from '../statistics/distributions/hypergeometric.ts';
import { weightedHolm } from '../statistics/multiple-testing.ts';

/** A part of the rows where the model is wrong more often than elsewhere, beyond chance. */
export interface WeakSegment {
  /** Its rows; the SQL can stand in a plan as the `where` of an edge case. */
  condition: RowCondition;
  cases: number;
  wrong: number;
  errorRate: number;
  /** Share of wrong predictions in all other rows. */
  restErrorRate: number;
  /** ln of the p-value after Holm's correction over all cells searched (of joined cells, the smallest). */
  logP: number;
}

export interface SegmentSearch {
  minCases: number;
  /** Family-wise error rate: the chance that anything at all is reported where nothing is wrong. */
  alpha: number;
  /** Segments reported. */
  most?: number;
}

interface Cell {
  runs: CellRun[];
  cases: number;
  wrong: number;
  logP: number;
}

/** Cells of a search are at least this share of the rows. */
const LEAST_SHARE = 0.001;
/** Two conditions of different features mean the same rows when they share this part of the rarer one's. */
const SAME_ROWS = 0.5;
/** Weak cells looked at further, most certain first: bounds the time when nearly everything is weak. */
const MOST_CELLS = 1000;
/** Features have fewer cells than this: their codes are bytes. */
const CELLS = 256;

/**
 * Searches single features and pairs of features for weak segments. Each cell of enough cases is compared with all other
 * rows by the one-sided hypergeometric test, which is exact however small the cell or the p-value, corrected by Holm. Half of the error
 * rate is spent on single features, whose cells are few, and half on pairs.
 *
 * A pair is kept only if it is worse than either of its features' cells is by itself, corrected for all the pairs that
 * divide that cell; a single feature only if it stays weak without the pairs found within it. Of conditions that select
 * much the same rows the most certain is kept; neighbouring bins are joined. Worst first, by the error rate's excess
 * over the rest.
 */
export function weakSegments(
  counts: SegmentCounts,
  features: readonly SegmentFeature[],
  { minCases, alpha, most = 10 }: SegmentSearch,
): WeakSegment[] {
  const total = { cases: counts.right + counts.wrong, wrong: counts.wrong };
  const { tests, crossing, cells } = worseCells(counts, features, total, {
    least: Math.max(minCases, LEAST_SHARE * total.cases, 1),
    level: Math.log(alpha),
  });
  const half = tests.pairs === 0 || tests.singles === 0 ? 1 : 0.5;
  const weight = ({ runs }: Cell) => half / (runs.length === 1 ? tests.singles : tests.pairs);
  const adjusted = weightedHolm(
    cells.map(({ raw }) => raw),
    cells.map(weight),
  );
  const weak = cells
    .map((cell, i) => ({ ...cell, logP: adjusted[i]! }))
    .filter(({ logP }) => logP <= Math.log(alpha))
    .sort((a, b) => a.raw - b.raw)
    .slice(0, MOST_CELLS);
  const level = Math.log((half * alpha) / Math.max(1, tests.singles));
  const weakPairs = worseThanParts(weak, crossing, counts, alpha);
  const weakSingles = weak.filter(
    (cell) => cell.runs.length === 1 && !isExplained(cell, weakPairs, total, level),
  );
  const distinct = withoutTwins([...weakSingles, ...weakPairs], counts);
  return joinNeighbours(distinct, features)
    .map(({ runs, cases, wrong, logP }) => ({
      condition: conditionOf(runs, features),
      cases,
      wrong,
      errorRate: wrong / cases,
      restErrorRate: cases < total.cases ? (total.wrong - wrong) / (total.cases - cases) : 0,
      logP: Math.max(-Number.MAX_VALUE, logP),
    }))
    .sort((a, b) => b.errorRate - b.restErrorRate - (a.errorRate - a.restErrorRate))
    .slice(0, most);
}

/** ln P(as many wrong or more) if the cell were a random part of the whole; 0 where it is no worse than the whole. */
function logTail(cell: { cases: number; wrong: number }, whole: { cases: number; wrong: number }): number {
  if (cell.wrong * whole.cases <= whole.wrong * cell.cases) return 0;
  return logHypergeometricTail(whole.cases, whole.wrong, cell.cases, cell.wrong);
}

interface Searched {
  /** Cells of enough cases, of single features and of pairs. */
  tests: { singles: number; pairs: number };
  /** Pairs among them by the cell of a feature that they cross: see `cellKey`. */
  crossing: Uint32Array;
  cells: (Cell & { raw: number })[];
}

/** Looks at each cell of a feature, then at each of a pair of features. Only those become objects that are weak at the `level` (ln p) before any correction. */
function worseCells(
  counts: SegmentCounts,
  features: readonly SegmentFeature[],
  total: { cases: number; wrong: number },
  { least, level }: { least: number; level: number },
): Searched {
  const { cells: sizes, singles, pairs } = counts;
  const searched: Searched = {
    tests: { singles: 0, pairs: 0 },
    crossing: new Uint32Array(sizes.length * CELLS),
    cells: [],
  };
  const named = sizes.map((size, feature) =>
    Array.from({ length: size }, (_, cell) => nameable(features[feature]!, cell)),
  );
  /** Whether the cell is one of those searched. */
  const take = (kind: keyof Searched['tests'], table: Uint32Array, cell: number, runs: () => CellRun[]) => {
    const wrong = table[cell * 2 + 1]!;
    const cases = table[cell * 2]! + wrong;
    if (cases < least || cases >= total.cases) return false;
    searched.tests[kind]++;
    const raw = logTail({ cases, wrong }, total);
    if (raw < 0 && raw <= level) searched.cells.push({ runs: runs(), cases, wrong, raw, logP: 0 });
    return true;
  };
  const run = (feature: number, cell: number) => ({ feature, first: cell, last: cell });
  for (let a = 0; a < sizes.length; a++) {
    for (let i = 0; i < sizes[a]!; i++) if (named[a]![i]) take('singles', singles[a]!, i, () => [run(a, i)]);
  }
  for (let a = 0; a < sizes.length; a++) {
    for (let b = a + 1; b < sizes.length; b++) {
      const table = pairs[pairIndex(a, b, sizes.length)]!;
      for (let j = 0; j < sizes[b]!; j++) {
        if (!named[b]![j]) continue;
        for (let i = 0; i < sizes[a]!; i++) {
          if (!named[a]![i] || !take('pairs', table, j * sizes[a]! + i, () => [run(a, i), run(b, j)]))
            continue;
          searched.crossing[cellKey(a, i)]!++;
          searched.crossing[cellKey(b, j)]!++;
        }
      }
    }
  }
  return searched;
}

function cellKey(feature: number, cell: number): number {
  return feature * CELLS + cell;
}

function singleCell(counts: SegmentCounts, feature: number, cell: number): Cell {
  return cellAt(counts.singles[feature]!, cell, [{ feature, first: cell, last: cell }]);
}

function cellAt(table: Uint32Array, cell: number, runs: CellRun[]): Cell {
  const wrong = table[cell * 2 + 1]!;
  return { runs, cases: table[cell * 2]! + wrong, wrong, logP: 0 };
}

/** The weak pairs that are worse, beyond chance among all pairs that share a cell with them, than either cell they cross. */
function worseThanParts<C extends Cell>(
  weak: C[],
  crossing: Uint32Array,
  counts: SegmentCounts,
  alpha: number,
): C[] {
  return weak.filter(
    (cell) =>
      cell.runs.length === 2 &&
      cell.runs.every(({ feature, first }) => {
        const level = Math.log(alpha / (2 * crossing[cellKey(feature, first)]!));
        return logTail(cell, singleCell(counts, feature, first)) <= level;
      }),
  );
}

/** Whether the single cell is no longer weak without the weak pairs that it has with some one other feature. */
function isExplained(
  single: Cell,
  weakPairs: Cell[],
  total: { cases: number; wrong: number },
  level: number,
): boolean {
  const within = new Map<number, { cases: number; wrong: number }>();
  for (const { runs, cases, wrong } of weakPairs) {
    const other = runs.find(({ feature }) => feature !== single.runs[0]!.feature)!;
    if (!runs.some((run) => sameRun(run, single.runs[0]!))) continue;
    const sum = within.get(other.feature) ?? { cases: 0, wrong: 0 };
    within.set(other.feature, { cases: sum.cases + cases, wrong: sum.wrong + wrong });
  }
  const without = (a: { cases: number; wrong: number }, b: { cases: number; wrong: number }) => ({
    cases: a.cases - b.cases,
    wrong: a.wrong - b.wrong,
  });
  return [...within.values()].some((part) => logTail(without(single, part), without(total, part)) > level);
}

/** Leaves out each cell whose every condition selects much the same rows as one of a more certain cell. */
function withoutTwins(cells: (Cell & { raw: number })[], counts: SegmentCounts): Cell[] {
  const kept: Cell[] = [];
  for (const cell of cells.sort((a, b) => a.raw - b.raw)) {
    const twin = kept.some(
      ({ runs }) =>
        runs.length === cell.runs.length &&
        [runs, runs.toReversed()].some((order) =>
          order.every((run, i) => sameRows(run, cell.runs[i]!, counts)),
        ),
    );
    if (!twin) kept.push(cell);
  }
  return kept;
}

function sameRows(a: CellRun, b: CellRun, counts: SegmentCounts): boolean {
  if (a.feature === b.feature) return sameRun(a, b);
  const [low, high] = a.feature < b.feature ? [a, b] : [b, a];
  const table = counts.pairs[pairIndex(low.feature, high.feature, counts.cells.length)]!;
  const shared = cellAt(table, high.first * counts.cells[low.feature]! + low.first, []).cases;
  const cases = (run: CellRun) => singleCell(counts, run.feature, run.first).cases;
  return shared >= SAME_ROWS * Math.min(cases(a), cases(b));
}

function sameRun(a: CellRun, b: CellRun): boolean {
  return a.feature === b.feature && a.first === b.first && a.last === b.last;
}

/** Joins cells that differ in neighbouring bins of one feature only, until none do. */
function joinNeighbours(cells: Cell[], features: readonly SegmentFeature[]): Cell[] {
  const joined = [...cells];
  for (let i = 0; i < joined.length; i++) {
    for (let j = i + 1; j < joined.length; j++) {
      const union = join(joined[i]!, joined[j]!, features);
      if (union === null) continue;
      joined.splice(j, 1);
      joined[i] = union;
      // The larger cell may now adjoin one that was passed before.
      i = -1;
      break;
    }
  }
  return joined;
}

function join(a: Cell, b: Cell, features: readonly SegmentFeature[]): Cell | null {
  if (a.runs.length !== b.runs.length || a.runs.some((run, i) => run.feature !== b.runs[i]!.feature))
    return null;
  const different = a.runs.findIndex((run, i) => !sameRun(run, b.runs[i]!));
  const others = a.runs.every((run, i) => i === different || sameRun(run, b.runs[i]!));
  const [left, right] = [a.runs[different]!, b.runs[different]!];
  if (!others || !adjoining(left, right, features[left.feature]!)) return null;
  const run = {
    feature: left.feature,
    first: Math.min(left.first, right.first),
    last: Math.max(left.last, right.last),
  };
  return {
    runs: a.runs.with(different, run),
    cases: a.cases + b.cases,
    wrong: a.wrong + b.wrong,
    logP: Math.min(a.logP, b.logP),
  };
}
