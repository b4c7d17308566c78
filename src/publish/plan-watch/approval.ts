import type { Plan } from '../../plan/plan.ts';
import { listed, responseOf } from '../client.ts';
import type { Reach } from '../destination.ts';
import { accounts } from './code-owners.ts';

/** Who may approve a change of the plan, who has, and what could not be found out. */
export interface Approval {
  /** Logins of the owners whose newest review approves the head of the pull request. */
  by: string[];
  /** `@ada`, `@acme/risk-ml`: whose approval counts. */
  owners: string[];
  /** A sentence each: what the token could not read. */
  unread: string[];
}

/** The people and teams that a plan names. */
export function ownersIn({ levels }: Plan): string[] {
  const names = Object.values(levels).flatMap(({ owner }) => owner?.toLowerCase().split(/[\s,;]+/) ?? []);
  return names.filter((name) => accounts.test(name));
}

/**
 * Reads who of the owners approves. Of each reviewer the newest review counts that says yes or no, and only where it is of
 * the commit that is judged; the author's own never does, nor that of an account
 * that is no person's.
 */
export async function approvalOf(
  { pullRequest, head, author }: { pullRequest: number | null; head: string; author: string | null },
  owners: string[],
  { octokit, repository }: Reach,
): Promise<Approval> {
  if (pullRequest === null)
    return {
      by: [],
      owners,
      unread: [
        'A comment started this run, which does not say of which commit it is: approvals count where the pull request itself starts it.',
      ],
    };
  const unread: string[] = [];
  const newest = new Map<string, { state: string; commit: string | null }>();
  try {
    const reviews = listed((page) =>
      octokit.rest.pulls.listReviews({ ...repository, pull_number: pullRequest, ...page }),
    );
    for await (const { user, state, commit_id } of reviews)
      if (user && user.type === 'User' && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
        newest.set(user.login.toLowerCase(), { state, commit: commit_id });
  } catch (error) {
    const status = responseOf(error)?.status;
    unread.push(
      status === 403 || status === 404
        ? `The reviews cannot be read (${status}): add "pull-requests: read" to the job’s "permissions:".`
        : 'The reviews could not be read: run the job again.',
    );
  }
  const approving = [...newest]
    .filter(
      ([login, { state, commit }]) =>
        state === 'APPROVED' && commit === head && login !== author?.toLowerCase(),
    )
    .map(([login]) => login);
  const known = new Set(owners.filter((owner) => !owner.includes('/')).map((owner) => owner.slice(1)));
  const teams = owners.filter((owner) => owner.includes('/'));
  // Members are asked for only where somebody approves who is not an owner by name.
  if (approving.some((login) => !known.has(login)))
    for (const team of teams) {
      const [org, team_slug] = team.slice(1).split('/') as [string, string];
      try {
        const members = listed((page) => octokit.rest.teams.listMembersInOrg({ org, team_slug, ...page }));
        for await (const { login } of members) known.add(login.toLowerCase());
      } catch {
        unread.push(
          `The members of ${team} cannot be read by this token, so their approval does not count: name people in CODEOWNERS or in the plan, or give a token with "members: read".`,
        );
      }
    }
  return { by: approving.filter((login) => known.has(login)).sort(), owners, unread };
}
