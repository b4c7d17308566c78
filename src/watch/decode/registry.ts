import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../../refusal.ts';
import type { SourceOptions } from '../source.ts';
import { avroDecoder } from './avro.ts';
import type { Decode } from './decoded.ts';
import { protobufDecoder } from './protobuf.ts';

/** A schema as the registry keeps it, with those that it names. */
export interface Schema {
  schema: string;
  /** By the name under which it is named. */
  references: { name: string; schema: Schema }[];
}

/** The schemas of a registry that speaks as Confluent's does. */
export interface Registry {
  /** Asks for the schemas that are not known. False: it cannot be asked for now, which was told. */
  learn(ids: Iterable<number>, how: Pick<SourceOptions, 'wait' | 'onTrouble'>): Promise<boolean>;
  /** null: there is no such schema, or none that can be read. */
  decoder(id: number): Decode | null;
}

/** The id in front of a record: a zero and 4 bytes; null where there is none. */
export function schemaIdOf(value: Buffer): number | null {
  return value.length >= 5 && value[0] === 0 ? value.readUInt32BE(1) : null;
}

const largest = 4 * 1024 * 1024;
const timeout = 10_000;
const pause = 1000;
/** Names within names beyond this are a circle. */
const deepest = 20;
/** What is no schema is asked for again after so many milliseconds: it may have come. */
const forgetAfter = 60_000;

/**
 * @throws {Refusal} where the address is none.
 */
export function registryAt(
  address: string | null,
  format: 'avro' | 'protobuf',
  environment: Record<string, string | undefined>,
): Registry {
  const base = addressOf(address, format);
  const [user, password] = [
    environment.GREENLIGHT_REGISTRY_USER || null,
    environment.GREENLIGHT_REGISTRY_PASSWORD || null,
  ];
  const headers: Record<string, string> = {
    accept: 'application/vnd.schemaregistry.v1+json, application/json',
  };
  if (user !== null)
    headers.authorization = `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}`;
  const decoders = new Map<number, { decode: Decode | null; since: number }>();
  let isAway = false;

  async function ask(path: string): Promise<Record<string, unknown> | null> {
    const answer = await fetch(new URL(path, base), {
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    if (answer.status === 404) return null;
    if (answer.status === 401 || answer.status === 403)
      throw new Refusal(
        `--registry: may not be read (status ${answer.status}). Name user and password by GREENLIGHT_REGISTRY_USER and GREENLIGHT_REGISTRY_PASSWORD.`,
      );
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const text = await answer.text();
    if (text.length > largest) throw new Error('a schema of more than 4 MiB');
    return Object(JSON.parse(text));
  }

  async function found(path: string, depth = 0): Promise<Schema | null> {
    const said = await ask(`${path}${format === 'protobuf' ? '?format=serialized' : ''}`);
    const kind = String(said?.schemaType ?? 'AVRO').toLowerCase();
    if (said === null || typeof said.schema !== 'string' || kind !== format || depth > deepest) return null;
    const references: Schema['references'] = [];
    for (const one of Array.isArray(said.references) ? said.references : []) {
      const { name, subject, version } = Object(one) as Record<string, unknown>;
      const schema = await found(
        `subjects/${encodeURIComponent(String(subject))}/versions/${encodeURIComponent(String(version))}`,
        depth + 1,
      );
      if (schema === null) return null;
      references.push({ name: String(name), schema });
    }
    return { schema: said.schema, references };
  }

  return {
    async learn(ids, { wait, onTrouble }) {
      const now = Date.now();
      for (const id of ids) {
        const known = decoders.get(id);
        if (known && (known.decode !== null || now - known.since < forgetAfter)) continue;
        let schema: Schema | null;
        try {
          schema = await found(`schemas/ids/${id}`);
        } catch (error) {
          if (error instanceof Refusal) throw error;
          const { message, cause } = error as Error;
          const why = (cause instanceof Error ? cause.message : message).replace(/\s+/g, ' ').slice(0, 200);
          if (!wait) throw new Refusal(`--registry: cannot be asked (${why}). Is it there?`);
          if (!isAway)
            onTrouble(`registry: cannot be asked for now (${why}). It is tried again until it can.`);
          isAway = true;
          await delay(pause);
          return false;
        }
        if (isAway) onTrouble('registry: answers again.');
        isAway = false;
        decoders.set(id, { decode: schema && decoderOf(schema), since: now });
      }
      return true;
    },
    decoder: (id) => decoders.get(id)?.decode ?? null,
  };

  function decoderOf(schema: Schema): Decode | null {
    try {
      return format === 'avro' ? avroDecoder(schema) : protobufDecoder(schema);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      return null;
    }
  }
}

function addressOf(address: string | null, format: string): URL {
  if (address === null)
    throw new Refusal(
      `The plan says "watch: format: ${format}", whose schemas are in a registry: name it with --registry http://HOST:8081.`,
    );
  let url: URL;
  try {
    url = new URL(address.endsWith('/') ? address : `${address}/`);
  } catch {
    throw new Refusal('--registry is no address. Write http://HOST:8081.');
  }
  if (url.username !== '' || url.password !== '')
    throw new Refusal(
      '--registry: a password in an address is seen by all. Name user and password by GREENLIGHT_REGISTRY_USER and GREENLIGHT_REGISTRY_PASSWORD.',
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('--registry is no address of http or https.');
  return url;
}
