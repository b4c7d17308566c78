import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';

const kafka = { name: '@platformatic/kafka', tested: '2.12.1', what: 'the client of Kafka' };

/** Loads the client of Kafka: see `load`. */
export const loadKafka = () => load<typeof import('@platformatic/kafka')>(kafka);

/**
 * Loads a client that is no part of Greenlight, from the working directory, else from beside the program.
 *
 * @throws {Refusal} with the line that installs it, where it is in neither.
 */
function load<Client>(
  { name, tested, what }: { name: string; tested: string; what: string },
  places: string[] = [process.cwd(), import.meta.dirname],
): Client {
  for (const place of places) {
    const require = createRequire(join(place, 'package.json'));
    try {
      require.resolve(name);
    } catch {
      continue;
    }
    try {
      return require(name) as Client;
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Refusal(
        `--from: ${name} is installed and cannot be loaded (${why}). It needs Node 22.22 or 24.6, or newer; this is ${process.version}.`,
      );
    }
  }
  throw new Refusal(
    `--from: ${what} is not installed. Install it in this folder (${places[0]}): npm install ${name}@${tested}`,
  );
}
