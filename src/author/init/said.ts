import type { Task } from '../../plan/plan.ts';

/** What a person said of the columns; the rest is guessed. */
export interface Said {
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
