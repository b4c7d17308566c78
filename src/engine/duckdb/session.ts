import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Refusal } from '../../refusal.ts';
import { duckdb } from '../sql/dialect/duckdb.ts';
import type { Limits } from '../sql/limits.ts';
import { type Answer, AnswerBuilder, type Session } from '../sql/session.ts';
import { loadDuckDb } from './load.ts';

export interface DuckDbOptions {
  /** A DuckDB database file, which is only read; null: none, for files and what their extensions reach. */
  database: string | null;
  /** Files that may be read beside the database. Without a database anything may that is named. */
  files?: string[] | undefined;
  /** Folders in which DuckDB may be installed; the working directory and this program's own when absent. */
  places?: string[] | undefined;
  /** How far the statement has come, in per cent, now and then. */
  onProgress?: ((percentage: number) => void) | undefined;
}

/** Four fifths of this machine's memory, in megabytes: as much as DuckDB takes when left alone. */
function mostMemory(): number {
  const all = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.floor((0.8 * all) / 1e6);
}

/** What DuckDB holds in memory; what is more goes to a folder, which takes no longer (docs/performance.md). Each of its threads needs some. */
function usualMemory(): number {
  return Math.min(mostMemory(), Math.max(512, 128 * availableParallelism()));
}

/** How often progress is looked at, in milliseconds. */
const often = 200;

/** Opens DuckDB in this process. A database is attached beside an own one in memory, so that nothing is ever written to it. */
export async function openDuckDb({
  database,
  files = [],
  places,
  onProgress,
}: DuckDbOptions): Promise<DuckDbSession> {
  const { DuckDBInstance, DuckDBTypeId } = loadDuckDb(places);
  // What does not fit into memory goes to a folder that ends with the session.
  const spill = await mkdtemp(join(tmpdir(), 'greenlight-duckdb-'));
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: spill,
    memory_limit: `${usualMemory()}MB`,
  });
  const connection = await instance.connect();
  const session = new DuckDbSession({ instance, connection, double: DuckDBTypeId.DOUBLE, onProgress, spill });
  if (database !== null) {
    try {
      await session.query(`ATTACH ${duckdb.text(database)} AS given (READ_ONLY)`);
      await session.query('USE given');
      // A view of a stranger's database could read any file of this machine.
      const allowed = files.map((file) => duckdb.text(file)).join(', ');
      await session.query(`SET allowed_paths = [${allowed}]`);
      await session.query('SET enable_external_access = false');
    } catch (error) {
      await session.close();
      throw new Refusal(`--database ${database}: cannot be opened: ${reasonOf(error)}`);
    }
  }
  return session;
}

interface Made {
  instance: DuckDBInstance;
  connection: DuckDBConnection;
  /** Its number for the type DOUBLE. */
  double: number;
  onProgress: ((percentage: number) => void) | undefined;
  spill: string;
}

export class DuckDbSession implements Session {
  limits?: Limits;
  readonly dialect = duckdb;
  private readonly made: Made;
  private closed = false;
  private isRoomy = false;
  private kept = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(made: Made) {
    this.made = made;
  }

  /** One after another: an answer that is still coming ends where the connection is asked for the next. */
  query(sql: string): Promise<Answer> {
    const answer = this.last.then(() => this.sendTwice(sql));
    this.last = answer.catch(() => {});
    return answer;
  }

  /** Not everything can go to a folder: where DuckDB says that its memory is too small, it gets four fifths of this machine's. */
  private async sendTwice(sql: string): Promise<Answer> {
    try {
      return await this.send(sql);
    } catch (error) {
      if (this.isRoomy || !/out of memory/i.test(reasonOf(error))) throw error;
      this.isRoomy = true;
      await this.send(`SET memory_limit = '${mostMemory()}MB'`);
      return this.send(sql);
    }
  }

  private async send(sql: string): Promise<Answer> {
    const { connection, double, onProgress } = this.made;
    const timer = onProgress && setInterval(() => onProgress(connection.progress.percentage), often);
    try {
      const result = await connection.stream(sql);
      const names = result.columnNames();
      const numeric = names.map((_, at) => (result.columnTypeId(at) as number) === double);
      const answer = new AnswerBuilder(
        names.map((name, at) => ({ name, type: numeric[at] ? 'number' : 'text' })),
      );
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return answer;
        const pieces = names.map((_, at) => {
          const values = chunk.getColumnValues(at);
          return numeric[at]
            ? (values as (number | null)[])
            : values.map((value) => (value === null ? null : String(value)));
        });
        answer.add(chunk.rowCount, pieces);
      }
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal(`DuckDB: ${reasonOf(error)}`);
    } finally {
      clearInterval(timer);
    }
  }

  async keep(from: string, order?: string): Promise<string> {
    const table = `temp.kept_${++this.kept}`;
    await this.query(
      `CREATE TEMP TABLE ${table} AS SELECT * FROM ${from}${order === undefined ? '' : ` ORDER BY ${order}`}`,
    );
    return table;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    const { instance, connection, spill } = this.made;
    connection.interrupt();
    connection.closeSync();
    instance.closeSync();
    await rm(spill, { recursive: true, force: true });
  }
}

/** What DuckDB says, without the place in a statement that nobody but Greenlight wrote. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/\n+(LINE \d+:|Context:)[\s\S]*$/, '')
    .replace(/^DuckDB: /, '')
    .trim();
}
