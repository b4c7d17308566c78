import type { PredictionLog } from '../../plan/plan.ts';
import type { EventRow } from './event.ts';
import { jsonRows } from './json.ts';
import { kserveRows } from './kserve.ts';
import { at, type Step, stepsOf } from './path.ts';
import { sagemakerRows } from './sagemaker.ts';

/** What makes rows of the records of a log, in their order. It remembers requests whose response has not come. */
export interface LogReader {
  /** The rows that are whole with this record. Refuses a record that is none of such a log; the message ends a sentence that names its place. */
  rowsOf(record: Record<string, unknown>): Record<string, unknown>[];
  /** The rows that wait for a part that will not come. */
  rest(): Record<string, unknown>[];
}

/** A reader for the logs that a plan describes. */
export function openLog({ format, columns }: PredictionLog): LogReader {
  const paths = Object.entries(columns).map(([name, path]): [string, Step[]] => [name, stepsOf(path)]);
  if (format === 'json') return { rowsOf: (record) => jsonRows(record, paths), rest: () => [] };
  const row = (one: EventRow) => {
    const cells: Record<string, unknown> = Object.create(null);
    for (const [name, steps] of paths) {
      const value = at(one, steps);
      if (value !== undefined) cells[name] = value;
    }
    return cells;
  };
  if (format === 'sagemaker') return { rowsOf: (record) => sagemakerRows(record).map(row), rest: () => [] };
  const events = kserveRows();
  return {
    rowsOf: (record) => events.take(record).map(row),
    rest: () => events.rest().map(row),
  };
}
