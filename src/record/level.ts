import type { Level } from '../plan/plan.ts';
import { checkName } from './check.ts';
import type { Check, Finding } from './verdict.ts';

/** The rule for leaving RED, which alone looks at other reviews' levels. */
export const leavingRed: Check = {
  kind: 'review',
  subject: null,
  aspect: 'leave-red',
  metric: null,
  class: null,
};

/** The level of a review's own findings, without the rule for leaving RED; its status where none of them gates. */
export function ownLevel({ status, findings }: { status: Level; findings: Finding[] }): Level {
  const own = findings.filter((one) => checkName(one) !== checkName(leavingRed)).map((one) => one.status);
  if (own.length === findings.length) return status;
  return (['RED', 'AMBER', 'GREEN'] as const).find((level) => own.includes(level)) ?? 'AMBER';
}
