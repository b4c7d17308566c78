import { join, relative, resolve, sep } from 'node:path';
import type { Verdict } from '../judge/verdict.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import type { Review } from '../report/review.ts';
import { clearReport, writeReport } from '../report/write.ts';
import { version } from '../version.ts';
import { type Announcement, announce, announceRefusal } from './announcement.ts';
import { closes } from './check.ts';
import { type GitHubEvent, readEvent } from './event.ts';
import { gateName } from './gate-name.ts';
import { publish } from './index.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { outputsFor } from './outputs.ts';
import type { Log, Place } from './place.ts';
import { type Runner, runnerLog } from './runner.ts';
import { readVerdictFile, reviewOf } from './verdict-file.ts';

type Environment = Record<string, string | undefined>;
type Question = [
  inputs: Inputs,
  faults: string[],
  event: GitHubEvent,
  environment: Environment,
  now: Date,
  runner: Runner,
];

/**
 * The action: judge, say so in the outputs, publish, and answer with the exit status, 0 or 1, that the verdict asks
 * for. By the time anything is published the verdict is on disk, and nothing that follows can change it.
 */
export async function act(environment: Environment, now: Date, runner: Runner): Promise<number> {
  const log = runnerLog(runner);
  const event = readEvent(environment);
  const { inputs, faults } = readInputs(environment);

  const answer = inputs.mode === 'canary' ? stepped : judgedAndSaid;
  const announcement = await answer(inputs, faults, event, environment, now, runner);
  const { status, title } = announcement;
  const closed = closes(status, inputs.failOn);
  if (closed) log.error(status === 'ERROR' ? announcement.message : title);
  else log.info(title);

  const place = placeFor(inputs, event, environment, log);
  const advice = await survivingStrays(log, () => publish(announcement, place, inputs.publish));
  for (const { message } of advice) log.warning(message);
  return closed ? 1 : 0;
}

/** One step of a rollout. It sets its outputs itself, before its state counts the answer as given. */
async function stepped(...[inputs, faults, event, , now, runner]: Question): Promise<Announcement> {
  const { rolloutStep } = await import(/* webpackMode: "eager" */ './canary.ts');
  return rolloutStep(inputs, faults, event, now, runner.setOutput);
}

async function judgedAndSaid(...question: Question): Promise<Announcement> {
  const [inputs, faults, event, environment, now, runner] = question;
  const announcement = await judged(inputs, faults, event, environment, now);
  const trusted = event.measuredBy === null || event.measuredBy.trusted;
  const paths = { verdict: join(inputs.out, 'verdict.json'), report: join(inputs.out, 'report.html') };
  for (const [name, value] of Object.entries(outputsFor(announcement.status, trusted, paths)))
    runner.setOutput(name, value);
  return announcement;
}

/** A verdict, or the reason why there is none: whatever goes wrong here ends as an announcement that opens nothing. */
async function judged(
  inputs: Inputs,
  faults: string[],
  event: GitHubEvent,
  environment: Environment,
  now: Date,
): Promise<Announcement> {
  try {
    if (faults.length > 0) throw new Refusal(faults.join('\n'));
    const { commit, run } = event;
    const made = { at: now.toISOString(), version, runUrl: run.id ? run.url : null, commit };
    const review = inputs.verdictFile
      ? await measuredElsewhere(inputs.verdictFile, inputs, made)
      : await measuredHere(inputs, made, now);
    const root = environment.GITHUB_WORKSPACE ?? process.cwd();
    return announce(review, inputs.name ?? review.plan.name, pathInRepository(inputs.plan, root));
  } catch (error) {
    await clearReport(inputs.out).catch(() => {});
    const message =
      error instanceof Refusal
        ? error.message
        : `a fault of Greenlight itself, please report it: ${error instanceof Error ? error.message : String(error)}`;
    return announceRefusal(message, inputs.name ?? gateName(inputs.plan), event.commit, now.toISOString());
  }
}

async function measuredHere(inputs: Inputs, made: Review['made'], now: Date): Promise<Review> {
  const { check } = await import(/* webpackMode: "eager" */ '../gate.ts');
  const { plan, reference, candidate, labels, out } = inputs;
  return check({ plan, reference, candidate, labels, out, now, runUrl: made.runUrl, commit: made.commit });
}

async function measuredElsewhere(file: string, inputs: Inputs, made: Review['made']): Promise<Review> {
  const plan = await readPlan(inputs.plan);
  const verdict: Verdict = await readVerdictFile(file, plan);
  const review = reviewOf(verdict, plan, made);
  await clearReport(inputs.out);
  await writeReport(review, inputs.out);
  return review;
}

function placeFor(inputs: Inputs, event: GitHubEvent, environment: Environment, log: Log): Place {
  const host = hostOf(environment.GITHUB_SERVER_URL ?? 'https://github.com');
  return {
    ...inputs,
    event,
    api: environment.GITHUB_API_URL || 'https://api.github.com',
    stepSummary: environment.GITHUB_STEP_SUMMARY,
    // The same hosts as the artifact service knows.
    enterpriseServer: !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host),
    log,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function pathInRepository(plan: string, root: string): string {
  const path = relative(resolve(root), resolve(plan));
  return path.startsWith('..') ? plan : path.split(sep).join('/');
}

/** Libraries may fail where nobody listens; the verdict has been given and the exit status stays true to it. */
async function survivingStrays<T>(log: Log, work: () => Promise<T>): Promise<T> {
  const warn = (error: unknown) =>
    log.warning(
      `Publishing met an unexpected fault: ${error instanceof Error ? error.message : String(error)}`,
    );
  process.on('uncaughtException', warn);
  process.on('unhandledRejection', warn);
  try {
    return await work();
  } finally {
    process.off('uncaughtException', warn);
    process.off('unhandledRejection', warn);
  }
}
