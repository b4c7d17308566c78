import type { Plan } from '../plan/plan.ts';
import { type Finding, finding } from './finding.ts';

/** What whoever holds the rows could not count, and why, as an end of the sentence "… because". */
export interface Uncounted {
  what: 'segments' | 'pairs' | 'dependencies' | 'operations';
  why: string;
}

/** Says what was not looked at: a NOTE, and AMBER where the plan lets it close the gate, since nobody knows what would have been found. */
export function judgeUncounted(plan: Plan, uncounted: readonly Uncounted[]): Finding[] {
  return uncounted.map(({ what, why }) =>
    finding({ kind: 'plan', subject: what, aspect: 'uncounted' }, mayClose(plan, what) ? 'AMBER' : 'NOTE', {
      reasons: [{ reason: 'uncounted', what, why }],
    }),
  );
}

function mayClose({ segments, deployment }: Plan, what: Uncounted['what']): boolean {
  if (what === 'segments') return segments.raises !== 'NOTE';
  return what === 'dependencies' && (deployment.dependencies?.raises ?? 'NOTE') !== 'NOTE';
}
