import { keyFrom } from './record/seal.ts';
import type { Verdict } from './record/verdict.ts';
import { Refusal } from './refusal.ts';
import { openPool } from './threads/pool.ts';

export type { Finding, Verdict } from './record/verdict.ts';
export { Refusal } from './refusal.ts';
export { version } from './version.ts';

/** What to judge, by what, and where the report goes. Paths are relative to the working directory. */
export interface CheckOptions {
  /** The performance monitoring plan (YAML). */
  plan: string;
  /** The evaluation set the model was accepted on: CSV, JSON lines or Parquet; several files, or a glob, are one set. */
  reference: string | string[];
  /** The evaluation set to judge. */
  candidate: string | string[];
  /** The candidate's labels, where they come in a file of their own, joined by id. */
  labels?: string | string[];
  /** The model that answered: a file, a folder, or NAME@sha256:DIGEST. The verdict is bound to it. Default: none. */
  model?: string;
  /** Folder for the verdict, its statement and the report. Default: `greenlight-report`. */
  out?: string;
  /** A folder that remembers: judge against its earlier reviews too, and add this one. Default: none. */
  history?: string;
  /** Judge as if it were this moment. Default: now. */
  asOf?: Date;
  /** Threads that share the work. Default: one a processor where the sets are large. */
  workers?: number;
  /** Memory that the sets may take, in bytes. Default: what is free. */
  memory?: number;
}

/**
 * Judges a candidate set against a plan, as `greenlight check` does, and writes the report. The verdict is that of
 * verdict.json: promote only when its `promote` is true.
 *
 * @throws {Refusal} when plan, data or history cannot be used: there is no verdict then, and none is left in `out`.
 */
export async function check(options: CheckOptions): Promise<Verdict> {
  const { plan, history, asOf = new Date(), workers = null, memory = null } = options;
  const out = text(options.out ?? 'greenlight-report', 'out');
  // An answer of an earlier run goes first: what follows may fail.
  const { clearReport } = await import('./report/folder.ts');
  await clearReport(out);
  if (Number.isNaN(asOf.getTime())) throw new Refusal('asOf is no date.');
  if (workers !== null && !(Number.isInteger(workers) && workers > 0 && workers < 100))
    throw new Refusal('workers is not a whole number from 1 to 99.');
  if (memory !== null && !(memory > 0)) throw new Refusal('memory is not a number of bytes.');
  const sets = {
    reference: files(options.reference, 'reference'),
    candidate: files(options.candidate, 'candidate'),
    labels: options.labels === undefined ? [] : files(options.labels, 'labels'),
  };
  const named = options.model === undefined ? null : text(options.model, 'model');
  const { identifyModel } = await import('./attest/model/model.ts');
  const model = named === null ? null : await identifyModel(named);
  const pool = openPool(workers, [...sets.reference, ...sets.candidate]);
  const [{ check: judged }, { folderHistory }, { attestationFiles }] = await Promise.all([
    import('./gate.ts'),
    import('./history/folder-store.ts'),
    import('./attest/files.ts'),
  ]);
  const review = await judged({
    ...sets,
    plan: text(plan, 'plan'),
    model,
    beside: (made) => attestationFiles(made, null),
    out,
    now: asOf,
    memory,
    history: history === undefined ? null : folderHistory(text(history, 'history'), keyFrom(process.env)),
    pool,
  }).finally(() => pool?.close());
  return review.verdict;
}

/** Callers without types may give anything. */
function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal(`check needs "${name}", a path.`);
}

function files(value: unknown, name: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new Refusal(`check needs "${name}", one path or several.`);
  return list.map((one) => text(one, name));
}
