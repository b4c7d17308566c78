import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileOf } from './intake.ts';
import { type JudgedWindow, moments } from './judge-window.ts';
import type { Judging, Outcome } from './judging.ts';
import { keepNewest } from './keep.ts';
import { segmentFile, spent } from './labels.ts';
import type { Spool } from './spool.ts';
import type { WatchState, WindowState } from './state.ts';
import type { WatchOptions } from './watch.ts';

/** The newest reports, and the newest windows that could not be judged, are kept. */
const reportsKept = 200;
const unjudgedKept = 20;

/** Judges the windows that are due, one at a time, while others are read. Only `take` changes the state. */
export interface Due {
  /** Begins with the next window, where none is at hand. */
  begin(): Promise<void>;
  /** Takes the outcome of the window at hand, where there is one, and begins with the next. */
  take(): Promise<void>;
  /** How many windows are closed and were not judged. */
  closed(): number;
  /** Waits for the window at hand, so many milliseconds at most. */
  wait(most: number): Promise<void>;
  /** Whether none is at hand. */
  isDone(): boolean;
}

export function judgeWhatIsDue(
  { plan, folder, out, signal, onWindow, ...options }: WatchOptions,
  state: WatchState,
  {
    judging,
    labels,
    labelsAtEnd,
    commit,
  }: { judging: Judging; labels: Spool; labelsAtEnd: () => boolean; commit: () => Promise<void> },
): Due {
  const at = (...names: string[]) => join(folder, ...names);
  let atHand: { over: Promise<void>; outcome: (() => Promise<void>) | null } | null = null;
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

  /** What is closed, or waits for labels that have come: the one whose moment is the first. */
  function first(): WindowState | undefined {
    const reached = (state.watermark ?? -Infinity) + plan.watch!.lateness.milliseconds;
    const ready = state.windows.filter(
      ({ stage, start }) =>
        stage === 'closed' || (stage === 'waiting' && labelsAtEnd() && moments(plan, start).due <= reached),
    );
    const moment = ({ stage, start }: WindowState) =>
      moments(plan, start)[stage === 'closed' ? 'closed' : 'due'];
    return ready.sort((a, b) => moment(a) - moment(b) || a.start - b.start)[0];
  }

  async function begin(): Promise<void> {
    const window = atHand === null && !signal.aborted ? first() : undefined;
    if (window === undefined) return;
    await labels.flush();
    const by = window.stage === 'waiting' ? 'labels' : options.labels ? 'inputs' : 'rows';
    const files = state.labels.segments.map(({ number, bytes }) => ({
      file: labels.path(segmentFile(number)),
      bytes,
    }));
    const judged = judging.judge({
      window: structuredClone(window),
      name: fileOf(window.start),
      by,
      labels: by === 'labels' ? files : [],
    });
    const one: NonNullable<typeof atHand> = { over: Promise.resolve(), outcome: null };
    one.over = judged.then(
      (outcome) => {
        one.outcome = () => done(window, outcome);
      },
      (error) => {
        one.outcome = () => Promise.reject(error);
      },
    );
    atHand = one;
  }

  async function take(): Promise<void> {
    if (!atHand?.outcome || signal.aborted) return;
    const { outcome } = atHand;
    atHand = null;
    await outcome();
    await forgetLabels();
    await begin();
  }

  async function wait(most: number): Promise<void> {
    const timer = new AbortController();
    const over = delay(most, undefined, { signal: timer.signal }).catch(() => {});
    await Promise.race([atHand?.over, ended, over]);
    timer.abort();
  }

  async function done(window: WindowState, { settled, ...judged }: Outcome): Promise<void> {
    if (settled !== null) {
      state.copies += settled.copies;
      window.records -= settled.copies;
      window.again = settled.again;
    }
    state.judged[judged.review?.verdict.status ?? 'none']++;
    await onWindow(judged);
    const name = fileOf(window.start);
    if (judged.by === 'inputs') window.stage = 'waiting';
    else state.windows.splice(state.windows.indexOf(window), 1);
    // From here on the window is done, or waits, and what it no longer needs may go.
    await commit();
    if (judged.by !== 'inputs') await leave(name, judged);
    await rm(at('closed', name), { force: true });
  }

  async function leave(name: string, { review }: JudgedWindow): Promise<void> {
    if (review === null) {
      await mkdir(at('unjudged'), { recursive: true });
      await rename(at('settled', name), at('unjudged', name));
      await keepNewest(at('unjudged'), unjudgedKept);
    }
    await keepNewest(out, reportsKept);
    await rm(at('settled', name), { force: true });
  }

  async function forgetLabels(): Promise<void> {
    for (const number of spent(state, plan)) {
      state.labels.segments = state.labels.segments.filter((one) => one.number !== number);
      await commit();
      await labels.remove(segmentFile(number));
    }
  }

  return {
    begin,
    take,
    closed: () => state.windows.filter(({ stage }) => stage === 'closed').length,
    wait,
    isDone: () => atHand === null,
  };
}
