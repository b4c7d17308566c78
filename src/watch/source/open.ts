import { dirname, join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import type { Opening } from '../watch.ts';

/** How a source is written, for messages. */
export const forms =
  'kafka://HOST:PORT/TOPIC, kinesis://REGION/STREAM, or a file or folder of JSON lines or CSV';

/** The environment variables that hold the secrets of a source. */
export type Environment = Record<string, string | undefined>;

/** What opens the source that `--from` names; each is loaded only then. */
export function sourceNamed(text: string, environment: Environment): Opening {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (text.trim() === '') throw new Refusal(`--from is empty. Name ${forms}.`);
    return {
      name: `files:${text}`,
      async open(options) {
        const { openFiles } = await import('./files.ts');
        return openFiles(text, options);
      },
    };
  }
  if (scheme === 'kafka') {
    const address = kafkaAddress(text);
    return {
      name: `kafka:${address.topic}`,
      async open(options) {
        const { openKafka } = await import('./kafka.ts');
        return openKafka(address, environment, options);
      },
    };
  }
  if (scheme === 'kinesis') {
    const address = kinesisAddress(text);
    return {
      name: `kinesis:${address.region}/${address.stream}`,
      async open(options) {
        const { openKinesis } = await import('./kinesis.ts');
        return openKinesis(address, environment, options);
      },
    };
  }
  throw new Refusal(`--from ${shown(text)}: "${scheme}" is no source. Name ${forms}.`);
}

/** The source of labels that the plan names, beside that of the records: a topic of the same brokers, a stream of the same region. */
export function besideIt(records: string, name: string): string {
  const url = /^((?:kafka|kinesis):\/\/[^/]+\/)[^?]*(\?.*)?$/i.exec(records);
  if (url) return `${url[1]}${encodeURIComponent(name)}${url[2] ?? ''}`;
  return join(dirname(records.replace(/\/+$/, '')), name);
}

export interface KafkaAddress {
  brokers: string[];
  topic: string;
  /** Its lag can be seen in the broker's displays under this name; null: nowhere. */
  group: string | null;
}

function kafkaAddress(text: string): KafkaAddress {
  const parts = /^kafka:\/\/([^/?]*)\/([^/?]*)(?:\?(.*))?$/i.exec(text);
  const brokers = (parts?.[1] ?? '').split(',').filter((one) => one !== '');
  const topic = decoded(parts?.[2] ?? '');
  const wrong = (what: string) =>
    new Refusal(
      `--from ${shown(text)}: ${what}. Write kafka://HOST:PORT/TOPIC, several brokers with commas.`,
    );
  if (parts?.[1]?.includes('@'))
    throw wrong(
      'a password in an address is seen by all. Name user and password by GREENLIGHT_KAFKA_USER and GREENLIGHT_KAFKA_PASSWORD',
    );
  if (brokers.length === 0 || brokers.some((one) => !/^(?:[\w.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(one)))
    throw wrong('names no broker');
  if (!/^[\w.-]{1,249}$/.test(topic) || topic === '.' || topic === '..') throw wrong('names no topic');
  return {
    brokers: brokers.map((one) => (/:\d+$/.test(one) ? one : `${one}:9092`)),
    topic,
    group: parameters(parts?.[3], ['group'], wrong).get('group') ?? null,
  };
}

export interface KinesisAddress {
  region: string;
  stream: string;
}

function kinesisAddress(text: string): KinesisAddress {
  const parts = /^kinesis:\/\/([a-z0-9-]+)\/([\w.%-]{1,400})$/i.exec(text);
  const stream = decoded(parts?.[2] ?? '');
  if (!parts || !/^[\w.-]{1,128}$/.test(stream))
    throw new Refusal(
      `--from ${shown(text)}: names no stream. Write kinesis://REGION/STREAM, such as kinesis://eu-central-1/scores.`,
    );
  return { region: parts[1]!.toLowerCase(), stream };
}

function parameters(
  text: string | undefined,
  known: string[],
  wrong: (what: string) => Refusal,
): Map<string, string> {
  const found = new Map(new URLSearchParams(text ?? ''));
  for (const name of found.keys())
    if (!known.includes(name))
      throw wrong(`"${name.slice(0, 40)}" is no setting of it; ${known.join(', ')} is`);
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The address without what could be a password. */
function shown(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//…@').slice(0, 120);
}
