import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { attestationFile } from '../attest/bundle.ts';
import { attestationFiles } from '../attest/files.ts';
import { readSignKey } from '../attest/keys.ts';
import { identifyModel } from '../attest/model/model.ts';
import { predicateFile } from '../attest/statement.ts';
import { chooseEngine } from '../engine/choice.ts';
import { fetchedRules } from '../plan/operations.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import type { Verdict } from '../record/verdict.ts';
import { clearReport, takeFolder } from '../report/folder.ts';
import type { Review } from '../report/review.ts';
import { filesOf } from '../report/write.ts';
import { openPool } from '../threads/pool.ts';
import { version } from '../version.ts';
import type { ActionRun } from './action-run.ts';
import { type Announcement, announce, announceRefusal } from './announcement.ts';
import { apiOf } from './destination.ts';
import { memoryOf } from './history.ts';
import type { Inputs } from './inputs.ts';
import { outputsFor } from './outputs.ts';
import { planNameIn } from './plan-name.ts';
import { watchPlan } from './plan-watch/index.ts';
import { logOf } from './run-log.ts';
import { runnerLog } from './runner.ts';
import { impliedChecks } from './trust/implied.ts';
import { asksForSignature, attestationOf, signatureFault } from './trust/signed.ts';
import { distrustOf } from './trust/trust.ts';
import { InputFaults, withoutQuotes } from './trust/unquoted.ts';
import { readVerdict, reviewOf, textOfVerdict } from './trust/verdict-file.ts';
import { mayReadPlan, refuseLinkedOut, refuseNamedOutside, refuseOutside } from './trust/workspace.ts';
import { wrongRowsFile, wrongRowsOf } from './wrong-rows.ts';

/** A review. Its outputs are set as soon as its verdict is on disk. */
export async function runReview(run: ActionRun): Promise<Announcement> {
  const { inputs, runner } = run;
  const announcement = await reviewOrRefusal(run);
  const made = (file: string, isThere: boolean) => (isThere ? join(inputs.out, file) : '');
  const here = inputs.verdictFile === null;
  const paths = {
    verdict: made('verdict.json', true),
    report: made('report.html', true),
    predicate: made(predicateFile, here),
    attestation: made(attestationFile, here && inputs.signKey !== null),
  };
  for (const [name, value] of Object.entries(outputsFor(announcement, paths))) runner.setOutput(name, value);
  return announcement;
}

/** A verdict, or the reason why there is none: whatever goes wrong here ends as an announcement that opens nothing. */
async function reviewOrRefusal(run: ActionRun): Promise<Announcement> {
  const { inputs, faults, event, environment, now } = run;
  const at = now.toISOString();
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  try {
    await refuseLinkedOut([inputs.out, inputs.notifyState], workspace);
    // It may lie where the report goes.
    const given = inputs.verdictFile === null ? null : await verdictText(inputs, workspace).catch(asError);
    const attestation =
      typeof given === 'string' && asksForSignature(inputs) ? await attestationOf(inputs) : null;
    await clearReport(inputs.out, [wrongRowsFile]);
    if (faults.length > 0) throw new InputFaults(faults);
    await refuseOutside(inputs, workspace);
    const made = { at, version, runUrl: event.run.id ? event.run.url : null, commit: event.commit };
    if (given instanceof Error) throw given;
    const review =
      given === null ? await measuredHere(run, made) : await measuredElsewhere(given, inputs, made);
    const planPath = pathInRepository(inputs.plan, workspace);
    const { commit } = event;
    const fault =
      typeof given !== 'string' || attestation === null
        ? null
        : await signatureFault(given, attestation, review.plan, { inputs, commit, now });
    if (fault !== null) runnerLog(run.runner).warning(`The verdict is not believed: ${fault}`);
    const believed = attestation === null ? distrustOf(event, inputs.verdictFile) : null;
    const distrust = fault === null ? believed : 'unsigned';
    return announce(review, inputs.name ?? review.plan.name, planPath, distrust);
  } catch (error) {
    await clearReport(inputs.out, [wrongRowsFile]).catch(() => {});
    const mayRead = await mayReadPlan(inputs, workspace);
    const message = withoutQuotes(error, inputs, await said(mayRead ? inputs.plan : null));
    return announceRefusal(message, inputs.name ?? planNameIn(inputs.plan, mayRead), event.commit, at);
  }
}

async function measuredHere(
  { inputs, event, environment, runner, now, stages }: ActionRun,
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
    const { signKey, door } = inputs;
    const key = signKey === null ? null : await readSignKey(signKey, 'input "sign-key"', environment);
    const model = door.model === null ? null : await identifyModel(door.model);
    const beside = (review: Review) => [...wrongRowsOf(review.wrongRows), ...attestationFiles(review, key)];
    const files = { plan, reference, candidate, labels, out };
    const log = logOf(inputs, stages);
    const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
    const { watch: planWatch, judgeBy } = await watchPlan(inputs, event, apiOf(environment), workspace);
    if (judgeBy) await refuseNamedOutside(judgeBy, inputs, workspace);
    const fetched = await fetchedHere(judgeBy ?? null, inputs, environment, now);
    const operations = [...inputs.operations, ...fetched];
    return await check({
      ...files,
      operations,
      now,
      runUrl,
      commit,
      history,
      pool,
      open,
      beside,
      planWatch,
      judgeBy,
      model,
      log,
    });
  } finally {
    await pool?.close();
  }
}

/** Asks the server that the workflow names for what the plan fetches; the file lies where no checkout does. */
async function fetchedHere(
  judgeBy: Plan | null,
  { plan: file, server }: Inputs,
  environment: ActionRun['environment'],
  now: Date,
): Promise<string[]> {
  const plan = server === null ? null : (judgeBy ?? (await readPlan(file)));
  if (plan === null || fetchedRules(plan).length === 0) return [];
  const { fetchInto } = await import('../operations/fetch/into.ts');
  const folder = environment.RUNNER_TEMP ?? tmpdir();
  return [await fetchInto(join(folder, `greenlight-${randomUUID()}.jsonl`), plan, server, environment, now)];
}

/** Where a workflow installs DuckDB: never in the workspace, whose files may be a stranger's. */
function enginePlaces({ RUNNER_TEMP }: ActionRun['environment']): string[] {
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

/** What the plan says, as far as it can be read, and what its checks are called: that may be told. */
async function said(file: string | null): Promise<{ text: string; ours: string[] }> {
  const plan = file === null ? null : await readPlan(file).catch(() => null);
  if (plan === null) return { text: '', ours: [] };
  return { text: plan.source.text, ours: impliedChecks(plan).map(({ check }) => check) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function pathInRepository(plan: string, root: string): string {
  const path = relative(resolve(root), resolve(plan));
  return path.startsWith('..') ? plan : path.split(sep).join('/');
}
