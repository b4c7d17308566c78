import { randomUUID } from 'node:crypto';
import {
  Client,
  type ClientReadableStream,
  credentials,
  Metadata,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import { Refusal } from '../../refusal.ts';
import type { Address } from './address.ts';
import {
  askVersion,
  type Caller,
  type ExecuteResponse,
  executePlan,
  interrupt,
  readExecuteResponse,
  readVersion,
  reattachExecute,
  releaseExecute,
  releaseSession,
  setConfig,
} from './messages.ts';

export interface ClientOptions {
  token: string | null;
  version: string;
  /** Milliseconds after which a server that says nothing is given up; at least the time between two reports of progress. */
  patience: number;
  onProgress?: ((percentage: number) => void) | undefined;
}

const service = '/spark.connect.SparkConnectService/';
/** Milliseconds in which a server must take a connection, or answer what is no query. */
const promptly = 30_000;
/** A broken connection is taken up again so often, after so many milliseconds, each time twice as many. */
const mostRetries = 4;
const firstPause = 500;
const plain = (bytes: Uint8Array) => Buffer.from(bytes);
const received = (bytes: Buffer) => bytes;

/** One session with a Spark Connect server. */
export class SparkClient {
  readonly caller: Caller;
  private readonly client: Client;
  private readonly metadata = new Metadata();
  private readonly options: ClientOptions;
  private readonly place: string;
  /** Operations that the server may still be at. */
  private readonly running = new Set<string>();
  /** Streams that may still bring something. */
  private readonly streams = new Set<ClientReadableStream<Buffer>>();
  private closed = false;

  constructor(address: Address, options: ClientOptions) {
    const { host, port, tls, user, headers } = address;
    this.place = `sc://${host}:${port}`;
    this.options = options;
    this.caller = { session: randomUUID(), user, client: `greenlight/${options.version}` };
    for (const [name, value] of Object.entries(headers)) this.metadata.set(name, value);
    if (options.token !== null) this.metadata.set('authorization', `Bearer ${options.token}`);
    this.client = new Client(
      `${host}:${port}`,
      tls ? credentials.createSsl() : credentials.createInsecure(),
      {
        'grpc.max_receive_message_length': 256 << 20,
        // A server that is gone without a word is noticed between two answers.
        'grpc.keepalive_time_ms': 20_000,
        'grpc.keepalive_timeout_ms': 20_000,
        'grpc.enable_retries': 0,
      },
    );
  }

  /** Waits for the connection, and gives the version of Spark. A platform may refuse the wishes, not the settings. */
  async open(settings: Record<string, string>, wishes: Record<string, string> = {}): Promise<string> {
    await new Promise<void>((done, failed) => {
      this.client.waitForReady(Date.now() + promptly, (error) => (error ? failed(error) : done()));
    }).catch(() => {
      throw new Refusal(
        `${this.place}: no Spark Connect server answers there within ${promptly / 1000} seconds. Check the address, that the server runs, and whether it wants TLS (use_ssl=true).`,
      );
    });
    await this.ask('Config', setConfig(this.caller, settings));
    for (const [name, value] of Object.entries(wishes))
      await this.ask('Config', setConfig(this.caller, { [name]: value })).catch(() => {});
    return readVersion(await this.ask('AnalyzePlan', askVersion(this.caller)));
  }

  /** Sends a query, and gives each piece of its answer as an Arrow stream. */
  async execute(sql: string, take: (arrow: Uint8Array) => void): Promise<void> {
    const operation = randomUUID();
    this.running.add(operation);
    let last: string | null = null;
    const note = (response: ExecuteResponse) => {
      last = response.id ?? last;
      if (response.arrow) take(response.arrow);
      const { progress } = response;
      if (progress && progress.tasks > 0) this.options.onProgress?.((100 * progress.done) / progress.tasks);
    };
    try {
      let isComplete = await this.stream('ExecutePlan', executePlan(this.caller, operation, sql), note).catch(
        (error: unknown) => this.orBroken(error),
      );
      for (let retry = 0; !isComplete; ) {
        if (this.closed) throw new Refusal(`${this.place}: was stopped.`);
        const before: string | null = last;
        const again = reattachExecute(this.caller, operation, last);
        isComplete = await this.stream('ReattachExecute', again, note).catch(async (error: unknown) => {
          if (retry >= mostRetries) throw error;
          const broken = this.orBroken(error);
          await new Promise((wake) => setTimeout(wake, firstPause * 2 ** retry));
          return broken;
        });
        retry = last === before ? retry + 1 : 0;
      }
    } catch (error) {
      if (!this.closed) await this.ask('Interrupt', interrupt(this.caller, operation)).catch(() => {});
      throw this.refusal(error);
    } finally {
      // Whoever closed the client has released all that ran.
      if (!this.closed)
        await this.ask('ReleaseExecute', releaseExecute(this.caller, operation)).catch(() => {});
      this.running.delete(operation);
    }
  }

  /** Ends what the server is still at, and the session. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    for (const operation of this.running) {
      await this.ask('Interrupt', interrupt(this.caller, operation)).catch(() => {});
      await this.ask('ReleaseExecute', releaseExecute(this.caller, operation)).catch(() => {});
    }
    await this.ask('ReleaseSession', releaseSession(this.caller)).catch(() => {});
    for (const stream of this.streams) stream.cancel();
    this.client.close();
  }

  /** Whether the server said that the answer is complete, when it ends a stream. */
  private stream(
    method: string,
    request: Uint8Array,
    note: (response: ExecuteResponse) => void,
  ): Promise<boolean> {
    const { patience } = this.options;
    return new Promise((done, failed) => {
      let isComplete = false;
      const call: ClientReadableStream<Buffer> = this.client.makeServerStreamRequest(
        service + method,
        plain,
        received,
        request,
        this.metadata,
        {},
      );
      this.streams.add(call);
      call.on('close', () => this.streams.delete(call));
      const giveUp = () => {
        call.cancel();
        failed(
          new Refusal(
            `${this.place}: has said nothing for ${Math.round(patience / 1000)} seconds. Look at the server, then try again.`,
          ),
        );
      };
      let timer = setTimeout(giveUp, patience);
      call.on('data', (bytes: Buffer) => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience);
        try {
          const response = readExecuteResponse(bytes);
          isComplete ||= response.isComplete;
          note(response);
        } catch (error) {
          call.cancel();
          failed(error);
        }
      });
      call.on('error', (error) => {
        clearTimeout(timer);
        if (isComplete) done(true);
        else failed(error);
      });
      call.on('end', () => {
        clearTimeout(timer);
        done(isComplete);
      });
    });
  }

  private ask(method: string, request: Uint8Array): Promise<Buffer> {
    return new Promise((done, failed) => {
      const deadline = Date.now() + promptly;
      this.client.makeUnaryRequest<Uint8Array, Buffer>(
        service + method,
        plain,
        received,
        request,
        this.metadata,
        { deadline },
        (error, answer) => (error ? failed(this.refusal(error)) : done(answer!)),
      );
    });
  }

  /** False, so that it is asked again, where the connection broke; throws what is no matter of the connection. */
  private orBroken(error: unknown): false {
    if (!this.closed && isServiceError(error) && error.code === status.UNAVAILABLE) return false;
    throw error;
  }

  private refusal(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    if (!isServiceError(error)) throw error;
    const { code, details } = error;
    if (code === status.UNAUTHENTICATED || code === status.PERMISSION_DENIED) {
      return new Refusal(
        `${this.place}: the server does not let us in (${oneLine(details)}). Check GREENLIGHT_SPARK_TOKEN.`,
      );
    }
    if (code === status.UNAVAILABLE || code === status.DEADLINE_EXCEEDED) {
      return new Refusal(
        `${this.place}: the connection broke (${oneLine(details)}). Look at the server, then try again.`,
      );
    }
    return new Refusal(`Spark: ${oneLine(details)}`);
  }
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && 'code' in error && 'details' in error;
}

/** What the server says, without the plan that it shows below. */
function oneLine(details: string): string {
  const [message = ''] = details.split(/;?\n\s*'|\n\nDriver stacktrace|\n== SQL/);
  return message.replace(/\s+/g, ' ').trim().slice(0, 500);
}
