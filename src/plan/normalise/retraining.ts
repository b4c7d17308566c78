import type { PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { Retraining } from '../plan.ts';
import { readPace, readWindow } from '../retraining.ts';
import { readAmount } from '../vocabulary/terms.ts';

export function normaliseRetraining(
  { retraining }: WrittenPlan,
  document: PlanDocument,
): { retraining?: Retraining } {
  if (retraining === undefined) return {};
  return {
    retraining: {
      every: readPace(retraining.every)!,
      window: readWindow(retraining.window)!.text,
      reason: retraining.reason?.trim() ?? null,
      trained: retraining.trained ?? null,
      margin: retraining.margin === undefined ? null : readAmount(retraining.margin),
      line: document.atKey(['retraining']).line,
    },
  };
}
