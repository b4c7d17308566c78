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
import { repositoryPath, repositoryPaths } from './repository-path.ts';

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
  const byBase = inputs.planFrom === 'base';
  if (pull === null || commit === null) {
    if (!event.name.startsWith('pull_request')) return { watch: null, judgeBy: null };
    return unread('the event does not say which commits it is about', byBase);
  }
  const until = deadline(inputs.patience);
  try {
    const octokit = await connect(api, inputs.token, until);
    const reach: Reach = { octokit, repository: { owner: event.owner, repo: event.repo }, until };
    return await watched(inputs.plan, byBase, { ...pull, pullRequest, head: commit }, reach, workspace);
  } catch (error) {
    if (error instanceof PlanError) throw error;
    return unread(error instanceof Refusal ? error.message : whyUnread(error), byBase);
  }
}

function unread(unknown: string, byBase: boolean): Watched {
  if (byBase)
    throw new Refusal(`The base’s plan is to judge ("plan-from: base") and cannot be read: ${unknown}.`);
  return { watch: { ...nothing, unknown }, judgeBy: null };
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
  files: [],
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
  const base = baseFiles(reach);
  const paths = await repositoryPaths(file, workspace);
  const plan = await readPlan(file);
  const bytes = await readFile(file);
  const tip = await firstAt(base, paths, pull.base);
  const same = tip !== null && isSameFile(tip.file, bytes);
  // Only this tells a file that is not there from one that may not be read.
  const split = same && tip.path === paths[0] ? null : await base.split(pull.base, pull.head);
  const way = changedOnTheWay(paths, tip, split);
  const alike = async () =>
    Promise.all((await namesakes(plan.name, file, workspace)).map((one) => repositoryPath(one, workspace)));
  const earlier = same ? [] : await earlierPlans(plan, paths, pull.base, tip, split!, base, alike);
  const judgeBy = byBase
    ? baseText(file, paths[0]!, same ? plan.source.text : (tip?.file.text ?? null))
    : null;
  const before = earlier[0] ?? (same ? { path: tip.path, plan } : null);
  const commits = [pull.base, ...(split ? [split.commit] : [])];
  const folders = [...(before ? [before.path] : []), ...paths].map((path) => posix.dirname(path));
  const files = await changedFiles(judgeBy ?? plan, file, folders, commits, base);
  const changes = [...way, ...nearest(earlier, plan, bytes)];
  const approval = [...changes, ...files].some(mayBeLaxer)
    ? await approvalOf(pull, await ownersOf(paths[0]!, before, pull.base, base), reach)
    : null;
  const watch = { ...nothing, isNew: before === null, changes, files, approval, judgedByBase: byBase };
  return { watch, judgeBy };
}

/** GitHub lists no more files of a comparison. */
const mostListed = 300;

type Split = Awaited<ReturnType<BaseFiles['split']>>;

/** A plan of the base, or why it cannot be read as one. */
interface Earlier {
  path: string;
  file: BaseFile;
  plan: Plan | null;
  why: string;
}

/** The first of some paths that a commit holds a file at. */
async function firstAt(base: BaseFiles, paths: string[], commit: string) {
  for (const path of paths) {
    const file = await base.at(path, commit);
    if (file) return { path, file };
  }
  return null;
}

/** Links and submodules on the way to the plan that the pull request changes: they put another plan in its place. */
function changedOnTheWay(paths: string[], tip: { path: string } | null, split: Split | null): Change[] {
  const steps = (split?.files ?? []).filter(
    ({ path, status }) =>
      paths.some((one) => one.startsWith(`${path}/`)) ||
      // In place of a file, the base holds what is none.
      (status !== 'added' && status !== 'renamed' && path !== tip?.path && paths.includes(path)),
  );
  return steps.map(({ path }) => ({
    effect: 'changed',
    place: 'plan',
    sentence: `plan: ${JSON.stringify(path)} leads to it by a link or as a submodule, and was changed`,
  }));
}

/**
 * The plan at the tip of the base, and where the pull request left it: a file of another name where it was moved, or copied,
 * or where the pull request takes another plan away.
 *
 * @throws {Refusal} where there is none, and the pull request changes more files than GitHub lists.
 */
async function earlierPlans(
  plan: Plan,
  paths: string[],
  base: string,
  tip: { path: string; file: BaseFile } | null,
  { commit, files: changed }: Split,
  files: BaseFiles,
  alike: () => Promise<string[]>,
): Promise<Earlier[]> {
  const left = commit === base ? null : await firstAt(files, tip ? [tip.path] : paths, commit);
  const found = [tip, left].filter((one) => one !== null);
  if (found.length > 0) return found.map(parsed);
  const gone = changed.flatMap(({ path, before, status }) =>
    status === 'removed' ? [path] : before !== null && paths.includes(path) ? [before] : [],
  );
  const touched = changed.flatMap((one) => (one.status === 'added' ? [] : [one.before ?? one.path]));
  const folders = [...new Set(paths.map((path) => posix.dirname(path)))];
  const siblings = (await Promise.all(folders.map((folder) => files.list(folder, commit)))).flat();
  const others = [...new Set([...(await alike()), ...gone, ...touched, ...siblings])]
    .filter((name) => gone.includes(name) || /\.(?:ya?ml|json)$/i.test(name))
    .slice(0, 40);
  const former: Earlier[] = [];
  for (const path of others) {
    const file = await files.at(path, commit);
    if (file) former.push(parsed({ path, file }));
  }
  const isNamed = ({ plan: one }: Earlier) => one?.name.toLowerCase() === plan.name.toLowerCase();
  const isRenamed = ({ path }: Earlier) => changed.some(({ before }) => before === path);
  const isGone = ({ path }: Earlier) => gone.includes(path);
  const one =
    former.find((one) => isGone(one) && (isNamed(one) || isRenamed(one))) ??
    former.find(isNamed) ??
    former.find((one) => isGone(one) && one.plan !== null);
  if (one) return [one];
  if (changed.length >= mostListed)
    throw new Refusal(
      'this plan is new, and GitHub lists no more than 300 of the changed files, so that it may be one that was moved; add the plan in a pull request of its own',
    );
  return [];
}

function parsed({ path, file }: { path: string; file: BaseFile }): Earlier {
  if (file.text === null) return { path, file, plan: null, why: 'it is too large to be sent' };
  try {
    return { path, file, plan: parsePlan(file.text, path), why: '' };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { path, file, plan: null, why: error.message.split('\n')[0]! };
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

/** The files that the judging plan names, known answers and pairs, and that are not those of the base: they are a part of it. */
async function changedFiles(
  plan: Plan,
  planFile: string,
  folders: string[],
  commits: string[],
  base: BaseFiles,
): Promise<Change[]> {
  const named = [
    ...plan.predictions.knownAnswers.map(({ file }) => ['known answers', file] as const),
    ...plan.behaviour.map(({ file }) => ['pairs', file] as const),
  ];
  const changes: Change[] = [];
  for (const [what, file] of named) {
    const bytes = await readFile(join(dirname(planFile), file)).catch(() => null);
    if (bytes === null) continue;
    const inBase = [...new Set(folders)].map((folder) => posix.join(folder, file));
    const before = await Promise.all(commits.map((commit) => firstAt(base, inBase, commit)));
    const known = before.filter((one) => one !== null);
    if (known.length === 0 || known.some((one) => isSameFile(one.file, bytes))) continue;
    const place = `${what} "${file}"`;
    changes.push({ effect: 'changed', place, sentence: `${place}: the file was changed` });
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

/** Owners by the base: of the plan that was there, where it was there; what a pull request moves keeps its owners. */
async function ownersOf(
  path: string,
  before: { path: string; plan: Plan | null } | null,
  base: string,
  files: BaseFiles,
): Promise<string[]> {
  const named = before?.plan ? ownersIn(before.plan) : [];
  for (const file of codeOwnerFiles) {
    const found = await files.at(file, base);
    if (found) return [...new Set([...codeOwnersOf(before?.path ?? path, found.text ?? ''), ...named])];
  }
  return [...new Set(named)];
}
