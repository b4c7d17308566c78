import type { Plan } from '../../plan/plan.ts';
import { asDouble, named, rowsOf } from '../sql/select.ts';
import type { ScriptColumn } from './relation.ts';
import { type Statement, text, type Writer } from './writer.ts';

/** Different numbers of a column up to which each is counted, and buckets of one that has more. */
export const fewNumbers = 65_536;
const buckets = 65_536;
/** Rows with one line for each of some columns: `k` is its place, `v` its value. One scan serves all of them. */
export function unpivoted(columns: ScriptColumn[], more: Record<string, string> = {}): string {
  const keys = columns.map((_, i) => `SELECT ${i} AS k`).join(' UNION ALL ');
  const value = columns.map(({ sql }, i) => `WHEN ${i} THEN ${sql}`).join(' ');
  const selected = { s: 'typed.s', k: 'ks.k', v: `CASE ks.k ${value} END`, ...more };
  return `(SELECT ${named(selected)} FROM typed CROSS JOIN (${keys}) AS ks)`;
}

export function textColumns({ relation }: Pick<Writer, 'relation'>): ScriptColumn[] {
  return [...relation.columns.values()].filter(({ type }) => type === 'category');
}

export function textStatements(write: Writer): Statement[] {
  const columns = textColumns(write);
  if (columns.length === 0) return [];
  const { dialect, over } = write;
  return [
    over(
      'texts',
      `SELECT ${named({ s: 's', k: asDouble('k', dialect), t: text('v'), n: rowsOf(dialect) })} FROM u WHERE v IS NOT NULL GROUP BY s, k, v`,
      `u AS ${unpivoted(columns)}`,
    ),
  ];
}

/** What is measured as a number: scores, predicted numbers, features. */
export function numberColumns({ data, features }: Plan, { column }: Pick<Writer, 'column'>): ScriptColumn[] {
  const outputs = [data.score, ...Object.values(data.scores ?? {})];
  if (data.task === 'regression') outputs.push(data.prediction);
  const names = new Set([...outputs, ...features.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const found = column(name);
    return found && (found.type === 'number' || found.type === 'time') ? [found] : [];
  });
}

export function numberStatements(plan: Plan, write: Writer): Statement[] {
  const columns = numberColumns(plan, write);
  if (columns.length === 0) return [];
  const { dialect, over } = write;
  const infinite = columns.map(({ infinite: sql }, i) => `WHEN ${i} THEN ${sql ?? 'NULL'}`).join(' ');
  const u = `u AS ${unpivoted(columns, { i: `CASE ks.k ${infinite} END` })}`;
  const known = `known AS (SELECT s, k, v FROM u WHERE v IS NOT NULL)`;
  const grid = `grid AS (SELECT ${named({
    k: 'k',
    d: asDouble(dialect.aboutDistinct('v'), dialect),
    lo: asDouble(dialect.aboutQuantile('v', 0.001), dialect),
    hi: asDouble(dialect.aboutQuantile('v', 0.999), dialect),
  })} FROM known GROUP BY k)`;
  const number = (x: number) => dialect.number(x);
  const inside = `FLOOR((v - lo) * (${number(buckets)} / (hi - lo)))`;
  const bucket = `CASE WHEN d <= ${fewNumbers} THEN v WHEN v < lo THEN ${number(-1)} WHEN v >= hi THEN ${number(buckets)} ELSE ${inside} END`;
  const bounds = columns.flatMap(({ name }, i) => {
    const { min = null, max = null } = plan.features.find((one) => one.name === name) ?? {};
    return [
      ...(min === null
        ? []
        : [`WHEN known.k = ${i} AND v < ${number(min)} THEN CASE WHEN v < least THEN -3 ELSE -1 END`]),
      ...(max === null
        ? []
        : [`WHEN known.k = ${i} AND v > ${number(max)} THEN CASE WHEN v > most THEN 3 ELSE 1 END`]),
    ];
  });
  // What lies beyond all of the reference is never counted together with what does not.
  const side = `CASE ${[...bounds, 'WHEN v < least THEN -2', 'WHEN v > most THEN 2'].join(' ')} ELSE 0 END`;
  const seen = `seen AS (SELECT ${named({ k: 'k', least: 'MIN(v)', most: 'MAX(v)' })} FROM known WHERE s = 'r' GROUP BY k)`;
  const placed = `placed AS (SELECT ${named({ s: 's', k: 'known.k', v: 'v', b: bucket, o: side })} FROM known JOIN grid ON known.k = grid.k LEFT JOIN seen ON known.k = seen.k)`;
  return [
    over(
      'columns',
      `SELECT ${named({
        s: 's',
        k: asDouble('k', dialect),
        n: asDouble('COUNT(v)', dialect),
        infinite: asDouble('COUNT(i)', dialect),
        different: asDouble('COUNT(DISTINCT v)', dialect),
        mean: asDouble('AVG(v)', dialect),
        deviation: asDouble('STDDEV_SAMP(v)', dialect),
      })} FROM u GROUP BY s, k`,
      u,
    ),
    over(
      'numbers',
      `SELECT ${named({ s: 's', k: asDouble('k', dialect), b: asDouble('b', dialect), o: asDouble('o', dialect), n: rowsOf(dialect), lo: 'MIN(v)', hi: 'MAX(v)' })} FROM placed GROUP BY s, k, b, o`,
      u,
      known,
      grid,
      seen,
      placed,
    ),
    over(
      'frequencies',
      `SELECT ${named({ k: asDouble('k', dialect), f: asDouble('f', dialect), n: rowsOf(dialect) })} FROM times_each GROUP BY k, f`,
      u,
      known,
      grid,
      `times_each AS (SELECT known.k AS k, COUNT(*) AS f FROM known JOIN grid ON known.k = grid.k WHERE d > ${fewNumbers} GROUP BY known.k, v)`,
    ),
  ];
}
