import { dayLength } from '../../count/predictions.ts';
import { beginning, longAgo, never } from '../../count/times.ts';
import type { Condition } from '../../data/condition/condition.ts';
import type { Plan } from '../../plan/plan.ts';
import { probability } from '../sql/answers.ts';
import type { Dialect } from '../sql/dialect/dialect.ts';
import { asDouble, named, rowsOf } from '../sql/select.ts';
import { relationOf, type ScriptColumn, type ScriptRelation, type ScriptSets } from './relation.ts';
import { residualStatements } from './residuals.ts';

/** A query of the script, and the name of the file that its answer goes into. */
export interface Statement {
  name: string;
  select: string;
}

/** Different numbers of a column up to which each is counted, and buckets of one that has more. */
export const fewNumbers = 65_536;
const buckets = 65_536;
/** Buckets of a score from 0 to 1: two scores of six digits hardly share one. */
export const scoreBuckets = 2 ** 20;
/** Rows of each set, about, that come over to be looked at in pairs of columns. */
const sampled = 5000;

/** All that is asked of both tables, in one pass: no query hangs on the answer to another. `probes`: ids of the rows of known answers and of behaviour cases. */
export async function statementsOf(
  plan: Plan,
  dialect: Dialect,
  sets: ScriptSets,
  edgeCases: Condition[],
  { now, version, probes }: { now: Date | null; version: string; probes: string[] },
): Promise<Statement[]> {
  const moment = now === null ? dialect.now : dialect.number(now.getTime());
  const relation = await relationOf(plan, dialect, sets, edgeCases, moment);
  const write = writer(dialect, relation);
  const made: Statement = {
    name: 'script',
    select: `SELECT ${named({
      plan_sha: text(dialect.text(plan.source.sha256)),
      written_by: text(dialect.text(version)),
      reference: text(dialect.text(sets.reference)),
      candidate: text(dialect.text(candidateName(sets))),
      made: moment,
    })}`,
  };
  return [
    made,
    setStatement(plan, write, moment),
    ...textStatements(write),
    ...numberStatements(plan, write),
    ...(plan.data.task === 'regression'
      ? residualStatements(plan, write)
      : [answerStatement(plan, write), ...scoreStatements(plan, write)]),
    ...timeStatements(plan, write),
    ...idStatements(plan, write),
    sampleStatement(write),
    ...probeStatement(plan, write, probes),
  ];
}

export function candidateName({ candidate, candidateWhere }: ScriptSets): string {
  return candidateWhere === null ? candidate : `${candidate} where ${candidateWhere}`;
}

/** What statements are written with. */
export interface Writer {
  dialect: Dialect;
  relation: ScriptRelation;
  column(name: string | null | undefined): ScriptColumn | undefined;
  /** A statement over the typed rows of both sets. */
  over(name: string, select: string, ...steps: string[]): Statement;
}

function writer(dialect: Dialect, relation: ScriptRelation): Writer {
  return {
    dialect,
    relation,
    column: (name) => (name ? relation.columns.get(name) : undefined),
    over: (name, select, ...steps) => ({
      name,
      select: `${[relation.with, ...steps].join(', ')} ${select}`,
    }),
  };
}

/** A text between two marks, so that no reader of files takes it for a number or for nothing. */
export function text(sql: string): string {
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE CONCAT('=', ${sql}, '=') END`;
}

function setStatement({ data }: Plan, { dialect, relation, column, over }: Writer, now: string): Statement {
  const [id, time] = [column(data.id), column(data.time)];
  const selected: Record<string, string> = { s: 's', n: rowsOf(dialect) };
  if (relation.young !== null) selected.pending = rowsOf(dialect, relation.young);
  if (id) {
    selected.ids = asDouble(`COUNT(${id.sql})`, dialect);
    selected.different = asDouble(`COUNT(DISTINCT ${id.sql})`, dialect);
  }
  if (time) {
    const t = time.sql;
    const number = (x: number) => dialect.number(x);
    const old = `${t} < ${number(longAgo)}`;
    Object.assign(selected, {
      t_rows: asDouble(`COUNT(${t})`, dialect),
      t_first: `MIN(${t})`,
      t_last: `MAX(${t})`,
      t_late: rowsOf(dialect, `${t} > ${now} + ${number(dayLength)}`),
      t_older: rowsOf(dialect, old),
      t_old: `MAX(CASE WHEN ${old} THEN ${t} END)`,
      t_recent: `MIN(CASE WHEN ${t} >= ${number(longAgo)} THEN ${t} END)`,
      t_near_zero: rowsOf(dialect, `${t} < ${number(beginning)}`),
      t_far: rowsOf(dialect, `ABS(${t}) >= ${number(beginning)}`),
      t_never: rowsOf(dialect, `${t} >= ${number(never)}`),
      t_least_never: `MIN(CASE WHEN ${t} >= ${number(never)} THEN ${t} END)`,
    });
  }
  return over('sets', `SELECT ${named(selected)} FROM typed GROUP BY s`);
}

/** Rows with one line for each of some columns: `k` is its place, `v` its value. One scan serves all of them. */
function unpivoted(columns: ScriptColumn[], more: Record<string, string> = {}): string {
  const keys = columns.map((_, i) => `SELECT ${i} AS k`).join(' UNION ALL ');
  const value = columns.map(({ sql }, i) => `WHEN ${i} THEN ${sql}`).join(' ');
  const selected = { s: 'typed.s', k: 'ks.k', v: `CASE ks.k ${value} END`, ...more };
  return `(SELECT ${named(selected)} FROM typed CROSS JOIN (${keys}) AS ks)`;
}

export function textColumns({ relation }: Pick<Writer, 'relation'>): ScriptColumn[] {
  return [...relation.columns.values()].filter(({ type }) => type === 'category');
}

function textStatements(write: Writer): Statement[] {
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

function numberStatements(plan: Plan, write: Writer): Statement[] {
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

/** Rows that met each edge case, by its place. */
export function edgeCounts({ dialect, relation }: Writer): Record<string, string> {
  return Object.fromEntries(relation.edges.map((edge, i) => [`e${i}`, rowsOf(dialect, edge)]));
}

/** What was true, NULL where the row is too young to tell. */
export function truth({ relation, column }: Writer, label: string): string {
  const { sql } = column(label)!;
  return relation.young === null ? sql : `CASE WHEN ${relation.young} THEN NULL ELSE ${sql} END`;
}

/** 1 where a row is too young to have a label, else 0. */
function isYoung({ relation }: Writer): string {
  return relation.young === null ? '0' : `CASE WHEN ${relation.young} THEN 1 ELSE 0 END`;
}

/** The bucket of a score; of one outside 0 to 1 the score itself. */
function scoreBucket(score: string, { dialect }: Writer): string {
  const number = (x: number) => dialect.number(x);
  return `CASE WHEN ${score} >= ${number(0)} AND ${score} <= ${number(1)} THEN FLOOR(${score} * ${number(scoreBuckets)}) ELSE ${score} END`;
}

function answerStatement({ data }: Plan, write: Writer): Statement {
  const { dialect, column, over } = write;
  const stored = data.task === 'binary' ? column(data.score)?.sql : undefined;
  const score = stored && probability(stored, dialect);
  const said = column(data.prediction)?.sql ?? null;
  const decided =
    score === undefined
      ? 'NULL'
      : `CASE WHEN ${score} >= ${dialect.number(data.threshold)} THEN 'yes' WHEN ${score} < ${dialect.number(data.threshold)} THEN 'no' END`;
  const [l, d] = [truth(write, data.label), said ?? decided];
  const value = score ?? asDouble('NULL', dialect);
  const b = score === undefined ? asDouble('NULL', dialect) : scoreBucket(score, write);
  const selected = { s: 's', l: text('l'), d: text('d'), n: rowsOf(dialect) };
  const w = isYoung(write);
  return over(
    'answers',
    `SELECT ${named({ ...selected, w: 'w', lo: 'MIN(v)', hi: 'MAX(v)', ...sums(write) })} FROM answered GROUP BY s, l, d, b, w`,
    `answered AS (SELECT ${named({ s: 's', l, d, v: value, b, w, ...marks(write) })} FROM typed)`,
  );
}

/** Of each row 1 where it meets an edge case, and the sums of those. */
export function marks({ relation }: Writer): Record<string, string> {
  return Object.fromEntries(
    relation.edges.map((edge, i) => [`m${i}`, `CASE WHEN ${edge} THEN 1 ELSE 0 END`]),
  );
}

export function sums({ dialect, relation }: Writer): Record<string, string> {
  return Object.fromEntries(relation.edges.map((_, i) => [`e${i}`, asDouble(`SUM(m${i})`, dialect)]));
}

/** Multiclass: the scores of each class that has some, by what was true. */
function scoreStatements({ data }: Plan, write: Writer): Statement[] {
  const { dialect, column, over } = write;
  const columns = Object.values(data.scores ?? {}).flatMap((name) => column(name) ?? []);
  if (data.task !== 'multiclass' || columns.length === 0) return [];
  const more = { l: truth(write, data.label), d: column(data.prediction)!.sql, ...marks(write) };
  const bucket = scoreBucket('v', write);
  const scored = `(SELECT s, k, l, d, ${probability('v', dialect)} AS v${Object.keys(marks(write))
    .map((name) => `, ${name}`)
    .join('')} FROM u WHERE v IS NOT NULL) AS scored`;
  return [
    over(
      'scores',
      `SELECT ${named({
        s: 's',
        k: asDouble('k', dialect),
        l: text('l'),
        d: text('d'),
        n: rowsOf(dialect),
        lo: 'MIN(v)',
        hi: 'MAX(v)',
        ...sums(write),
      })} FROM placed GROUP BY s, k, l, d, b`,
      `u AS ${unpivoted(columns, more)}`,
      `placed AS (SELECT scored.*, ${bucket} AS b FROM ${scored})`,
    ),
  ];
}

function timeStatements({ data }: Plan, { dialect, column, over }: Writer): Statement[] {
  const time = column(data.time)?.sql;
  if (time === undefined) return [];
  const number = (x: number) => dialect.number(x);
  const hour = `FLOOR((${time} - FLOOR(${time} / ${number(dayLength)}) * ${number(dayLength)}) / ${number(dayLength / 24)})`;
  const hours = over(
    'hours',
    `SELECT ${named({ s: 's', h: asDouble('h', dialect), n: rowsOf(dialect) })} FROM clock GROUP BY s, h`,
    `clock AS (SELECT s, ${hour} AS h FROM typed WHERE ${time} IS NOT NULL)`,
  );
  const names = [data.score, ...Object.values(data.scores ?? {})];
  if (data.task === 'regression') names.push(data.prediction);
  const spoken = names.flatMap((name) => column(name)?.sql ?? []);
  if (spoken.length === 0) return [hours];
  const ends = Object.fromEntries(
    spoken.flatMap((one, i) => [
      [`lo${i}`, `MIN(${one})`],
      [`hi${i}`, `MAX(${one})`],
    ]),
  );
  const isSpoken = [time, ...spoken].map((one) => `${one} IS NOT NULL`).join(' AND ');
  const days = over(
    'days',
    `SELECT ${named({ s: 's', day: asDouble('day', dialect), n: rowsOf(dialect), ...ends })} FROM dated GROUP BY s, day`,
    `dated AS (SELECT typed.*, FLOOR(${time} / ${number(dayLength)}) AS day FROM typed WHERE ${isSpoken})`,
  );
  return [hours, days];
}

function idStatements({ data }: Plan, { dialect, column, over }: Writer): Statement[] {
  const id = column(data.id)?.sql;
  if (id === undefined) return [];
  return [
    over(
      'repeated',
      `SELECT s, ${text('MIN(v)')} AS t FROM again GROUP BY s`,
      `again AS (SELECT s, ${id} AS v FROM typed WHERE ${id} IS NOT NULL GROUP BY s, ${id} HAVING COUNT(*) > 1)`,
    ),
    over(
      'shared',
      `SELECT ${rowsOf(dialect)} AS n FROM both_sets`,
      `both_sets AS (SELECT ${id} AS v FROM typed WHERE ${id} IS NOT NULL GROUP BY ${id} HAVING COUNT(DISTINCT s) = 2)`,
    ),
  ];
}

/** Some rows of both sets, always the same ones, for pairs of columns that no longer go together. */
function sampleStatement(write: Writer): Statement {
  const { dialect, relation, over } = write;
  const values = [...relation.columns.values()].map(({ sql }) => `typed.${sql}`);
  return over(
    'sample',
    `SELECT ${named(cellsOf(write, (type) => type === 'number' || type === 'category'))} FROM typed JOIN sizes ON typed.s = sizes.s WHERE ${dialect.share(values)} < ${dialect.number(sampled)} / sizes.n`,
    `sizes AS (SELECT s, ${rowsOf(dialect)} AS n FROM typed GROUP BY s)`,
  );
}

/** Rows that are looked up by their ids. */
function probeStatement({ data }: Plan, write: Writer, probes: string[]): Statement[] {
  const id = write.column(data.id)?.sql;
  if (id === undefined || probes.length === 0) return [];
  const wanted = [...new Set(probes)].map((one) => write.dialect.text(one)).join(', ');
  return [
    write.over(
      'probes',
      `SELECT ${named(cellsOf(write, () => true))} FROM typed WHERE typed.s = 'c' AND ${id} IN (${wanted})`,
    ),
  ];
}

/** The cells of rows that come over one by one, texts between marks. */
function cellsOf(
  { relation }: Writer,
  keep: (type: ScriptColumn['type']) => boolean,
): Record<string, string> {
  const cells = [...relation.columns.values()]
    .filter(({ type }) => keep(type))
    .map(({ sql, type }) => [
      sql,
      type === 'number' || type === 'time' ? `typed.${sql}` : text(`typed.${sql}`),
    ]);
  return { s: 'typed.s', ...Object.fromEntries(cells) };
}
