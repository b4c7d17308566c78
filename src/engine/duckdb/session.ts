import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Refusal } from '../../refusal.ts';
import { duckdb } from '../sql/dialect/duckdb.ts';
import { type Answer, AnswerBuilder, type Session } from '../sql/session.ts';
import { loadDuckDb } from './load.ts';

export interface DuckDbOptions {
  /** A DuckDB database file, which is only read; null: none, for files and what their extensions reach. */
  database: string | null;
  /** How far the statement has come, in per cent, now and then. */
  onProgress?: ((percentage: number) => void) | undefined;
}

/** How often progress is looked at, in milliseconds. */
const often = 200;

/** Opens DuckDB in this process. A database is attached beside an own one in memory, so that nothing is ever written to it. */
export async function openDuckDb({ database, onProgress }: DuckDbOptions): Promise<DuckDbSession> {
  const { DuckDBInstance, DuckDBTypeId } = loadDuckDb();
  const instance = await DuckDBInstance.create(':memory:', { errors_as_json: 'false' });
  const connection = await instance.connect();
  const session = new DuckDbSession(instance, connection, DuckDBTypeId.DOUBLE, onProgress);
  if (database !== null) {
    try {
      await session.query(`ATTACH ${duckdb.text(database)} AS given (READ_ONLY)`);
      await session.query('USE given');
    } catch (error) {
      await session.close();
      throw new Refusal(`--database ${database}: cannot be opened: ${reasonOf(error)}`);
    }
  }
  return session;
}

export class DuckDbSession implements Session {
  readonly dialect = duckdb;
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly double: number;
  private readonly onProgress: ((percentage: number) => void) | undefined;
  private closed = false;
  private kept = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    double: number,
    onProgress: ((percentage: number) => void) | undefined,
  ) {
    this.instance = instance;
    this.connection = connection;
    this.double = double;
    this.onProgress = onProgress;
  }

  /** One after another: an answer that is still coming ends where the connection is asked for the next. */
  query(sql: string): Promise<Answer> {
    const answer = this.last.then(() => this.send(sql));
    this.last = answer.catch(() => {});
    return answer;
  }

  private async send(sql: string): Promise<Answer> {
    const { connection, onProgress } = this;
    const timer = onProgress && setInterval(() => onProgress(connection.progress.percentage), often);
    try {
      const result = await connection.stream(sql);
      const names = result.columnNames();
      const numeric = names.map((_, at) => (result.columnTypeId(at) as number) === this.double);
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

  async keep(from: string): Promise<string> {
    const table = `temp.kept_${++this.kept}`;
    await this.query(`CREATE TEMP TABLE ${table} AS SELECT * FROM ${from}`);
    return table;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.connection.interrupt();
    this.connection.closeSync();
    this.instance.closeSync();
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
