import { open } from 'node:fs/promises';
import { type ColumnData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { TableBuilder } from '../../src/data/column/builder.ts';
import { doublesOf } from '../../src/data/column/numbers.ts';
import type { Executor } from '../../src/data/executor.ts';
import { cellReader, parsers, unmarkDecimal } from '../../src/data/parquet/cell.ts';
import { compressorsFor } from '../../src/data/parquet/codecs.ts';
import { type ColumnsJob, readColumns } from '../../src/data/parquet/share.ts';
import type { Column, ColumnRequest } from '../../src/data/table.ts';

/** What a Parquet file holds, as pyarrow reads it: see parquet.py. */
export interface Written {
  writer: string;
  rows: number;
  columns: Record<string, (string | boolean | null)[]>;
}

/** Does the jobs of threads in this one. */
export const executor: Executor = {
  size: 1,
  least: 1,
  run: (_, input) => readColumns(input as ColumnsJob) as never,
};

/** The columns of a Parquet file, each value decoded by hyparquet alone. */
export async function readByHyparquet(file: string, columns: ColumnRequest[]): Promise<Map<string, Column>> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = {
      byteLength: size,
      async slice(start: number, end = size) {
        const bytes = new Uint8Array(end - start);
        await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      },
    };
    const metadata = await parquetMetadataAsync(buffer);
    const { children } = parquetSchema(metadata);
    const table = new TableBuilder({ columns, others: 'skip' });
    const builders = table.columnsOf(
      children.map(({ element }) => element.name),
      file,
    );
    table.reserve(Number(metadata.num_rows));
    for (const [index, builder] of builders.entries()) {
      if (!builder) continue;
      const { element } = children[index]!;
      const own = metadata.row_groups.flatMap(({ columns: all }) =>
        all.flatMap(({ meta_data: of }) => (of?.path_in_schema[0] === element.name ? [of] : [])),
      );
      const compressors = await compressorsFor(own, element.name, file);
      const scale = unmarkDecimal(element);
      for (let again = false; ; again = true) {
        if (again) builder.restartAsCategory();
        const put = cellReader(builder, element, scale, file);
        const chunks: ColumnData[] = [];
        await parquetRead({
          file: buffer,
          metadata,
          columns: [element.name],
          compressors,
          parsers,
          utf8: scale === null,
          onChunk: (chunk) => chunks.push(chunk),
        });
        let row = 0;
        // Row groups come in any order.
        for (const { columnData } of chunks.sort((a, b) => a.rowStart - b.rowStart)) {
          for (let i = 0; i < columnData.length; i++) put(row++, columnData[i]);
        }
        builder.settle(row);
        if (!builder.declined || again) break;
      }
    }
    const rows = Number(metadata.num_rows);
    return new Map([...table.columns.values()].map((builder) => [builder.name, builder.finish(rows)]));
  } finally {
    await handle.close();
  }
}

/** All of a column in one text: equal only where the columns are. */
export function textOf(column: Column | undefined): string {
  if (!column) return 'no column';
  const { missing, markers = null } = column;
  if (column.type === 'category') {
    return JSON.stringify([column.type, [...column.codes], column.categories, missing, markers]);
  }
  const values = Array.from(doublesOf(column.values), (value) =>
    Object.is(value, -0) ? '-0' : String(value),
  );
  return JSON.stringify([column.type, values, missing, column.invalid, column.infinite ?? null, markers]);
}

/** Where a column is not what pyarrow reads; null where it is, or where both mean something else by such a value. */
export function unlike(column: Column, cells: (string | boolean | null)[]): string | null {
  if (column.type === 'time') return null;
  const found = column.type === 'number' ? doublesOf(column.values) : null;
  for (const [row, cell] of cells.entries()) {
    if (found) {
      const value = numberOf(cell);
      // Of a number in 32 bits there may be two shortest decimals.
      const single =
        typeof cell === 'string' && cell[0] === 'g' && Math.fround(found[row]!) === Math.fround(value!);
      if (!single && value !== null && !Object.is(found[row]! + 0, value))
        return `row ${row}: ${cell} is ${found[row]}`;
    } else if (column.type === 'category') {
      const code = column.codes[row]!;
      const text = code < 0 ? null : column.categories[code]!;
      const expected = categoryOf(cell);
      if (expected !== undefined && expected !== text) return `row ${row}: ${cell} is ${text}`;
    }
  }
  return null;
}

function numberOf(cell: string | boolean | null): number | null {
  if (cell === null) return Number.NaN;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (!'fgid'.includes(cell[0]!)) return null;
  const value = Number(cell.slice(1));
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

function categoryOf(cell: string | boolean | null): string | null | undefined {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return String(cell);
  const text = cell.slice(1);
  if (cell[0] === 'i') return text;
  return cell[0] === 's' && /^[a-z][a-z0-9-]{3,}$/.test(text) && text !== 'true' && text !== 'null'
    ? text
    : undefined;
}
