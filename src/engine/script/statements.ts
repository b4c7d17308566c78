import { dayLength } from '../../count/answers/predictions.ts';
import { beginning, longAgo, never } from '../../count/times.ts';
import type { Condition } from '../../data/condition/condition.ts';
import type { Plan } from '../../plan/plan.ts';
import { probability } from '../sql/answers.ts';
import type { Dialect } from '../sql/dialect/dialect.ts';
import { asDouble, named, rowsOf } from '../sql/select.ts';
import { numberStatements, textStatements, unpivoted } from './column-statements.ts';
import { relationOf, type ScriptColumn, type ScriptSets } from './relation.ts';
import { residualStatements } from './residuals.ts';
import { marks, type Statement, sums, text, truth, type Writer, writer } from './writer.ts';

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
