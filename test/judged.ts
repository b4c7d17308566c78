import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../src/command/check.ts';
import { newFolder } from './folder.ts';

/** What verdict.json says of one check, as far as tests that are not about the contract itself read it. */
export interface JudgedFinding {
  check: string;
  status: string;
  value: number | null;
  interval: [number, number] | null;
  reference: number | null;
  cases: number | null;
  cases_needed?: number;
  reasons: { reason: string }[];
}

/** Rows as the text of a CSV file; the names of its columns are those of the first row. */
export function csv(rows: Record<string, string | number>[]): string {
  return [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells}\n`)
    .join('');
}

type Files = { 'plan.yaml': string; 'reference.csv': string; 'candidate.csv': string } & Record<
  string,
  string
>;

/**
 * Judges reference.csv and candidate.csv by plan.yaml as a terminal does, in a folder that holds just these files, and
 * reads the verdict.json that was written.
 */
export async function judged(files: Files, more: { history?: string } = {}) {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const at = (name: string) => join(folder, name);
  const flags = {
    plan: at('plan.yaml'),
    reference: [at('reference.csv')],
    candidate: [at('candidate.csv')],
    out: at('report'),
    ...more,
  };
  const silent = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
  const exit = await command.run({ flags, words: [] }, silent);
  const verdict = JSON.parse(readFileSync(at('report/verdict.json'), 'utf8')) as {
    status: string;
    findings: JudgedFinding[];
    known_answers?: { answers: { id: string }[] }[];
  };
  const of = (check: string) => verdict.findings.find((finding) => finding.check === check);
  return { exit, verdict, of };
}
