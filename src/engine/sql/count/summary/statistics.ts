import { cardinalityByFrequencies } from '../../../../measure/columns/cardinality.ts';
import { isAlike } from '../../../../measure/columns/changes.ts';
import type { ColumnMeasured } from '../../../../measure/columns/columns.ts';
import type { NumberProfile } from '../../../../measure/measurements.ts';
import type { ColumnScans, Counted } from '../../column-scans.ts';
import { asDouble, rowsOf } from '../../select.ts';
import type { Session } from '../../session.ts';
import type { TypedColumn, TypedSet } from '../../typed-set.ts';
import type { BothSides } from './thinned.ts';

/** One set's column, to be summarised. */
export interface ColumnOfSet {
  set: TypedSet;
  column: TypedColumn;
  /** Different values, about. */
  about: number;
}

/** What is known of a column without its buckets. */
export interface SummaryStatistics {
  present: number;
  least: number;
  most: number;
  distinct: number;
  mean: number;
  deviation: number;
  low: number;
  high: number;
}

export function countedColumn({ set, column }: ColumnOfSet): Counted {
  return { from: set.from, value: column.value };
}

export async function statisticsOf(
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

/** What hangs on all values: how many there are, their mean and deviation, and how many come in how many rows. */
export async function corrected(
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
