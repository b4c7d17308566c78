import { readFile, stat } from 'node:fs/promises';
import { digestOf, largest, parsePlan, tooLarge } from './parse.ts';
import type { Plan } from './plan.ts';
import { PlanError } from './problems.ts';

export { PlanError, type Problem } from './problems.ts';

/**
 * Reads the plan from a file.
 *
 * @throws {PlanError} when there is no such file, when it is no text, and with every fault that was found in the plan.
 */
export async function readPlan(file: string): Promise<Plan> {
  const refuse = (message: string) => new PlanError(file, [{ line: 1, column: 1, message }]);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > largest) throw refuse(tooLarge(size));
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof PlanError) throw error;
    throw refuse(`the plan cannot be read: ${reason(error)}.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('the plan is not text in UTF-8. Save it again with that encoding.');
  }
  return parsePlan(text, file, digestOf(bytes));
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'reading it is not permitted';
  return error instanceof Error ? error.message : String(error);
}
