import { open, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';

export interface Format {
  kind: 'csv' | 'jsonl' | 'parquet';
  gzip: boolean;
  bytes: number;
  /** The name says that tabs part the fields. */
  tabs: boolean;
  /** JSON: the file may hold one list of records. */
  list: boolean;
}

const NAMES = /\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i;
const READABLE = '.csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq';

/** What to do with files of other kinds. */
const otherKinds: [name: RegExp, what: string, advice: string][] = [
  [/\.(xlsx?|xlsm|xlsb|ods)$/i, 'a spreadsheet', 'Save the sheet as CSV (UTF-8)'],
  [/\.(feather|arrow|ipc)$/i, 'an Arrow file', pandas('read_feather')],
  [/\.orc$/i, 'an ORC file', pandas('read_orc')],
  [/\.(pkl|pickle)$/i, 'a pickle', pandas('read_pickle')],
  [/\.avro$/i, 'an Avro file', 'Write it as Parquet or CSV'],
  [/\.(sas7bdat|xpt)$/i, 'a SAS file', pandas('read_sas')],
  [/\.sav$/i, 'an SPSS file', pandas('read_spss')],
  [/\.dta$/i, 'a Stata file', pandas('read_stata')],
  [/\.(rds|rdata|rda)$/i, 'a file of R', 'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],
  [/\.(h5|hdf5?|npy|npz)$/i, 'a file of arrays', 'Write its columns as Parquet or CSV'],
  [
    /\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,
    'packed in a way that is not read',
    'Unpack it, or pack it by gzip',
  ],
  [/\.(db|sqlite3?|duckdb)$/i, 'a database', 'Export the table as Parquet or CSV'],
];

function pandas(reader: string): string {
  return `Write it as Parquet, for instance in Python: pandas.${reader}(file).to_parquet("data.parquet")`;
}

/** How `file` is to be read, by its name and its first bytes. Refuses what is no readable data file. */
export async function formatOf(file: string): Promise<Format> {
  const { bytes, head } = await beginning(file);
  if (bytes === 0) throw new Refusal(`${file}: the file is empty. Write a header line and at least one row.`);
  const parquet = head.subarray(0, 4).toString('latin1') === 'PAR1';
  const name = NAMES.exec(file);
  if (!name) {
    const other = otherKinds.find(([ending]) => ending.test(file));
    const said = other
      ? `is ${other[1]}. ${other[2]}`
      : parquet
        ? 'is a Parquet file. Name it .parquet'
        : 'the name does not say what the file holds';
    throw new Refusal(`${file}: ${said}. Files that can be read: ${READABLE}.`);
  }
  if (name[3]) {
    if (!parquet)
      throw new Refusal(
        `${file}: is named .${name[3]} but is not a Parquet file (it does not begin with PAR1).`,
      );
    return { kind: 'parquet', gzip: false, bytes, tabs: false, list: false };
  }
  if (parquet) throw new Refusal(`${file}: is a Parquet file. Name it .parquet.`);
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  if (name[2] && !gzip)
    throw new Refusal(`${file}: is named .gz but is not packed by gzip. Name it without .gz.`);
  const extension = name[1]!.toLowerCase();
  const kind = /json$|jsonl$/.test(extension) ? 'jsonl' : 'csv';
  return { kind, gzip, bytes, tabs: extension === 'tsv', list: extension === 'json' };
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
