import { cut } from '../../text/escape.ts';
import type { Fact, Item, Message, Status } from '../alert.ts';
import { type HttpAnswer, prepareHttp, webAddress } from '../http.ts';
import { shortened, visibleText } from '../plain.ts';
import { type Notifier, Undelivered, Unreachable } from './notifier.ts';

/**
 * Slack, by Block Kit. The address is that of an incoming webhook; or, so that an incident has one thread, that of
 * chat.postMessage with its channel, `https://slack.com/api/chat.postMessage?channel=C0123`, and a bot's token as secret.
 * Limits: https://docs.slack.dev/reference/block-kit/blocks.
 */
export const slack: Notifier = {
  open(access) {
    const url = webAddress(access, null, true);
    const channel = url.searchParams.get('channel');
    if (!/\/chat\.postMessage$/.test(url.pathname))
      return { prepare: (message) => prepareHttp({ url, body: slackMessage(message), hidden: true }) };
    const { secret, variables } = access;
    if (secret === null) throw new Unreachable(`the bot’s token is missing: set ${variables.secret}`);
    if (!channel)
      throw new Unreachable(`${variables.address} names no channel: let it end with ?channel=C0123`);
    url.search = '';
    return {
      prepare(message, thread) {
        const body = {
          channel,
          ...slackMessage(message),
          ...(thread === null ? {} : { thread_ts: thread, reply_broadcast: isLoud(message) }),
        };
        const secrets = { authorization: `Bearer ${secret}` };
        return prepareHttp({ url, body, secrets }, (answer) => thread ?? threadOf(answer));
      },
    };
  },
};

/** What everybody in the channel must see, though it stands in a thread. */
function isLoud({ event }: Message): boolean {
  return ['again', 'worse', 'resolved', 'overdue', 'escalated'].includes(event);
}

/** Slack answers 200 whatever it thinks of a message. */
function threadOf({ text }: HttpAnswer): string | null {
  let answer: { ok?: unknown; error?: unknown; ts?: unknown } = {};
  try {
    answer = Object(JSON.parse(text));
  } catch {
    throw new Undelivered('it answered with something else than JSON', false);
  }
  if (answer.ok === true) return typeof answer.ts === 'string' ? answer.ts : null;
  const error = /^[a-z_]{1,60}$/.test(String(answer.error)) ? String(answer.error) : 'an unknown error';
  throw new Undelivered(`Slack refused the message: ${error}.`, true);
}

const emoji: Record<Status, string> = {
  GREEN: ':large_green_circle:',
  AMBER: ':large_orange_circle:',
  RED: ':red_circle:',
  ERROR: ':no_entry:',
};

export function slackMessage({ headline, lead, status, facts, url, id }: Message): Record<string, unknown> {
  const lines = facts.filter(({ name }) => !short.has(name));
  const fields = facts.filter(({ name }) => short.has(name));
  const blocks: unknown[] = [
    { type: 'header', text: { type: 'plain_text', text: cut(visibleText(headline), 150), emoji: false } },
    section(`${emoji[status]} *${shortened(lead, 2000, escapeSlack)}*`),
    ...lines.flatMap(factBlocks),
    ...(fields.length === 0
      ? []
      : [
          {
            type: 'section',
            fields: fields.map((fact) => mrkdwn(`*${fact.name}*\n${factText(fact, 1500)}`)),
          },
        ]),
    ...(url === null
      ? []
      : [
          {
            type: 'actions',
            elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open the run' }, url }],
          },
        ]),
    {
      type: 'context',
      elements: [{ type: 'plain_text', text: cut(`Greenlight, ${visibleText(id)}`, 2000), emoji: false }],
    },
  ];
  return {
    text: shortened(`${headline}. ${lead}`, 2000, escapeSlack),
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  };
}

const short = new Set(['Since', 'Owner', 'By when', 'Report']);
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
/** `verbatim`: nothing in it becomes a link or a mention by itself. */
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });

function factBlocks(fact: Fact): object[] {
  const name = `*${fact.name}*`;
  if (fact.items === undefined) return [section(`${name}\n${factText(fact, 2500)}`)];
  return fact.items.map((item, i) => section(`${i === 0 ? `${name}\n` : ''}${itemText(item)}`));
}

function itemText({ status, title, text }: Item): string {
  const name = shortened(title.replaceAll('\n', ' '), 800, escapeSlack);
  return `${emoji[status]} *${name}*${text === '' ? '' : `\n${shortened(text, 1800, escapeSlack)}`}`;
}

function factText({ text, code }: Fact, limit: number): string {
  // In code nothing but the end of it and the control signs means anything.
  return code
    ? `\`\`\`${shortened(text, limit, (shown) => entities(visibleText(shown).replaceAll('`', '\u02CB')))}\`\`\``
    : shortened(text, limit, escapeSlack);
}

/** For running text in Slack's markup: what would be a mention, a link or a style is text. */
export function escapeSlack(text: string): string {
  return entities(visibleText(text))
    .replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, '$&\u{200B}')
    .replace(/:(?=[\w+'-]+:)/g, ':\u{200B}');
}

const entities = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
