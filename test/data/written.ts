import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { doublesOf } from '../../src/data/column/numbers.ts';
import { readTable } from '../../src/data/read.ts';
import type { Column, ColumnRequest, Table } from '../../src/data/table.ts';
import { newFolder } from '../folder.ts';

const directory = newFolder();

/** Path of a file of that name and content, gone when the tests are done. */
export function written(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Reads files for the columns named, with the type given for each; without any, all by `auto`. */
export function read(
  files: string | string[],
  types?: Record<string, ColumnRequest['type']>,
  more: Partial<ColumnRequest> = {},
): Promise<Table> {
  const columns = Object.entries(types ?? {}).map(([name, type]) => ({
    name,
    type,
    required: true,
    ...more,
  }));
  return readTable([files].flat(), { columns, others: types ? 'skip' : 'auto' });
}

/** Cells of a column in a plain form: numbers (milliseconds for times) or texts, null where missing, which the column must have counted. */
export function cells(column: Column | undefined): (number | string | null)[] {
  if (!column) throw new Error('no such column');
  const found: (number | string | null)[] =
    column.type === 'category'
      ? Array.from(column.codes, (code) => (code < 0 ? null : column.categories[code]!))
      : Array.from(doublesOf(column.values), (value) => (Number.isNaN(value) ? null : value));
  const unread = column.type === 'category' ? 0 : (column.invalid?.cells ?? 0);
  expect(column.missing).toBe(found.filter((cell) => cell === null).length - unread);
  return found;
}
