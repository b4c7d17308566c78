import type { ActionRun, Environment } from './action-run.ts';
import type { Announcement } from './announcement.ts';
import { apiOf, type Destination, type Log } from './destination.ts';
import { type GitHubEvent, readEvent } from './event.ts';
import { publish } from './index.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { runReview } from './review.ts';
import { type Runner, runnerLog } from './runner.ts';
import { closes } from './targets/check.ts';
import type { Target } from './targets.ts';
import { InputFaults } from './trust/unquoted.ts';
import { warningOfUnhandledErrors } from './unhandled-errors.ts';

/**
 * The action: judge, say so in the outputs, publish, and answer with the exit status, 0 or 1, that the verdict asks
 * for. By the time anything is published the verdict is on disk, and nothing that follows can change it.
 */
export async function act(
  environment: Environment,
  now: Date,
  runner: Runner,
  people: People | null = null,
  telemetry: Telemetry | null = null,
): Promise<number> {
  const event = readEvent(environment);
  const { inputs, faults } = readInputs(environment);
  const secrets = [
    inputs.token,
    inputs.stateKey,
    inputs.signKey,
    ...(people?.secrets(inputs, environment) ?? []),
    ...(telemetry?.secrets(environment) ?? []),
  ];
  for (const secret of new Set(secrets)) if (secret) runner.setSecret?.(secret);
  const log = runnerLog(runner, secrets);
  const run = { inputs, faults, event, environment, now, runner, stages: [] };
  if (inputs.mode === 'remind') return remindedBy(people, run, log);

  const answer = { check: runReview, canary: stepped, verify: verified }[inputs.mode];
  const announcement = await answer(run);
  const { status, title } = announcement;
  const door = inputs.mode === 'verify';
  const closed = door ? status === 'ERROR' : closes(announcement, inputs.failOn);
  if (closed) log.error(status === 'ERROR' ? announcement.message : title);
  else log.info(title);

  const destination = destinationFor(inputs, event, environment, log);
  const keepsIssue = people?.keepsIssue(announcement, run) ?? false;
  const wanted = inputs.publish.filter(
    (target) => (!door || atDoors.includes(target)) && (target !== 'issue' || !keepsIssue),
  );
  const advice = await warningOfUnhandledErrors(log, () => publish(announcement, destination, wanted));
  for (const { message } of advice) log.warning(message);
  const warnings = await warningOfUnhandledErrors(log, async () => people?.told(announcement, run, log));
  for (const warning of warnings ?? []) log.warning(warning);
  const unsent = await warningOfUnhandledErrors(log, async () =>
    telemetry?.told(announcement, run, log),
  ).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  for (const warning of unsent ?? []) log.warning(warning);
  return closed ? 1 : 0;
}

/** Those whom the plan names, told after everything else. Nothing that happens there changes the verdict. */
export interface People {
  /** What no log may show. */
  secrets(inputs: Inputs, environment: Environment): string[];
  /** Whether the plan has the issue told, so that it is not kept twice. */
  keepsIssue(announcement: Announcement, run: ActionRun): boolean;
  /** Gives back what went wrong. */
  told(announcement: Announcement, run: ActionRun, log: Log): Promise<string[]>;
  /** Asks again where nothing has happened. Gives back what went wrong; throws a Refusal where nothing can be read. */
  reminded(run: ActionRun, log: Log): Promise<string[]>;
}

/** Where what was measured is sent besides. Nothing that happens there changes the verdict. */
export interface Telemetry {
  /** What no log may show. */
  secrets(environment: Environment): string[];
  /** Gives back what went wrong. */
  told(announcement: Announcement, run: ActionRun, log: Log): Promise<string[]>;
}

async function remindedBy(people: People | null, run: ActionRun, log: Log): Promise<number> {
  try {
    if (run.faults.length > 0) throw new InputFaults(run.faults);
    const warnings = await warningOfUnhandledErrors(log, async () => people?.reminded(run, log));
    for (const warning of warnings ?? []) log.warning(warning);
    return warnings?.length === 0 ? 0 : 1;
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** Where a door says what it found: it judges nothing, so it writes over no verdict. */
const atDoors: Target[] = ['summary', 'deployment'];

/** Whether a model may pass. */
async function verified(run: ActionRun): Promise<Announcement> {
  const { verifiedAtDoor } = await import('./verify.ts');
  return verifiedAtDoor(run);
}

/** One step of a rollout. It sets its outputs itself, before its state counts the answer as given. */
async function stepped(run: ActionRun): Promise<Announcement> {
  const { rolloutStep } = await import('./canary.ts');
  return rolloutStep(run);
}

function destinationFor(inputs: Inputs, event: GitHubEvent, environment: Environment, log: Log): Destination {
  const host = hostOf(environment.GITHUB_SERVER_URL ?? 'https://github.com');
  return {
    ...inputs,
    registry: inputs.registry && { ...inputs.registry, authorization: authorizationOf(environment) },
    event,
    api: apiOf(environment),
    stepSummary: environment.GITHUB_STEP_SUMMARY,
    // The same hosts as the artifact service knows.
    enterpriseServer: !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host),
    log,
  };
}

/** As MLflow's own clients take it from the environment. */
function authorizationOf({
  MLFLOW_TRACKING_TOKEN: token,
  MLFLOW_TRACKING_USERNAME: user,
  MLFLOW_TRACKING_PASSWORD: password,
}: Environment): string | null {
  if (token) return `Bearer ${token}`;
  return user ? `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}` : null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
