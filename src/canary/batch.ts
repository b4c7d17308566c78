import type { SideCounts } from '../count/rollout/bad-outcomes.ts';
import { Refusal } from '../refusal.ts';
import type { State, Versions } from './state.ts';

/** One batch of both logs, counted: all that a step needs to know of it. */
export interface Batch {
  /** First and last time in either log, milliseconds. */
  from: number;
  to: number;
  /** `name`: the files as the user named them, for messages. */
  baseline: { rows: number; sha256: string; name: string };
  canary: { rows: number; sha256: string; name: string };
  versions: Versions;
  /** In the order of the plan's measures. */
  measures: SideCounts[];
  /** What is to be said of requests that leave open whether they were bad. */
  untold?: string;
  /** Where users count once: how many count here, and all that were seen. */
  users?: { baseline: number; canary: number; seen: string };
  /** This batch's difference of AUROCs, canary − baseline; null when a side has no label of a class. */
  auroc: BatchAuroc | null;
}

export interface BatchAuroc {
  difference: number;
  /** 0 where `few` stands for it. */
  variance: number;
  cases: number;
  weight: number;
  /** Of batches with too few cases of a class to tell a variance from: it comes from all such batches together. */
  few?: { baseline: FewScored; canary: FewScored };
}

export interface FewScored {
  auroc: number;
  positives: number;
  negatives: number;
}

/** Whether this is the batch that was counted last: the same bytes in both files. */
export function isLast(batch: Batch, state: State): boolean {
  const last = state.batches.at(-1);
  return last?.baseline.sha256 === batch.baseline.sha256 && last.canary.sha256 === batch.canary.sha256;
}

/** Throws a Refusal unless the batch is the next one of this rollout. */
export function admit(batch: Batch, state: State): void {
  refuseCounted(batch, state);
  if (state.ended) {
    const end = state.batches.at(-1)!;
    throw new Refusal(
      `This rollout ended with ${state.ended} on ${state.approved?.at ?? end.at}. For another rollout name a state file that does not exist yet.`,
    );
  }
  const last = state.batches.at(-1);
  if (!last) return;
  const same = batch.from === Date.parse(last.from) && batch.to === Date.parse(last.to);
  if (batch.from < Date.parse(last.to) || same) {
    throw new Refusal(
      `${batch.canary.name}: this batch begins ${iso(batch.from)}, before the end of the last one counted (${last.to}): it is out ` +
        'of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.',
    );
  }
  for (const side of ['baseline', 'canary'] as const) {
    const [expected, found] = [state.versions[side], batch.versions[side]];
    if (expected !== found) {
      throw new Refusal(
        `${batch[side].name}: the ${side} is version ${quote(found)} here, but this rollout began with ${quote(expected)}: the ` +
          'batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.',
      );
    }
  }
}

function refuseCounted(batch: Batch, state: State): void {
  for (const [i, { baseline, canary, at, decision }] of state.batches.entries()) {
    const again =
      canary.sha256 === batch.canary.sha256
        ? batch.canary.name
        : baseline.sha256 === batch.baseline.sha256
          ? batch.baseline.name
          : null;
    if (again === null) continue;
    throw new Refusal(
      `${again}: already counted as batch ${i + 1} on ${at}, which was answered with ${decision}. A batch counts once; ` +
        'give the requests that came after it.',
    );
  }
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function quote(version: string | null): string {
  return version === null ? 'not named' : JSON.stringify(version);
}
