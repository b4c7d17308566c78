import { commentMarker } from '../../report/marker.ts';
import type { Announcement } from '../announcement.ts';
import { authorOf, isOurs } from '../author.ts';
import { createOnce, listed } from '../client.ts';
import type { Destination, Reach } from '../destination.ts';
import { pullRequestOf } from '../pull-request.ts';

/** GitHub's limit, in characters. */
const limit = 65_536;

/** Creates the comment of a plan in the pull request, or updates the one of an earlier run in place. */
export async function publishComment(
  announcement: Announcement,
  destination: Destination,
  reach: Reach,
): Promise<void> {
  const { octokit, repository, until } = reach;
  const marker = commentMarker(announcement.key);
  const body = announcement.comment(limit, marker);
  const issue_number = await pullRequestOf(destination.event, reach);
  const author = await authorOf(destination, reach);

  const find = async () => {
    const ours: number[] = [];
    const comments = listed((page) =>
      octokit.rest.issues.listComments({ ...repository, issue_number, ...page }),
    );
    for await (const comment of comments) if (isOurs(comment, author, marker)) ours.push(comment.id);
    return ours;
  };

  const [kept, ...doubles] = await find();
  if (kept === undefined) {
    const create = async () =>
      (await octokit.rest.issues.createComment({ ...repository, issue_number, body })).data.id;
    await createOnce(until, create, async () => (await find())[0] ?? null);
    return;
  }
  await octokit.rest.issues.updateComment({ ...repository, comment_id: kept, body });
  // Two runs at the same moment may each have created one; a double would keep an old answer standing.
  for (const comment_id of doubles) await octokit.rest.issues.deleteComment({ ...repository, comment_id });
}
