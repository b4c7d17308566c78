import type { Announcement } from './announcement.ts';
import { type GitHubEvent, readEvent } from './event.ts';
import { publish } from './index.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { judgedAndSaid } from './judged.ts';
import { apiOf, type Log, type Place } from './place.ts';
import type { Environment, Question } from './question.ts';
import { type Runner, runnerLog } from './runner.ts';
import { survivingStrays } from './strays.ts';
import { closes } from './targets/check.ts';
import { InputFaults } from './trust/unquoted.ts';

/**
 * The action: judge, say so in the outputs, publish, and answer with the exit status, 0 or 1, that the verdict asks
 * for. By the time anything is published the verdict is on disk, and nothing that follows can change it.
 */
export async function act(
  environment: Environment,
  now: Date,
  runner: Runner,
  people: People | null = null,
): Promise<number> {
  const event = readEvent(environment);
  const { inputs, faults } = readInputs(environment);
  const secrets = [inputs.token, inputs.stateKey, ...(people?.secrets(inputs, environment) ?? [])];
  for (const secret of secrets) if (secret) runner.setSecret?.(secret);
  const log = runnerLog(runner, secrets);
  const question = { inputs, faults, event, environment, now, runner };
  if (inputs.mode === 'remind') return remindedBy(people, question, log);

  const answer = inputs.mode === 'canary' ? stepped : judgedAndSaid;
  const announcement = await answer(question);
  const { status, title } = announcement;
  const closed = closes(announcement, inputs.failOn);
  if (closed) log.error(status === 'ERROR' ? announcement.message : title);
  else log.info(title);

  const place = placeFor(inputs, event, environment, log);
  const keepsIssue = people?.keepsIssue(announcement, question) ?? false;
  const wanted = inputs.publish.filter((target) => target !== 'issue' || !keepsIssue);
  const advice = await survivingStrays(log, () => publish(announcement, place, wanted));
  for (const { message } of advice) log.warning(message);
  const warnings = await survivingStrays(log, async () => people?.told(announcement, question, log));
  for (const warning of warnings ?? []) log.warning(warning);
  return closed ? 1 : 0;
}

/** Those whom the plan names, told after everything else. Nothing that happens there changes the verdict. */
export interface People {
  /** What no log may show. */
  secrets(inputs: Inputs, environment: Environment): string[];
  /** Whether the plan has the issue told, so that it is not kept twice. */
  keepsIssue(announcement: Announcement, question: Question): boolean;
  /** Gives back what went wrong. */
  told(announcement: Announcement, question: Question, log: Log): Promise<string[]>;
  /** Asks again where nothing has happened. Gives back what went wrong; throws a Refusal where nothing can be read. */
  reminded(question: Question, log: Log): Promise<string[]>;
}

async function remindedBy(people: People | null, question: Question, log: Log): Promise<number> {
  try {
    if (question.faults.length > 0) throw new InputFaults(question.faults);
    const warnings = await survivingStrays(log, async () => people?.reminded(question, log));
    for (const warning of warnings ?? []) log.warning(warning);
    return warnings?.length === 0 ? 0 : 1;
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** One step of a rollout. It sets its outputs itself, before its state counts the answer as given. */
async function stepped(question: Question): Promise<Announcement> {
  const { rolloutStep } = await import('./canary.ts');
  return rolloutStep(question);
}

function placeFor(inputs: Inputs, event: GitHubEvent, environment: Environment, log: Log): Place {
  const host = hostOf(environment.GITHUB_SERVER_URL ?? 'https://github.com');
  return {
    ...inputs,
    event,
    api: apiOf(environment),
    stepSummary: environment.GITHUB_STEP_SUMMARY,
    // The same hosts as the artifact service knows.
    enterpriseServer: !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host),
    log,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
