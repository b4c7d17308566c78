import { mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { folderHistory } from '../history/folder-store.ts';
import type { IdsAgain } from '../judge/data/stream.ts';
import type { Plan } from '../plan/plan.ts';
import { type EventLog, silent } from '../record/event-log.ts';
import type { History } from '../record/review-record.ts';
import type { SealKey } from '../record/seal.ts';
import { memoryRanOut, Refusal } from '../refusal.ts';
import { idsAgain } from './ids.ts';
import { type JudgedWindow, judgeWindow } from './judge-window.ts';
import { labelsOf } from './labels.ts';
import { type Logged, relayInto } from './log-relay.ts';
import { remembered } from './past.ts';
import { settle } from './settle.ts';
import type { WindowState } from './state.ts';

/** What the windows of a stream are judged with; can be sent to a thread. */
export interface Setting {
  plan: Plan;
  reference: string[];
  /** The folder of the state: `closed` in it holds rows as they came, `settled` those without copies. */
  folder: string;
  out: string;
  /** The folder of the history. */
  history: string;
  key: SealKey;
  memory: number | null;
}

/** A window that is to be judged. */
export interface Case {
  window: WindowState;
  /** Name of its file. */
  name: string;
  by: JudgedWindow['by'];
  /** Files of labels, with how many of their bytes count. */
  labels: { file: string; bytes: number }[];
}

/** A window that was judged; `settled`: what was found when its rows were settled, which they are once. */
export type Outcome = JudgedWindow & { settled: { copies: number; again: IdsAgain | null } | null };

/** Judges one window after the other. */
export interface Judging {
  judge(one: Case): Promise<Outcome>;
  /** Ends what is at hand without an answer. */
  end(): Promise<void>;
}

/** Judges in this thread. */
export function judgingHere(setting: Setting, log: EventLog = silent): Judging {
  const judge = judgeBy(setting, log);
  let last: Promise<unknown> = Promise.resolve();
  return {
    judge(one) {
      const judged = judge(one);
      last = judged.catch(() => {});
      return judged;
    },
    async end() {
      await last;
    },
  };
}

/** What the thread says. */
export type Said = { outcome: Outcome } | { refusal: string } | { fault: string } | { logged: Logged };

/** What the thread runs: the program itself, which is all in one file where it is bundled. */
const programOf = (file: string) => new URL(extname(file) === '.ts' ? '../cli.ts' : './cli.js', file);

/** Judges in a thread of its own, so that reading goes on meanwhile. */
export function judgingBeside(setting: Setting, log: EventLog = silent): Judging {
  const relay = relayInto(log);
  let worker: Worker | null = null;
  let waiting: { resolve(outcome: Outcome): void; reject(error: unknown): void } | null = null;
  const begin = () => {
    const begun = new Worker(programOf(import.meta.url), { execArgv: [], argv: [], workerData: { setting } });
    begun.on('message', (said: Said) => {
      if ('logged' in said) return relay(said.logged);
      const asked = waiting!;
      waiting = null;
      if ('outcome' in said) asked.resolve(said.outcome);
      else asked.reject('refusal' in said ? new Refusal(said.refusal) : new Error(said.fault));
    });
    const lost = (error: unknown) => {
      // A thread that was ended, or told of its end already, says nothing of the one that came after it.
      if (worker !== begun) return;
      worker = null;
      waiting?.reject(
        (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? memoryRanOut() : error,
      );
      waiting = null;
    };
    begun.on('error', lost);
    begun.on('exit', () => lost(new Error('the thread that judges ended in the middle of its work')));
    return begun;
  };
  return {
    judge(one) {
      worker ??= begin();
      const judged = new Promise<Outcome>((resolve, reject) => {
        waiting = { resolve, reject };
      });
      worker.postMessage(one);
      return judged;
    },
    async end() {
      const ended = worker;
      [worker, waiting] = [null, null];
      await ended?.terminate();
    },
  };
}

/** Settles the rows of a window where they are not, joins its labels, and judges it. */
export function judgeBy(setting: Setting, log: EventLog = silent): (one: Case) => Promise<Outcome> {
  const { plan, reference, folder, out, memory } = setting;
  const history: History = remembered(
    folderHistory(setting.history, setting.key),
    setting.history,
    plan.name,
  );
  const at = (...names: string[]) => join(folder, ...names);
  return async ({ window, name, by, labels }) => {
    const hasIds = plan.data.id !== null;
    const rows = at('settled', name);
    let settled: Outcome['settled'] = null;
    if (window.stage === 'closed') {
      for (const one of ['settled', 'ids']) await mkdir(at(one), { recursive: true });
      const { copies } = await settle(at('closed', name), { folder: at('settled'), name, once: hasIds });
      const again = hasIds
        ? await idsAgain(plan, { rows, folder: at('ids'), name: name.split('.')[0]! })
        : null;
      settled = { copies, again };
    }
    const truths = at('labels-of-window.jsonl');
    try {
      const labelled = by === 'labels' ? await labelsOf(plan, { rows, segments: labels, to: truths }) : 0;
      const judged = await judgeWindow(
        plan,
        {
          ...window,
          records: window.records - (settled?.copies ?? 0),
          again: settled ? settled.again : window.again,
        },
        by,
        { reference, rows, labels: labelled > 0 ? truths : null },
        { history, out, memory, log },
      );
      return { ...judged, settled };
    } finally {
      await rm(truths, { force: true });
    }
  };
}
