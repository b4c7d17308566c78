import type { SetFiles } from '../data/sets.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { nearest } from '../text/nearest.ts';
import type { Evidence } from './evidence.ts';

/** Who counts: this process, DuckDB in it, or a Spark Connect server. */
export const engineNames = ['local', 'duckdb', 'spark'] as const;
export type EngineName = (typeof engineNames)[number];

/** What the user says about the engine, as written; null where nothing is said. */
export interface EngineFlags {
  engine: string | null;
  /** Of a Spark Connect server. */
  remote: string | null;
  /** A DuckDB database file. */
  database: string | null;
  candidateWhere: string | null;
  /** Nothing is counted together with its neighbours. */
  exact?: boolean;
}

/** Where an engine finds what is no flag. */
export interface EngineSurroundings {
  environment: Record<string, string | undefined>;
  version: string;
  /** Folders in which DuckDB may be installed. */
  places: string[];
  /** Told of how far a query has come, in per cent. */
  onProgress?: ((percentage: number) => void) | undefined;
}

/** Opens the sets of a review by the engine that was chosen. */
export type OpenEvidence = (plan: Plan, files: SetFiles, now: Date) => Promise<Evidence>;

/** Milliseconds after which a server that says nothing is given up, unless GREENLIGHT_SPARK_TIMEOUT says how many seconds. */
const patience = 600_000;

/**
 * Who opens the sets; null: this process. Refuses flags that do not go together. `flag` gives a flag's name as the user knows it. The
 * engine is no part of the plan: the same plan judges anywhere.
 */
export function chooseEngine(
  { engine, remote, database, candidateWhere, exact = false }: EngineFlags,
  { environment, version, places, onProgress }: EngineSurroundings,
  flag: (name: string) => string = (name) => `--${name}`,
): OpenEvidence | null {
  const name = named(engine ?? 'local', flag('engine'));
  const only = (value: string | null, what: string, whose: EngineName) => {
    if (value !== null && name !== whose) {
      throw new Refusal(
        `${flag(what)} is for ${flag('engine')} ${whose}. Add that, or leave ${flag(what)} out.`,
      );
    }
  };
  only(remote, 'remote', 'spark');
  only(database, 'database', 'duckdb');
  if (name === 'local') {
    if (exact) {
      throw new Refusal(
        `${flag('exact')} is for ${flag('engine')} duckdb or spark: the local engine always counts exactly. Leave it out.`,
      );
    }
    if (candidateWhere === null) return null;
    throw new Refusal(
      `${flag('candidate-where')} needs ${flag('engine')} duckdb or spark. Name one, or give a file of the rows.`,
    );
  }
  if (name === 'duckdb') {
    return async (plan, files, now) => {
      const { openByDuckDb } = await import('./duckdb/evidence.ts');
      return openByDuckDb(plan, files, { now, candidateWhere, exact, database, places, onProgress });
    };
  }
  if (remote === null) {
    throw new Refusal(
      `${flag('engine')} spark needs ${flag('remote')}, the address of a Spark Connect server such as sc://localhost:15002.`,
    );
  }
  const token = environment.GREENLIGHT_SPARK_TOKEN?.trim() || null;
  const seconds = Number(environment.GREENLIGHT_SPARK_TIMEOUT);
  const options = { remote, token, version, patience: seconds > 0 ? seconds * 1000 : patience, onProgress };
  return async (plan, files, now) => {
    const { openBySpark } = await import('./spark/evidence.ts');
    return openBySpark(plan, files, { now, candidateWhere, exact, ...options });
  };
}

function named(text: string, flag: string): EngineName {
  const found = engineNames.find((name) => name === text.toLowerCase());
  if (found) return found;
  const meant = nearest(text, engineNames);
  throw new Refusal(
    `${flag} "${text.slice(0, 40)}" is none of ${engineNames.join(', ')}${meant === null ? '' : `; was "${meant}" meant?`}.`,
  );
}
