import { Refusal } from '../../refusal.ts';
import type { Column, Table } from '../table.ts';

/**
 * Refuses a table in which a row is the header once more, as where files were put together by `cat`: its texts would pass for a label,
 * a category or a cell that cannot be read.
 */
export function refuseHeaderAgain({ columns, source }: Pick<Table, 'columns' | 'source'>): void {
  const places = new Map<number, number>();
  for (const [name, column] of columns) {
    const row = rowOf(name, column);
    if (row === null) continue;
    const found = (places.get(row) ?? 0) + 1;
    if (found >= Math.min(2, columns.size)) {
      throw new Refusal(
        `${source.files.join(', ')}: row ${row + 1} is the header once more (${JSON.stringify(name.slice(0, 60))} stands in column ${JSON.stringify(name.slice(0, 60))}). ` +
          'Were several files put together? Take out all header lines but the first, or name the files one by one.',
      );
    }
    places.set(row, found);
  }
}

/** The first row that holds the column's own name; null where none does. */
function rowOf(name: string, column: Column): number | null {
  if (column.type !== 'category') {
    const { invalid } = column;
    return invalid?.text.trim() === name.trim() ? invalid.row - 1 : null;
  }
  const code = column.categories.indexOf(name.trim());
  return code < 0 ? null : column.codes.indexOf(code);
}
