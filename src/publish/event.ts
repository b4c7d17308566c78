import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';

/** What the run is about, whichever event started it. Every field is checked: payloads hold text of strangers. */
export interface GitHubEvent {
  name: string;
  owner: string;
  repo: string;
  /** The commit the verdict is about: the head of the pull request, never its merge commit. null: unknown. */
  commit: string | null;
  pullRequest: number | null;
  /** Of an event of a pull request, or of a comment in one: the tip of the branch that it is to go to, and who opened it. */
  pull: { base: string; author: string | null } | null;
  /** The run comes from a fork or from Dependabot, by an event whose token can then only read. */
  readOnly: boolean;
  /** A schedule, or a commit or a run by hand on the default branch: a level that worsens here is worth an alert. */
  watched: boolean;
  deployment: { id: number; environment: string } | null;
  /** `workflow_run`: the run that measured. */
  measuredBy: MeasuringRun | null;
  run: { id: string; attempt: string; url: string };
}

export interface MeasuringRun {
  /** `owner:branch`, as the list of pull requests takes it; null when the fork is gone. */
  head: string | null;
  /** Started by an event of this repository on a commit of its own, and not by Dependabot. */
  trusted: boolean;
}

type Environment = Record<string, string | undefined>;

/** Reads the event of this run from the runner's variables and its payload file; never throws. */
export function readEvent(environment: Environment): GitHubEvent {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const runId = digits(environment.GITHUB_RUN_ID);
  const common: GitHubEvent = {
    name,
    owner,
    repo,
    commit: sha.safeParse(environment.GITHUB_SHA).data ?? null,
    pullRequest: null,
    pull: null,
    readOnly: isDependabot(environment.GITHUB_ACTOR) && name !== 'workflow_run',
    watched: name === 'schedule',
    deployment: null,
    measuredBy: null,
    run: {
      id: runId,
      attempt: digits(environment.GITHUB_RUN_ATTEMPT) || '1',
      url: `${environment.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${runId}`,
    },
  };
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
    case 'pull_request_target':
      return { ...common, ...ofPullRequest(payload, name, common.readOnly) };
    case 'push':
    case 'workflow_dispatch':
      return { ...common, watched: onDefaultBranch(payload, environment.GITHUB_REF) };
    case 'issue_comment':
      return { ...common, ...ofComment(payload, common.commit) };
    case 'merge_group':
      return { ...common, commit: mergeGroup.safeParse(payload).data?.merge_group.head_sha ?? common.commit };
    case 'deployment':
      return { ...common, ...ofDeployment(payload) };
    case 'workflow_run':
      return { ...common, ...ofWorkflowRun(payload) };
    default:
      return common;
  }
}

const isDependabot = (login: string | undefined) => /^dependabot(?:-preview)?\[bot\]$/i.test(login ?? '');
/** Events whose runs measure what is in the repository; others run in its name on what anybody sent. */
const ownEvents = [
  'push',
  'pull_request',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
];
const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const id = z.int().check(z.positive());
const login = z.string().check(z.regex(/^[A-Za-z0-9_.[\]-]+$/));
const repository = z.object({ id });

const pullRequest = z.object({
  pull_request: z.object({
    number: id,
    head: z.object({ sha, repo: z.nullable(repository) }),
    base: z.object({ sha, repo: repository }),
    user: z.catch(z.nullable(z.object({ login })), null),
  }),
});
const comment = z.object({ issue: z.object({ number: id, pull_request: z.looseObject({}) }) });
const mergeGroup = z.object({ merge_group: z.object({ head_sha: sha }) });
const deployment = z.object({
  deployment: z.object({ id, sha, environment: z.string().check(z.maxLength(255)) }),
});
const branch = z.object({ repository: z.object({ default_branch: z.string() }) });
const workflowRun = z.object({
  repository,
  workflow_run: z.object({
    head_sha: sha,
    head_branch: z.nullable(z.string()),
    head_repository: z.nullable(z.object({ id, owner: z.object({ login }) })),
    event: z.catch(z.string(), ''),
    actor: z.nullish(z.object({ login })),
    triggering_actor: z.nullish(z.object({ login })),
    pull_requests: z.catch(z.array(z.object({ number: id, head: z.object({ sha }) })), []),
  }),
});

/** Nothing usable in the payload leaves the commit unknown: a check on a merge commit would be seen by nobody. */
function ofPullRequest(payload: unknown, name: string, readOnly: boolean): Partial<GitHubEvent> {
  const read = pullRequest.safeParse(payload).data?.pull_request;
  if (!read) return { commit: null };
  return {
    commit: read.head.sha,
    pullRequest: read.number,
    pull: { base: read.base.sha, author: read.user?.login ?? null },
    readOnly: readOnly || (name !== 'pull_request_target' && read.head.repo?.id !== read.base.repo.id),
  };
}

/**
 * A comment in a pull request may start a run that checks it out. Its commit is that of the default branch, which is what the
 * plan of the checkout is held against; who approves is not known there.
 */
function ofComment(payload: unknown, commit: string | null): Partial<GitHubEvent> {
  const read = comment.safeParse(payload).data;
  return read && commit !== null ? { pull: { base: commit, author: null } } : {};
}

function ofDeployment(payload: unknown): Partial<GitHubEvent> {
  const read = deployment.safeParse(payload).data?.deployment;
  return read ? { commit: read.sha, deployment: { id: read.id, environment: read.environment } } : {};
}

/** GITHUB_SHA is the default branch's here, which the verdict says nothing about. */
function ofWorkflowRun(payload: unknown): Partial<GitHubEvent> {
  const read = workflowRun.safeParse(payload).data;
  if (!read) return { commit: null, measuredBy: { head: null, trusted: false } };
  const { head_sha, head_branch, head_repository, pull_requests, event, actor, triggering_actor } =
    read.workflow_run;
  const owner = head_repository?.owner.login;
  return {
    commit: head_sha,
    pullRequest: pull_requests.find((pull) => pull.head.sha === head_sha)?.number ?? null,
    measuredBy: {
      head: owner && head_branch ? `${owner}:${head_branch}` : null,
      trusted:
        head_repository?.id === read.repository.id &&
        ownEvents.includes(event) &&
        actor !== null &&
        actor !== undefined &&
        !isDependabot(actor.login) &&
        !isDependabot(triggering_actor?.login),
    },
  };
}

function onDefaultBranch(payload: unknown, ref: string | undefined): boolean {
  const read = branch.safeParse(payload).data;
  return read !== undefined && ref === `refs/heads/${read.repository.default_branch}`;
}

function readPayload(path: string | undefined): unknown {
  if (!path) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function digits(text: string | undefined): string {
  return /^\d+$/.test(text ?? '') ? text! : '';
}
