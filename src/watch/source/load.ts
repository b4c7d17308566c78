import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';

const kafka = { name: '@platformatic/kafka', tested: '2.12.1', what: 'the client of Kafka' };

const kinesis = { name: '@aws-sdk/client-kinesis', tested: '3.1143.0', what: 'the client of Kinesis' };

const avro = { name: 'avsc', tested: '5.7.9', what: 'the reader of Avro' };

/** Loads the reader of Avro: see `load`. */
export const loadAvro = () => load<typeof import('avsc')>(avro).client;

/** Loads the client of Kafka: see `load`. */
export const loadKafka = () => load<typeof import('@platformatic/kafka')>(kafka).client;

/** Loads the client of Kinesis, and what makes its handler of HTTP/1.1. */
export function loadKinesis() {
  const { client: aws, require } = load<typeof import('@aws-sdk/client-kinesis')>(kinesis);
  const beside = createRequire(require.resolve(kinesis.name));
  type Handler = NonNullable<import('@aws-sdk/client-kinesis').KinesisClientConfig['requestHandler']>;
  const handler = () => {
    const { NodeHttpHandler } = beside('@smithy/node-http-handler') as { NodeHttpHandler: new () => Handler };
    return new NodeHttpHandler();
  };
  return { aws, handler };
}

/**
 * Loads a client that is no part of Greenlight, from the working directory, else from beside the program.
 *
 * @throws {Refusal} with the line that installs it, where it is in neither.
 */
function load<Client>(
  { name, tested, what }: { name: string; tested: string; what: string },
  places: string[] = [process.cwd(), import.meta.dirname],
): { client: Client; require: NodeJS.Require } {
  for (const place of places) {
    const require = createRequire(join(place, 'package.json'));
    try {
      require.resolve(name);
    } catch {
      continue;
    }
    try {
      return { client: require(name) as Client, require };
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Refusal(
        `${name} is installed and cannot be loaded (${why}). It may need a newer Node; this is ${process.version}.`,
      );
    }
  }
  throw new Refusal(
    `${what} is not installed. Install it in this folder (${places[0]}): npm install ${name}@${tested}`,
  );
}
