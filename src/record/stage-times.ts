import type { EventLog } from './event-log.ts';

/** When a stage of the work began and ended, in milliseconds since 1970; `failed`: what stopped it. */
export interface StageTime {
  stage: string;
  start: number;
  end: number;
  failed: string | null;
}

/** A log whose stages are timed besides; each goes into `times` when it has ended. */
export function timed(log: EventLog, times: StageTime[]): EventLog {
  return {
    ...log,
    async stage(stage, work) {
      const start = Date.now();
      const begun = performance.now();
      // The clock of the day may be set while a stage runs.
      const ended = (failed: string | null) =>
        times.push({ stage, start, end: start + performance.now() - begun, failed });
      try {
        const made = await log.stage(stage, work);
        ended(null);
        return made;
      } catch (error) {
        ended(error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
  };
}
