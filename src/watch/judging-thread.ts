import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { type Case, judgeBy, type Said, type Setting } from './judging.ts';
import { relayTo } from './log-relay.ts';

/** Judges the windows that come from the thread that reads, one after the other. */
export function judgeWhatComes(): void {
  const port = parentPort!;
  const say = (said: Said) => port.postMessage(said);
  const log = relayTo((logged) => say({ logged }));
  const judge = judgeBy((workerData as { setting: Setting }).setting, log);
  port.on('message', async (one: Case) => {
    try {
      say({ outcome: await judge(one) });
    } catch (error) {
      if (error instanceof Refusal) say({ refusal: error.message });
      else say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
