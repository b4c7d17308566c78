import type { NumberCounts } from '../../../../count/counts.ts';
import { type ColumnMeasured, type ColumnRules, measureColumn } from '../../../../measure/columns/columns.ts';
import { histogram } from '../../../../measure/columns/histogram.ts';
import { profileQuantiles } from '../../../../measure/columns/profile.ts';
import type { ColumnScans, Counted } from '../../column-scans.ts';
import { limitsOf, type Session } from '../../session.ts';
import { type Grid, joined, type Values } from '../buckets.ts';
import {
  cellOf,
  differingRows,
  firstCells,
  type NumberCells,
  splitCells,
  valuesOfCells,
} from './number-cells.ts';
import {
  type ColumnOfSet,
  corrected,
  countedColumn,
  type SummaryStatistics,
  statisticsOf,
} from './statistics.ts';
import {
  type BothSides,
  both,
  bucketsBeyond,
  bucketsOfPlaces,
  heavyBuckets,
  thinned,
  total,
} from './thinned.ts';

/** Buckets of a column. Sketches choose where they lie; no verdict hangs on a sketch. */
const buckets = 65_536;
/** More that may hold D is what two sets look like that hold nearly the same values, which is asked then. */
const manyBuckets = 2000;
/** A value with this share of the rows on a side may be a level of its own: see measure/columns/levels.ts. */
const levelShare = 0.01;

/**
 * Measures a number column of too many different values to come over. Rows are counted in buckets; then the values of those buckets
 * alone that an answer can hang on: where D may be larger than at any bucket's end, where quantiles, ends, bounds and bins of the picture
 * lie, and those that are full. D, quantiles and counts are exact; mean and deviation are the engine's own.
 */
export async function summarise(
  session: Session,
  scans: ColumnScans,
  sides: BothSides<ColumnOfSet>,
  rules: ColumnRules,
): Promise<{ measured: ColumnMeasured; reference: NumberCounts; candidate: NumberCounts }> {
  const statistics = await both(sides, (side) => statisticsOf(session, scans, side));
  const grid = gridOf(statistics);
  const columns = { reference: countedColumn(sides.reference), candidate: countedColumn(sides.candidate) };
  const first = firstCells(grid, await both(columns, (column) => scans.buckets({ ...column, grid })));
  const room = limitsOf(session).refined;
  const apart = await apartWithin(session, columns, first);
  const refined = await refine(scans, columns, first, room, (cells) =>
    firstWanted(cells, statistics, rules, apart),
  );
  const counts = countsOf(sides, refined);
  // Where the bins of the picture begin and end is known only now.
  const { edges } = histogram(counts.reference, counts.candidate);
  const again = await refine(
    scans,
    columns,
    refined.cells,
    room,
    (cells) =>
      new Set([
        ...firstWanted(cells, statistics, rules, apart),
        ...(edges ?? []).map((edge) => cellOf(edge, cells)),
      ]),
  );
  const all = countsOf(sides, again);
  const measured = measureColumn(all.reference, all.candidate, rules);
  return { ...all, measured: await corrected(session, sides, statistics, measured) };
}

function gridOf({ reference, candidate }: BothSides<SummaryStatistics>): Grid {
  const sides = [reference, candidate].filter(({ present }) => present > 0);
  if (sides.length === 0) return { low: 0, high: 0, buckets };
  const [low, high] = [
    Math.min(...sides.map((side) => side.low)),
    Math.max(...sides.map((side) => side.high)),
  ];
  const least = Math.min(...sides.map((side) => side.least));
  const most = Math.max(...sides.map((side) => side.most));
  const tails = { least, most, buckets: 1 };
  return low < high ? { low, high, buckets, tails } : { low: least, high: most, buckets, tails };
}

/** The first buckets that D may lie in, where that are few; null: any may that its rows alone do not rule out. */
async function apartWithin(
  session: Session,
  columns: BothSides<Counted>,
  cells: NumberCells,
): Promise<Set<number> | null> {
  if (bucketsBeyond(cells.counted).length <= manyBuckets) return null;
  return new Set(bucketsBeyond(cells.counted, await differingRows(session, columns, cells)));
}

function firstWanted(
  cells: NumberCells,
  statistics: BothSides<SummaryStatistics>,
  { min, max }: ColumnRules,
  apart: ReadonlySet<number> | null,
): Set<number> {
  const { counted } = cells;
  const sides = ['reference', 'candidate'] as const;
  const bounds = [min, max, ...sides.flatMap((side) => [statistics[side].least, statistics[side].most])];
  const places = (n: number) => [
    ...[0.001, ...profileQuantiles, 0.999].map((share) => Math.floor((n - 1) * share)),
    ...Array.from({ length: 9 }, (_, tenth) => Math.ceil(((tenth + 1) * n) / 10) - 1),
    ...Array.from({ length: 7 }, (_, eighth) => (eighth + 1) / 8).flatMap((share) =>
      [share - 0.01, share + 0.01].map((one) => Math.min(n, Math.max(1, Math.ceil(one * n))) - 1),
    ),
  ];
  return new Set([
    ...bucketsBeyond(counted).filter((key) => apart === null || apart.has(Math.floor(key))),
    ...sides.flatMap((side) => bucketsOfPlaces(counted[side], places(statistics[side].present))),
    ...sides.flatMap((side) => heavyBuckets(counted[side], levelShare)),
    ...bounds.flatMap((bound) => (bound === null || Number.isNaN(bound) ? [] : [cellOf(bound, cells)])),
  ]);
}

/** NumberCells of which some have all of their values. */
interface Refined {
  cells: NumberCells;
  wanted: Set<number>;
  values: BothSides<Values>;
}

/** Splits the wanted cells until their values have room, each time asking anew which those are, and gets the values. */
async function refine(
  scans: ColumnScans,
  columns: BothSides<Counted>,
  first: NumberCells,
  room: number,
  wantedOf: (cells: NumberCells) => Set<number>,
): Promise<Refined> {
  let cells = first;
  for (;;) {
    const wanted = wantedOf(cells);
    const finer = await splitCells(scans, columns, cells, wanted, room);
    if (finer === null) {
      const values = await both(columns, async (column, side) => {
        const parts = await valuesOfCells(scans, column, cells, cells.counted[side], wanted);
        return {
          values: joined(parts.map((part) => part.values)),
          rows: joined(parts.map((part) => part.rows)),
        };
      });
      return { cells, wanted, values };
    }
    cells = finer;
  }
}

function countsOf(
  sides: BothSides<ColumnOfSet>,
  { cells: { counted }, wanted, values }: Refined,
): BothSides<NumberCounts> {
  const counts = thinned(counted, wanted, values);
  const column = ({ set, column }: ColumnOfSet, present: number): Omit<NumberCounts, 'counts'> => ({
    type: 'number',
    rows: set.rows,
    missing: set.rows - present - (column.invalid?.cells ?? 0),
    invalid: column.invalid,
    ...(column.infinite && { infinite: column.infinite }),
  });
  return {
    reference: { ...column(sides.reference, total(counted.reference.rows)), counts: counts.reference },
    candidate: { ...column(sides.candidate, total(counted.candidate.rows)), counts: counts.candidate },
  };
}
