import { readPlan } from '../plan/read.ts';
import { planNameIn } from '../publish/plan-name.ts';
import type { SealKey } from '../record/seal.ts';
import type { Addresses } from './access.ts';
import { bookFileIn, fileBook } from './book/file-book.ts';
import { decide } from './decide.ts';
import { type Observation, observeRefusal } from './observation.ts';
import { tell } from './tell.ts';

/** How people are told after a run on a terminal. */
export interface After {
  /** Folder of the history, or the file of the alerts themselves. */
  memory: { history: string } | { file: string };
  key: SealKey;
  addresses: Addresses;
  dry: ((text: string) => void) | null;
}

/** Milliseconds that all messages may take together. */
export const patience = 120_000;

/** Tells those whom the plan names. What went wrong comes back in sentences; it changes no verdict. */
export async function tellObservation(seen: Observation, { memory, ...after }: After): Promise<string[]> {
  const file = 'file' in memory ? memory.file : bookFileIn(memory.history, seen.gate);
  const store = fileBook(file, seen.gate, after.key);
  return tell((book) => decide(book, seen), { ...after, gate: seen.gate, store, at: seen.at, patience });
}

/** Tells that nothing could be judged, also where the plan is what is broken. */
export async function tellRefusal(
  error: unknown,
  planFile: string,
  now: Date,
  after: After,
  named: (plan: string) => string = (plan) => plan,
): Promise<string[]> {
  const plan = await readPlan(planFile).catch(() => null);
  const reason = error instanceof Error ? error.message : String(error);
  const seen = observeRefusal(reason, named(plan?.name ?? planNameIn(planFile)), plan, {
    at: now.toISOString(),
    url: null,
  });
  return tellObservation(seen, after);
}
