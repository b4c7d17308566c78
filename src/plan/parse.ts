import { createHash } from 'node:crypto';
import { readDocument } from './document.ts';
import type { WrittenPlan } from './grammar.ts';
import { normalise } from './normalise.ts';
import type { Plan } from './plan.ts';
import { PlanError, type Problem } from './problems.ts';
import { checkSense } from './sense.ts';
import { checkStructure } from './structure.ts';

/** Most bytes of a plan. */
export const largest = 1_000_000;

/**
 * The plan that `text` holds. `file` names it in messages; `sha256` is the digest of the bytes that `text` was read from, where
 * they are not simply its own. Pure.
 *
 * @throws {PlanError} with every fault that was found, when the plan cannot be used as it stands.
 */
export function parsePlan(text: string, file: string, sha256 = digestOf(text)): Plan {
  const problems: Problem[] = [];
  if (Buffer.byteLength(text) > largest) {
    throw new PlanError(file, [{ line: 1, column: 1, message: tooLarge(Buffer.byteLength(text)) }]);
  }
  const document = readDocument(text, problems);
  if (document === null) throw new PlanError(file, problems);
  const written = checkStructure(document, problems);
  checkSense(written, document, problems);
  if (problems.length > 0) throw new PlanError(file, problems);
  return normalise(written as WrittenPlan, document, { file, text, sha256 });
}

/** The SHA-256 of a plan's bytes, in hexadecimal digits. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is said of a file that is no plan for its size. */
export function tooLarge(bytes: number): string {
  return `the plan holds ${bytes.toLocaleString('en-GB')} bytes; the most is ${largest.toLocaleString('en-GB')}. Is it the right file?`;
}
