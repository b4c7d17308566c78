import { type Advice, adviceOn } from './advice.ts';
import type { Announcement } from './announcement.ts';
import { connect, type Deadline, deadline } from './client.ts';
import type { Destination, Reach } from './destination.ts';
import { mayHavePullRequest } from './pull-request.ts';
import { publishAnnotations } from './targets/annotations.ts';
import { publishArtifact } from './targets/artifact.ts';
import { publishCheck } from './targets/check.ts';
import { publishComment } from './targets/comment.ts';
import { publishDeployment } from './targets/deployment.ts';
import { publishIssue } from './targets/issue.ts';
import { publishRegistry } from './targets/registry.ts';
import { publishSummary } from './targets/summary.ts';
import { type Target, targetNames } from './targets.ts';

/**
 * Publishes to each of the targets, one after another. Never throws: each target fails alone, and what failed comes
 * back as advice. All together take no longer than `destination.patience`, and none more than half of it.
 */
export async function publish(
  announcement: Announcement,
  destination: Destination,
  wanted: Iterable<Target>,
): Promise<Advice[]> {
  const chosen = new Set(wanted);
  const end = deadline(destination.patience);
  const advice: Advice[] = [];
  for (const target of targetNames) {
    if (!chosen.has(target)) continue;
    try {
      const until = deadline(Math.max(0, Math.min(destination.patience / 2, end.left())));
      await publishTo[target](announcement, destination, until);
    } catch (error) {
      advice.push(adviceOn(target, error, destination.event));
    }
  }
  return advice;
}

const publishTo: Record<
  Target,
  (a: Announcement, destination: Destination, until: Deadline) => Promise<void>
> = {
  summary: publishSummary,
  annotations: async (announcement, destination) => publishAnnotations(announcement, destination),
  artifact: publishArtifact,
  check: async (announcement, destination, until) =>
    publishCheck(announcement, destination, await reach(destination, until)),
  comment: async (announcement, destination, until) => {
    if (mayHavePullRequest(destination.event))
      await publishComment(announcement, destination, await reach(destination, until));
  },
  issue: async (announcement, destination, until) => {
    if (destination.event.watched || destination.alertAlways)
      await publishIssue(announcement, destination, await reach(destination, until));
  },
  deployment: async (announcement, destination, until) =>
    publishDeployment(announcement, destination, await reach(destination, until)),
  registry: publishRegistry,
};

async function reach(destination: Destination, until: Deadline): Promise<Reach> {
  const { owner, repo } = destination.event;
  return {
    octokit: await connect(destination.api, destination.token, until),
    repository: { owner, repo },
    until,
  };
}
