import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';

export type DuckDb = typeof import('@duckdb/node-api');

/** The version that the tests run with. */
export const tested = '1.5.6-r.1';
const name = '@duckdb/node-api';

/**
 * Loads DuckDB's client, which holds the whole engine (70 MB) and so is no part of Greenlight: from the working directory, else
 * from beside the program. Refuses, with the line that installs it, where it is in neither.
 */
export function loadDuckDb(places: string[] = [process.cwd(), import.meta.dirname]): DuckDb {
  for (const place of places) {
    const load = createRequire(join(place, 'package.json'));
    try {
      load.resolve(name);
    } catch {
      continue;
    }
    try {
      return load(name) as DuckDb;
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Refusal(
        `--engine duckdb: ${name} is installed and cannot be loaded (${why}). Install it again on this machine: npm install ${name}@${tested}`,
      );
    }
  }
  throw new Refusal(
    `--engine duckdb: DuckDB is not installed. Install it in this folder (${places[0]}): npm install ${name}@${tested}`,
  );
}
