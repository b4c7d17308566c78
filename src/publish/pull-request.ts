import { NoDestination } from './advice.ts';
import type { Reach } from './destination.ts';
import type { GitHubEvent } from './event.ts';

/**
 * Number of the pull request that the verdict is about. After `workflow_run` GitHub does not say it for forks: it is
 * the open pull request from the measured branch whose head is the measured commit. Nothing that the measuring run
 * wrote is asked.
 */
export async function pullRequestOf(event: GitHubEvent, { octokit, repository }: Reach): Promise<number> {
  if (event.pullRequest !== null) return event.pullRequest;
  const head = event.measuredBy?.head;
  if (!head) throw new NoDestination(`the event ${event.name || '(none)'} belongs to no pull request.`);
  const { data } = await octokit.rest.pulls.list({ ...repository, state: 'open', head, per_page: 100 });
  const pull = data.find((one) => one.head.sha === event.commit);
  if (!pull)
    throw new NoDestination('no open pull request has the measured commit as its head; it has moved on.');
  return pull.number;
}

/** False where a comment has no place and none is missed. */
export function mayHavePullRequest(event: GitHubEvent): boolean {
  return event.name.startsWith('pull_request') || event.measuredBy !== null;
}
