import { type Id, idsOf } from '../../data/id-index.ts';
import type { Column, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import type { Matches } from './bad-outcomes.ts';

/**
 * Finds the canary's answer to each request of the baseline, by id: both scored the same requests. Throws a Refusal
 * where ids are missing or repeated, or where the canary answered none of them.
 */
export function matchRequests(plan: Plan, baseline: Table, canary: Table): Matches {
  const { id } = plan.data;
  const [left, right] = [baseline, canary].map((table) => (id === null ? undefined : table.columns.get(id)));
  if (!left || !right) {
    throw new Refusal(
      `${plan.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under ` +
        '"data:" and log the id of the request on both sides.',
    );
  }
  const rowOf = index(right, canary, id!);
  index(left, baseline, id!);
  const matches: Matches = { baseline: new Int32Array(baseline.rows), canary: new Int32Array(baseline.rows) };
  const idOf = idsOf(left);
  let answered = 0;
  for (let row = 0; row < baseline.rows; row++) {
    const match = rowOf.get(idOf(row)) ?? -1;
    matches.baseline[row] = row;
    matches.canary[row] = match;
    if (match >= 0) answered++;
  }
  if (answered === 0) {
    throw new Refusal(
      `${canary.source.files.join(', ')}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores ` +
        `the same requests; log the same "${id}" on both sides.`,
    );
  }
  return matches;
}

function index(column: Column, table: Table, id: string): Map<Id, number> {
  const rowOf = new Map<Id, number>();
  const idOf = idsOf(column);
  for (let row = 0; row < table.rows; row++) {
    const key = idOf(row);
    if (key === undefined || rowOf.has(key)) {
      throw new Refusal(
        `${table.source.files.join(', ')}: row ${row + 1} has ${key === undefined ? 'no id' : `the id ${JSON.stringify(String(key).slice(0, 40))} of an earlier row`} in ` +
          `column "${id}". Every request of a shadow canary needs an id of its own.`,
      );
    }
    rowOf.set(key, row);
  }
  return rowOf;
}
