import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csv, type ShownRows } from '../export/row-output.ts';
import type { RowSample } from '../report/review.ts';

const file = 'wrong-rows.csv';

/** Puts the sample of wrong rows beside the report, for whoever wants to sort them; without one, an old file goes. */
export async function writeWrongRows(sample: RowSample | null, folder: string): Promise<void> {
  if (sample === null) await rm(join(folder, file), { force: true });
  else await writeFile(join(folder, file), csv(tableOf(sample)));
}

function tableOf({ columns, rows }: RowSample): ShownRows {
  const own = columns.map((name, i) => ({
    name,
    type: 'category' as const,
    values: rows.map(({ cells }) => cells[i]!),
  }));
  const row = { name: 'row', type: 'number' as const, values: rows.map((one) => one.row) };
  const why = { name: 'why', type: 'category' as const, values: rows.map((one) => one.why) };
  return { rows: rows.length, columns: [row, ...own, why] };
}
