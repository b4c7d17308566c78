import type { Plan } from '../plan/plan.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';
import type { JudgedWindow } from './judge-window.ts';
import type { Counted } from './state.ts';
import { windowName, windowOf } from './window.ts';

/** What became of the records of a batch. */
export interface Taken {
  /** In a window, or too late for theirs, or halves of one: their times could be read. */
  readable: number;
  unreadable: number;
}

/**
 * A stream of which nothing can be read fills no window, so that none is judged, and that would look like peace. It is told as a window that
 * could not be judged: for each length of a window, by the clock, in which records came and none could be read.
 */
export interface Blindness {
  saw(taken: Taken, now: number): void;
  /** What is to be told, once a window's length has passed, or where this is the end of the run. */
  told(faults: Counted['faults'], now: number, isEnd: boolean): JudgedWindow | null;
}

export function blindness(plan: Plan): Blindness {
  const { window, lateness } = plan.watch!;
  let began: number | null = null;
  let records = 0;
  return {
    saw({ readable, unreadable }, now) {
      if (readable > 0) [began, records] = [null, 0];
      else if (unreadable > 0) [began, records] = [began ?? now, records + unreadable];
    },
    told(faults, now, isEnd) {
      if (began === null || (!isEnd && now - began < window.milliseconds + lateness.milliseconds))
        return null;
      const start = windowOf(began, window.milliseconds);
      const reasons = Object.entries(faults).map(([fault, count]) => `${formatNumber(count)} ${fault}`);
      const reason = `none of ${formatCount(records, 'record')} that came could be read (since the last window closed: ${reasons.join(', ')}). Has the schema changed?`;
      [began, records] = [null, 0];
      return {
        name: windowName(start),
        by: 'rows',
        start: new Date(start).toISOString(),
        end: new Date(start + window.milliseconds).toISOString(),
        records: 0,
        report: '',
        review: null,
        reason,
      };
    },
  };
}
