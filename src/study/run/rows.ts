import { writeFile } from 'node:fs/promises';
import type { Texts } from '../log.ts';

/** How the files of a training are written. */
export const fileForms = ['csv', 'parquet'] as const;
export type FileForm = (typeof fileForms)[number];

/** The rows of a log as files: some of them with their labels, or all from a row on without. */
export interface RowFiles {
  train(rows: Int32Array): Promise<Uint8Array[]>;
  score(from: number): Promise<Uint8Array[]>;
}

/** `numeric` names columns that Parquet holds as numbers. */
export function rowFiles(texts: Texts, rows: number, form: FileForm, numeric: ReadonlySet<string>): RowFiles {
  return form === 'csv' ? csvFiles(texts, rows) : parquetFiles(texts, rows, numeric);
}

export async function writePieces(file: string, pieces: Uint8Array[]): Promise<void> {
  await writeFile(file, pieces);
}

/** Each row is written once; a file is put together from slices. */
function csvFiles(texts: Texts, rows: number): RowFiles {
  const line = (cells: string[]) => cells.map(cell).join(',');
  const without = new Lines(rows, (row) => line(texts.columns.map((name) => texts.cell(name, row))));
  const headOf = (columns: string[]) => Buffer.from(`${line(columns)}\n`);
  const [trainHead, scoreHead] = [headOf([...texts.columns, texts.label]), headOf(texts.columns)];
  const withLabels = new Lines(rows, (row) =>
    line([...texts.columns.map((name) => texts.cell(name, row)), texts.cell(texts.label, row)]),
  );
  return {
    train: async (chosen) => [trainHead, ...withLabels.some(chosen)],
    score: async (from) => [scoreHead, without.from(from)],
  };
}

/** Lines in one stretch of memory, so that neighbours are one slice. */
class Lines {
  private readonly rows: number;
  private readonly lineOf: (row: number) => string;
  private made: { bytes: Buffer; ends: Float64Array } | null = null;

  constructor(rows: number, lineOf: (row: number) => string) {
    this.rows = rows;
    this.lineOf = lineOf;
  }

  from(row: number): Uint8Array {
    const { bytes, ends } = this.all();
    return bytes.subarray(row === 0 ? 0 : ends[row - 1]!);
  }

  some(rows: Int32Array): Uint8Array[] {
    const { bytes, ends } = this.all();
    const found: Uint8Array[] = [];
    for (let i = 0; i < rows.length; ) {
      let last = i;
      while (last + 1 < rows.length && rows[last + 1] === rows[last]! + 1) last++;
      const first = rows[i]!;
      found.push(bytes.subarray(first === 0 ? 0 : ends[first - 1]!, ends[rows[last]!]!));
      i = last + 1;
    }
    return found;
  }

  private all(): { bytes: Buffer; ends: Float64Array } {
    if (this.made) return this.made;
    const ends = new Float64Array(this.rows);
    const pieces: Buffer[] = [];
    let end = 0;
    for (let row = 0; row < this.rows; row++) {
      const piece = Buffer.from(`${this.lineOf(row)}\n`);
      end += piece.length;
      ends[row] = end;
      pieces.push(piece);
    }
    this.made = { bytes: Buffer.concat(pieces), ends };
    return this.made;
  }
}

/** As it was written, and quoted where a reader would take it for more than one cell. */
function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function parquetFiles(texts: Texts, rows: number, numeric: ReadonlySet<string>): RowFiles {
  const write = async (columns: string[], chosen: Int32Array) => {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const columnData = columns.map((name) => {
      const cells = Array.from(chosen, (row) => texts.cell(name, row));
      if (!numeric.has(name))
        return { name, data: cells.map((one) => (one === '' ? null : one)), type: 'STRING' as const };
      const data = cells.map((one) => (one === '' || Number.isNaN(Number(one)) ? null : Number(one)));
      return { name, data, type: 'DOUBLE' as const };
    });
    return [new Uint8Array(parquetWriteBuffer({ columnData }))];
  };
  return {
    train: (chosen) => write([...texts.columns, texts.label], chosen),
    score: (from) =>
      write(
        texts.columns,
        Int32Array.from({ length: rows - from }, (_, i) => from + i),
      ),
  };
}
