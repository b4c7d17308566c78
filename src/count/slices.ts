import type { Condition } from '../data/condition/condition.ts';
import type { Table } from '../data/table.ts';
import type { Answers } from './answers/answers.ts';
import { countOutcome } from './answers/outcome.ts';
import type { OutcomeCounts } from './counts.ts';
import { countChosen } from './row-loops.ts';

/** Rows that meet a condition, and the outcomes of the labelled ones. */
export interface SliceCounts {
  rows: number;
  outcome: OutcomeCounts;
}

/** Counts the rows of one set that meet a condition. */
export function countSlice(condition: Condition, table: Table, answers: Answers): SliceCounts {
  const chosen = condition.select(table);
  return { rows: countChosen(chosen), outcome: countOutcome(answers, chosen) };
}
