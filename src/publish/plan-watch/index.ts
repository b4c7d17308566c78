import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { comparePlans } from '../../author/compare/index.ts';
import type { PlanWatch } from '../../judge/plan-watch.ts';
import { type Change, mayBeLaxer } from '../../plan/change.ts';
import { parsePlan } from '../../plan/parse.ts';
import type { Plan } from '../../plan/plan.ts';
import { PlanError } from '../../plan/problems.ts';
import { readPlan } from '../../plan/read.ts';
import { Refusal } from '../../refusal.ts';
import { connect, deadline } from '../client.ts';
import type { Reach } from '../destination.ts';
import type { GitHubEvent } from '../event.ts';
import type { Inputs } from '../inputs.ts';
import { approvalOf, ownersIn } from './approval.ts';
import { type BaseFile, type BaseFiles, baseFiles, isSameFile, whyUnread } from './base-files.ts';
import { codeOwnerFiles, codeOwnersOf } from './code-owners.ts';
import { namesakes } from './namesakes.ts';
import { repositoryPath } from './repository-path.ts';

export interface Watched {
  /** What the pull request does to the plan that judges it; null where there is no pull request. */
  watch: PlanWatch | null;
  /** The base's plan, where it is to judge; null: the plan of the checkout does. */
  judgeBy: Plan | null;
}

/**
 * Compares the plan of the checkout with that of the base of the pull request, so that a pull request cannot relax the plan
 * that judges it unseen. With `plan-from: base` the base's plan judges.
 *
 * @throws {Refusal} where the base's plan is to judge and cannot be read.
 */
export async function watchPlan(
  inputs: Inputs,
  event: GitHubEvent,
  api: string,
  workspace: string,
): Promise<Watched> {
  const { pull, pullRequest, commit } = event;
  if (pull === null || commit === null) return { watch: null, judgeBy: null };
  const byBase = inputs.planFrom === 'base';
  const until = deadline(inputs.patience);
  try {
    const octokit = await connect(api, inputs.token, until);
    const reach: Reach = { octokit, repository: { owner: event.owner, repo: event.repo }, until };
    return await watched(inputs.plan, byBase, { ...pull, pullRequest, head: commit }, reach, workspace);
  } catch (error) {
    if (error instanceof PlanError) throw error;
    const unknown = error instanceof Refusal ? error.message : whyUnread(error);
    if (byBase)
      throw new Refusal(`The base’s plan is to judge ("plan-from: base") and cannot be read: ${unknown}.`);
    return { watch: { ...nothing, unknown }, judgeBy: null };
  }
}

interface Pull {
  base: string;
  head: string;
  author: string | null;
  /** null: a comment started the run, and who approves is not known. */
  pullRequest: number | null;
}

const nothing: PlanWatch = {
  unknown: null,
  isNew: false,
  changes: [],
  approval: null,
  judgedByBase: false,
};

async function watched(
  file: string,
  byBase: boolean,
  pull: Pull,
  reach: Reach,
  workspace: string,
): Promise<Watched> {
  const files = baseFiles(reach);
  const path = await repositoryPath(file, workspace);
  const plan = await readPlan(file);
  const tip = await files.at(path, pull.base);
  const bytes = await readFile(file);
  const same = tip !== null && isSameFile(tip, bytes);
  // Only this tells a file that is not there from one that may not be read.
  const split = same ? null : await files.split(pull.base, pull.head);
  const alike = async () =>
    Promise.all((await namesakes(plan.name, file, workspace)).map((one) => repositoryPath(one, workspace)));
  const earlier = same ? null : await earlierPlans(file, plan, path, pull.base, tip, split!, files, alike);
  const named = await changedFiles(plan, path, [pull.base, ...(split ? [split.commit] : [])], files);
  const judgeBy = byBase ? baseText(file, path, same ? plan.source.text : (tip?.text ?? null)) : null;
  if (earlier !== null && earlier.length === 0)
    return { watch: { ...nothing, isNew: true, judgedByBase: byBase }, judgeBy };
  const changes = [...nearest(earlier ?? [], plan, bytes), ...named];
  const approval = changes.some(mayBeLaxer)
    ? await approvalOf(pull, await ownersOf(path, earlier?.[0] ?? plan, pull.base, files), reach)
    : null;
  return { watch: { ...nothing, changes, approval, judgedByBase: byBase }, judgeBy };
}

/** GitHub lists no more files of a comparison. */
const mostListed = 300;

/** A plan of the base, or why it cannot be read as one. */
type Earlier = { file: BaseFile; plan: Plan | null; why: string };

/**
 * The plan at the tip of the base, and where the pull request left it: a file of another name where it was moved, or copied.
 *
 * @throws {Refusal} where there is none, and the pull request changes more files than GitHub lists.
 */
async function earlierPlans(
  file: string,
  plan: Plan,
  path: string,
  base: string,
  tip: BaseFile | null,
  { commit, files: changed }: Awaited<ReturnType<BaseFiles['split']>>,
  files: BaseFiles,
  alike: () => Promise<string[]>,
): Promise<Earlier[]> {
  const found = [tip, commit === base ? null : await files.at(path, commit)].filter((one) => one !== null);
  if (found.length > 0) return found.map((one) => parsed(one, file));
  const renamed = changed.flatMap(({ path: now, before }) =>
    now === path && before !== null ? [before] : [],
  );
  const touched = changed.flatMap((one) => (one.status === 'added' ? [] : [one.before ?? one.path]));
  const siblings = await files.list(posix.dirname(path), commit);
  const others = [...new Set([...(await alike()), ...touched, ...siblings])]
    .filter((name) => /\.(?:ya?ml|json)$/i.test(name))
    .slice(0, 40);
  for (const before of [...renamed, ...others]) {
    const one = await files.at(before, commit);
    const former = one && parsed(one, before);
    if (former && (renamed.includes(before) || former.plan?.name === plan.name)) return [former];
  }
  if (changed.length >= mostListed)
    throw new Refusal(
      'this plan is new, and GitHub lists no more than 300 of the changed files, so that it may be one that was moved; add the plan in a pull request of its own',
    );
  return [];
}

function parsed(file: BaseFile, name: string): Earlier {
  if (file.text === null) return { file, plan: null, why: 'it is too large to be sent' };
  try {
    return { file, plan: parsePlan(file.text, name), why: '' };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { file, plan: null, why: error.message.split('\n')[0]! };
  }
}

/** The changes against the nearer of two earlier plans: what the base has changed since is not the pull request's doing. */
function nearest(earlier: Earlier[], plan: Plan, bytes: Uint8Array): Change[] {
  if (earlier.some(({ file }) => isSameFile(file, bytes))) return [];
  const all = earlier.map(({ plan: before, why }): Change[] =>
    before === null
      ? [
          {
            effect: 'changed',
            place: 'plan',
            sentence: `the plan of the base cannot be read as one (${why})`,
          },
        ]
      : comparePlans(before, plan),
  );
  const laxer = (changes: Change[]) => changes.filter(mayBeLaxer).length;
  return all.sort((a, b) => laxer(a) - laxer(b))[0] ?? [];
}

/** The files that the plan names, known answers and pairs, and that are not those of the base: they are a part of it. */
async function changedFiles(
  plan: Plan,
  path: string,
  commits: string[],
  files: BaseFiles,
): Promise<Change[]> {
  const named = [
    ...plan.predictions.knownAnswers.map(({ file }) => ['known answers', file] as const),
    ...plan.behaviour.map(({ file }) => ['pairs', file] as const),
  ];
  const changes: Change[] = [];
  for (const [what, file] of named) {
    const bytes = await readFile(join(dirname(plan.source.file), file)).catch(() => null);
    if (bytes === null) continue;
    const inBase = posix.join(posix.dirname(path), file);
    const before = await Promise.all(commits.map((commit) => files.at(inBase, commit)));
    const known = before.filter((one) => one !== null);
    if (known.some((one) => isSameFile(one, bytes))) continue;
    if (known.length > 0) {
      const place = `${what} "${file}"`;
      changes.push({ effect: 'changed', place, sentence: `${place}: the file was changed` });
    }
  }
  return changes;
}

function baseText(file: string, path: string, text: string | null): Plan {
  if (text === null)
    throw new Refusal(
      `The base’s plan is to judge ("plan-from: base"), but the base has no ${path}. Leave "plan-from" out for a first plan.`,
    );
  return parsePlan(text, file);
}

async function ownersOf(
  path: string,
  before: Earlier | Plan,
  base: string,
  files: BaseFiles,
): Promise<string[]> {
  const plan = 'levels' in before ? before : before.plan;
  for (const file of codeOwnerFiles) {
    const found = await files.at(file, base);
    if (found)
      return [...new Set([...codeOwnersOf(path, found.text ?? ''), ...(plan ? ownersIn(plan) : [])])];
  }
  return plan ? [...new Set(ownersIn(plan))] : [];
}
