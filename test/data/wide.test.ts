import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { numberAt } from '../../src/data/column/numbers.ts';
import { readTable } from '../../src/data/read.ts';
import { newFolder } from '../folder.ts';

const columns = 700;
const rows = 300;
const names = Array.from({ length: columns }, (_, column) => `f${column}`);
const cell = (row: number, column: number) =>
  column % 9 === 4 ? `kind ${(row * column) % 7}` : ((row * 31 + column * 17) % 1000) / 8;
const files = {
  csv: [names, ...Array.from({ length: rows }, (_, row) => names.map((_, column) => cell(row, column)))]
    .map((cells) => `${cells.join(',')}\n`)
    .join(''),
  jsonl: Array.from(
    { length: rows },
    (_, row) =>
      `${JSON.stringify(Object.fromEntries(names.map((name, column) => [name, cell(row, column)])))}\n`,
  ).join(''),
};

it.each([
  ['CSV', 'wide.csv', files.csv],
  ['packed CSV', 'wide.csv.gz', gzipSync(files.csv)],
  ['JSON lines', 'wide.jsonl', files.jsonl],
])(
  'every cell of a table of many columns is read as it stands, whatever is read at a time: %s',
  async (_, name, bytes) => {
    const file = join(newFolder(), name);
    writeFileSync(file, bytes);
    for (const options of [{}, { chunk: 30_000 }]) {
      const table = await readTable([file], { columns: [], others: 'auto' }, options);
      expect(table.rows).toBe(rows);
      for (const [column, name] of names.entries()) {
        const read = table.columns.get(name)!;
        for (let row = 0; row < rows; row++) {
          const value =
            read.type === 'category'
              ? read.categories[read.codes[row]!]
              : read.type === 'number' && numberAt(read.values, row);
          if (value !== cell(row, column)) expect(value, `${name}, row ${row}`).toBe(cell(row, column));
        }
      }
    }
  },
);
