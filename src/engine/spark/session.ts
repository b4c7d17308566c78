import { randomUUID } from 'node:crypto';
import { tableFromIPC } from '@uwdata/flechette';
import { Refusal } from '../../refusal.ts';
import { spark } from '../sql/dialect/spark.ts';
import type { Limits } from '../sql/limits.ts';
import { type Answer, AnswerBuilder, type Session } from '../sql/session.ts';
import { readAddress } from './address.ts';
import { type ClientOptions, SparkClient } from './client.ts';

/** What the dialect takes for granted of a session. */
const settings = {
  'spark.sql.session.timeZone': 'UTC',
  'spark.sql.parser.escapedStringLiterals': 'false',
};

/**
 * What only makes it quicker. What Spark infers of long conditions, such as the rules by which a text is read as a number, may take it minutes and all of
 * its memory (SPARK-33152); nothing here gains by it.
 */
const wishes = { 'spark.sql.constraintPropagation.enabled': 'false' };

/** Opens a session with the Spark Connect server at `remote`. */
export async function openSpark(remote: string, options: ClientOptions): Promise<SparkSession> {
  const client = new SparkClient(readAddress(remote, options.token), options);
  try {
    await client.open(settings, wishes);
  } catch (error) {
    await client.close();
    throw error;
  }
  return new SparkSession(client);
}

/** Milliseconds in which the server must free what was kept. */
const promptly = 5000;

/** What a runner or a user sends, and the exit status that tells of it. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export class SparkSession implements Session {
  limits?: Limits;
  readonly dialect = spark;
  private readonly client: SparkClient;
  private readonly stops = new Map<NodeJS.Signals, () => void>();
  private kept: string[] = [];

  /** A query goes on in the server when its client is gone; so the client ends it before it ends itself. */
  constructor(client: SparkClient) {
    this.client = client;
    for (const [signal, status] of Object.entries(signals) as [NodeJS.Signals, number][]) {
      const stop = () => void this.end().finally(() => process.exit(status));
      this.stops.set(signal, stop);
      process.once(signal, stop);
    }
  }

  async query(sql: string): Promise<Answer> {
    let answer: AnswerBuilder | null = null;
    await this.client.execute(sql, (arrow) => {
      // A copy, since numbers of eight bytes must begin where eight divides.
      const table = tableFromIPC(new Uint8Array(arrow), { useBigInt: false });
      const columns = table.schema.fields.map(({ name }) => name);
      // Arrow's numbers for double and for text.
      const numeric = table.schema.fields.map(({ type }) => type.typeId === 3);
      answer ??= new AnswerBuilder(
        columns.map((name, at) => ({ name, type: numeric[at] ? 'number' : 'text' })),
      );
      answer.add(
        table.numRows,
        columns.map((_, at) => {
          const values = table.getChildAt(at).toArray() as ArrayLike<number | string | null>;
          return numeric[at]
            ? values
            : Array.from(values, (value) => (value === null ? null : String(value)));
        }),
      );
    });
    return answer ?? new AnswerBuilder([]);
  }

  /** In the executors' memory and on their disks, in the order of each part; where the server lets nobody, read anew in every query. */
  async keep(from: string, order?: string): Promise<string> {
    const name = `greenlight_kept_${randomUUID().replaceAll('-', '')}`;
    const sorted = order === undefined ? '' : ` SORT BY ${order}`;
    try {
      await this.query(
        `CACHE TABLE ${name} OPTIONS ('storageLevel' 'MEMORY_AND_DISK') AS SELECT * FROM ${from}${sorted}`,
      );
    } catch (error) {
      if (
        error instanceof Refusal &&
        /UNSUPPORTED|NOT_SUPPORTED|PERMISSION|not supported/i.test(error.message)
      )
        return `(SELECT * FROM ${from})`;
      throw error;
    }
    this.kept.push(name);
    return name;
  }

  close(): Promise<void> {
    for (const [signal, stop] of this.stops) process.off(signal, stop);
    return this.end();
  }

  private async end(): Promise<void> {
    const kept = this.kept;
    this.kept = [];
    const freed = Promise.all(kept.map((name) => this.query(`UNCACHE TABLE IF EXISTS ${name}`)));
    // A server that does not answer must not keep the program from ending.
    const late = setTimeout(() => void this.client.close(), promptly);
    await freed.catch(() => {});
    clearTimeout(late);
    await this.client.close();
  }
}
