import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { chooseEngine } from '../engine/choice.ts';
import { fetchedRules } from '../plan/operations.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { openEventLog } from '../record/event-log.ts';
import type { Verdict } from '../record/verdict.ts';
import { clearReport, takeFolder } from '../report/folder.ts';
import type { Review } from '../report/review.ts';
import { filesOf } from '../report/write.ts';
import { openPool } from '../threads/pool.ts';
import { version } from '../version.ts';
import { type Announcement, announce, announceRefusal } from './announcement.ts';
import { gateName } from './gate-name.ts';
import { memoryOf } from './history.ts';
import type { Inputs } from './inputs.ts';
import { outputsFor } from './outputs.ts';
import { apiOf } from './place.ts';
import { watchPlan } from './plan-watch/index.ts';
import type { Question } from './question.ts';
import { runnerLog } from './runner.ts';
import { distrustOf } from './trust/trust.ts';
import { InputFaults, withoutQuotes } from './trust/unquoted.ts';
import { readVerdict, reviewOf, textOfVerdict } from './trust/verdict-file.ts';
import { mayReadPlan, refuseLinkedOut, refuseOutside } from './trust/workspace.ts';
import { wrongRowsFile, wrongRowsOf } from './wrong-rows.ts';

/** A review. Its outputs are set as soon as its verdict is on disk. */
export async function judgedAndSaid(question: Question): Promise<Announcement> {
  const { inputs, runner } = question;
  const announcement = await judged(question);
  const paths = { verdict: join(inputs.out, 'verdict.json'), report: join(inputs.out, 'report.html') };
  for (const [name, value] of Object.entries(outputsFor(announcement, paths))) runner.setOutput(name, value);
  return announcement;
}

/** A verdict, or the reason why there is none: whatever goes wrong here ends as an announcement that opens nothing. */
async function judged(question: Question): Promise<Announcement> {
  const { inputs, faults, event, environment, now } = question;
  const at = now.toISOString();
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  try {
    await refuseLinkedOut(inputs.out, workspace);
    // It may lie where the report goes.
    const given = inputs.verdictFile === null ? null : await verdictText(inputs, workspace).catch(asError);
    await clearReport(inputs.out, [wrongRowsFile]);
    if (faults.length > 0) throw new InputFaults(faults);
    await refuseOutside(inputs, workspace);
    const made = { at, version, runUrl: event.run.id ? event.run.url : null, commit: event.commit };
    if (given instanceof Error) throw given;
    const review =
      given === null ? await measuredHere(question, made) : await measuredElsewhere(given, inputs, made);
    const planPath = pathInRepository(inputs.plan, workspace);
    const distrust = distrustOf(event, inputs.verdictFile);
    return announce(review, inputs.name ?? review.plan.name, planPath, distrust);
  } catch (error) {
    await clearReport(inputs.out, [wrongRowsFile]).catch(() => {});
    const mayRead = await mayReadPlan(inputs, workspace);
    const message = withoutQuotes(error, inputs, mayRead ? await planText(inputs.plan) : '');
    return announceRefusal(message, inputs.name ?? gateName(inputs.plan, mayRead), event.commit, at);
  }
}

async function measuredHere(
  { inputs, event, environment, runner, now }: Question,
  { runUrl, commit }: Review['made'],
): Promise<Review> {
  const { plan, reference, candidate, labels, out } = inputs;
  const open = chooseEngine(
    inputs.engine,
    { environment, version, places: enginePlaces(environment) },
    (name) => `input "${name}"`,
  );
  const pool = open ? undefined : openPool(null, [...reference, ...candidate]);
  try {
    const { check } = await import('../gate.ts');
    const history = await memoryOf(
      inputs,
      event,
      apiOf(environment),
      runnerLog(runner, [inputs.token, inputs.stateKey]),
    );
    const beside = ({ wrongRows }: Review) => wrongRowsOf(wrongRows);
    const files = { plan, reference, candidate, labels, out };
    const log = openEventLog(inputs.log, (text) => process.stderr.write(text), { messages: false });
    const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
    const { watch: planWatch, judgeBy } = await watchPlan(inputs, event, apiOf(environment), workspace);
    const fetched = await fetchedHere(judgeBy ?? null, inputs, environment, now);
    const operations = [...inputs.operations, ...fetched];
    const made = { now, runUrl, commit, history, pool, open, beside, planWatch, judgeBy, operations, log };
    return await check({ ...files, ...made });
  } finally {
    await pool?.close();
  }
}

/** Asks the server that the workflow names for what the plan fetches; the file lies where no checkout does. */
async function fetchedHere(
  judgeBy: Plan | null,
  { plan: file, server }: Inputs,
  environment: Question['environment'],
  now: Date,
): Promise<string[]> {
  const plan = server === null ? null : (judgeBy ?? (await readPlan(file)));
  if (plan === null || fetchedRules(plan).length === 0) return [];
  const { fetchInto } = await import('../operations/fetch/into.ts');
  const folder = environment.RUNNER_TEMP ?? tmpdir();
  return [await fetchInto(join(folder, `greenlight-${randomUUID()}.jsonl`), plan, server, environment, now)];
}

/** Where a workflow installs DuckDB: never in the workspace, whose files may be a stranger's. */
function enginePlaces({ RUNNER_TEMP }: Question['environment']): string[] {
  return [...(RUNNER_TEMP ? [join(RUNNER_TEMP, 'greenlight')] : []), import.meta.dirname];
}

async function measuredElsewhere(text: string, inputs: Inputs, made: Review['made']): Promise<Review> {
  const folder = await takeFolder(inputs.out, [wrongRowsFile]);
  try {
    const plan = await readPlan(inputs.plan);
    const verdict: Verdict = readVerdict(text, inputs.verdictFile!, plan);
    const review = reviewOf(verdict, plan, made);
    await folder.put(filesOf(review));
    return review;
  } finally {
    await folder.leave();
  }
}

async function verdictText(inputs: Inputs, workspace: string): Promise<string> {
  await refuseOutside(inputs, workspace);
  return textOfVerdict(inputs.verdictFile!);
}

/** What the plan says, as far as it can be read; what it says may be told. */
async function planText(file: string): Promise<string> {
  return readPlan(file).then(
    ({ source }) => source.text,
    () => '',
  );
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function pathInRepository(plan: string, root: string): string {
  const path = relative(resolve(root), resolve(plan));
  return path.startsWith('..') ? plan : path.split(sep).join('/');
}
