import { type Id, parseId } from '../data/cell/number.ts';
import { openLog } from '../data/log/log.ts';
import type { Plan } from '../plan/plan.ts';
import { linesOf } from './lines.ts';

/** The ids of the rows of a window, as labels are joined by them; rows without one are passed over. */
export async function* idsIn({ data }: Plan, file: string): AsyncGenerator<NonNullable<Id>> {
  const log = data.log && openLog(data.log);
  for await (const line of linesOf(file)) {
    const object = JSON.parse(line) as Record<string, unknown>;
    for (const row of log ? log.rowsOf(object) : [object]) {
      const value = row[data.id!];
      const id = isId(value) ? idOf(value) : undefined;
      if (id !== undefined) yield id;
    }
  }
}

export const idOf = (id: string | number): Id => (typeof id === 'number' ? id : parseId(id));

export function isId(value: unknown): value is string | number {
  return typeof value === 'string' ? value !== '' : Number.isSafeInteger(value);
}
