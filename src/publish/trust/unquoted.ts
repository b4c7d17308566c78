import { lstatSync } from 'node:fs';
import { PlanError } from '../../plan/problems.ts';
import { Refusal } from '../../refusal.ts';
import type { Inputs } from '../inputs.ts';

/** Faults of the workflow's own inputs: what they quote stands in the workflow. */
export class InputFaults extends Refusal {
  constructor(faults: string[]) {
    super(faults.join('\n'));
  }
}

/** What our own advice puts in quotes: keys of a plan and of a workflow, and commands. */
const own =
  /^(?:id|time|label|data|group|rollout|permissions):$|^(?:read-from|plan-from|state-key|sign-key|model|plan|key|identity|issuer|trust-root|plan-name|require|max-age|attestation)$|^(?:openssl|cosign|gh attestation) [A-Za-z0-9 >-]{1,60}$|^[a-z-]{1,20}: (?:read|write)$/;

/** What is in quotes, in any of the kinds that messages have, its own quotes escaped; also what is never closed. */
const quotes = /"((?:[^"\\]|\\.)*)("?)|'((?:[^']|'')*)('?)|[“”]([^“”]*)(”?)/gsu;

/**
 * What went wrong, as it may be published. A file that could not be used may be any file, and a message that quotes its header
 * or a cell would show it to everybody: so it is cut where it begins to quote what neither the workflow nor the plan says.
 * Faults of a plan quote the plan, which lies open in the repository, unless it is a link. `ours` are names that were made from the plan.
 */
export function withoutQuotes(
  error: unknown,
  inputs: Inputs,
  { text: planText, ours = [] }: { text: string; ours?: string[] },
): string {
  const isRefusal = error instanceof Refusal;
  const message = error instanceof Error ? error.message : String(error);
  const shown = isRefusal ? message : `a fault of Greenlight itself, please report it: ${message}`;
  if (error instanceof InputFaults || (error instanceof PlanError && !isLink(inputs.plan))) return shown;
  const { token: _, stateKey: __, signKey: ___, ...open } = inputs;
  const given = [...Object.values(open), ...Object.values(open.door)]
    .flat()
    .filter((value) => typeof value === 'string');
  const plan = error instanceof PlanError ? '' : planText;
  const isKnown = (text: string) =>
    own.test(text) || given.some((one) => isCutOf(text, one)) || ours.includes(text) || isWordOf(plan, text);
  for (const { index, ...found } of shown.matchAll(quotes)) {
    const [text, end] = [found[1] ?? found[3] ?? found[5] ?? '', found[2] ?? found[4] ?? found[6]];
    if (end !== '' && isKnown(text)) continue;
    const before = shown.slice(0, index).replace(/[\s(:,]+$/, '');
    return `${before} … (What stands in a file that could not be used is not shown here; ${where(inputs)} shows it.)`;
  }
  return shown;
}

const where = ({ verdictFile }: Inputs) =>
  verdictFile === null ? '"greenlight check" on a terminal' : 'the file itself';

/** Long texts are cut where they are quoted. */
const isCutOf = (text: string, whole: string) =>
  text === whole || (text.length > 20 && text.endsWith('…') && whole.startsWith(text.slice(0, -1)));

/** Whether a plan says this, and not only something of which it is a part: a brace or a letter is in every plan. */
function isWordOf(plan: string, text: string): boolean {
  const letter = '[\\p{L}\\p{N}_]';
  if (!new RegExp(`^${letter}(?:.*${letter})?$`, 'su').test(text)) return false;
  const plain = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<!${letter})${plain}(?!${letter})`, 'u').test(plan);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
