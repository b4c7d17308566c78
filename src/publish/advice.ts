import { escapeLog } from '../text/escape.ts';
import { rateLimited, responseOf, Unanswered } from './client.ts';
import type { GitHubEvent } from './event.ts';
import { type Target, targets } from './targets.ts';

/** Something was not published; the verdict stands. The message says which permission or setting is missing. */
export interface Advice {
  target: Target;
  message: string;
}

/** Says so of a target without asking GitHub: it has no place here. */
export class NoDestination extends Error {
  override name = 'NoDestination';
}

/** Turns a failure to publish into a sentence for whoever keeps the workflow. */
export function adviceOn(target: Target, error: unknown, event: GitHubEvent): Advice {
  const { thing, permission } = targets[target];
  const reason = error instanceof NoDestination ? error.message : reasonFor(target, permission, error, event);
  return { target, message: `The ${thing} was not published: ${reason} The verdict stands.` };
}

/** Why GitHub did not take something, and what to do about it. */
export function reasonFor(
  target: Target | 'history',
  permission: string,
  error: unknown,
  event: GitHubEvent,
): string {
  if (error instanceof Unanswered)
    return error.slow
      ? 'GitHub did not answer in time. Run the job again to publish; "publish-timeout" sets how long to wait.'
      : 'the connection to GitHub broke. Run the job again to publish; behind a proxy, set HTTPS_PROXY.';
  const status = responseOf(error)?.status;
  if (status === undefined) return `${messageOf(error)}.`;
  if (rateLimited(error))
    return `GitHub’s rate limit is reached (${status}). Run the job again later, or publish to fewer places.`;
  switch (status) {
    case 401:
      return 'the token was refused (401). Leave the input "token" out to use the job’s own, or renew the secret it names.';
    case 403:
    case 404:
      return forbidden(status, permission, error, event);
    case 409:
      return `GitHub reports a conflict (409): something else changed it at the same time. Run the job again to publish. ${messageOf(error)}.`;
    case 410:
      return target === 'issue' || target === 'comment'
        ? 'issues are turned off in this repository (410): Settings → General → Features → Issues.'
        : 'it is gone (410).';
    case 422:
      return `GitHub could not use the request (422): ${messageOf(error)}.${unprocessable[target] ?? ''}`;
    default:
      return status >= 500
        ? `GitHub answered ${status}, also after further attempts. Run the job again to publish; see https://www.githubstatus.com.`
        : `GitHub answered ${status}: ${messageOf(error)}.`;
  }
}

const unprocessable: Partial<Record<Target | 'history', string>> = {
  history: ' A rule that protects the branch is the usual cause.',
  check:
    ' The commit must be in this repository: a check for a fork’s commit is published from workflow_run.',
  issue: ' Too many issues at once, or an assignee who has left the repository, are the usual causes.',
  deployment: ' The deployment and its commit must exist in this repository.',
};

function forbidden(status: number, permission: string, error: unknown, event: GitHubEvent): string {
  if (/\blocked\b/i.test(messageOf(error))) return `the conversation is locked (${status}). Unlock it.`;
  if (/\barchived\b/i.test(messageOf(error)))
    return `the repository is archived (${status}) and can only be read.`;
  if (event.readOnly)
    return (
      `the token of a run from a fork or from Dependabot can only read (${status}). Publish from a second ` +
      'workflow on workflow_run: docs/github/forks.md has it.'
    );
  const more =
    status === 404 ? ', or the token cannot see this repository, or what it names does not exist' : '';
  return (
    `the token lacks a permission (${status})${more}. Add "${permission}" to the job’s "permissions:"` +
    `${accepted(error)}. A token of your own needs the same permission.`
  );
}

/** GitHub names the permissions it would have accepted. */
function accepted(error: unknown): string {
  const header = String(responseOf(error)?.headers['x-accepted-github-permissions'] ?? '');
  return /^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(header) ? ` (GitHub accepts ${header})` : '';
}

/** What GitHub or the machine said, on one line. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return escapeLog(text.replace(/\s+/g, ' ').trim(), 300).replace(/[.\s]+$/, '');
}
