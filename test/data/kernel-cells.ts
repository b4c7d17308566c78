import { ColumnBuilder } from '../../src/data/column/column.ts';
import { CsvScanner } from '../../src/data/csv/scan.ts';
import type { ColumnRequest } from '../../src/data/table.ts';

/** What the kernel itself makes of each text, a cell of a column of that type: undefined where it leaves it to JavaScript. */
export function readByKernel(type: ColumnRequest['type'], texts: string[]): (number | undefined)[] {
  const builder = new ColumnBuilder({ name: 'x', type, required: true });
  builder.grow(texts.length);
  const left = new Set<number>();
  builder.putBytes = (row) => void left.add(row);
  // A second column, so that an empty text is not a blank line.
  const scanner = new CsvScanner([builder, null], 44, 0, () => texts.length + 1);
  const bytes = Buffer.from(texts.map((text) => `${text},\n`).join(''));
  scanner.scan(bytes, 0, bytes.length, 0, true);
  return texts.map((_, row) => (left.has(row) ? undefined : builder.numbers.at(row)));
}
