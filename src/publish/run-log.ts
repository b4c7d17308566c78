import { type EventLog, openEventLog } from '../record/event-log.ts';
import { type StageTime, timed } from '../record/stage-times.ts';
import type { Inputs } from './inputs.ts';

/** The log that the workflow asks for, whose stages are timed besides. It says nothing in words: those may quote a file of a stranger. */
export function logOf({ log }: Pick<Inputs, 'log'>, stages: StageTime[]): EventLog {
  return timed(
    openEventLog(log, (text) => process.stderr.write(text), { messages: false }),
    stages,
  );
}
