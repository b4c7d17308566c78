import { doublesOf, numberAt } from '../../data/column/numbers.ts';
import { IdIndex, idsOf } from '../../data/id-index.ts';
import type { Column, Table } from '../../data/table.ts';
import { labelledRows, takeCases } from '../cases.ts';
import type { PairedOutcomes } from '../counts.ts';
import { type Answers, groupsOf } from './answers.ts';

/**
 * Joins reference and candidate by id when both hold the same cases: the same ids, each once, with the same label.
 * null when they do not, and then the comparison is unpaired.
 */
export function pairOutcomes(
  reference: { table: Table; answers: Answers },
  candidate: { table: Table; answers: Answers },
  id: string | null,
  group: string | null,
): PairedOutcomes | null {
  const left = id === null ? undefined : reference.table.columns.get(id);
  const right = id === null ? undefined : candidate.table.columns.get(id);
  if (!left || !right || reference.table.rows !== candidate.table.rows) return null;
  const partner = partners(left, right, reference.table.rows);
  return partner && collect(reference.answers, candidate.answers, partner, groupsOf(candidate.table, group));
}

/** For each candidate row the reference row of the same id; null unless ids match one to one. */
function partners(reference: Column, candidate: Column, rows: number): Int32Array | null {
  const [ids, wanted] = [idsOf(reference), idsOf(candidate)];
  // That the cases are others is mostly seen from the first.
  const first = wanted(0);
  const numbers = reference.type !== 'category';
  if (numbers && !(typeof first === 'number' && doublesOf(reference.values).includes(first))) return null;
  const rowOf = new IdIndex(reference);
  for (let row = 0; row < rows; row++) {
    const id = ids(row);
    if (id === undefined || rowOf.get(id) >= 0) return null;
    rowOf.set(id, row);
  }
  const partner = new Int32Array(rows);
  const used = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const id = wanted(row);
    const match = id === undefined ? -1 : rowOf.get(id);
    if (match < 0 || used[match]) return null;
    used[match] = 1;
    partner[row] = match;
  }
  return partner;
}

/** The id of a row; null where it is missing. */
export function keyAt(column: Column, row: number): string | number | null {
  if (column.type === 'category') return column.categories[column.codes[row]!] ?? null;
  const value = numberAt(column.values, row);
  return Number.isNaN(value) ? null : value;
}

function collect(
  reference: Answers,
  candidate: Answers,
  partner: Int32Array,
  group: Int32Array | null,
): PairedOutcomes | null {
  const rows = labelledRows(candidate);
  const partners = rows.map((row) => partner[row]!);
  if (rows.some((row, i) => reference.actual[partners[i]!] !== candidate.actual[row])) return null;
  const after = takeCases(candidate, rows, group);
  const before = { ...takeCases(reference, partners, null), group: after.group };
  return { cases: rows.length, reference: before, candidate: after };
}
