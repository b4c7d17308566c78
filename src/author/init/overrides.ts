import type { Task } from '../../plan/plan.ts';

/** What a person set by flags, in place of what is guessed from the columns. */
export interface Overrides {
  task: Task | null;
  id: string | null;
  time: string | null;
  label: string | null;
  positive: string | null;
  score: string | null;
  prediction: string | null;
  group: string | null;
}

/** Asks a person to choose; null: nobody is there to ask. */
export type Ask = ((question: string, choices: string[]) => Promise<string>) | null;
