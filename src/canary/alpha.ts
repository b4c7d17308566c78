import type { Rollout } from '../plan/plan.ts';

/** Error rate that each of the k deciding measures may spend: α/k, so that its threshold is k/α. */
export function alphaEach(rollout: Rollout): number {
  return (1 - rollout.confidence) / (rollout.measures.length + (rollout.auroc ? 1 : 0));
}
