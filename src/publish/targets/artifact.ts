import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NoDestination } from '../advice.ts';
import type { Announcement } from '../announcement.ts';
import { type Deadline, Unanswered } from '../client.ts';
import type { Destination } from '../destination.ts';

const files = [
  'report.html',
  'verdict.json',
  'attestation.sigstore.json',
  'statement.json',
  'report.md',
  'wrong-rows.csv',
  'canary.json',
];

/** Uploads the report, so that it outlives the job and other workflows can read it. */
export async function publishArtifact(
  announcement: Announcement,
  destination: Destination,
  until: Deadline,
): Promise<void> {
  if (destination.enterpriseServer)
    throw new NoDestination(
      'GitHub Enterprise Server has no such service. Upload it with actions/upload-artifact@v3.',
    );
  const root = resolve(destination.out);
  const present: string[] = [];
  for (const file of files) if (await exists(join(root, file))) present.push(join(root, file));
  if (present.length === 0) return;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = destination.retention === null ? {} : { retentionDays: destination.retention };
  const upload = new DefaultArtifactClient().uploadArtifact(
    artifactName(announcement.key),
    present,
    root,
    options,
  );
  await within(until, upload).catch(explain);
}

/** `greenlight-` and the gate's name, with what GitHub allows in no artifact's name replaced. */
export function artifactName(key: string): string {
  return `greenlight-${key.replace(/["<>:|*?\r\n\\/\p{C}]/gu, '-').slice(0, 200)}`;
}

/** The upload has no end of its own: it is left behind when the time is over. */
async function within<T>(until: Deadline, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered(true, null)), Math.max(0, until.left()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The service answers through two libraries, each with errors of its own. */
function explain(error: unknown): never {
  if (error instanceof Unanswered) throw error;
  const text = error instanceof Error ? error.message : String(error);
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const status = typeof statusCode === 'number' ? statusCode : Number(/\((\d{3})\)/.exec(text)?.[1]);
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|backend IDs/.test(text))
    throw new NoDestination(
      'the runner gave no access to artifacts (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL); they exist in "uses:" steps only.',
    );
  if (/quota|storage.*(hit|limit)/i.test(text))
    throw new NoDestination(
      'the storage for artifacts is full. Delete old ones, or set "retention" to fewer days.',
    );
  if (status === 409 || /already exists|conflict/i.test(text))
    throw new NoDestination(
      'this run already has an artifact of that name (409). Give each gate of a run its own "name".',
    );
  if (status === 401 || status === 403)
    throw new NoDestination(
      `the artifact service refused the job’s access (${status}), which ends with the job. Run the job again; on a runner ` +
        'of your own, let it reach *.actions.githubusercontent.com and *.blob.core.windows.net.',
    );
  if (status > 0)
    throw new NoDestination(
      `the artifact service answered ${status}. Run the job again to publish; see https://www.githubstatus.com.`,
    );
  if (typeof code === 'string' || /ECONN|socket|network/i.test(text)) throw new Unanswered(false, error);
  throw error;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
