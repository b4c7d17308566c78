import { branchHistory } from '../history/branch-store.ts';
import { folderHistory } from '../history/folder-store.ts';
import type { History } from '../record/review-record.ts';
import { version } from '../version.ts';
import { reasonFor } from './advice.ts';
import { connect, deadline } from './client.ts';
import type { Log } from './destination.ts';
import type { GitHubEvent } from './event.ts';
import type { HistoryPlace, Inputs } from './inputs.ts';

/**
 * The memory of a review, or null where it has none. Only what is watched is remembered, and judged by memory: a
 * candidate in a pull request is no review of the model that is in use. Reading must succeed; a record that cannot be
 * written becomes advice, because the verdict is on disk by then and stands.
 */
export async function memoryOf(
  { history: place, name, token, patience, stateKey }: Inputs,
  event: GitHubEvent,
  api: string,
  log: Log,
): Promise<History | null> {
  if (place === null || !event.watched) return null;
  const store =
    'folder' in place
      ? folderHistory(place.folder, stateKey)
      : onBranch(place, event, api, { token, patience, stateKey });
  return {
    read: (plan) => store.read(name ?? plan),
    async append(record, verdict) {
      try {
        await store.append({ ...record, plan: name ?? record.plan }, verdict);
      } catch (error) {
        const reason = reasonFor('history', 'contents: write', error, event);
        log.warning(`The review was not added to the history: ${reason} The verdict stands.`);
      }
    },
  };
}

function onBranch(
  { branch }: Extract<HistoryPlace, { branch: string }>,
  { owner, repo }: GitHubEvent,
  api: string,
  { token, patience, stateKey }: Pick<Inputs, 'token' | 'patience' | 'stateKey'>,
): History {
  const within = () => {
    const until = deadline(patience);
    const octokit = connect(api, token, until);
    return branchHistory({
      owner,
      repo,
      branch,
      request: async (route, parameters) => (await octokit).request(route, parameters),
      left: until.left,
      key: stateKey,
      async page(pasts, { at }) {
        const { dashboardOf } = await import('../history/dashboard.ts');
        const { renderDashboard } = await import('../report/dashboard/index.ts');
        return renderDashboard(dashboardOf(pasts, `${owner}/${repo}`, { at, version }));
      },
    });
  };
  // Measuring may take longer than any request: each has its own time.
  return {
    read: (plan) => within().read(plan),
    append: (record, verdict) => within().append(record, verdict),
  };
}
