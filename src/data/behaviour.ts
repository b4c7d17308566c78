import { dirname, join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { readTable } from './read.ts';
import type { Table } from './table.ts';

/**
 * The pairs of the plan's behaviour cases, in its order, from the files beside it: ids of the candidate set in the columns
 * `base` and `variant`. Refuses what no prediction could be compared with.
 */
export async function readBehaviour(plan: Plan): Promise<Table[]> {
  const { data, source } = plan;
  return Promise.all(
    plan.behaviour.map(({ file, name, expect, line }) => {
      const refuse = (what: string) =>
        new Refusal(`${source.file}:${line}: behaviour case "${name}": ${what}`);
      if (data.id === null)
        throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".');
      if (data.task === 'multiclass' && expect !== 'same')
        throw refuse(`expects "${expect}", but classes have no order. Write "expect: same".`);
      return readTable([join(dirname(source.file), file)], {
        columns: ['base', 'variant'].map((column) => ({ name: column, type: 'key', required: true })),
        others: 'skip',
      });
    }),
  );
}
