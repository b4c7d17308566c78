import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { expandFiles } from '../../data/files.ts';
import { formatOf } from '../../data/format.ts';
import { Refusal } from '../../refusal.ts';
import { duckdb } from '../sql/dialect/duckdb.ts';
import type { SourceSet, Stored } from '../sql/source.ts';
import { csvFrom } from './csv-source.ts';
import type { DuckDbSession } from './session.ts';

const remote = /^[a-z][a-z0-9+.-]*:\/\//i;
const readers: Record<string, string> = {
  parquet: 'read_parquet',
  csv: 'read_csv',
  tsv: 'read_csv',
  txt: 'read_csv',
  jsonl: 'read_json',
  ndjson: 'read_json',
};
const ending = /\.(parquet|csv|tsv|txt|jsonl|ndjson)(?:\.gz)?$/i;

/**
 * Finds a set by what the user named: a table or view of the database, local files or globs, or an address that DuckDB's own
 * extensions read (s3://, https://). `where` keeps a part of its rows.
 */
export async function duckDbSource(
  session: DuckDbSession,
  names: string[],
  database: string | null,
): Promise<SourceSet> {
  const named = names.join(', ');
  const tables = names.filter((name) => !isFile(name));
  if (tables.length > 0 && names.length > 1) {
    throw new Refusal(`${named}: a set is one table or view, or several files. Name one of them.`);
  }
  if (tables.length > 0) return tableSource(session, names[0]!, database);
  return names.some((name) => remote.test(name)) ? remoteSource(session, names) : fileSource(session, names);
}

/** Whether a name is that of files rather than of a table. */
export function isFile(name: string): boolean {
  return remote.test(name) || existsSync(name) || ending.test(name) || /[*?]/.test(name);
}

async function tableSource(
  session: DuckDbSession,
  name: string,
  database: string | null,
): Promise<SourceSet> {
  const from = parts(name)
    .map((part) => duckdb.identifier(part))
    .join('.');
  if (database === null) {
    throw new Refusal(
      `${name}: there is no such file, and without --database there are no tables. Check the path, or name the database file.`,
    );
  }
  const columns = await described(session, from, name, 'text');
  const { size, mtimeMs } = await stat(database);
  return {
    named: name,
    from,
    columns,
    identity: digest(['duckdb', database, String(size), String(mtimeMs), name]),
    snapshot: `${name} of ${database}, changed ${new Date(mtimeMs).toISOString()}`,
    isParsed: false,
    row: null,
  };
}

/** `schema.table`, each part in double quotes where it holds dots of its own. */
function parts(name: string): string[] {
  const found = name.match(/"(?:[^"]|"")*"|[^."]+/g) ?? [name];
  return found.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
}

async function fileSource(session: DuckDbSession, names: string[]): Promise<SourceSet> {
  const files = await expandFiles(names);
  const formats = await Promise.all(files.map(formatOf));
  const kinds = new Set(formats.map(({ kind }) => kind));
  const named = files.join(', ');
  if (kinds.size > 1)
    throw new Refusal(`${named}: files of one set must be of one kind. Name CSV, JSON lines or Parquet.`);
  const [kind] = kinds;
  const list = `[${files.map((file) => duckdb.text(file)).join(', ')}]`;
  const identity = await hashOf(files);
  if (kind === 'csv') {
    const { from, header } = await csvFrom(files, formats);
    const columns = header.map((name) => ({ name, stored: 'written' as const }));
    return { named, from, columns, identity, snapshot: null, isParsed: true, row: 'ROW_NUMBER() OVER ()' };
  }
  const from =
    kind === 'parquet'
      ? `read_parquet(${list}, union_by_name = true)`
      : `read_json(${list}, format = 'newline_delimited', union_by_name = true, sample_size = -1, convert_strings_to_integers = false, dateformat = '', timestampformat = '')`;
  const columns = await described(session, from, named, 'text');
  return {
    named,
    from,
    columns,
    identity,
    snapshot: null,
    isParsed: kind === 'jsonl',
    row: 'ROW_NUMBER() OVER ()',
  };
}

async function remoteSource(session: DuckDbSession, names: string[]): Promise<SourceSet> {
  const named = names.join(', ');
  const kinds = new Set(names.map((name) => readers[(ending.exec(name)?.[1] ?? 'parquet').toLowerCase()]!));
  if (kinds.size > 1) throw new Refusal(`${named}: files of one set must be of one kind.`);
  const [reader] = kinds;
  const list = `[${names.map((name) => duckdb.text(name)).join(', ')}]`;
  const written = reader === 'read_csv';
  const from = written
    ? `read_csv(${list}, all_varchar = true, header = true, union_by_name = true)`
    : `${reader}(${list}, union_by_name = true)`;
  const columns = await described(session, from, named, written ? 'written' : 'text');
  const files = await session.query(
    `SELECT filename, CAST(size AS VARCHAR) AS size, CAST(last_modified AS VARCHAR) AS changed FROM read_blob(${list}) ORDER BY filename`,
  );
  const facts = ['filename', 'size', 'changed'].flatMap((name) => files.texts(name).map(String));
  return {
    named,
    from,
    columns,
    identity: digest(['duckdb', ...facts]),
    snapshot: null,
    isParsed: written,
    row: null,
  };
}

/** The columns of a relation and how they are stored. Where it cannot be read, says so by its name. */
async function described(
  session: DuckDbSession,
  from: string,
  named: string,
  texts: 'written' | 'text',
): Promise<SourceSet['columns']> {
  let answer: Awaited<ReturnType<DuckDbSession['query']>>;
  try {
    answer = await session.query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^DuckDB: /, '') : String(error);
    throw new Refusal(`${named}: cannot be read: ${why}`);
  }
  const types = answer.texts('column_type');
  return answer
    .texts('column_name')
    .map((name, at) => ({ name: name!, stored: storedAs(types[at]!, texts) }));
}

function storedAs(type: string, texts: 'written' | 'text'): Stored {
  if (/^(VARCHAR|UUID|ENUM)/.test(type) && !type.endsWith('[]')) return texts;
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return 'integer';
  if (/^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/.test(type)) return 'float';
  if (type === 'BOOLEAN') return 'truth';
  if (type === 'DATE') return 'date';
  if (type === 'TIMESTAMP WITH TIME ZONE') return 'instant';
  return /^TIMESTAMP(_S|_MS|_NS)?$/.test(type) ? 'clock' : 'nested';
}

/** SHA-256 of the files' bytes, one after another, as the local engine names a set. */
async function hashOf(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

function digest(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
