import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CanaryAnswer, canaryApprove, canaryStep, type MayStart } from '../canary/command.ts';
import { readPlan } from '../plan/read.ts';
import type { ActionRun } from './action-run.ts';
import { type Announcement, announceRefusal } from './announcement.ts';
import { announceRollout, rolloutKey, statusOf } from './canary-announcement.ts';
import { planNameIn } from './plan-name.ts';
import { logOf } from './run-log.ts';
import { InputFaults, withoutQuotes } from './trust/unquoted.ts';
import { mayReadPlan, refuseOutside } from './trust/workspace.ts';

/** The outputs of a step of a rollout; after ERROR the traffic stays as it is. */
export interface CanaryOutputs {
  status: Announcement['status'];
  decision: CanaryAnswer['decision'] | 'ERROR';
  /** Share of traffic that the canary is to have, 0..1; empty with ERROR. */
  traffic: string;
  promote: 'true' | 'false';
  /** Path of canary.json; empty with ERROR. */
  verdict: string;
}

/**
 * The action in its canary mode: one step of a rollout, or its approval. The answer is in the outputs and in
 * `canary.json` before the state counts it as given; whatever goes wrong becomes an announcement that promotes nothing.
 */
export async function rolloutStep({
  inputs,
  faults,
  event,
  environment,
  now,
  runner: { setOutput },
  stages,
}: ActionRun): Promise<Announcement> {
  const deliver = async (answer: CanaryAnswer) => {
    const { decision, traffic, promote } = answer;
    const verdict = join(inputs.out, 'canary.json');
    await mkdir(inputs.out, { recursive: true });
    await writeFile(verdict, `${JSON.stringify(answer, null, 2)}\n`);
    const status = statusOf[decision];
    give({ status, decision, traffic: String(traffic), promote: promote ? 'true' : 'false', verdict });
  };
  const give = (outputs: CanaryOutputs) => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  };
  try {
    await rm(join(inputs.out, 'canary.json'), { force: true });
    if (faults.length > 0) throw new InputFaults(faults);
    await refuseOutside(inputs, environment.GITHUB_WORKSPACE ?? process.cwd());
    const { plan, baseline, canary, labels, approvedBy, stateKey: key } = inputs;
    const state = inputs.state!;
    const { door, attestation } = inputs;
    const mayStart: MayStart = async (asked) => {
      const { startAsked } = await import('../attest/start.ts');
      return startAsked(door, attestation, now, (flag) => `input "${flag}"`)(asked);
    };
    const log = logOf(inputs, stages);
    const answer =
      approvedBy === null
        ? await canaryStep({ plan, baseline, canary, labels, state, now, key, mayStart, deliver, log })
        : await canaryApprove({ plan, state, by: approvedBy, now, key, deliver, log });
    return announceRollout(answer, await readPlan(plan), inputs.name, now.toISOString());
  } catch (error) {
    give({ status: 'ERROR', decision: 'ERROR', traffic: '', promote: 'false', verdict: '' });
    const mayRead = await mayReadPlan(inputs, environment.GITHUB_WORKSPACE ?? process.cwd());
    const plan = mayRead ? await readPlan(inputs.plan).catch(() => null) : null;
    const message = withoutQuotes(error, inputs, { text: plan?.source.text ?? '' });
    const key = rolloutKey(inputs.name ?? planNameIn(inputs.plan, mayRead));
    return announceRefusal(message, key, event.commit, now.toISOString());
  }
}
