import { countOutcome } from '../../count/answers/outcome.ts';
import { countPredictions } from '../../count/answers/predictions.ts';
import { doublesOf } from '../../data/column/numbers.ts';
import { expandFiles } from '../../data/files.ts';
import { IdIndex, idsOf } from '../../data/id-index.ts';
import { readTable } from '../../data/read.ts';
import { answerRequest, requestOf } from '../../data/requests.ts';
import { answerColumns } from '../../data/sets.ts';
import type { Column, ColumnRequest, Table } from '../../data/table.ts';
import { translateAnswers } from '../../data/translate.ts';
import { Refusal } from '../../refusal.ts';
import { formatCount, formatNumber } from '../../text/numbers.ts';
import type { StudyLog } from '../log.ts';
import { answersFrom } from '../models.ts';
import type { Trained } from '../training.ts';

type Read = Omit<Extract<Trained, { answers: unknown }>, 'seconds' | 'cached'> | { failed: string };

/**
 * Reads what a model answered, an id and the plan's columns of answers a row, and checks it as any candidate set is: each row that was asked
 * for once and no other, a number where one is due, probabilities within 0 to 1, not all the same, not the label itself.
 */
export async function readAnswers(log: StudyLog, from: number, file: string): Promise<Read> {
  try {
    const { id } = log.plan.data;
    const columns: ColumnRequest[] = [
      { name: id!, type: 'key', required: true },
      ...answerColumns(log.plan).map((name) =>
        name === log.plan.data.prediction
          ? answerRequest(log.plan, name)
          : requestOf(log.plan, name, 'number', true),
      ),
    ];
    const table = await readTable(await expandFiles([file]), { columns, others: 'skip' });
    return checked(log, from, translateAnswers(table, log.plan.data));
  } catch (error) {
    if (error instanceof Refusal) return { failed: error.message };
    throw error;
  }
}

function checked(log: StudyLog, from: number, table: Table): Read {
  const rows = rowsById(log, from, table);
  if ('failed' in rows) return rows;
  const columns = new Map<string, Column>();
  for (const name of answerColumns(log.plan))
    columns.set(name, inRows(table.columns.get(name)!, rows.places));
  const answers = answersFrom(log, from, columns);
  const time = log.table.columns.get(log.plan.data.time!)!;
  const counted = countPredictions(
    answers,
    {
      ...log.table,
      rows: rows.places.length,
      columns: new Map(columns).set(log.plan.data.time!, tail(time, from)),
    },
    log.plan.data,
  );
  if (counted.missing > 0)
    return {
      failed: `${formatCount(counted.missing, 'row')} of ${formatNumber(counted.rows)} ${counted.missing === 1 ? 'has' : 'have'} no answer (empty, NaN, or no ${log.plan.data.task === 'regression' ? 'number' : 'answer that is known'}).`,
    };
  if (counted.outside)
    return {
      failed: `${formatCount(counted.outside.rows, 'score')} are no probability, such as ${formatNumber(counted.outside.value)}.`,
    };
  if (counted.unsummed)
    return {
      failed: `In ${formatCount(counted.unsummed.rows, 'row')} the scores of the classes do not sum to 1, such as ${formatNumber(counted.unsummed.sum)}.`,
    };
  if (counted.identical) return { failed: 'All answers are the same.' };
  const { scores, residuals, cases } = countOutcome(answers, null);
  const split =
    scores !== null &&
    scores.scores.length === 2 &&
    [0, 1].every((i) => scores.positives[i] === 0 || scores.negatives[i] === 0);
  if (split || (residuals !== null && residuals.cases >= 20 && residuals.absolute === 0))
    return {
      failed: `The answers are the labels of all ${formatCount(cases, 'case')}: the model knows the future. Look for what tells it.`,
    };
  return { answers, columns };
}

/** The row of `table` that answers each row of the log from `from` on. */
function rowsById(log: StudyLog, from: number, table: Table): { places: Int32Array } | { failed: string } {
  const name = log.plan.data.id!;
  const column = table.columns.get(name)!;
  const [ids, wanted] = [idsOf(column), idsOfLog(log.table.columns.get(name)!)];
  const count = log.table.rows - from;
  // Mostly they come as they were asked for; the ids of the log stand once each.
  if (table.rows === count && isEvery(count, (i) => ids(i) === wanted(from + i)))
    return { places: Int32Array.from({ length: count }, (_, i) => i) };
  const index = new IdIndex(column);
  for (let row = 0; row < table.rows; row++) {
    const id = ids(row);
    if (id === undefined) return { failed: `Row ${row + 1} of the answers has no id.` };
    if (index.get(id) >= 0)
      return { failed: `Rows ${index.get(id) + 1} and ${row + 1} of the answers have the same id.` };
    index.set(id, row);
  }
  const places = new Int32Array(count);
  let absent = 0;
  let first: unknown = null;
  for (let i = 0; i < count; i++) {
    places[i] = index.get(wanted(from + i));
    if (places[i]! >= 0) continue;
    absent++;
    first ??= wanted(from + i);
  }
  const others = table.rows - (count - absent);
  if (absent > 0)
    return {
      failed: `${formatCount(absent, 'row')} of ${formatNumber(count)} ${absent === 1 ? 'was' : 'were'} not answered, such as id ${short(first)}${others > 0 ? `, and ${formatCount(others, 'answer')} ${others === 1 ? 'is' : 'are'} of ids that were not asked for` : ''}.`,
    };
  if (others > 0) {
    const taken = new Set(places);
    const strange = Array.from({ length: table.rows }, (_, row) => row).find((row) => !taken.has(row))!;
    return {
      failed: `${formatCount(others, 'answer')} ${others === 1 ? 'is' : 'are'} of ids that were not asked for, such as ${short(ids(strange))}.`,
    };
  }
  return { places };
}

/** The ids of a log are read once for all of its trainings. */
const known = new WeakMap<Column, ReturnType<typeof idsOf>>();

function idsOfLog(column: Column): ReturnType<typeof idsOf> {
  const ids = known.get(column) ?? idsOf(column);
  known.set(column, ids);
  return ids;
}

function isEvery(count: number, holds: (i: number) => boolean): boolean {
  for (let i = 0; i < count; i++) if (!holds(i)) return false;
  return true;
}

function short(id: unknown): string {
  return JSON.stringify(String(id).slice(0, 60));
}

function inRows(column: Column, places: Int32Array): Column {
  if (column.type === 'category') {
    const codes = places.map((place) => column.codes[place]!);
    return { ...column, codes };
  }
  const values = doublesOf(column.values);
  return { ...column, values: Float64Array.from(places, (place) => values[place]!) };
}

function tail(column: Column, from: number): Column {
  return column.type === 'category' ? column : { ...column, values: doublesOf(column.values).subarray(from) };
}
