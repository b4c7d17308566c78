import { type ColumnBins, type CountsByTime, cutPlaces, cutsAt, sizeOf } from '../../../count/by-time.ts';
import { countedRows, valueOfRow } from '../../../count/ranks.ts';
import { keysOf, parts } from '../column-scans.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedColumn, TypedSet } from '../typed-set.ts';
import { groupedValues } from './grouped-values.ts';

/** Columns counted in one statement. */
const mostColumns = 20;

/** Counts columns by stretches of time, of all rows that have one: see count/by-time.ts. Stretches take one scan, and up to twenty columns another. */
export async function countsByTime(
  session: Session,
  set: TypedSet,
  time: string | null,
  asked: ColumnBins[],
): Promise<CountsByTime | null> {
  const column = time === null ? undefined : set.columns.get(time);
  if (column?.type !== 'time') return null;
  const cuts = await cutsOf(session, set, column);
  if (cuts === null) return null;
  const { dialect } = session;
  const at = cuts.map((cut, i) => `WHEN ${column.value} < ${dialect.number(cut)} THEN ${i}`).join(' ');
  const placed = `(SELECT *, CASE ${at} ELSE ${cuts.length} END AS stretch FROM ${set.from} WHERE ${column.value} IS NOT NULL) AS placed`;
  const answer = await session.query(
    `SELECT ${named({ s: asDouble('stretch', dialect), n: rowsOf(dialect), least: `MIN(${column.value})`, most: `MAX(${column.value})` })} FROM ${placed} GROUP BY stretch ORDER BY s`,
  );
  const [from, to, rows] = [answer.numbers('least'), answer.numbers('most'), answer.numbers('n')];
  const stretches = [...rows].map((n, i) => ({ from: from[i]!, to: to[i]!, rows: n }));
  const binned = asked.flatMap((bins) => {
    const own = set.columns.get(bins.name);
    const bin = own && binOf(own, bins, session);
    return bin ? [{ bins, bin }] : [];
  });
  const columns: CountsByTime['columns'] = new Map();
  for (const some of parts(binned, () => 1, mostColumns)) {
    const bin = some.map((one, k) => `WHEN ${k} THEN ${one.bin}`).join(' ');
    const all = `(SELECT stretch, ks.k AS k, CASE ks.k ${bin} END AS bin FROM ${placed} CROSS JOIN ${keysOf(some.length)}) AS b`;
    const counted = await session.query(
      `SELECT ${named({ s: asDouble('stretch', dialect), k: asDouble('k', dialect), b: asDouble('bin', dialect), n: rowsOf(dialect) })} FROM ${all} GROUP BY stretch, k, bin`,
    );
    const found = some.map(({ bins }) => ({
      bins: stretches.map(() => new Array<number>(sizeOf(bins)).fill(0)),
      missing: stretches.map(() => 0),
    }));
    const [places, keys, bucket, n] = ['s', 'k', 'b', 'n'].map((name) => counted.numbers(name)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    places.forEach((place, i) => {
      const { bins, missing } = found[keys[i]!]!;
      if (bucket[i]! < 0) missing[place] = n[i]!;
      else bins[place]![bucket[i]!] = n[i]!;
    });
    some.forEach(({ bins }, k) => {
      columns.set(bins.name, found[k]!);
    });
  }
  return { step: 1, stretches, columns };
}

async function cutsOf(session: Session, set: TypedSet, { value }: TypedColumn): Promise<number[] | null> {
  const all = { from: set.from, value, key: null };
  const counts = (await groupedValues(session, all, { own: (rows) => [0, ...cutPlaces(rows)] })).get('');
  if (counts === undefined) return null;
  const timeOf = (place: number) => counts.values[valueOfRow(counts.rows, place).index]!;
  return cutsAt(counts.values[0]!, cutPlaces(countedRows(counts)).map(timeOf));
}

/** The bin of a row, −1 without a value; null: the column is of another type than the bins, or there are none. */
function binOf(
  { value, type, categories: texts }: TypedColumn,
  { edges, categories }: ColumnBins,
  { dialect }: Session,
): string | null {
  const known = type === 'category' && texts ? categories : null;
  if (known && known.length > 0) {
    const cases = known
      .slice(0, -1)
      .map((category, i) => `WHEN ${value} = ${dialect.text(category)} THEN ${i}`);
    return `(CASE WHEN ${value} IS NULL THEN -1 ${cases.join(' ')} ELSE ${known.length - 1} END)`;
  }
  if (type === 'category' || type === 'key' || edges === null || edges.length < 2) return null;
  const inner = edges.slice(1, -1).map((edge, i) => `WHEN ${value} < ${dialect.number(edge)} THEN ${i}`);
  return `(CASE WHEN ${value} IS NULL THEN -1 ${inner.join(' ')} ELSE ${edges.length - 2} END)`;
}
