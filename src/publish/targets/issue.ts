import { isWorse } from '../../plan/vocabulary/severity.ts';
import { formatTime } from '../../report/format.ts';
import { commentMarker } from '../../report/marker.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import type { Announcement } from '../announcement.ts';
import { authorOf, isOurs } from '../author.ts';
import { createOnce, listed } from '../client.ts';
import type { Destination, Reach } from '../destination.ts';

type Status = Announcement['status'];

const limit = 65_536;

/** An open alert as it was left by an earlier run. */
interface Alert {
  number: number;
  status: Status;
  due: string | null;
}

/**
 * Keeps one alert issue a gate: opened when the level leaves GREEN, updated at every run, commented when the level
 * worsens, closed when GREEN returns.
 */
export async function publishIssue(
  announcement: Announcement,
  destination: Destination,
  reach: Reach,
): Promise<void> {
  const author = await authorOf(destination, reach);
  const alert = await findAlert(announcement, destination, reach, author);
  if (announcement.status === 'GREEN') {
    if (alert) await close(alert, announcement, destination, reach);
  } else if (alert) {
    await update(alert, announcement, destination, reach);
  } else {
    await open(announcement, destination, reach, author);
  }
}

async function findAlert(
  announcement: Announcement,
  destination: Destination,
  { octokit, repository }: Reach,
  author: string,
): Promise<Alert | null> {
  const marker = commentMarker(announcement.key);
  const open = { ...repository, state: 'open', labels: destination.alertLabel } as const;
  const issues = listed((page) => octokit.rest.issues.listForRepo({ ...open, ...page }));
  for await (const issue of issues)
    if (!issue.pull_request && isOurs(issue, author, marker))
      return { number: issue.number, ...readState(issue.body ?? '') };
  return null;
}

async function open(
  announcement: Announcement,
  destination: Destination,
  reach: Reach,
  author: string,
): Promise<void> {
  const { octokit, repository, until } = reach;
  const assignee = await assigneeOf(announcement.owner, reach);
  const create = async () => {
    await octokit.rest.issues.create({
      ...repository,
      title: titleOf(announcement),
      body: bodyOf(announcement, destination, dueOf(announcement)),
      labels: [destination.alertLabel],
      ...(assignee ? { assignees: [assignee] } : {}),
    });
    return true;
  };
  const find = async () => ((await findAlert(announcement, destination, reach, author)) ? true : null);
  await createOnce(until, create, find);
}

async function update(
  alert: Alert,
  announcement: Announcement,
  destination: Destination,
  reach: Reach,
): Promise<void> {
  const { octokit, repository, until } = reach;
  const issue_number = alert.number;
  const same = alert.status === announcement.status;
  const due = same ? alert.due : dueOf(announcement);
  const worse = isWorse(announcement.status, alert.status);
  // First the comment: should the update fail, the next run still finds the old level and speaks again.
  if (worse)
    await commentOn(
      `${alert.status} has become ${announcement.status}. ${sentenceOn(announcement, due)}`,
      alert,
      reach,
    );
  await octokit.rest.issues.update({
    ...repository,
    issue_number,
    title: titleOf(announcement),
    body: bodyOf(announcement, destination, due),
  });
  const assignee = worse ? await assigneeOf(announcement.owner, reach) : null;
  if (!assignee) return;
  const assign = () =>
    octokit.rest.issues.addAssignees({ ...repository, issue_number, assignees: [assignee] });
  await createOnce(until, assign, async () => null);
}

async function close(
  alert: Alert,
  announcement: Announcement,
  destination: Destination,
  reach: Reach,
): Promise<void> {
  const { octokit, repository } = reach;
  await octokit.rest.issues.update({
    ...repository,
    issue_number: alert.number,
    title: titleOf(announcement),
    body: bodyOf(announcement, destination, null),
    state: 'closed',
    state_reason: 'completed',
  });
}

async function commentOn(body: string, alert: Alert, { octokit, repository, until }: Reach): Promise<void> {
  const create = () => octokit.rest.issues.createComment({ ...repository, issue_number: alert.number, body });
  await createOnce(until, create, async () => null);
}

function titleOf({ key, title }: Announcement): string {
  return `Greenlight ${key}: ${title}`.replace(/@/g, '@\u{200B}').slice(0, 250);
}

function bodyOf(announcement: Announcement, destination: Destination, due: string | null): string {
  const state = `<!-- greenlight:alert=${announcement.status},${due ?? ''} -->`;
  const foot = [
    sentenceOn(announcement, due),
    `[The run that found this](${destination.event.run.url})`,
  ].join('\n\n');
  const marker = `${commentMarker(announcement.key)}\n${state}`;
  return `${announcement.comment(limit - foot.length - 2, marker)}\n${foot}\n`;
}

function sentenceOn({ owner }: Announcement, due: string | null): string {
  const who = owner === null ? '' : `Owner: ${escapeMarkdown(owner, 100)}. `;
  return due === null ? who.trim() : `${who}Due by ${formatTime(due)}.`;
}

/** Only what this program wrote is read back; anything else counts as the lowest alert, so that it is spoken of. */
function readState(body: string): Omit<Alert, 'number'> {
  const found = /^<!-- greenlight:alert=(AMBER|RED|ERROR|GREEN),([0-9TZ:.-]*) -->\r?$/m.exec(body);
  const due = found?.[2];
  return {
    status: (found?.[1] as Status | undefined) ?? 'AMBER',
    due: due && !Number.isNaN(Date.parse(due)) ? due : null,
  };
}

function dueOf({ at, withinMilliseconds }: Announcement): string | null {
  const due = Date.parse(at) + (withinMilliseconds ?? Number.NaN);
  return Math.abs(due) <= 8.64e15 ? new Date(due).toISOString() : null;
}

/**
 * The owner's login where GitHub would take it as an assignee; teams and roles cannot be assigned. Asked once: the
 * alert is worth more than its assignee.
 */
async function assigneeOf(owner: string | null, { octokit, repository }: Reach): Promise<string | null> {
  const assignee = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))$/.exec(owner?.trim() ?? '')?.[1];
  if (!assignee) return null;
  try {
    await octokit.rest.issues.checkUserCanBeAssigned({ ...repository, assignee, request: { once: true } });
    return assignee;
  } catch {
    return null;
  }
}
