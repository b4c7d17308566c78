import { open, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';

export interface Format {
  kind: 'csv' | 'jsonl' | 'parquet';
  gzip: boolean;
  bytes: number;
  /** The name says that tabs part the fields. */
  tabs: boolean;
}

const NAMES = /\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i;
const READABLE = '.csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet';

/** How `file` is to be read, by its name and its first bytes. Refuses what is no readable data file. */
export async function formatOf(file: string): Promise<Format> {
  const { bytes, head } = await beginning(file);
  if (bytes === 0) throw new Refusal(`${file}: the file is empty. Write a header line and at least one row.`);
  const parquet = head.subarray(0, 4).toString('latin1') === 'PAR1';
  const name = NAMES.exec(file);
  if (!name) {
    throw new Refusal(
      `${file}: the name does not say what the file holds. Files that can be read: ${READABLE}.`,
    );
  }
  if (name[3]) {
    if (!parquet)
      throw new Refusal(
        `${file}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`,
      );
    return { kind: 'parquet', gzip: false, bytes, tabs: false };
  }
  if (parquet) throw new Refusal(`${file}: is a Parquet file. Name it .parquet.`);
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  if (name[2] && !gzip)
    throw new Refusal(`${file}: is named .gz but is not packed by gzip. Name it without .gz.`);
  const extension = name[1]!.toLowerCase();
  const kind = extension === 'jsonl' || extension === 'ndjson' ? 'jsonl' : 'csv';
  return { kind, gzip, bytes, tabs: extension === 'tsv' };
}

async function beginning(file: string): Promise<{ bytes: number; head: Buffer }> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) {
      throw new Refusal(
        `${file}: is a directory. Name the files in it, for instance "${file.replace(/\/$/, '')}/*.csv".`,
      );
    }
    if (!stats.isFile()) throw new Refusal(`${file}: is not a regular file.`);
    const handle = await open(file, 'r');
    try {
      const head = Buffer.alloc(4);
      await handle.read(head, 0, 4, 0);
      return { bytes: stats.size, head };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(unreadable(file, error));
  }
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${file}: there is no such file. Check the path.`;
  if (code === 'EACCES' || code === 'EPERM') return `${file}: may not be read (permission denied).`;
  return `${file}: cannot be read (${code || String(error)}).`;
}
