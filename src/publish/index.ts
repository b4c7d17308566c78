import { type Advice, adviceOn } from './advice.ts';
import type { Announcement } from './announcement.ts';
import { connect, type Deadline, deadline } from './client.ts';
import type { Place, Reach } from './place.ts';
import { mayHavePullRequest } from './pull-request.ts';
import { publishAnnotations } from './targets/annotations.ts';
import { publishArtifact } from './targets/artifact.ts';
import { publishCheck } from './targets/check.ts';
import { publishComment } from './targets/comment.ts';
import { publishDeployment } from './targets/deployment.ts';
import { publishIssue } from './targets/issue.ts';
import { publishSummary } from './targets/summary.ts';
import { type Target, targets } from './targets.ts';

/**
 * Publishes to each of the targets, one after another. Never throws: each target fails alone, and what failed comes
 * back as advice. All together take no longer than `place.patience`, and none more than half of it.
 */
export async function publish(
  announcement: Announcement,
  place: Place,
  wanted: Iterable<Target>,
): Promise<Advice[]> {
  const chosen = new Set(wanted);
  const end = deadline(place.patience);
  const advice: Advice[] = [];
  for (const target of targets) {
    if (!chosen.has(target)) continue;
    try {
      const until = deadline(Math.max(0, Math.min(place.patience / 2, end.left())));
      await publishTo[target](announcement, place, until);
    } catch (error) {
      advice.push(adviceOn(target, error, place.event));
    }
  }
  return advice;
}

const publishTo: Record<Target, (a: Announcement, place: Place, until: Deadline) => Promise<void>> = {
  summary: publishSummary,
  annotations: async (announcement, place) => publishAnnotations(announcement, place),
  artifact: publishArtifact,
  check: async (announcement, place, until) => publishCheck(announcement, place, await reach(place, until)),
  comment: async (announcement, place, until) => {
    if (mayHavePullRequest(place.event)) await publishComment(announcement, place, await reach(place, until));
  },
  issue: async (announcement, place, until) => {
    if (place.event.watched || place.alertAlways)
      await publishIssue(announcement, place, await reach(place, until));
  },
  deployment: async (announcement, place, until) =>
    publishDeployment(announcement, place, await reach(place, until)),
};

async function reach(place: Place, until: Deadline): Promise<Reach> {
  const { owner, repo } = place.event;
  return { octokit: await connect(place.api, place.token, until), repository: { owner, repo }, until };
}
