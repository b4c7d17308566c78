import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { type EventLog, silent } from '../record/event-log.ts';
import type { SealKey } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { blindness } from './blind.ts';
import { judgeWhatIsDue } from './due.ts';
import { fileOf, openIntake } from './intake.ts';
import { type JudgedWindow, moments } from './judge-window.ts';
import { type Judging, judgingBeside, type Setting } from './judging.ts';
import { keepOnly } from './keep.ts';
import { segmentFile, takeLabels } from './labels.ts';
import { type Lease, takeLease } from './lease.ts';
import type { Batch, Source, SourceOptions } from './source.ts';
import { openSpool } from './spool.ts';
import {
  newState,
  noneCounted,
  readState,
  syncFolder,
  toldOfDisk,
  type WatchState,
  type WindowState,
  writeState,
} from './state.ts';
import { type Progress, watermark } from './watermark.ts';

export interface WatchOptions {
  plan: Plan;
  reference: string[];
  /** The folder of the state: this process's own. */
  folder: string;
  /** Reports of windows go here, a folder each. */
  out: string;
  /** The folder of the history. */
  history: string;
  key: SealKey;
  /** Who judges; absent: a thread of its own. */
  judging?: (setting: Setting, log: EventLog) => Judging;
  /** Names of the streams, as they stand in the state, and what opens them. */
  records: Opening;
  labels: Opening | null;
  /** Judges what is there and ends. */
  once: boolean;
  memory?: number | null;
  /** Who is told how the work goes; absent: nobody. */
  log?: EventLog;
  now(): number;
  /** Ends it after what is at hand. */
  signal: AbortSignal;
  /** Told of every verdict, before the window is forgotten: it may be told again after a kill. */
  onWindow(judged: JudgedWindow): Promise<void>;
  onTrouble(text: string): void;
  /** Told after every commit. */
  onState?(state: WatchState, lag: ReadonlyMap<string, number | null>): void;
}

export interface Opening {
  name: string;
  open(options: SourceOptions): Promise<Source>;
}

/** At least this often what was counted is written, in milliseconds, and after so many characters. */
const commitAfter = 1000;
const mostHeld = 16 * 1024 * 1024;
/** While more windows than this wait to be judged, nothing more is read. */
const mostClosed = 8;

/**
 * Reads a stream until it is told to end: cuts it into windows, and judges each when it closes and when its labels are due. All that
 * is known stands in one file, written whole, with files of rows beside it whose lengths it says: a run that is killed at any moment
 * goes on from there and counts each record once.
 *
 * @throws {Refusal} where state, stream, plan or history cannot be used.
 */
export async function watch(options: WatchOptions): Promise<WatchState> {
  await mkdir(options.folder, { recursive: true }).catch((error: Error) => {
    throw new Refusal(`${options.folder}: the folder of the state cannot be made (${error.message}).`);
  });
  const lease = await takeLease(options.folder);
  const sign = setInterval(() => lease.renew().catch(() => {}), 5000);
  sign.unref();
  const opened: Source[] = [];
  const { plan, reference, folder, out, history, key, memory = null, log = silent } = options;
  const judging = (options.judging ?? judgingBeside)(
    { plan, reference, folder, out, history, key, memory },
    log,
  );
  try {
    const run = await openRun(options, lease, opened, judging);
    while (!options.signal.aborted && !(await run.step()));
    while (!options.signal.aborted && !(await run.judge()));
    // A window that is being judged is judged again by the next run.
    await judging.end();
    await run.commit();
    return run.state;
  } catch (error) {
    throw toldOfDisk(folder, error);
  } finally {
    clearInterval(sign);
    await judging.end();
    for (const source of opened) await source.close().catch(() => {});
    await lease.release();
  }
}

async function openRun(options: WatchOptions, lease: Lease, opened: Source[], judging: Judging) {
  const { plan, folder, now, once } = options;
  const at = (...names: string[]) => join(folder, ...names);
  const state = await stateOf(options);
  const rows = await openSpool(
    at('open'),
    new Map(state.windows.filter(isOpen).map(({ start, bytes }) => [fileOf(start), bytes])),
  );
  const labels = await openSpool(
    at('labels'),
    new Map(state.labels.segments.map(({ number, bytes }) => [segmentFile(number), bytes])),
  );
  for (const [name, of] of [
    ['closed', 'closed'],
    ['settled', 'waiting'],
  ] as const) {
    await mkdir(at(name), { recursive: true });
    await keepOnly(
      at(name),
      new Set(state.windows.filter(({ stage }) => stage === of).map(({ start }) => fileOf(start))),
    );
  }
  const intake = openIntake(plan, state, rows);
  const blind = blindness(plan);
  const open = async (opening: Opening, from: Record<string, string>) => {
    const source = await opening.open({ from, wait: !once, onTrouble: options.onTrouble });
    opened.push(source);
    return source;
  };
  const source = await open(options.records, state.positions);
  const labelSource = options.labels && (await open(options.labels, state.labels.positions));
  const ends = new Map<string, Pick<Progress, 'atEnd'>>();
  const lag = new Map<string, number | null>();
  let labelsAtEnd = labelSource === null;
  let committed = now();
  const due = judgeWhatIsDue(options, state, { judging, labels, labelsAtEnd: () => labelsAtEnd, commit });
  await due.begin();
  let next = poll();

  function poll(): Promise<[Batch[] | null, Batch[] | null]> {
    const both = Promise.all([source.poll(), labelSource ? labelSource.poll() : []]);
    // Heard when it is waited for.
    both.catch(() => {});
    return both;
  }

  async function commit(): Promise<void> {
    await rows.flush();
    await labels.flush();
    await lease.renew();
    await writeState(folder, state, options.key);
    committed = now();
    await source.commit(state.positions).catch(() => {});
    await labelSource?.commit(state.labels.positions).catch(() => {});
    options.onState?.(state, lag);
  }

  /** Takes what has come. True: all there is was read, and no more is waited for. */
  async function step(): Promise<boolean> {
    await due.take();
    if (due.closed() > mostClosed) {
      await judge();
      return false;
    }
    const [asked, askedLabels] = await next;
    const [records, labelBatches] = [asked ?? [], askedLabels ?? []];
    const time = now();
    const drained =
      asked !== null &&
      askedLabels !== null &&
      [...asked, ...askedLabels].every((batch) => batch.records.length === 0 && batch.atEnd);
    if (!once || !drained) next = poll();
    for (const batch of records) {
      const { partition } = batch;
      const taken = intake.take(batch, time);
      blind.saw(taken, time);
      // What cannot be read holds no window up.
      if (taken.readable > 0 || state.heard[partition] === undefined) state.heard[partition] = time;
      ends.set(partition, batch);
      lag.set(partition, batch.behind);
      if (batch.ended) {
        ends.delete(partition);
        lag.delete(partition);
        delete state.greatest[partition];
        delete state.heard[partition];
        if (batch.next === '') delete state.positions[partition];
      }
    }
    for (const batch of labelBatches) takeLabels(plan, state, labels, batch, time);
    if (labelBatches.length > 0) labelsAtEnd = labelBatches.every(({ atEnd }) => atEnd);
    await closeWindows(time);
    const unseen = blind.told(state.since.faults, time, once && drained);
    if (unseen !== null) {
      state.judged.none++;
      await options.onWindow(unseen);
    }
    if (isTime() || rows.held() + labels.held() >= mostHeld) await commit();
    return once && drained;
  }

  /** Waits for the window that is judged, and shows meanwhile that this works. True: none is left. */
  async function judge(): Promise<boolean> {
    await due.begin();
    if (due.isDone()) return true;
    await due.wait(commitAfter);
    await due.take();
    if (isTime()) await commit();
    return false;
  }

  /** A clock that was set back says nothing. */
  function isTime(): boolean {
    const since = now() - committed;
    return since >= commitAfter || since < 0;
  }

  async function closeWindows(time: number): Promise<void> {
    // What was heard by a clock that was set back since was heard now at the latest.
    for (const [partition, heard] of Object.entries(state.heard))
      state.heard[partition] = Math.min(heard, time);
    const known = Object.entries(state.heard).map(([partition, heard]) => ({
      greatest: state.greatest[partition] ?? null,
      atEnd: ends.get(partition)?.atEnd ?? false,
      heard,
    }));
    const { lateness, idle } = plan.watch!;
    const reached = watermark(known, { lateness: lateness.milliseconds, idle: idle.milliseconds, now: time });
    if (reached !== null && reached > (state.watermark ?? -Infinity)) state.watermark = reached;
    const over = state.windows
      .filter((one) => isOpen(one) && hasPassed(moments(plan, one.start).end))
      .sort((a, b) => a.start - b.start);
    if (over.length > 0) {
      await commit();
      for (const window of over) await close(window);
      await commit();
      for (const window of over) await rows.remove(fileOf(window.start));
    }
    await due.begin();
  }

  function hasPassed(moment: number): boolean {
    return state.watermark !== null && moment <= state.watermark;
  }

  async function close(window: WindowState): Promise<void> {
    const name = fileOf(window.start);
    await rm(at('closed', name), { force: true });
    await link(rows.path(name), at('closed', name)).catch(() =>
      copyFile(rows.path(name), at('closed', name)),
    );
    await syncFolder(at('closed'));
    window.stage = 'closed';
    window.since = state.since;
    state.since = noneCounted();
  }

  return { state, step, commit, judge };
}

const isOpen = ({ stage }: WindowState): boolean => stage === 'open';

/** The state that was left, where it is of this plan and this stream; else a new one. */
async function stateOf({ plan, folder, key, records, labels }: WatchOptions): Promise<WatchState> {
  const of = {
    plan: plan.name,
    source: records.name,
    labels_source: labels?.name ?? null,
    window: plan.watch!.window.milliseconds,
  };
  const state = await readState(folder, key);
  if (state === null) return newState(of);
  for (const [name, said] of Object.entries(of) as [keyof typeof of, string | number | null][]) {
    if (state[name] === said) continue;
    const what = {
      plan: 'plan',
      source: 'source',
      labels_source: 'source of labels',
      window: 'length of a window',
    }[name];
    const unit = name === 'window' ? ' ms' : '';
    throw new Refusal(
      `${folder}: this state was begun with another ${what} (${state[name] ?? 'none'}${unit}, now ${said ?? 'none'}${unit}). Name a state of its own with --state.`,
    );
  }
  return state;
}
