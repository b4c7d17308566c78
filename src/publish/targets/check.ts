import { NoDestination } from '../advice.ts';
import type { Announcement } from '../announcement.ts';
import { createOnce } from '../client.ts';
import type { Destination, Reach } from '../destination.ts';
import type { FailOn } from '../targets.ts';

/** GitHub's limits: length of the summary and the title, annotations a request. */
const summaryLimit = 65_535;
const titleLimit = 255;
const batch = 50;

/** Creates a completed check run on the judged commit, with annotations on the plan's own lines. */
export async function publishCheck(
  announcement: Announcement,
  destination: Destination,
  { octokit, repository, until }: Reach,
): Promise<void> {
  const { event } = destination;
  if (!event.commit) throw new NoDestination('the event names no commit to put it on.');
  const head_sha = event.commit;
  const name = `Greenlight: ${announcement.key}`.slice(0, titleLimit);
  const output = {
    title: announcement.title.slice(0, titleLimit),
    summary: announcement.summary(summaryLimit),
  };
  const external_id = `greenlight-${event.run.id}-${event.run.attempt}`;

  const create = async () => {
    const { data } = await octokit.rest.checks.create({
      ...repository,
      name,
      head_sha,
      status: 'completed',
      conclusion: conclusionOf(announcement, destination.failOn),
      completed_at: announcement.at,
      details_url: event.run.url,
      external_id,
      output: { ...output, annotations: announcement.annotations.slice(0, batch) },
    });
    return data.id;
  };
  const find = async () => {
    const { data } = await octokit.rest.checks.listForRef({
      ...repository,
      ref: head_sha,
      check_name: name,
      filter: 'latest',
      per_page: 100,
    });
    return data.check_runs.find((run) => run.external_id === external_id)?.id ?? null;
  };

  const check_run_id = await createOnce(until, create, find);
  for (let from = batch; from < announcement.annotations.length; from += batch) {
    const annotations = announcement.annotations.slice(from, from + batch);
    await octokit.rest.checks.update({ ...repository, check_run_id, output: { ...output, annotations } });
  }
}

/**
 * `neutral` satisfies a required check as `success` does: it is given only to what `fail-on` lets pass. A verdict that is not
 * believed satisfies none, whatever it says: `action_required` asks somebody to look.
 */
export function conclusionOf(
  { status, distrust }: Pick<Announcement, 'status' | 'distrust'>,
  failOn: FailOn,
): 'success' | 'neutral' | 'failure' | 'action_required' {
  if (closes({ status, distrust: null }, failOn)) return 'failure';
  if (distrust !== null && failOn !== 'never') return 'action_required';
  if (status !== 'GREEN') return 'neutral';
  return distrust === null ? 'success' : 'neutral';
}

/**
 * Whether an answer fails the job. What could not be judged always does; so does a verdict that anybody may have written,
 * because the job itself is a check of the pull request.
 */
export function closes(
  { status, distrust }: Pick<Announcement, 'status' | 'distrust'>,
  failOn: FailOn,
): boolean {
  if (status === 'ERROR') return true;
  if (failOn === 'never') return false;
  if (distrust === 'unknown origin' || distrust === 'unsigned') return true;
  return status === 'RED' || (status === 'AMBER' && failOn === 'amber');
}
