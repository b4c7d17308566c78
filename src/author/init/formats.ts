import { formatsOf, isTimeFormat } from '../../data/cell/format.ts';
import type { ColumnRequest, Table } from '../../data/table.ts';

/** Texts of a column that are looked at; a column of numbers has many and all are written alike. */
const most = 2000;

/**
 * The columns of texts that are numbers or times written in another way than the common one: `0,87`, `27.3%`, `31/12/2026`. Only those of
 * which every cell fits one way and not all fit another too: whether 3/4/2026 is in March or in April is for people to say.
 */
export function formatsIn(table: Table): ColumnRequest[] {
  return table.header.flatMap((name) => {
    const column = table.columns.get(name);
    if (column?.type !== 'category' || column.categories.length < 3) return [];
    const [first, ...rest] = column.categories.slice(0, most);
    const fits = rest.reduce((left, text) => {
      if (left.length === 0) return left;
      const own = formatsOf(text);
      return left.filter((format) => own.includes(format) || isWholeNumber(text, format));
    }, formatsOf(first!));
    const [format] = fits;
    if (format === undefined || fits.length > 1) return [];
    return [{ name, type: isTimeFormat(format) ? 'time' : 'number', required: true, format }];
  });
}

/** Among numbers with a decimal comma, `1` is written as everywhere. */
function isWholeNumber(text: string, format: NonNullable<ColumnRequest['format']>): boolean {
  return !isTimeFormat(format) && /^[+-]?\d+$/.test(text.trim());
}
