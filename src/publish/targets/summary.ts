import { appendFile, stat } from 'node:fs/promises';
import { NoDestination } from '../advice.ts';
import type { Announcement } from '../announcement.ts';
import type { Destination } from '../destination.ts';

/** GitHub's limit for the summary of a step, in bytes. */
const limit = 1024 * 1024;

/** Adds the report to the job's summary. */
export async function publishSummary(announcement: Announcement, destination: Destination): Promise<void> {
  const file = destination.stepSummary;
  if (!file) throw new NoDestination('the runner offers none (GITHUB_STEP_SUMMARY is not set).');
  const taken = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const free = limit - taken - 1;
  const text = announcement.summary(free);
  if (Buffer.byteLength(text) > free)
    throw new NoDestination('earlier commands of this step have filled it (1 MiB).');
  await appendFile(file, `${text}\n`);
}
