import { appendFile } from 'node:fs/promises';
import {
  type CanaryAnswer,
  canaryApprove,
  canaryStatus,
  canaryStep,
  exitStatus,
  type MayStart,
} from '../canary/command.ts';
import { answerText, description } from '../canary/words.ts';
import { readPlan } from '../plan/read.ts';
import { type EventLog, openEventLog } from '../record/event-log.ts';
import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { type Command, type Flags, many, one, type Terminal } from './command.ts';
import { notifying, notifyOptions } from './notifying.ts';
import { telemetryHelp, telemetryOptions, telling } from './telling.ts';

export const command: Command = {
  usage:
    'greenlight canary step --plan P --baseline B --canary C --state S [--labels L] [--outputs F] [--json]\n' +
    '       greenlight canary approve --plan P --state S --by NAME [--outputs F] [--json]\n' +
    '       greenlight canary status --plan P --state S [--outputs F] [--json]',
  help: `step      counts a new batch of both logs and answers PROMOTE, HOLD, ROLLBACK or INCONCLUSIVE
approve   promotes a rollout that is proven and waits for a person
status    gives the last answer again; before the first step, the share to begin with

Flags:
  --plan P       the plan; its "rollout:" says strategy, steps and the measures that decide
  --baseline B   the baseline's log of this batch
  --canary C     the canary's log of the same time
  --labels L     labels, where they come in a file of their own, joined by id to both logs
  --state S      the rollout's state file, made by the first step and kept between steps; sealed with
                 the secret in GREENLIGHT_STATE_KEY where it is set
  --model M      the canary's model, where the plan says "requires: attestation": it starts only with a
                 signed GREEN of it by this plan (--attestation, --key or --identity, --issuer,
                 --trust-root, --max-age as in "greenlight verify")
  --by NAME      who approves, where the plan wants a person to
  --outputs F    append decision, traffic and promote to this file ($GITHUB_OUTPUT)
  --log FILE     tell of every stage, measure and answer as JSON lines behind what is in FILE; - is standard error
${telemetryHelp}
  --notify       tell those whom the plan names ("notify") of ROLLBACK, INCONCLUSIVE and what it could not
                 judge; remembered beside the state (S.alerts.json), or in --notify-state F
  --notify-dry-run   print every message as it would be sent, and send none
  --json         print the answer as JSON and nothing else

Exit status: 0 PROMOTE, 3 HOLD (go on, at the share that is answered), 1 ROLLBACK, 4 INCONCLUSIVE
(hold, and have a person look), 2 it could not judge and nothing was counted. Only a promotion is 0: a
pipeline that reads nothing but the status never promotes by mistake.

A step that was killed is run again with the same batch: it is counted once, and its answer is given.

Example:
  greenlight canary step --plan plans/rollout/blue-green.yaml --state parcels-v8.json \\
    --baseline fixtures/rollout/blue-green/bad/1/baseline.csv \\
    --canary fixtures/rollout/blue-green/bad/1/canary.csv`,
  words: true,
  options: {
    plan: { type: 'string' },
    baseline: { type: 'string', multiple: true },
    canary: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true },
    state: { type: 'string' },
    by: { type: 'string' },
    model: { type: 'string' },
    attestation: { type: 'string' },
    key: { type: 'string' },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    'trust-root': { type: 'string' },
    'max-age': { type: 'string' },
    outputs: { type: 'string' },
    log: { type: 'string' },
    ...telemetryOptions,
    ...notifyOptions,
    json: { type: 'boolean' },
  },
  async run({ flags, words }, terminal) {
    const verb = words.length === 1 && Object.hasOwn(verbs, words[0]!) ? verbs[words[0]!] : undefined;
    if (!verb) {
      throw new Refusal(
        'say "greenlight canary step", "approve" or "status". "greenlight canary --help" shows how.',
      );
    }
    const state = one(flags, 'state');
    const people = notifying(flags, null, terminal, state === null ? null : `${state}.alerts.json`);
    const telemetry = telling(flags, terminal);
    const opened = openEventLog(one(flags, 'log'), terminal.err);
    const log = telemetry?.follow(opened) ?? opened;
    const { announceRollout, rolloutKey } = await import('../publish/canary-announcement.ts');
    const now = new Date();
    const answer = await verb(flags, (given) => deliver(given, flags, terminal), log).catch(
      async (error: unknown) => {
        const plan = needed(flags, 'plan');
        await telemetry?.refused(error, plan, now, rolloutKey);
        await people?.refused(error, plan, now, rolloutKey);
        throw error;
      },
    );
    await telemetry?.told(async () => {
      const { toldOfRollout } = await import('../telemetry/rollout.ts');
      return toldOfRollout(answer, rolloutKey(answer.plan), now.toISOString());
    });
    // A rollout that goes on asks nobody for anything.
    if (people && answer.decision !== 'HOLD') {
      const { observedRollout } = await import('../notify/observation.ts');
      const plan = await readPlan(needed(flags, 'plan'));
      const announcement = announceRollout(answer, plan, null, now.toISOString());
      await people.observed(observedRollout(announcement, description(answer), plan, null));
    }
    return exitStatus(answer.decision);
  },
};

type Deliver = (answer: CanaryAnswer) => Promise<void>;

const verbs: Record<string, (flags: Flags, deliver: Deliver, log: EventLog) => Promise<CanaryAnswer>> = {
  step: (flags, deliver, log) =>
    canaryStep({
      plan: needed(flags, 'plan'),
      baseline: neededFiles(flags, 'baseline'),
      canary: neededFiles(flags, 'canary'),
      labels: many(flags, 'labels'),
      state: needed(flags, 'state'),
      now: new Date(),
      key: keyFrom(process.env),
      mayStart: mayStart(flags),
      deliver,
      log,
    }),
  approve: (flags, deliver, log) =>
    canaryApprove({
      plan: needed(flags, 'plan'),
      state: needed(flags, 'state'),
      by: needed(flags, 'by'),
      now: new Date(),
      key: keyFrom(process.env),
      deliver,
      log,
    }),
  async status(flags, deliver, log) {
    const answer = await canaryStatus({
      plan: needed(flags, 'plan'),
      state: needed(flags, 'state'),
      key: keyFrom(process.env),
      mayStart: mayStart(flags),
      log,
    });
    await deliver(answer);
    return answer;
  },
};

/** Loaded only where the plan asks. */
function mayStart(flags: Flags): MayStart {
  return async (plan) => {
    const { startAsked } = await import('../attest/start.ts');
    const written = {
      model: one(flags, 'model'),
      key: one(flags, 'key'),
      identity: one(flags, 'identity'),
      issuer: one(flags, 'issuer'),
      trustRoot: one(flags, 'trust-root'),
      maxAge: one(flags, 'max-age'),
    };
    return startAsked(written, one(flags, 'attestation'), new Date(), (flag) => `--${flag}`)(plan);
  };
}

async function deliver(answer: CanaryAnswer, flags: Flags, terminal: Terminal): Promise<void> {
  const outputs = one(flags, 'outputs');
  if (outputs) {
    const { decision, traffic, promote } = answer;
    await appendFile(outputs, `decision=${decision}\ntraffic=${traffic}\npromote=${promote}\n`);
  }
  terminal.out(flags.json ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer));
}

function neededFiles(flags: Flags, name: string): string[] {
  const files = many(flags, name);
  return files.length > 0 ? files : [needed(flags, name)];
}

function needed(flags: Flags, name: string): string {
  const value = one(flags, name);
  if (!value) throw new Refusal(`--${name} is missing. "greenlight canary --help" shows how.`);
  return value;
}
