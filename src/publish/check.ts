import { NoPlace } from './advice.ts';
import type { Announcement } from './announcement.ts';
import { createOnce } from './client.ts';
import { isTrusted } from './event.ts';
import type { Place, Reach } from './place.ts';
import type { FailOn } from './targets.ts';

/** GitHub's limits: length of the summary and the title, annotations a request. */
const summaryLimit = 65_535;
const titleLimit = 255;
const batch = 50;

/** Creates a completed check run on the judged commit, with annotations on the plan's own lines. */
export async function publishCheck(
  announcement: Announcement,
  place: Place,
  { octokit, repository, until }: Reach,
): Promise<void> {
  const { event } = place;
  if (!event.commit) throw new NoPlace('the event names no commit to put it on.');
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
      conclusion: conclusionOf(announcement.status, place.failOn, isTrusted(event)),
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
 * `neutral` lets a required check pass: it is given only to levels that `fail-on` lets pass, and to a GREEN that nobody
 * has reviewed.
 */
export function conclusionOf(
  status: Announcement['status'],
  failOn: FailOn,
  trusted: boolean,
): 'success' | 'neutral' | 'failure' {
  if (status === 'GREEN') return trusted ? 'success' : 'neutral';
  return closes(status, failOn) ? 'failure' : 'neutral';
}

/** Whether a status fails the job. What could not be judged always does. */
export function closes(status: Announcement['status'], failOn: FailOn): boolean {
  if (status === 'GREEN') return false;
  if (status === 'ERROR') return true;
  return failOn === 'amber' || (failOn === 'red' && status === 'RED');
}
