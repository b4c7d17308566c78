import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import type { EventLog } from '../record/event-log.ts';
import type { History } from '../record/review-record.ts';
import type { SealKey } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { freeze } from './freeze.ts';
import { fileOf, openIntake } from './intake.ts';
import { type JudgedWindow, judgeWindow, moments } from './judge-window.ts';
import { keepNewest, keepOnly } from './keep.ts';
import { labelsOf, segmentFile, spent, takeLabels } from './labels.ts';
import { type Lease, takeLease } from './lease.ts';
import type { Batch, Source, SourceOptions } from './source.ts';
import { openSpool } from './spool.ts';
import { newState, noneCounted, readState, type WatchState, type WindowState, writeState } from './state.ts';
import { type Progress, watermark } from './watermark.ts';

export interface WatchOptions {
  plan: Plan;
  reference: string[];
  /** The folder of the state: this process's own. */
  folder: string;
  /** Reports of windows go here, a folder each. */
  out: string;
  history: History;
  key: SealKey;
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
/** The newest reports, and the newest windows that could not be judged, are kept. */
const reportsKept = 200;
const unjudgedKept = 20;

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
  try {
    const run = await openRun(options, lease, opened);
    await run.judgeDue();
    while (!options.signal.aborted && !(await run.step()));
    await run.commit();
    return run.state;
  } finally {
    clearInterval(sign);
    for (const source of opened) await source.close().catch(() => {});
    await lease.release();
  }
}

async function openRun(options: WatchOptions, lease: Lease, opened: Source[]) {
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
  await mkdir(at('closed'), { recursive: true });
  await keepOnly(
    at('closed'),
    new Set(state.windows.filter((one) => !isOpen(one)).map(({ start }) => fileOf(start))),
  );
  const intake = openIntake(plan, state, rows);
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
      intake.take(batch, time);
      if (batch.records.length > 0 || state.heard[partition] === undefined) state.heard[partition] = time;
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
    if (now() - committed >= commitAfter || rows.held() + labels.held() >= mostHeld) await commit();
    return once && drained;
  }

  async function closeWindows(time: number): Promise<void> {
    const known = Object.keys(state.heard).map((partition) => ({
      greatest: state.greatest[partition] ?? null,
      atEnd: ends.get(partition)?.atEnd ?? false,
      heard: state.heard[partition]!,
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
    if (over.length > 0 || labelsAtEnd) await judgeDue();
  }

  function hasPassed(moment: number): boolean {
    return state.watermark !== null && moment <= state.watermark;
  }

  async function close(window: WindowState): Promise<void> {
    const name = fileOf(window.start);
    const { copies } = await freeze(rows.path(name), {
      folder: at('closed'),
      name,
      once: plan.data.id !== null,
    });
    state.copies += copies;
    window.records -= copies;
    window.stage = 'closed';
    window.since = state.since;
    state.since = noneCounted();
  }

  /** Judges what is closed, and what waits for labels that have come, in the order of their moments. */
  async function judgeDue(): Promise<void> {
    for (let window = first(); window !== undefined && !options.signal.aborted; window = first()) {
      const by = window.stage === 'waiting' ? 'labels' : labelSource ? 'inputs' : 'rows';
      const judged = await judgeOne(window, by);
      if (by === 'inputs') {
        window.stage = 'waiting';
        await commit();
      } else await done(window, judged);
    }
    for (const number of spent(state)) {
      state.labels.segments = state.labels.segments.filter((one) => one.number !== number);
      await commit();
      await labels.remove(segmentFile(number));
    }
  }

  /** The window that is to be judged first. */
  function first(): WindowState | undefined {
    const reached = (state.watermark ?? -Infinity) + plan.watch!.lateness.milliseconds;
    const ready = state.windows.filter(
      ({ stage, start }) =>
        stage === 'closed' || (stage === 'waiting' && labelsAtEnd && moments(plan, start).due <= reached),
    );
    const moment = ({ stage, start }: WindowState) =>
      moments(plan, start)[stage === 'closed' ? 'closed' : 'due'];
    return ready.sort((a, b) => moment(a) - moment(b) || a.start - b.start)[0];
  }

  async function judgeOne(window: WindowState, by: JudgedWindow['by']): Promise<JudgedWindow> {
    const file = at('closed', fileOf(window.start));
    const truths = at('labels-of-window.jsonl');
    let labelled = 0;
    if (by === 'labels') {
      await labels.flush();
      const segments = state.labels.segments.map(({ number }) => labels.path(segmentFile(number)));
      labelled = await labelsOf(plan, { rows: file, segments, to: truths });
    }
    const files = { reference: options.reference, rows: file, labels: labelled > 0 ? truths : null };
    const judged = await judgeWindow(plan, window, by, files, options).finally(() =>
      rm(truths, { force: true }),
    );
    state.judged[judged.review?.verdict.status ?? 'none']++;
    await options.onWindow(judged);
    return judged;
  }

  async function done(window: WindowState, { review }: JudgedWindow): Promise<void> {
    const name = fileOf(window.start);
    state.windows.splice(state.windows.indexOf(window), 1);
    // From here on the window is done, and its file may go.
    await commit();
    if (review === null) {
      await mkdir(at('unjudged'), { recursive: true });
      await rename(at('closed', name), at('unjudged', name));
      await keepNewest(at('unjudged'), unjudgedKept);
    }
    await keepNewest(options.out, reportsKept);
    await rm(at('closed', name), { force: true });
  }

  return { state, step, commit, judgeDue };
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
