import type { OperationCounts } from '../../count/operations/counts.ts';
import type { OperationsFile } from '../../operations/read.ts';
import { fetchedRules, isFetched, type OperationRule, rowRules } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import { noEvidence } from '../statistic.ts';
import { measureCounted } from './counted.ts';
import { measureFetched } from './fetched.ts';
import type { OperationFound, OperationsFound } from './found.ts';
import { measureHosts } from './hosts.ts';

/** Counts of both sets; null: who holds the rows does not count them. */
export interface CountedOperations {
  reference: OperationCounts;
  candidate: OperationCounts;
}

/**
 * Measures the service: what was counted of the rows, and what was fetched. `file`: null where nothing was handed over; 'not asked':
 * a part of a log that was judged before, of which no file tells.
 */
export function measureOperations(
  plan: Plan,
  counted: CountedOperations | null,
  file: OperationsFile | null | 'not asked',
): OperationsFound {
  const rows = rowRules(plan);
  const found = (rule: OperationRule | null): OperationFound | null => {
    if (rule === null) return null;
    if (isFetched(rule.measures)) {
      const fetched = fetchedRules(plan).find((one) => one === rule)!;
      return file === 'not asked' ? null : measureFetched(fetched, file);
    }
    const place = rows.indexOf(rule as (typeof rows)[number]);
    const own = rows[place]!;
    if (counted === null)
      return { ...measureCounted(own, null, null), candidate: noEvidence('notCounted', 0) };
    return measureCounted(
      own,
      counted.candidate.measures[place] ?? null,
      counted.reference.measures[place] ?? null,
    );
  };
  const { restarts, hardwareErrors, clockSkew, version } = plan.deployment;
  return {
    measures: plan.operations.map(found).filter((one) => one !== null),
    restarts: found(restarts),
    hardwareErrors: found(hardwareErrors),
    clockSkew: found(clockSkew.fetched),
    hosts: measureHosts(counted?.candidate.hosts ?? null, version?.expect ?? null),
  };
}
