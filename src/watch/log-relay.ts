import type { EventLog } from '../record/event-log.ts';
import { Refusal } from '../refusal.ts';

/** What a thread tells of its work, to whoever keeps the log. */
export type Logged =
  | { know: Record<string, unknown> }
  | { tell: string; details: Record<string, unknown> }
  | { begun: number; stage: string }
  | { ended: number; failed: Failed };

type Failed = { message: string; refused: boolean } | null;

/** A log in a thread, whose lines are said to another. */
export function relayTo(say: (logged: Logged) => void): EventLog {
  let stages = 0;
  return {
    tell: (event, details = {}) => say({ tell: event, details }),
    know: (details) => say({ know: details }),
    async stage(stage, work) {
      const number = stages++;
      say({ begun: number, stage });
      try {
        const made = await work();
        say({ ended: number, failed: null });
        return made;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        say({ ended: number, failed: { message, refused: error instanceof Refusal } });
        throw error;
      }
    },
  };
}

/** Writes into a log what a thread says. */
export function relayInto(log: EventLog): (logged: Logged) => void {
  const open = new Map<number, (failed: Failed) => void>();
  return (logged) => {
    if ('know' in logged) log.know(logged.know);
    else if ('tell' in logged) log.tell(logged.tell, logged.details);
    else if ('begun' in logged) {
      const work = new Promise<void>((resolve, reject) => {
        open.set(logged.begun, (failed) => {
          if (failed === null) resolve();
          else reject(failed.refused ? new Refusal(failed.message) : new Error(failed.message));
        });
      });
      log.stage(logged.stage, () => work).catch(() => {});
    } else {
      open.get(logged.ended)?.(logged.failed);
      open.delete(logged.ended);
    }
  };
}
