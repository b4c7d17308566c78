import type { Plan, Rollout } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { type EventLog, silent } from '../record/event-log.ts';
import type { JudgedModel } from '../record/model.ts';
import type { SealKey } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { answerOf, type CanaryAnswer } from './answer.ts';
import { type Batch, isLast } from './batch.ts';
import { joinLate, lateFor } from './late-labels.ts';
import { readBatch } from './read-batch.ts';
import type { State } from './state.ts';
import { step } from './step.ts';
import { readState, type Stored, writeState } from './store.ts';

export type { CanaryAnswer } from './answer.ts';

/** Returns the model that may start. Throws a Refusal for one that may not. */
export type MayStart = (plan: Plan) => Promise<JudgedModel>;

export interface CanaryOptions {
  plan: string;
  /** Logs of the new batch, as paths or patterns. */
  baseline: string[];
  canary: string[];
  /** Labels that come apart, joined by id to both logs. */
  labels?: string[];
  /** The rollout's state file; created by the first step. */
  state: string;
  now: Date;
  /** The secret that the state is sealed with; absent: none. */
  key?: SealKey;
  /** Asks, before a rollout starts, whether its model may; where the plan requires it. Throws a Refusal. */
  mayStart?: MayStart;
  /** Hands the answer over: prints it, writes outputs. Runs before the answer counts as given. */
  deliver?: (answer: CanaryAnswer) => void | Promise<void>;
  /** Who is told how the work goes; absent: nobody. */
  log?: EventLog;
}

/**
 * One step of a rollout: counts a new batch of both logs, decides, records, answers.
 *
 * The state is written before the answer is handed over and marked after it, each time whole or not at all. A process
 * killed anywhere in between is run again with the same batch: it counts the batch if it was not counted, and else gives
 * the recorded answer again. Only an answer that was handed over makes a repeated batch a refusal.
 *
 * Throws a Refusal when it cannot judge; then nothing was counted.
 */
export async function canaryStep(options: CanaryOptions): Promise<CanaryAnswer> {
  const { log = silent } = options;
  const { plan, rollout } = await planned(options.plan, log);
  const stored = await log.stage('state', () => readState(options.state, plan, options.key));
  const { text } = stored;
  const state = await started(stored, plan, rollout, options.mayStart);
  if (mustRepeat(state)) return hand(options, plan, state, text, true);
  const batch = await log.stage('count', () => readBatch(plan, rollout, options, options.now, state.users));
  const { baseline, canary } = batch;
  log.know({ baseline: digestOf(baseline), canary: digestOf(canary) });
  const late = lateFor(plan, batch, state);
  if (late === null && !state.answered && isRecorded(batch, state))
    return hand(options, plan, state, text, true);
  const at = options.now.toISOString();
  const { state: after } = await log.stage('decide', () =>
    late === null ? step(plan, batch, state, at) : joinLate(plan, batch, late, state, at),
  );
  const written = await log.stage('write', () => writeState(options.state, after, text, options.key));
  return hand(options, plan, after, written, false);
}

/** What the last step answered, without a look at anything new; before the first one, how the rollout begins. */
export async function canaryStatus(
  options: Pick<CanaryOptions, 'plan' | 'state' | 'key' | 'mayStart' | 'log'>,
): Promise<CanaryAnswer> {
  const { log = silent } = options;
  const { plan, rollout } = await planned(options.plan, log);
  const stored = await log.stage('state', () => readState(options.state, plan, options.key));
  const answer = answerOf(plan, await started(stored, plan, rollout, options.mayStart));
  tellAnswer(answer, log);
  return answer;
}

/** Promotes a rollout whose evidence suffices and waits for a person; no new batch is needed. */
export async function canaryApprove(
  options: Pick<CanaryOptions, 'plan' | 'state' | 'now' | 'key' | 'deliver' | 'log'> & { by: string },
): Promise<CanaryAnswer> {
  const { log = silent } = options;
  const { plan } = await planned(options.plan, log);
  const { state, text } = await log.stage('state', () => readState(options.state, plan, options.key));
  if (state.approved && !state.answered) return hand(options, plan, state, text, true);
  if (!state.ready || state.ended) {
    throw new Refusal(
      `${options.state}: there is nothing to approve: ${state.ended ? `the rollout ended with ${state.ended}` : 'the evidence does not suffice yet'}.`,
    );
  }
  const by = options.by.trim();
  if (!by) throw new Refusal('An approval needs the name of the person who gives it: --by NAME.');
  const after: State = {
    ...state,
    ended: 'PROMOTE',
    traffic: 1,
    approved: { by, at: options.now.toISOString() },
    answered: false,
  };
  const written = await log.stage('write', () => writeState(options.state, after, text, options.key));
  return hand(options, plan, after, written, false);
}

/** Exit status: only PROMOTE is 0, so that a pipeline that reads nothing else never promotes by mistake. */
export function exitStatus(decision: CanaryAnswer['decision']): number {
  return { PROMOTE: 0, ROLLBACK: 1, HOLD: 3, INCONCLUSIVE: 4 }[decision];
}

async function planned(file: string, log: EventLog): Promise<{ plan: Plan; rollout: Rollout }> {
  const plan = await log.stage('plan', () => readPlan(file));
  log.know({ plan: plan.name, plan_sha256: plan.source.sha256 });
  const { rollout } = plan;
  if (!rollout) {
    throw new Refusal(
      `${file}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`,
    );
  }
  return { plan, rollout };
}

/** The state of a rollout that may go on; one that begins, and needs a signed verdict for it, shows it first. */
async function started(
  { state, text }: Stored,
  plan: Plan,
  { requires }: Rollout,
  mayStart: MayStart | undefined,
): Promise<State> {
  if (requires === null || text !== null) return state;
  if (mayStart === undefined)
    throw new Refusal(
      `${plan.source.file} lets a canary start only with a signed GREEN of its model. Name the model with --model, and who signs with --key (docs/attest/canary.md).`,
    );
  return { ...state, model: await mayStart(plan) };
}

/** Whether the answer that was recorded last is the one to this batch. */
function isRecorded(batch: Batch, state: State): boolean {
  if (state.joined === undefined) return isLast(batch, state);
  const { baseline, canary } = state.batches[state.joined]!;
  return baseline.sha256 === batch.baseline.sha256 && canary.sha256 === batch.canary.sha256;
}

/** An end, or a new share, that may have reached nobody: no other batch makes sense before it has. */
function mustRepeat({ answered, ended, batches }: State): boolean {
  const last = batches.at(-1);
  return !answered && last !== undefined && (ended !== null || last.traffic !== last.share);
}

async function hand(
  options: Pick<CanaryOptions, 'state' | 'key' | 'deliver' | 'log'>,
  plan: Plan,
  state: State,
  text: string | null,
  repeated: boolean,
): Promise<CanaryAnswer> {
  const answer = answerOf(plan, state, repeated);
  await options.deliver?.(answer);
  tellAnswer(answer, options.log ?? silent);
  try {
    await writeState(options.state, { ...state, answered: true }, text, options.key);
  } catch (error) {
    // The answer stands and was given. Left unmarked, it is given once more, which does no harm.
    if (!(error instanceof Refusal)) throw error;
  }
  return answer;
}

/** Tells of every measure, and of the answer. */
function tellAnswer({ measures, decision, promote, traffic, batches }: CanaryAnswer, log: EventLog): void {
  for (const { name, canary, canary_bad, baseline, baseline_bad, odds_ratio, interval } of measures)
    log.tell('measure', {
      name,
      canary_requests: canary,
      canary_bad,
      baseline_requests: baseline,
      baseline_bad,
      odds_ratio,
      interval,
    });
  log.tell('decision', { decision, promote, traffic, batches: batches.length });
}

function digestOf({ rows, sha256 }: Batch['canary']) {
  return { rows, sha256 };
}
