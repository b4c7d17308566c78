import { TextReader } from '../../data/bytes.ts';
import { headerOf } from '../../data/csv/header.ts';
import type { Format } from '../../data/format.ts';
import { Refusal } from '../../refusal.ts';
import { duckdb } from '../sql/dialect/duckdb.ts';

/** CSV files as one relation of texts, read by their own headers and delimiters as the local engine reads them. */
export async function csvFrom(
  files: string[],
  formats: Format[],
): Promise<{ from: string; header: string[] }> {
  const heads = await Promise.all(
    files.map(async (file, at) => {
      const source = { file, ...formats[at]!, hash: null };
      const reader = new TextReader(source);
      const { names, delimiter } = await headerOf(source, reader).finally(() => reader.close());
      const twice = names.find((name, i) => names.indexOf(name) < i);
      if (twice !== undefined) {
        throw new Refusal(
          `${file}: two columns are both named ${JSON.stringify(twice.slice(0, 80))}. Give each column a name of its own.`,
        );
      }
      return { file, names, delimiter: String.fromCharCode(delimiter) };
    }),
  );
  const header = heads[0]!.names;
  const parts = heads.map(({ file, names, delimiter }) => {
    if (names.length !== header.length || names.some((name) => !header.includes(name))) {
      throw new Refusal(
        `${file}: does not have the columns of ${files[0]}. Files of one set must have the same columns, in any order.`,
      );
    }
    const columns = names.map((name) => `${duckdb.text(name)}: 'VARCHAR'`).join(', ');
    const read = `read_csv(${duckdb.text(file)}, header = true, auto_detect = false, delim = ${duckdb.text(delimiter)}, quote = '"', escape = '"', columns = {${columns}}, nullstr = '', max_line_size = 33554432)`;
    return `SELECT ${header.map((name) => duckdb.identifier(name)).join(', ')} FROM ${read}`;
  });
  return { from: `(${parts.join(' UNION ALL ')}) AS files`, header };
}
