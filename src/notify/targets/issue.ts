import { authorOf, isOurs } from '../../publish/author.ts';
import {
  connect,
  createOnce,
  type Deadline,
  listed,
  type Octokit,
  rateLimited,
  responseOf,
  Unanswered,
} from '../../publish/client.ts';
import { formatTime } from '../../report/format.ts';
import { commentMarker } from '../../report/marker.ts';
import { webAddress } from '../../report/provenance.ts';
import { escapeMarkdown, markdownFence } from '../../text/escape.ts';
import { type Alert, type Fact, type Message, ofLevel, type Status } from '../alert.ts';
import { type Notifier, type RepositoryAccess, Undelivered, Unreachable } from './notifier.ts';

/** An issue of the repository: one for each alert, closed when it is over and opened again when it comes back soon after. */
export const issue: Notifier = {
  open({ repository }) {
    if (repository === null)
      throw new Unreachable('an issue needs a repository and a token: GITHUB_REPOSITORY and GITHUB_TOKEN');
    return {
      prepare(message, thread) {
        const { title, body, comment } = issueOf(message);
        const { owner, repo, label } = repository;
        const shown = [
          `The issue of ${owner}/${repo} with the label ${label}`,
          title,
          '',
          body,
          ...(comment ? ['--- a comment', comment] : []),
        ];
        return {
          shown: shown.join('\n'),
          send: (until) => answering(() => put(message, thread, repository, until)),
        };
      },
      acknowledged: (alert, key, until) => answering(() => acknowledgement(alert, key, repository, until)),
    };
  },
};

const emoji: Record<Status, string> = { GREEN: '🟢', AMBER: '🟠', RED: '🔴', ERROR: '⛔' };
/** Begins the hidden line of a comment of ours. */
const messageMark = '<!-- greenlight:message=';
/** Put on an issue, it stops reminders and escalation. */
const acknowledgedLabel = 'acknowledged';

/** Messages that are no news of the alert itself. */
const onlyComment: ReadonlySet<Message['event']> = new Set([
  'reminder',
  'overdue',
  'escalated',
  'undelivered',
]);

interface Issue {
  title: string;
  body: string;
  /** What everybody who follows the issue is told; null: the issue says it all. */
  comment: string | null;
}

export function issueOf(message: Message): Issue {
  const { headline, lead, status, facts, url, event } = message;
  const address = url === null ? null : webAddress(url);
  const page = (heading: string) =>
    [
      heading,
      escapeMarkdown(lead, 500),
      ...facts.map((fact) => `**${fact.name}**\n\n${factMarkdown(fact)}`),
      ...(address === null ? [] : [`[The run](${address})`]),
    ].join('\n\n');
  const state = `<!-- greenlight:alert=${status}, -->`;
  const heading = `### ${emoji[status]} ${escapeMarkdown(headline, 300)}`;
  const acknowledge =
    status === 'GREEN'
      ? ''
      : '\n\nThe label `acknowledged`, or a comment by a member, stops reminders and escalation.';
  return {
    title: `Greenlight: ${headline}`.replace(/@/g, '@\u{200B}').slice(0, 250),
    body: `${markerOf(message)}\n${state}\n${page(heading)}${acknowledge}\n`,
    comment:
      event === 'opened'
        ? null
        : `${page(`**${escapeMarkdown(headline, 300)}**`)}\n\n${messageMark}${encodeURIComponent(message.id).replaceAll('-', '%2D')} -->`,
  };
}

function factMarkdown({ text, code, items }: Fact): string {
  if (code) return markdownFence(text, 'sh');
  const lines =
    items === undefined
      ? text.split('\n').map((line) => escapeMarkdown(line, 1000))
      : items.map(
          ({ status, title, text: said }) =>
            `${emoji[status]} **${escapeMarkdown(`${status} ${title}`, 300)}**${said === '' ? '' : `: ${escapeMarkdown(said, 1000)}`}`,
        );
  return lines.join('<br>\n');
}

/** The issue that the action keeps by itself has the same marker, and is the same issue. */
function markerOf({ gate, subject }: Pick<Message, 'gate' | 'subject'>): string {
  return commentMarker(subject === ofLevel ? gate : `${gate} / ${subject}`);
}

async function put(
  message: Message,
  thread: string | null,
  access: RepositoryAccess,
  until: Deadline,
): Promise<string> {
  const octokit = await connect(access.api, access.token, until);
  const { owner, repo, label } = access;
  const repository = { owner, repo };
  const { title, body, comment } = issueOf(message);
  const found = numberOf(thread) ?? (await find(message, access, octokit));
  if (found === null) {
    const create = async () =>
      (
        await octokit.rest.issues.create({
          ...repository,
          title,
          body,
          labels: [label],
          ...(await assignees(message, octokit, repository)),
        })
      ).data.number;
    return String(await createOnce(until, create, () => find(message, access, octokit)));
  }
  const issue_number = found;
  if (comment !== null) {
    const marker = comment.split('\n').at(-1)!;
    const say = async () =>
      Boolean(await octokit.rest.issues.createComment({ ...repository, issue_number, body: comment }));
    const isSaid = async () => {
      const comments = listed((page) =>
        octokit.rest.issues.listComments({ ...repository, issue_number, since: message.at, ...page }),
      );
      for await (const one of comments) if ((one.body ?? '').includes(marker)) return true;
      return null;
    };
    await createOnce(until, say, isSaid);
  }
  if (!onlyComment.has(message.event)) {
    const isOver = message.event === 'resolved';
    await octokit.rest.issues.update({
      ...repository,
      issue_number,
      title,
      body,
      state: isOver ? 'closed' : 'open',
      state_reason: isOver ? 'completed' : 'reopened',
    });
  }
  // What was acknowledged was something else.
  if (message.event === 'worse' || message.event === 'again')
    await octokit.rest.issues
      .removeLabel({ ...repository, issue_number, name: acknowledgedLabel })
      .catch((error: unknown) => {
        if (responseOf(error)?.status !== 404) throw error;
      });
  return String(found);
}

function numberOf(thread: string | null): number | null {
  return thread !== null && /^[1-9]\d{0,9}$/.test(thread) ? Number(thread) : null;
}

/** The open issue of this alert, as an earlier run left it. */
async function find(
  message: Pick<Message, 'gate' | 'subject'>,
  access: RepositoryAccess,
  octokit: Octokit,
): Promise<number | null> {
  const { owner, repo, label } = access;
  const author = await authorOf(access, { octokit });
  const issues = listed((page) =>
    octokit.rest.issues.listForRepo({ owner, repo, state: 'open', labels: label, ...page }),
  );
  for await (const one of issues)
    if (!one.pull_request && isOurs(one, author, markerOf(message))) return one.number;
  return null;
}

/** The owner's login where GitHub would take it as an assignee. The alert is worth more than its assignee. */
async function assignees(
  { owner: name }: Message,
  octokit: Octokit,
  repository: { owner: string; repo: string },
): Promise<{ assignees?: string[] }> {
  const assignee = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))$/.exec(name?.trim() ?? '')?.[1];
  if (!assignee) return {};
  try {
    await octokit.rest.issues.checkUserCanBeAssigned({ ...repository, assignee, request: { once: true } });
    return { assignees: [assignee] };
  } catch {
    return {};
  }
}

const members = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** A label, which only members can set, or a comment by one of them since the level was reached. */
async function acknowledgement(
  alert: Alert,
  key: string,
  access: RepositoryAccess,
  until: Deadline,
): Promise<string | null> {
  const gate = key.slice(0, key.length - `/${alert.subject}/${alert.incident}`.length);
  const octokit = await connect(access.api, access.token, until);
  const told = Object.values(alert.told).map(({ thread }) => numberOf(thread));
  const found =
    told.find((number) => number !== null) ?? (await find({ gate, subject: alert.subject }, access, octokit));
  if (found === null || found === undefined) return null;
  const { owner, repo } = access;
  const repository = { owner, repo, issue_number: found };
  const { data } = await octokit.rest.issues.get(repository);
  const labels = data.labels.map((one) => (typeof one === 'string' ? one : (one.name ?? '')));
  if (labels.some((label) => label.toLowerCase() === acknowledgedLabel))
    return `the label of issue #${found}`;
  const comments = listed((page) =>
    octokit.rest.issues.listComments({ ...repository, since: alert.raised, ...page }),
  );
  for await (const one of comments) {
    const isBot = one.user?.type === 'Bot' || (one.body ?? '').includes(messageMark);
    if (!isBot && members.includes(one.author_association) && one.created_at >= alert.raised.slice(0, 19))
      return `a comment in issue #${found}, ${formatTime(one.created_at)}`;
  }
  return null;
}

/** What GitHub's answers mean, in the words of every target. */
async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unanswered)
      throw new Undelivered(
        error.slow ? 'GitHub did not answer in time.' : 'the connection to GitHub broke.',
        false,
      );
    const status = responseOf(error)?.status;
    if (status === undefined) throw error;
    if (rateLimited(error)) throw new Undelivered(`GitHub’s rate limit is reached (${status}).`, true);
    const meaning: Record<number, string> = {
      401: 'GitHub refused the token (401).',
      403: 'the token may not write issues (403). Add "issues: write" to the job’s "permissions:".',
      404: 'the repository, or its issues, cannot be seen with this token (404). Add "issues: write" to the job’s "permissions:".',
      409: 'GitHub reports a conflict (409).',
      410: 'issues are turned off in this repository (410).',
      422: 'GitHub could not use the issue (422).',
    };
    throw new Undelivered(meaning[status] ?? `GitHub answered ${status}.`, status < 500);
  }
}
