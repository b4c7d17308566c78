import { type Classes, classesOf } from '../count/answers/classes.ts';
import { doublesOf } from '../data/column/numbers.ts';
import { parseCondition } from '../data/condition/condition.ts';
import { expandFiles } from '../data/files.ts';
import { IdIndex, idsOf } from '../data/id-index.ts';
import { joinLabels, refuseUnreadableLabels } from '../data/labels.ts';
import { type Progress, readTable } from '../data/read.ts';
import { answerRequest, requestOf } from '../data/requests.ts';
import { answerColumns, learnFeatures } from '../data/sets.ts';
import type { CategoryColumn, ColumnRequest, Table } from '../data/table.ts';
import { cutter } from '../engine/local/cut.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { hasCopyOfLabel } from './label-copies.ts';

/** A labelled log in the order of time: what models are trained on, and what they answer afterwards. */
export interface StudyLog {
  plan: Plan;
  /** Typed, rows in the order of time. */
  table: Table;
  /** Milliseconds, ascending. */
  times: Float64Array;
  /** 1 where the row has a label. */
  labelled: Uint8Array;
  classes: Classes;
  features: Feature[];
  /** The cells as they were written; null where the log was made and not read. */
  texts: Texts | null;
  /** Files of data and labels, as found. */
  files: string[];
}

/** Cells as text, "" where missing. */
export interface Texts {
  /** The columns that a training command gets: all but the label and what a model answered. */
  columns: string[];
  label: string;
  cell(column: string, row: number): string;
}

/**
 * Reads a log, joins labels that come apart, and puts it in the order of time.
 *
 * @throws {Refusal} where ids, times or labels are not there or not unique, and where a column gives the label away.
 */
export async function readLog(
  plan: Plan,
  files: { data: string[]; labels: string[] },
  { progress, conditions }: { progress?: (p: Progress) => void; conditions: string[] },
): Promise<StudyLog> {
  const { id, time, label, log } = plan.data;
  refuseWithout(plan);
  const [data, labelFiles] = await Promise.all([expandFiles(files.data), expandFiles(files.labels)]);
  const apart = labelFiles.length > 0;
  const parsed = await Promise.all(
    conditions.map((sql) => parseCondition(sql, { timeZone: plan.data.timeZone })),
  );
  const columns = requests(
    plan,
    apart,
    parsed.flatMap((condition) => condition.columns),
  );
  const others = plan.features.length === 0 ? 'auto' : 'skip';
  const read = await readTable(data, { columns, others, log }, progress ? { progress } : {});
  const raw = await readTable(data, {
    columns: read.header.map((name) => ({ name, type: 'category', required: false })),
    others: 'skip',
    log,
  });
  const typed = apart ? await withLabels(plan, read, labelFiles) : read;
  refuseUnreadableLabels(typed, label, 'label');
  refuseWrongIds(typed, id!);
  const order = inOrder(typed, time!);
  const table = order === null ? typed : (await cutter(typed, plan.data.timeZone))(order);
  const made = logOf(plan, table);
  const rowOf = (row: number) => (order === null ? row : order[row]!);
  const texts = textsOf(plan, raw, table, rowOf);
  refuseCopies(made, texts);
  return { ...made, texts, files: [...data, ...labelFiles] };
}

/** A log from a table whose rows are in the order of time. */
export function logOf(plan: Plan, table: Table): StudyLog {
  const time = table.columns.get(plan.data.time!);
  const label = table.columns.get(plan.data.label);
  if (time?.type !== 'time' || label === undefined) throw new Refusal('The log has no times, or no labels.');
  const labelled =
    label.type === 'category'
      ? Uint8Array.from(label.codes, (code) => (code < 0 ? 0 : 1))
      : Uint8Array.from(doublesOf(label.values), (value) => (Number.isNaN(value) ? 0 : 1));
  if (!labelled.includes(1))
    throw new Refusal(
      `${table.source.files.join(', ')}: no row has a label in "${plan.data.label}", so there is nothing to train on.`,
    );
  return {
    plan,
    table,
    times: time.values,
    labelled,
    classes: plan.data.task === 'regression' ? { names: [], positive: null } : classesOf(plan, table),
    features: plan.features.length > 0 ? plan.features : learnFeatures(plan, table),
    texts: null,
    files: [],
  };
}

/** The first row whose time is not before a moment. */
export function firstRowAt({ times }: Pick<StudyLog, 'times'>, at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function refuseWithout({ data, source }: Plan): void {
  const absent = data.id === null ? 'id' : data.time === null ? 'time' : null;
  if (absent === null) return;
  const why =
    absent === 'id' ? 'answers are joined to rows by id' : 'a model learns from what came before it';
  throw new Refusal(
    `${source.file}: ${why}, and the plan names no ${absent} column. Add "${absent}:" under "data:".`,
  );
}

function requests(plan: Plan, apart: boolean, conditions: string[]): ColumnRequest[] {
  const { data, features } = plan;
  const found = new Map<string, ColumnRequest>();
  const ask = (request: ColumnRequest) => found.has(request.name) || found.set(request.name, request);
  ask(requestOf(plan, data.id!, 'key', true));
  ask(requestOf(plan, data.time!, 'time', true));
  if (!apart) ask(answerRequest(plan, data.label));
  for (const { name, type } of features) ask(requestOf(plan, name, type, true));
  if (data.group) ask(requestOf(plan, data.group, 'key', true));
  for (const name of conditions) if (name !== data.label) ask(requestOf(plan, name, 'auto', true));
  return [...found.values()];
}

async function withLabels(plan: Plan, table: Table, files: string[]): Promise<Table> {
  const { id, label } = plan.data;
  const columns: ColumnRequest[] = [{ name: id!, type: 'key', required: true }, answerRequest(plan, label)];
  const labels = await readTable(files, { columns, others: 'skip' });
  return joinLabels(table, labels, id!, label).table;
}

function refuseWrongIds(table: Table, id: string): void {
  const column = table.columns.get(id)!;
  const ids = idsOf(column);
  const index = new IdIndex(column);
  const file = table.source.files.join(', ');
  for (let row = 0; row < table.rows; row++) {
    const own = ids(row);
    if (own === undefined)
      throw new Refusal(`${file}: row ${row + 1} has no id in "${id}". Give each row one.`);
    const earlier = index.get(own);
    if (earlier >= 0)
      throw new Refusal(
        `${file}: rows ${earlier + 1} and ${row + 1} have the same id in "${id}". A case that stands twice may be trained on and answered at once: keep one row for each.`,
      );
    index.set(own, row);
  }
}

/** The rows in the order of time; null: they are in it. Refuses a row without a time. */
function inOrder(table: Table, name: string): Int32Array | null {
  const column = table.columns.get(name);
  if (column?.type !== 'time') throw new Refusal(`"${name}" holds no times.`);
  const { values } = column;
  const without = values.findIndex(Number.isNaN);
  if (without >= 0)
    throw new Refusal(
      `${table.source.files.join(', ')}: row ${without + 1} has no time in "${name}" that can be read, so it is not known what came before it. Fix it or leave it out.`,
    );
  if (values.every((value, i) => i === 0 || values[i - 1]! <= value)) return null;
  return Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
}

function textsOf(plan: Plan, raw: Table, table: Table, rowOf: (row: number) => number): Texts {
  const { label } = plan.data;
  const said = new Set(answerColumns(plan));
  const labels = table.columns.get(label)!;
  return {
    columns: raw.header.filter((name) => name !== label && !said.has(name) && raw.columns.has(name)),
    label,
    cell(column, row) {
      if (column === label && labels.type !== 'category') {
        const value = doublesOf(labels.values)[row]!;
        return Number.isNaN(value) ? '' : String(value);
      }
      const { codes, categories } = (column === label ? labels : raw.columns.get(column)) as CategoryColumn;
      return categories[codes[column === label ? row : rowOf(row)]!] ?? '';
    },
  };
}

/** A column that says what the label says is the future told: every model would be perfect, and no comparison worth a word. */
function refuseCopies(log: StudyLog, texts: Texts): void {
  const { id, time, group } = log.plan.data;
  for (const column of texts.columns) {
    if (column === id || column === time || column === group) continue;
    if (
      !hasCopyOfLabel(
        log.labelled,
        (row) => texts.cell(column, row),
        (row) => texts.cell(texts.label, row),
      )
    )
      continue;
    throw new Refusal(
      `${log.table.source.files.join(', ')}: column "${column}" says of every row what the label "${texts.label}" says. A model that is given it knows the future. Leave it out of the data.`,
    );
  }
}
