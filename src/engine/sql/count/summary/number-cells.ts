import type { ColumnScans, Counted } from '../../column-scans.ts';
import { asDouble, named } from '../../select.ts';
import type { Session } from '../../session.ts';
import {
  bucketOf,
  bucketSql,
  type EndedBuckets,
  type Grid,
  halved,
  isFine,
  joined,
  type Values,
} from '../buckets.ts';
import { type BothSides, both, total } from './thinned.ts';

/** Halvings of a first bucket at most: its number is then still a whole one that a double holds. */
const mostHalvings = 28;

/**
 * Buckets of a column of both sets, some of which have been split. Every key is in units of the first buckets: of one that was halved once,
 * 0.5 apart.
 */
export interface NumberCells {
  grid: Grid;
  counted: BothSides<EndedBuckets>;
  /** Halvings of each cell that is none of the first buckets. */
  halvings: ReadonlyMap<number, number>;
  /** Halvings of the parts of each cell that has been split, by its own halvings and key. */
  split: ReadonlyMap<string, number>;
}

export function firstCells(grid: Grid, counted: BothSides<EndedBuckets>): NumberCells {
  return { grid, counted, halvings: new Map(), split: new Map() };
}

/**
 * By first bucket, how many more rows of a value one side has than the other, over all of its values, each side's rows times the other's
 * number of rows: nothing where both hold the same rows, as under two models.
 */
export async function differingRows(
  session: Session,
  { reference, candidate }: BothSides<Counted>,
  { grid, counted }: NumberCells,
): Promise<Map<number, number>> {
  const { dialect } = session;
  const rowsOfSide = ({ from, value }: Counted, first: number) =>
    `SELECT ${value} AS v, ${first} AS x, ${1 - first} AS y FROM ${from} WHERE ${value} IS NOT NULL`;
  const values = `SELECT v, ${asDouble('SUM(x)', dialect)} AS x, ${asDouble('SUM(y)', dialect)} AS y FROM (${rowsOfSide(reference, 1)} UNION ALL ${rowsOfSide(candidate, 0)}) AS pooled GROUP BY v`;
  const [n, m] = [total(counted.reference.rows), total(counted.candidate.rows)].map((rows) =>
    dialect.number(rows),
  );
  const selected = { b: asDouble('b', dialect), d: dialect.sum(`ABS(x * ${m} - y * ${n})`) };
  const placed = `(SELECT ${bucketSql('v', grid, session)} AS b, x, y FROM (${values}) AS each_value) AS placed`;
  const answer = await session.query(`SELECT ${named(selected)} FROM ${placed} GROUP BY b`);
  const differing = answer.numbers('d');
  return new Map([...answer.numbers('b')].map((bucket, i) => [bucket, differing[i]!]));
}

/** The key of the cell that a value lies in. */
export function cellOf(value: number, { grid, split }: NumberCells): number {
  const keyAt = (halvings: number) => bucketOf(value, halved(grid, halvings)) / 2 ** halvings;
  let halvings = 0;
  for (;;) {
    const finer = split.get(nameOf(keyAt(halvings), halvings));
    if (finer === undefined) return keyAt(halvings);
    halvings = finer;
  }
}

const nameOf = (key: number, halvings: number) => `${halvings} ${key}`;

/**
 * The same with wanted cells split, where they hold more different values than have room. null: they have room, or their values lie
 * closer together than buckets can be.
 */
export async function splitCells(
  scans: ColumnScans,
  columns: BothSides<Counted>,
  cells: NumberCells,
  wanted: ReadonlySet<number>,
  room: number,
): Promise<NumberCells | null> {
  const { grid, counted } = cells;
  const most = differentAtMost(counted, wanted);
  const all = [...most.values()].reduce((sum, values) => sum + values, 0);
  if (all <= room) return null;
  const level = (key: number) => cells.halvings.get(key) ?? 0;
  const large = [...most].filter(([key, values]) => values > 2 && level(key) < mostHalvings);
  const parts = (more: number) => large.reduce((sum, [, values]) => sum + Math.min(values, 2 ** more), 0);
  const deepest = large.reduce((found, [key]) => Math.max(found, level(key)), 0);
  let more = 0;
  const canHalve = () => deepest + more < mostHalvings && isFine(grid, deepest + more + 1);
  while (canHalve() && (more === 0 || parts(more + 1) <= room)) more++;
  if (more === 0 || large.length === 0) return null;

  const halvings = new Map(cells.halvings);
  const split = new Map(cells.split);
  const parted = { reference: [] as EndedBuckets[], candidate: [] as EndedBuckets[] };
  for (const own of new Set(large.map(([key]) => level(key)))) {
    const keys = large.map(([key]) => key).filter((key) => level(key) === own);
    const finer = own + more;
    const wanted = keys.map((key) => key * 2 ** own);
    const question = { grid: halved(grid, finer), within: halved(grid, own), wanted };
    await both(columns, async (column, side) => {
      const found = await scans.bucketsIn({ ...column, ...question });
      const bucket = found.bucket.map((number) => number / 2 ** finer);
      for (const key of bucket) halvings.set(key, finer);
      parted[side].push({ ...found, bucket });
    });
    for (const key of keys) split.set(nameOf(key, own), finer);
  }
  const gone = new Set(large.map(([key]) => key));
  const side = (name: keyof BothSides<unknown>) => inOrder([without(counted[name], gone), ...parted[name]]);
  return { grid, counted: { reference: side('reference'), candidate: side('candidate') }, halvings, split };
}

/** Rows of each distinct value of the wanted cells of one side. */
export async function valuesOfCells(
  scans: ColumnScans,
  column: Counted,
  { grid, halvings }: NumberCells,
  { bucket }: EndedBuckets,
  wanted: ReadonlySet<number>,
): Promise<Values[]> {
  const byHalvings = new Map<number, number[]>();
  for (const key of bucket) {
    if (!wanted.has(key)) continue;
    const own = halvings.get(key) ?? 0;
    byHalvings.set(own, [...(byHalvings.get(own) ?? []), key * 2 ** own]);
  }
  return Promise.all(
    [...byHalvings].map(([own, numbers]) =>
      scans.valuesOf({ ...column, grid: halved(grid, own), wanted: numbers }),
    ),
  );
}

/** How many different values each wanted cell holds at most, on the side where it holds more. */
function differentAtMost(counted: BothSides<EndedBuckets>, wanted: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const { bucket, rows, least, most } of [counted.reference, counted.candidate]) {
    bucket.forEach((key, i) => {
      if (!wanted.has(key)) return;
      found.set(key, Math.max(found.get(key) ?? 0, least[i] === most[i] ? 1 : rows[i]!));
    });
  }
  return found;
}

function without(counts: EndedBuckets, gone: ReadonlySet<number>): EndedBuckets {
  return taken(
    counts,
    [...counts.bucket.keys()].filter((i) => !gone.has(counts.bucket[i]!)),
  );
}

function inOrder(parts: EndedBuckets[]): EndedBuckets {
  const all = (name: keyof EndedBuckets) => joined(parts.map((part) => part[name]));
  const whole = { bucket: all('bucket'), rows: all('rows'), least: all('least'), most: all('most') };
  const { bucket } = whole;
  return taken(
    whole,
    [...bucket.keys()].sort((i, j) => bucket[i]! - bucket[j]!),
  );
}

function taken(counts: EndedBuckets, places: number[]): EndedBuckets {
  const take = (values: Float64Array) => Float64Array.from(places, (i) => values[i]!);
  const { bucket, rows, least, most } = counts;
  return { bucket: take(bucket), rows: take(rows), least: take(least), most: take(most) };
}
