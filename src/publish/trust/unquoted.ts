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

/**
 * What went wrong, as it may be published. A file that could not be used may be any file, and a message that quotes its header
 * or a cell would show it to everybody: so it is cut where it begins to quote what neither the workflow nor the plan says.
 * Faults of a plan quote the plan, which lies open in the repository, unless it is a link.
 */
export function withoutQuotes(error: unknown, inputs: Inputs, planText: string): string {
  const isRefusal = error instanceof Refusal;
  const message = error instanceof Error ? error.message : String(error);
  const shown = isRefusal ? message : `a fault of Greenlight itself, please report it: ${message}`;
  if (error instanceof InputFaults || (error instanceof PlanError && !isLink(inputs.plan))) return shown;
  const { token: _, stateKey: __, signKey: ___, ...open } = inputs;
  const given = [...Object.values(open), ...Object.values(open.door)]
    .flat()
    .filter((value) => typeof value === 'string');
  const known = error instanceof PlanError ? given : [planText, ...given];
  for (const { index, 1: quoted } of shown.matchAll(/["'“]([^"'”]*)["'”]?/g)) {
    if (own.test(quoted!) || known.some((text) => text.includes(quoted!))) continue;
    const before = shown.slice(0, index).replace(/[\s(:,]+$/, '');
    return `${before} … (What stands in a file that could not be used is not shown here; "greenlight check" on a terminal shows it.)`;
  }
  return shown;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
