import { createHash } from 'node:crypto';
import { Refusal } from '../../refusal.ts';
import { spark } from '../sql/dialect/spark.ts';
import type { Session } from '../sql/session.ts';
import type { SourceSet, Stored } from '../sql/source.ts';

const part = /`(?:[^`]|``)+`|[\p{L}\p{N}_$-]+/u.source;
const nameOfTable = new RegExp(`^(?:${part})(?:\\.(?:${part}))*$`, 'u');

/**
 * Finds a set by what the user named: a table or view (`prod.reference`), or files by their format and path (delta.`s3://…`). A Delta
 * or Iceberg table is read at one snapshot, found once, in every query.
 */
export async function sparkSource(session: Session, names: string[]): Promise<SourceSet> {
  const [named = ''] = names;
  if (names.length !== 1) {
    throw new Refusal(`${names.join(', ')}: with Spark a set is one table. Make a view over several.`);
  }
  if (!nameOfTable.test(named)) {
    throw new Refusal(
      `${named}: is no name of a table. Write prod.reference, or a format and a path such as delta.\`s3://bucket/path\`.`,
    );
  }
  const parts = named.match(new RegExp(part, 'gu'))!;
  const table = parts.map((one) => (one.startsWith('`') ? one : spark.identifier(one))).join('.');
  const columns = await describe(session, table, named);
  const pinned = await snapshotOf(session, table, parts);
  return {
    named: pinned.snapshot === null ? named : `${named} (${pinned.snapshot})`,
    from: `${table}${pinned.clause}`,
    columns,
    identity: createHash('sha256')
      .update(JSON.stringify(['spark', named, ...pinned.facts]))
      .digest('hex'),
    snapshot: pinned.snapshot === null ? null : `${named}, ${pinned.snapshot}`,
    isParsed: false,
    row: null,
  };
}

async function describe(session: Session, table: string, named: string): Promise<SourceSet['columns']> {
  try {
    const answer = await session.query(`DESCRIBE QUERY SELECT * FROM ${table}`);
    const types = answer.texts('data_type');
    return answer.texts('col_name').map((name, at) => ({ name: name!, stored: storedAs(types[at]!) }));
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`${named}: ${error.message.replace(/^Spark: /, '')}`);
    throw error;
  }
}

function storedAs(type: string): Stored {
  if (/^(string|varchar|char)\b/.test(type)) return 'text';
  if (/^(tinyint|smallint|int|bigint)$/.test(type)) return 'integer';
  if (/^(float|double|decimal\(\d+,\d+\))$/.test(type)) return 'float';
  if (type === 'boolean') return 'truth';
  if (type === 'date') return 'date';
  if (type === 'timestamp') return 'instant';
  return type === 'timestamp_ntz' ? 'clock' : 'nested';
}

interface Pinned {
  clause: string;
  /** For people; null: nothing could be pinned. */
  snapshot: string | null;
  /** What tells this state of the table from another. */
  facts: string[];
}

/** The snapshot of a Delta or Iceberg table; of files their names, sizes and times; of what has neither, nothing but its rows. */
async function snapshotOf(session: Session, table: string, parts: string[]): Promise<Pinned> {
  const provider = await providerOf(session, table, parts);
  if (provider === 'delta') {
    const pinned = await first(session, `DESCRIBE HISTORY ${table} LIMIT 1`, 'version');
    if (pinned !== null)
      return { clause: ` VERSION AS OF ${pinned}`, snapshot: `version ${pinned}`, facts: ['delta', pinned] };
  }
  if (provider === 'iceberg') {
    const id = await first(
      session,
      `SELECT CAST(snapshot_id AS STRING) AS v FROM ${table}.snapshots ORDER BY committed_at DESC LIMIT 1`,
    );
    if (id !== null)
      return { clause: ` VERSION AS OF ${id}`, snapshot: `snapshot ${id}`, facts: ['iceberg', id] };
  }
  const files = await maybe(
    session,
    `SELECT CONCAT_WS(' ', _metadata.file_path, _metadata.file_size, _metadata.file_modification_time) AS v FROM ${table} GROUP BY 1 ORDER BY 1`,
  );
  if (files) return { clause: '', snapshot: null, facts: files };
  const rows = await first(session, `SELECT CAST(COUNT(*) AS STRING) AS v FROM ${table}`);
  return { clause: '', snapshot: null, facts: ['rows', rows ?? ''] };
}

async function providerOf(session: Session, table: string, parts: string[]): Promise<string | null> {
  const [format] = parts;
  if (parts.length === 2 && /^`.*[/:].*`$/.test(parts[1]!)) return format!.toLowerCase();
  try {
    const answer = await session.query(`DESCRIBE TABLE EXTENDED ${table}`);
    const at = answer.texts('col_name').indexOf('Provider');
    return at < 0 ? null : (answer.texts('data_type')[at]?.toLowerCase() ?? null);
  } catch {
    return null;
  }
}

async function first(session: Session, sql: string, name = 'v'): Promise<string | null> {
  const found = await maybe(session, sql, name);
  return found?.[0] ?? null;
}

/** The texts that a query gives; null where the engine does not know what it asks for. */
async function maybe(session: Session, sql: string, name = 'v'): Promise<string[] | null> {
  try {
    return (await session.query(sql)).texts(name).map(String);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
