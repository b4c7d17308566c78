import { canonicalLabel } from '../../data/cell/canonical.ts';
import { rowCount } from '../../data/column/numbers.ts';
import { type Id, idsOf } from '../../data/id-index.ts';
import { leftIds, spellingBetween } from '../../data/leftovers.ts';
import { answerColumns } from '../../data/sets.ts';
import type { Column, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { rowsOf } from '../ids.ts';
import { keyAt } from './pairs.ts';

/** Cases whose right answer is known, against what the candidate said. */
export interface KnownAnswerCounts {
  cases: number;
  misses: { id: string; expected: string; got: string | null }[];
  /** What the candidate said of each case, in the columns of answers: kept so that the next review can tell what changed. */
  answers: { id: string; said: Answer[] }[];
  /** An id that is absent, and the candidate's that it may be in another spelling. */
  spelling?: { what: string; known: string; row: string } | null;
}

/** What a model said: a number, a label, or nothing. */
export type Answer = string | number | null;

/** Compares each of the plan's sets of known answers with the candidate. */
export function countAllKnownAnswers(plan: Plan, known: Table[], candidate: Table): KnownAnswerCounts[] {
  return known.map((table, i) =>
    countKnownAnswers(table, candidate, plan, plan.predictions.knownAnswers[i]!.tolerance),
  );
}

/**
 * Compares the columns that the known set shares with the candidate's answers by id. Numbers may differ by
 * `tolerance`; texts must be the same label.
 */
export function countKnownAnswers(
  known: Table,
  candidate: Table,
  plan: Plan,
  tolerance: number,
): KnownAnswerCounts {
  const id = plan.data.id!;
  const idOf = idsOf(known.columns.get(id)!);
  const ids = Array.from({ length: known.rows }, (_, row) => idOf(row));
  const rows = rowsOf(ids, candidate.columns.get(id)!);
  const counts: KnownAnswerCounts = {
    cases: known.rows,
    misses: [],
    answers: [],
  };
  const answers = answerColumns(plan).filter((name) => known.columns.has(name));
  for (let row = 0; row < known.rows; row++) {
    const key = String(ids[row] ?? '');
    const place = rows.get(ids[row]);
    const expected = answers.map((name) => keyAt(known.columns.get(name)!, row));
    const predicted = answers.map((name) => {
      const column = candidate.columns.get(name);
      return column && place !== undefined ? keyAt(column, place) : null;
    });
    counts.answers.push({ id: key, said: predicted });
    const miss = expected.findIndex((one, i) => one === null || !sameAnswer(one, predicted[i]!, tolerance));
    if (miss >= 0) {
      const [should, got] = [expected[miss]!, predicted[miss]!];
      const said = place === undefined ? null : String(got ?? '');
      counts.misses.push({ id: key, expected: String(should ?? ''), got: said });
    }
  }
  return { ...counts, spelling: spellingOf(ids, rows, candidate.columns.get(id)!) };
}

function spellingOf(
  ids: Id[],
  rows: Map<Id, number>,
  column: Column,
): (KnownAnswerCounts['spelling'] & object) | null {
  const absent = ids.flatMap((one) => (one === undefined || rows.has(one) ? [] : [{ id: String(one) }]));
  if (absent.length === 0) return null;
  const used = new Set(rows.values());
  const length = column.type === 'category' ? column.codes.length : rowCount(column.values);
  const unused = Array.from({ length }, (_, row) => row).filter((row) => !used.has(row));
  const found = spellingBetween(leftIds(column, unused), absent, rows.size > 0);
  return found && { what: found.what, known: found.label, row: found.row };
}

/** Whether two answers are the same: numbers within `tolerance`, texts as labels. */
export function sameAnswer(one: Answer, other: Answer, tolerance: number): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [Number(one), Number(other)];
  // The last digits of a decimal fraction must not decide: 0.31 − 0.30 is more than 0.01 in binary.
  if (!Number.isNaN(a) && !Number.isNaN(b))
    return Math.abs(a - b) <= tolerance + 1e-12 * Math.max(1, Math.abs(a));
  return canonicalLabel(String(one)) === canonicalLabel(String(other));
}
