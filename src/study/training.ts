import type { Answers } from '../count/answers/answers.ts';
import type { Condition } from '../data/condition/condition.ts';
import type { Column } from '../data/table.ts';
import { Refusal } from '../refusal.ts';
import { firstRowAt, type StudyLog } from './log.ts';
import type { Window } from './policy.ts';

/** What the training data are beside the window: rare cases left out, or every one that was ever known put in. */
export type Variant = 'plain' | 'without' | 'with';

/** One model: what it learns from and what it answers. Rows are those of the log, ascending. */
export interface Training {
  window: Window;
  /** The day of the training, milliseconds. */
  day: number;
  variant: Variant;
  train: Int32Array;
  /** The first row that it answers; it answers all from there on. */
  from: number;
}

/** What a training came to: the answers to the rows from `from` on, or why there are none. */
export type Trained =
  | { answers: Answers; columns: Map<string, Column>; seconds: number; cached: boolean }
  | { failed: string };

/** Who trains. It throws only where nobody could train anything. */
export type Learner = (training: Training) => Promise<Trained>;

/**
 * The rows of a window on a day. A label is known so long after its row's time as the plan says (`labels_after`), so that the window ends
 * that long before the day. Rows without a label are left out.
 */
export function trainingOf(
  log: StudyLog,
  {
    window,
    day,
    variant,
    include,
  }: { window: Window; day: number; variant: Variant; include: Condition | null },
): Training {
  const known = day - delayOf(log);
  const end = firstRowAt(log, known);
  const start = window.length === null ? 0 : firstRowAt(log, known - window.length);
  const rare = variant === 'plain' ? null : (include?.select(log.table) ?? null);
  const rows: number[] = [];
  for (let row = variant === 'with' ? 0 : start; row < end; row++) {
    if (log.labelled[row] === 0) continue;
    const isRare = rare !== null && rare[row] === 1;
    if (isRare ? variant === 'with' : row >= start) rows.push(row);
  }
  const training = { window, day, variant, train: Int32Array.from(rows), from: firstRowAt(log, day) };
  refuseLeaks(log, training);
  return training;
}

/** What holds of every training, however its rows were chosen: nothing that it learns from was unknown on its day, or is answered by it. */
export function refuseLeaks(log: StudyLog, { train, day, from }: Training): void {
  const delay = delayOf(log);
  for (const row of train) {
    if (row >= from)
      throw new Refusal('A case that is to be answered stands among those that are trained on.');
    if (log.times[row]! + delay > day)
      throw new Refusal(
        'A label that was not known on the day of the training is among those that are trained on.',
      );
  }
}

/** How long after its row a label is known, milliseconds. */
export function delayOf({ plan }: StudyLog): number {
  return plan.data.labelsAfter?.milliseconds ?? 0;
}
