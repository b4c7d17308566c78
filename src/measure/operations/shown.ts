import type { Plan } from '../../plan/plan.ts';
import type { Measurements } from '../measurements.ts';
import { measured } from '../statistic.ts';
import type { OperationsFound } from './found.ts';

/** Hosts that a page lists. */
const mostMembers = 50;

/** What pages and histories hold of the measures of the service; nothing where the plan has none. */
export function operationsShown(plan: Plan, { measures }: OperationsFound): Pick<Measurements, 'operations'> {
  if (measures.length === 0) return {};
  return {
    operations: measures.map(({ rule, candidate, reference, plain, points, members }) => ({
      name: rule.name,
      candidate: measured(candidate, 0.95),
      reference: measured(reference, 0.95),
      plain,
      points,
      members: (members ?? []).slice(0, mostMembers).map(({ name, value, rows }) => ({
        name: rule.by !== null && plan.data.private.includes(rule.by) ? null : name,
        value,
        rows,
      })),
    })),
  };
}
