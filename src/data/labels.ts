import { Refusal } from '../refusal.ts';
import { canonicalLabel } from './cell/canonical.ts';
import { formatAdvice } from './cell/format.ts';
import { numberAt } from './column/numbers.ts';
import { IdIndex, idsOf } from './id-index.ts';
import { type Leftovers, leftIds, spellingBetween } from './leftovers.ts';
import type { CategoryColumn, Column, Table } from './table.ts';

/**
 * Puts the label column of `labels` into `table`, row by row of the same id. An id is the same whether read as a number
 * or as the text that writes it canonically (5832, "5832"). Rows whose id has no label, or none that is not missing,
 * count as unlabelled; rows of `labels` whose id is not in the table, or is missing, as unmatched. Refuses an id with two
 * labels that differ, a label that cannot be read, and a table that has labels already.
 */
export function joinLabels(
  table: Table,
  labels: Table,
  id: string,
  label: string,
): { table: Table; labelled: number; unlabelled: number; unmatched: number; leftovers: Leftovers } {
  const present = table.columns.get(label);
  if (present && present.missing < table.rows) {
    throw new Refusal(
      `${name(table)}: has a column "${label}" of its own, and ${name(labels)} brings labels too. Keep one of them.`,
    );
  }
  const labelColumn = columnOf(labels, label);
  refuseUnreadableLabels(labels, label, 'label');
  const labelIds = idsOf(columnOf(labels, id));
  const tableIds = idsOf(columnOf(table, id));
  const index = new IdIndex(columnOf(labels, id));
  for (let row = 0; row < labels.rows; row++) {
    const key = labelIds(row);
    if (key === undefined) continue;
    const earlier = index.get(key);
    if (earlier < 0 || isMissing(labelColumn, earlier)) index.set(key, row);
    else if (!isMissing(labelColumn, row) && !sameLabel(labelColumn, earlier, row)) {
      throw new Refusal(
        `${name(labels)}: rows ${earlier + 1} and ${row + 1} are of the same id, and their labels differ. ` +
          'Keep the one that is right.',
      );
    }
  }
  const sources = new Int32Array(table.rows).fill(-1);
  const used = new Uint8Array(labels.rows);
  let labelled = 0;
  const without: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const key = tableIds(row);
    const source = key === undefined ? -1 : index.get(key);
    if (source < 0) {
      without.push(row);
      continue;
    }
    used[source] = 1;
    sources[row] = source;
    if (!isMissing(labelColumn, source)) labelled++;
  }
  const unmatched: number[] = [];
  for (let row = 0; row < labels.rows; row++) {
    const key = labelIds(row);
    if (key === undefined || used[index.get(key)] === 0) unmatched.push(row);
  }
  const { markers } = labelColumn;
  const origin = { files: labels.source.files, rows: sources };
  const picked = { ...pick(labelColumn, sources), ...(markers && { markers }), origin };
  const columns = new Map(table.columns).set(label, picked);
  const [ourIds, theirIds] = [
    leftIds(columnOf(table, id), without),
    leftIds(columnOf(labels, id), unmatched),
  ];
  const leftovers: Leftovers = {
    rows: without.length,
    row: ourIds[0] ?? null,
    labels: unmatched.length,
    all: labels.rows,
    label: theirIds[0] ?? null,
    files: labels.source.files,
    sha256: labels.source.sha256,
    spelling: spellingBetween(ourIds, theirIds, without.length < table.rows),
  };
  const header = table.header.includes(label) ? table.header : [...table.header, label];
  return {
    table: { ...table, columns, header },
    labelled,
    unlabelled: table.rows - labelled,
    unmatched: unmatched.length,
    leftovers,
  };
}

/** Refuses labels, or known answers, that are no number, or an infinite one, in a column of numbers: they are not missing, and leaving them out would choose the cases. */
export function refuseUnreadableLabels(
  table: Table,
  label: string,
  what: 'label' | 'answer' = 'label',
): void {
  const column = table.columns.get(label);
  if (column === undefined || column.type === 'category') return;
  if (column.invalid) {
    const { row, text, cells } = column.invalid;
    throw new Refusal(
      `${name(table)}: row ${row}: the ${what} ${JSON.stringify(text)} in "${label}" is not a ${column.type}` +
        `${cells > 1 ? `, and ${cells - 1} more are none` : ''}. Fix it; leave the cell empty where there is no ${what}.` +
        formatAdvice(label, text),
    );
  }
  if (column.infinite) {
    const { row, text, cells } = column.infinite;
    throw new Refusal(
      `${name(table)}: row ${row}: the ${what} ${JSON.stringify(text)} in "${label}" is infinite` +
        `${cells > 1 ? `, and so are ${cells - 1} more` : ''}. No error can be measured against it. Fix it; leave the cell empty where there is no ${what}.`,
    );
  }
}

function columnOf(table: Table, wanted: string): Column {
  const column = table.columns.get(wanted);
  if (!column) throw new Refusal(`${name(table)}: there is no column "${wanted}" to join labels by.`);
  return column;
}

function name({ source }: Table): string {
  return source.files.join(', ');
}

function isMissing(column: Column, row: number): boolean {
  return column.type === 'category' ? column.codes[row]! < 0 : Number.isNaN(numberAt(column.values, row));
}

function sameLabel(column: Column, a: number, b: number): boolean {
  if (column.type !== 'category') return numberAt(column.values, a) === numberAt(column.values, b);
  return canonicalLabel(textOf(column, a)) === canonicalLabel(textOf(column, b));
}

function textOf(column: CategoryColumn, row: number): string {
  return column.categories[column.codes[row]!]!;
}

/** The column whose row r is row `sources[r]` of `column`, missing where that is -1. */
function pick(column: Column, sources: Int32Array): Column {
  let missing = 0;
  if (column.type === 'category') {
    const codes = sources.map((source) => (source < 0 ? -1 : column.codes[source]!));
    for (const code of codes) if (code < 0) missing++;
    return { type: 'category', codes, categories: column.categories, missing };
  }
  const values = Float64Array.from(sources, (source) =>
    source < 0 ? Number.NaN : numberAt(column.values, source),
  );
  for (const value of values) if (Number.isNaN(value)) missing++;
  return { ...column, values, missing };
}
