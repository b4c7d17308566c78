import { Refusal } from '../../refusal.ts';
import { at, type Step } from './path.ts';

/**
 * The rows of a record of nested JSON: one, or, where a path takes each of a list (`items[*].score`), one for each. Paths without
 * such a step give the same to every row.
 */
export function jsonRows(record: unknown, paths: [string, Step[]][]): Record<string, unknown>[] {
  let count: number | null = null;
  for (const [name, steps] of paths) {
    const star = steps.indexOf('*');
    if (star < 0) continue;
    const list = at(record, steps.slice(0, star));
    const length = Array.isArray(list) ? list.length : 0;
    if (count !== null && length !== count)
      throw new Refusal(`holds ${length} of "${name}" and ${count} of another column that is taken of each`);
    count = length;
  }
  return Array.from({ length: count ?? 1 }, (_, row) => {
    const cells: Record<string, unknown> = Object.create(null);
    for (const [name, steps] of paths) {
      const value = at(
        record,
        steps.map((step) => (step === '*' ? row : step)),
      );
      if (value !== undefined) cells[name] = value;
    }
    return cells;
  });
}
