import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { fetchedRules } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { readLine } from '../line.ts';
import type { Asking } from './ask.ts';
import { fetchMeasure, type WrittenLine } from './measure.ts';

/**
 * Asks the server for everything that the plan fetches, over the time that ends at `end`, and gives the lines of operations.jsonl.
 *
 * @throws {Refusal} with the first thing that could not be had; then there is nothing to judge by.
 */
export async function fetchOperations(plan: Plan, asking: Asking, end: Date): Promise<WrittenLine[]> {
  const rules = fetchedRules(plan);
  if (rules.length === 0)
    throw new Refusal(
      `${plan.source.file}: nothing in it is fetched. A measure with good: and total:, or with query:, under operations: is.`,
    );
  const lines: WrittenLine[] = [];
  // Whole seconds, as the server counts them.
  const moment = Math.floor(end.getTime() / 1000) * 1000;
  for (const rule of rules) {
    const found = await fetchMeasure(asking, rule, moment);
    // What would be refused when it is judged is refused now.
    for (const line of found)
      readLine(JSON.stringify(line), `what ${asking.server.address.host} answered for "${rule.name}"`);
    lines.push(...found);
  }
  return lines;
}

/** Puts the lines into a file, whole or not at all. */
export async function writeOperations(file: string, lines: WrittenLine[]): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await writeFile(aside, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`, { flag: 'wx' });
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw new Refusal(
      `${file}: cannot be written (${error instanceof Error && 'code' in error ? error.code : String(error)}). Choose another place by --out.`,
    );
  }
}
