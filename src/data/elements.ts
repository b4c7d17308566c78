import { Refusal } from '../refusal.ts';
import type { TableRequest } from './column/builder.ts';
import type { CategoryColumn, ColumnRequest, Invalid, NumberColumn, Table } from './table.ts';

/** `probability[1]`: the second number of each cell of the column `probability`, which holds arrays such as `[0.3, 0.7]`. */
interface Element {
  request: ColumnRequest;
  column: string;
  place: number;
}

/** The numbers of a cell that holds an array, as Spark, NumPy and JSON write one; null where it holds none. */
export function arrayIn(text: string): number[] | null {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1]?.trim();
  if (inner === undefined || inner === '') return null;
  const numbers = inner.split(/\s*,\s*|\s+/).map((part) => (part === '' ? Number.NaN : Number(part)));
  return numbers.every((value) => Number.isFinite(value)) ? numbers : null;
}

/** The columns to read for a request that names elements of arrays; null where it names none. */
export function withArrays(
  request: TableRequest,
): { request: TableRequest; take(table: Table): Table } | null {
  const elements = request.columns.flatMap((column): Element[] => {
    const [, name, place] = /^(.+)\[(\d{1,4})\]$/s.exec(column.name) ?? [];
    return name === undefined ? [] : [{ request: column, column: name, place: Number(place) }];
  });
  if (elements.length === 0) return null;
  const asked = new Set(request.columns.map(({ name }) => name));
  const arrays = [...new Set(elements.map(({ column }) => column))].filter((name) => !asked.has(name));
  const columns = [
    // A column may be named so itself.
    ...request.columns.map((column) =>
      elements.some((one) => one.request === column) ? { ...column, required: false } : column,
    ),
    ...arrays.map((name): ColumnRequest => ({ name, type: 'category', required: false })),
  ];
  return { request: { ...request, columns }, take: (table) => elements.reduce(withElement, table) };
}

function withElement(table: Table, { request, column, place }: Element): Table {
  if (table.columns.has(request.name)) return table;
  const arrays = table.columns.get(column);
  if (arrays?.type === 'category' && holdsArrays(arrays)) {
    return { ...table, columns: new Map([...table.columns, [request.name, elementsOf(arrays, place)]]) };
  }
  if (!request.required) return table;
  throw new Refusal(
    `${table.source.files[0]}: there is no column "${request.name}", and ${arrays ? `"${column}" holds no arrays` : `no column "${column}" of arrays either`}.`,
  );
}

/** Whether some cell is an array; of none at all it cannot be said that they are something else. */
function holdsArrays({ categories }: CategoryColumn): boolean {
  return categories.length === 0 || categories.some((text) => arrayIn(text) !== null);
}

/** The numbers at one place of the arrays; NaN where there is none. */
export function elementsOf({ codes, categories }: CategoryColumn, place: number): NumberColumn {
  const byCode = categories.map((text) => arrayIn(text)?.[place] ?? Number.NaN);
  const values = Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : byCode[code]!));
  let missing = 0;
  let invalid: Invalid | null = null;
  codes.forEach((code, row) => {
    if (code < 0) missing++;
    else if (Number.isNaN(byCode[code]!)) {
      if (invalid) invalid.cells++;
      else invalid = { cells: 1, row: row + 1, text: categories[code]!.slice(0, 80) };
    }
  });
  return { type: 'number', values, missing, invalid };
}
