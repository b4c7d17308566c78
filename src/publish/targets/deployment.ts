import { NoDestination } from '../advice.ts';
import type { Announcement } from '../announcement.ts';
import { createOnce } from '../client.ts';
import type { Destination, Reach } from '../destination.ts';
import type { AmberState } from '../targets.ts';

type State = 'success' | 'in_progress' | 'failure' | 'error' | 'pending' | 'queued' | 'inactive';

/** GitHub's limit for the description, in characters. */
const limit = 140;

/** Sets the status of a deployment from the verdict: only GREEN is a success. */
export async function publishDeployment(
  announcement: Announcement,
  destination: Destination,
  reach: Reach,
): Promise<void> {
  const { octokit, repository, until } = reach;
  const deployment_id = await deploymentOf(destination, reach);
  const status = {
    state: announcement.deployment ?? stateOf(announcement, destination.amberState),
    log_url: destination.event.run.url,
    description: announcement.title.slice(0, limit),
  };
  const create = async () => {
    // A verdict replaces no deployment: earlier ones stay active until the pipeline says otherwise.
    const made = { ...repository, deployment_id, ...status, auto_inactive: false };
    await octokit.rest.repos.createDeploymentStatus(made);
    return true;
  };
  // Only the newest status counts: an older one that reads alike is of an earlier run, and must be set again.
  const find = async () => {
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
      ...repository,
      deployment_id,
      per_page: 1,
    });
    const [newest] = data;
    const isThis =
      newest?.state === status.state &&
      newest.description === status.description &&
      newest.log_url === status.log_url;
    return isThis || null;
  };
  await createOnce(until, create, find);
}

/** A GREEN that is not believed is decided by people, as AMBER is. */
export function stateOf(
  { status, distrust }: Pick<Announcement, 'status' | 'distrust'>,
  amberState: AmberState,
): State {
  const states: Record<Announcement['status'], State> = {
    GREEN: distrust === null ? 'success' : amberState,
    AMBER: amberState,
    RED: 'failure',
    ERROR: 'error',
  };
  return states[status];
}

/** The one that is given, else that of the event, else the newest of this commit in the environment, else a new one. */
async function deploymentOf(
  destination: Destination,
  { octokit, repository, until }: Reach,
): Promise<number> {
  const { deploymentId, environment, event } = destination;
  if (deploymentId !== null) return deploymentId;
  if (event.deployment && (environment === null || environment === event.deployment.environment))
    return event.deployment.id;
  if (environment === null)
    throw new NoDestination(
      'there is none. Set "deployment-id" or "environment", or run on the event deployment.',
    );
  if (!event.commit) throw new NoDestination('the event names no commit to deploy.');
  const ref = event.commit;
  const find = async () => {
    const { data } = await octokit.rest.repos.listDeployments({
      ...repository,
      sha: ref,
      environment,
      per_page: 1,
    });
    return data[0]?.id ?? null;
  };
  const create = async () => {
    const { data } = await octokit.rest.repos.createDeployment({
      ...repository,
      ref,
      environment,
      auto_merge: false,
      required_contexts: [],
      description: 'Made by Greenlight to hold its verdict',
    });
    if (!('id' in data)) throw new NoDestination('GitHub made no deployment of this commit.');
    return data.id;
  };
  return (await find()) ?? (await createOnce(until, create, find));
}
