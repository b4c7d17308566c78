import { appendFile } from 'node:fs/promises';
import { type CanaryAnswer, canaryApprove, canaryStep, exitStatus } from '../canary/command.ts';
import { answerText } from '../canary/words.ts';
import { Refusal } from '../refusal.ts';
import { type Command, type Flags, many, one, type Terminal } from './command.ts';

export const command: Command = {
  usage:
    'greenlight canary step --plan P --baseline B --canary C --state S [--labels L] [--json]\n' +
    '       greenlight canary approve --plan P --state S --by NAME [--json]',
  summary: 'Promote, hold or roll back a canary on a new batch of both logs.',
  help: `Flags:
  --plan P       the plan; its "rollout:" says strategy, steps and the measures that decide
  --baseline B   the baseline's log of this batch
  --canary C     the canary's log of the same time
  --labels L     labels, where they come in a file of their own, joined by id to both logs
  --state S      the rollout's state file, made by the first step and kept between steps
  --by NAME      who approves, where the plan wants a person to
  --outputs F    append decision, traffic and promote to this file ($GITHUB_OUTPUT)
  --json         print the answer as JSON and nothing else

Exit status: 0 PROMOTE, 3 HOLD (go on, at the share that is answered), 1 ROLLBACK, 4 INCONCLUSIVE
(hold, and have a person look), 2 it could not judge and nothing was counted. Only a promotion is 0: a
pipeline that reads nothing but the status never promotes by mistake.

A step that was killed is run again with the same batch: it is counted once, and its answer is given.`,
  options: {
    plan: { type: 'string' },
    baseline: { type: 'string', multiple: true },
    canary: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true },
    state: { type: 'string' },
    by: { type: 'string' },
    outputs: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ flags, words }, terminal) {
    const common = {
      plan: needed(flags, 'plan'),
      state: needed(flags, 'state'),
      now: new Date(),
      deliver: (answer: CanaryAnswer) => deliver(answer, flags, terminal),
    };
    if (words.length !== 1 || (words[0] !== 'step' && words[0] !== 'approve')) {
      throw new Refusal(
        'say "greenlight canary step" or "greenlight canary approve". "greenlight canary --help" shows how.',
      );
    }
    if (words[0] === 'approve') {
      return exitStatus((await canaryApprove({ ...common, by: needed(flags, 'by') })).decision);
    }
    needed({ baseline: many(flags, 'baseline')[0] }, 'baseline');
    needed({ canary: many(flags, 'canary')[0] }, 'canary');
    const files = {
      baseline: many(flags, 'baseline'),
      canary: many(flags, 'canary'),
      labels: many(flags, 'labels'),
    };
    return exitStatus((await canaryStep({ ...common, ...files })).decision);
  },
};

async function deliver(answer: CanaryAnswer, flags: Flags, terminal: Terminal): Promise<void> {
  const outputs = one(flags, 'outputs');
  if (outputs) {
    const { decision, traffic, promote } = answer;
    await appendFile(outputs, `decision=${decision}\ntraffic=${traffic}\npromote=${promote}\n`);
  }
  terminal.out(flags.json ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer));
}

function needed(flags: Flags, name: string): string {
  const value = one(flags, name);
  if (!value) throw new Refusal(`--${name} is missing. "greenlight canary --help" shows how.`);
  return value;
}
