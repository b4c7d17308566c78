import type { Dependence } from '../../measure/measurements.ts';
import type { Plan } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding } from '../finding.ts';

/** Size from which it matters: Cohen's (1988) small effect. */
export const matters = 0.1;
/** The chance that anything is named where nothing has changed: `measure/dependence.ts` corrects for it. */
const alpha = 0.005;
/** Pairs that a finding names, and characters of each column. */
const named = 5;
const longest = 80;

/**
 * Judges whether the columns go together as in the reference: a joint drift that no column shows by itself, and that needs no labels. It
 * raises what drift raises. Nothing is found where there are no two columns to look at.
 */
export function judgeDependence(plan: Plan, found: Dependence | undefined, labelled: boolean): Finding[] {
  if (found === undefined) return [];
  const check = { kind: 'input', aspect: 'joint-drift' } as const;
  if (found.pairs === 0) {
    const reasons = [{ reason: 'dependenceChanged' as const, pairs: [], more: 0, of: 0 }];
    return [finding(check, 'NOTE', { plan_line: plan.drift.line, reasons })];
  }
  const changed = found.changed.filter(({ size }) => size >= matters);
  const raises = plan.drift.raises ?? (labelled ? 'NOTE' : 'AMBER');
  return [
    finding(check, changed.length > 0 ? raises : 'GREEN', {
      value: changed[0]?.size ?? 0,
      unit: 'score',
      expected: { expected: 'association', threshold: matters, alpha },
      plan_line: plan.drift.line,
      reasons:
        changed.length === 0
          ? []
          : [
              {
                reason: 'dependenceChanged',
                pairs: changed.slice(0, named).map(({ columns: [a, b], size }) => ({
                  columns: [cut(a, longest), cut(b, longest)] as [string, string],
                  size,
                })),
                more: Math.max(0, changed.length - named),
                of: found.pairs,
              },
            ],
    }),
  ];
}
