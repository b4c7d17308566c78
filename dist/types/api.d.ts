import type { Verdict } from './record/verdict.ts';
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
export declare function check(options: CheckOptions): Promise<Verdict>;
