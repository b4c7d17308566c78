import type { NumberCounts } from '../../../count/counts.ts';
import { cardinalityByFrequencies } from '../../../measure/columns/cardinality.ts';
import { isAlike } from '../../../measure/columns/changes.ts';
import { type ColumnMeasured, type ColumnRules, measureColumn } from '../../../measure/columns/columns.ts';
import { histogram } from '../../../measure/columns/histogram.ts';
import { profileQuantiles } from '../../../measure/columns/profile.ts';
import type { NumberProfile } from '../../../measure/measurements.ts';
import type { ColumnScans, Counted } from '../column-scans.ts';
import { asDouble, rowsOf } from '../select.ts';
import { limitsOf, type Session } from '../session.ts';
import type { TypedColumn, TypedSet } from '../typed-set.ts';
import { type Grid, joined, type Values } from './buckets.ts';
import { type Cells, cellOf, differingRows, firstCells, splitCells, valuesOfCells } from './number-cells.ts';
import { type BothSides, bucketsBeyond, bucketsOfPlaces, heavyBuckets, thinned, total } from './thinned.ts';

/** Buckets of a column. Sketches choose where they lie; no verdict hangs on a sketch. */
const buckets = 65_536;
/** More that may hold D is what two sets look like that hold nearly the same values, which is asked then. */
const manyBuckets = 2000;
/** A value with this share of the rows on a side may be a level of its own: see measure/columns/levels.ts. */
const levelShare = 0.01;

/** One set's column, to be summarised. */
export interface ColumnOfSet {
  set: TypedSet;
  column: TypedColumn;
  /** Different values, about. */
  about: number;
}

interface SummaryStatistics {
  present: number;
  least: number;
  most: number;
  distinct: number;
  mean: number;
  deviation: number;
  low: number;
  high: number;
}

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

/** Asks about both sets at once, so that other columns can ask beside them. */
async function both<From, To>(
  { reference, candidate }: BothSides<From>,
  make: (from: From, side: keyof BothSides<From>) => Promise<To>,
): Promise<BothSides<To>> {
  const [before, after] = await Promise.all([make(reference, 'reference'), make(candidate, 'candidate')]);
  return { reference: before, candidate: after };
}

function countedColumn({ set, column }: ColumnOfSet): Counted {
  return { from: set.from, value: column.value };
}

async function statisticsOf(
  session: Session,
  scans: ColumnScans,
  side: ColumnOfSet,
): Promise<SummaryStatistics> {
  const { dialect } = session;
  const { value } = side.column;
  const selected = {
    present: asDouble(`COUNT(${value})`, dialect),
    least: `MIN(${value})`,
    most: `MAX(${value})`,
    mean: `AVG(${value})`,
    low: asDouble(dialect.aboutQuantile(value, 0.001), dialect),
    high: asDouble(dialect.aboutQuantile(value, 0.999), dialect),
  };
  const found = await scans.totals({ ...countedColumn(side), selected });
  const distinct = await scans.distinct({ ...countedColumn(side), about: side.about });
  return withDeviation(session, scans, side, { ...found, distinct } as unknown as SummaryStatistics);
}

/** Mean and deviation about a value near the mean, so that digits are kept, and by a power of two, so that squares do not overflow. */
async function withDeviation(
  session: Session,
  scans: ColumnScans,
  side: ColumnOfSet,
  statistics: SummaryStatistics,
): Promise<SummaryStatistics> {
  const { dialect } = session;
  const { present: n, least, most } = statistics;
  if (n === 0) return statistics;
  const about = Number.isFinite(statistics.mean) ? statistics.mean : 0;
  const reach = Math.max(Math.abs(least), Math.abs(most));
  const scale = reach > 1e100 || reach < 1e-100 ? 2 ** -Math.floor(Math.log2(Math.max(reach, 1e-300))) : 1;
  const scaled = scale === 1 ? side.column.value : `${side.column.value} * ${dialect.number(scale)}`;
  const off = `(${scaled} - ${dialect.number(about * scale)})`;
  const selected = { sum: dialect.sum(off), squares: dialect.sum(`${off} * ${off}`) };
  const found = await scans.totals({ ...countedColumn(side), selected });
  const { sum, squares } = found as Record<'sum' | 'squares', number>;
  const variance = n > 1 ? Math.max(0, (squares - (sum * sum) / n) / (n - 1)) : 0;
  return {
    ...statistics,
    mean: Math.min(most, Math.max(least, about + sum / n / scale)),
    deviation: Math.min(Number.MAX_VALUE, Math.sqrt(variance) / scale),
  };
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
  cells: Cells,
): Promise<Set<number> | null> {
  if (bucketsBeyond(cells.counted).length <= manyBuckets) return null;
  return new Set(bucketsBeyond(cells.counted, await differingRows(session, columns, cells)));
}

function firstWanted(
  cells: Cells,
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

/** Cells of which some have all of their values. */
interface Refined {
  cells: Cells;
  wanted: Set<number>;
  values: BothSides<Values>;
}

/** Splits the wanted cells until their values have room, each time asking anew which those are, and gets the values. */
async function refine(
  scans: ColumnScans,
  columns: BothSides<Counted>,
  first: Cells,
  room: number,
  wantedOf: (cells: Cells) => Set<number>,
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

/** What hangs on all values: how many there are, their mean and deviation, and how many come in how many rows. */
async function corrected(
  session: Session,
  sides: BothSides<ColumnOfSet>,
  statistics: BothSides<SummaryStatistics>,
  measured: ColumnMeasured,
): Promise<ColumnMeasured> {
  const rows = { reference: sides.reference.set.rows, candidate: sides.candidate.set.rows };
  const found = needsFrequencies(rows, statistics) ? await frequencies(session, sides) : null;
  return withStatistics(measured, statistics, found);
}

/** What all values of a column tell, whether or not they came over. */
export type WholeStatistics = Pick<SummaryStatistics, 'present' | 'distinct' | 'mean' | 'deviation'>;

/** Whether sets as large as each other hold about as many values, so that nobody asks for more. */
export function needsFrequencies(
  rows: BothSides<number>,
  { reference, candidate }: BothSides<WholeStatistics>,
): boolean {
  return !(isAlike(rows.candidate, rows.reference) && isAlike(candidate.distinct, reference.distinct));
}

/** A column's measures with what hangs on all of its values; `found`: how many values are in so many rows, null where nobody asks. */
export function withStatistics(
  { shown, changes: facts }: ColumnMeasured,
  { reference, candidate }: BothSides<WholeStatistics>,
  found: Map<number, number> | null,
): ColumnMeasured {
  const profile = (own: NumberProfile, { distinct, mean, deviation }: WholeStatistics): NumberProfile => ({
    ...own,
    distinct,
    spread: own.spread && { ...own.spread, mean, standardDeviation: deviation },
  });
  const own = { distinct: reference.distinct, rows: reference.present };
  const other = { distinct: candidate.distinct, rows: candidate.present };
  return {
    shown: shown && {
      ...shown,
      reference: profile(shown.reference as NumberProfile, reference),
      candidate: profile(shown.candidate as NumberProfile, candidate),
    },
    changes: facts && {
      ...facts,
      against: facts.against && {
        ...facts.against,
        distinct: { reference: reference.distinct, candidate: candidate.distinct },
        cardinality: found && cardinalityByFrequencies(own, other, found),
      },
    },
  };
}

/** How many values are in so many rows of both sets together. */
async function frequencies(
  session: Session,
  { reference, candidate }: BothSides<ColumnOfSet>,
): Promise<Map<number, number>> {
  const { dialect } = session;
  const values = ({ set, column }: ColumnOfSet) =>
    `SELECT ${column.value} AS v FROM ${set.from} WHERE ${column.value} IS NOT NULL`;
  const pooled = `(${values(reference)} UNION ALL ${values(candidate)}) AS pooled`;
  const answer = await session.query(
    `SELECT ${rowsOf(dialect)} AS n, f FROM (SELECT ${rowsOf(dialect)} AS f FROM ${pooled} GROUP BY v) AS g GROUP BY f`,
  );
  const rows = answer.numbers('f');
  return new Map([...answer.numbers('n')].map((values, i) => [rows[i]!, values]));
}
