import { csv, type ShownRows } from '../export/row-output.ts';
import type { ReportFile } from '../report/folder.ts';
import type { RowSample } from '../report/review.ts';

export const wrongRowsFile = 'wrong-rows.csv';

/** The sample of wrong rows as a file beside the report, for whoever wants to sort them. */
export function wrongRowsOf(sample: RowSample | null): ReportFile[] {
  return sample === null ? [] : [[wrongRowsFile, csv(tableOf(sample))]];
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
