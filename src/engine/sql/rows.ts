import type { Answers } from '../../count/answers/answers.ts';
import { conditionOn } from '../../data/condition/condition.ts';
import type { Column, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RowRequest, RowSample } from '../evidence.ts';
import { sampleRows } from '../local/sample-rows.ts';
import type { AnsweredSet } from './answered-set.ts';
import { asDouble, named, rowsOf } from './select.ts';
import type { Answer, Session } from './session.ts';

/** A few rows of a set as a table of their own, what they answered, and their numbers in the set (0 where it has none). */
interface FewRows {
  table: Table;
  answers: Answers;
  numbers: Float64Array;
}

/** Some of the rows that meet a condition (SQL), in a report's form; null where wrong ones are asked for and no row has a label. */
export async function sampleOfRows(
  session: Session,
  plan: Plan,
  set: AnsweredSet,
  request: RowRequest,
  condition: { sql: string; columns: string[] } | null,
): Promise<RowSample | null> {
  const { dialect } = session;
  const chosen = condition?.sql ?? '(1 = 1)';
  const isClasses = set.answers.task === 'classes';
  const wrong = isClasses ? 'a <> p' : `${dialect.finite('(p - a)')} <> 0`;
  const where = request.wrong ? `${chosen} AND ${wrong}` : chosen;
  const answer = await session.query(
    `SELECT ${named({ n: rowsOf(dialect, where), l: rowsOf(dialect, 'a IS NOT NULL') })} FROM ${set.from}`,
  );
  if (request.wrong && answer.numbers('l')[0] === 0) return null;
  const by = request.wrong ? badness(set, session) : null;
  const order = by === null ? [] : [`${by} DESC NULLS LAST`];
  const few = await fewRows(session, set, { where, order, most: request.most });
  const all = condition && conditionOn({ ...condition, choose: ({ rows }) => new Uint8Array(rows).fill(1) });
  // Of no row at all nobody could tell whether it has a label.
  const wrongOnes = request.wrong && few.table.rows > 0;
  const sample = sampleRows(plan, few, { ...request, wrong: wrongOnes }, all);
  return (
    sample && {
      ...sample,
      rows: sample.rows.map((one) => ({ ...one, row: few.numbers[one.row - 1]! })),
      total: answer.numbers('n')[0]!,
    }
  );
}

/** The rows that have one of some ids, for what is looked up by id. */
export async function rowsById(
  session: Session,
  set: AnsweredSet,
  id: string,
  ids: string[],
): Promise<FewRows> {
  const { value } = set.columns.get(id)!;
  const wanted = [...new Set(ids)].map((one) => session.dialect.text(one));
  const where = wanted.length === 0 ? '(1 = 0)' : `${value} IN (${wanted.join(', ')})`;
  return fewRows(session, set, { where, order: [], most: null });
}

/** About so many rows as a table, always the same ones; of a small set all. */
export async function someRows(session: Session, set: AnsweredSet, most: number): Promise<Table> {
  const share = most / set.rows;
  const values = [...set.columns.values()].map(({ value }) => value);
  const where =
    share >= 1 ? '(1 = 1)' : `${session.dialect.share(values)} < ${session.dialect.number(share)}`;
  return (await fewRows(session, set, { where, order: [], most: null })).table;
}

async function fewRows(
  session: Session,
  set: AnsweredSet,
  { where, order, most }: { where: string; order: string[]; most: number | null },
): Promise<FewRows> {
  const { dialect } = session;
  const columns = [...set.columns.values()];
  const selected: Record<string, string> = {
    r: asDouble(set.row ?? '0', dialect),
    a: asDouble('a', dialect),
    p: asDouble('p', dialect),
  };
  columns.forEach(({ value }, i) => {
    selected[`v${i}`] = value;
  });
  for (const name of Object.keys(set.answers.scores)) selected[name] = name;
  const ordered = [...order, ...(set.row === null ? [] : [set.row])];
  const answer = await session.query(
    `SELECT ${named(selected)} FROM ${set.from} WHERE ${where}${ordered.length > 0 ? ` ORDER BY ${ordered.join(', ')}` : ''}${most === null ? '' : ` LIMIT ${most}`}`,
  );
  const table: Table = {
    rows: answer.rows,
    header: set.header,
    source: { files: [set.source.named], bytes: 0, sha256: set.source.identity },
    columns: new Map(
      columns.map(({ name, type }, i): [string, Column] => {
        if (type === 'number' || type === 'time') {
          return [name, { type, values: answer.numbers(`v${i}`), missing: 0, invalid: null }];
        }
        const texts = answer.texts(`v${i}`);
        const categories = [...new Set(texts.filter((text) => text !== null))];
        const codeOf = new Map(categories.map((text, code) => [text, code]));
        const codes = Int32Array.from(texts, (text) => (text === null ? -1 : codeOf.get(text)!));
        return [name, { type: 'category', codes, categories, missing: 0 }];
      }),
    ),
  };
  return {
    table,
    answers: answersOf(set, answer),
    numbers: answer.numbers('r'),
  };
}

function answersOf({ answers }: AnsweredSet, answer: Answer): Answers {
  const [actual, predicted] = [answer.numbers('a'), answer.numbers('p')];
  if (answers.task === 'numbers') return { task: 'numbers', actual, predicted, group: null };
  const codes = (values: Float64Array) =>
    Int16Array.from(values, (value) => (Number.isNaN(value) ? -1 : value));
  const scores = (name: string | null) => (name === null ? null : answer.numbers(name));
  return {
    task: 'classes',
    classes: answers.classes,
    actual: codes(actual),
    predicted: codes(predicted),
    score: scores(answers.score),
    classScores: answers.classScores?.map(scores) ?? null,
    group: null,
  };
}

/** How bad a wrong row is: see count/answers/wrong-rows.ts; null: as bad as any other. */
function badness({ answers }: AnsweredSet, { dialect }: Session): string | null {
  if (answers.task === 'numbers') return 'ABS(p - a)';
  const { score, classScores } = answers;
  if (score !== null) return `(CASE WHEN p = 0 THEN ${dialect.number(1)} - ${score} ELSE ${score} END)`;
  const cases = classScores?.flatMap((one, code) => (one === null ? [] : [`WHEN ${code} THEN ${one}`])) ?? [];
  return cases.length === 0 ? null : `(CASE p ${cases.join(' ')} ELSE ${dialect.number(0)} END)`;
}
