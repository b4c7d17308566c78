import { cut } from '../../text/escape.ts';
import type { Fact, Item, Message, Status } from '../alert.ts';
import { prepareHttp, webAddress } from '../http.ts';
import { visibleText } from '../plain.ts';
import type { Notifier } from './notifier.ts';

/**
 * Microsoft Teams, by a webhook of Workflows that takes an Adaptive Card: https://adaptivecards.io/schemas/adaptive-card.json. Every
 * text is a TextRun, which has no markup. A webhook has no threads: the card names its alert.
 */
export const teams: Notifier = {
  open(access) {
    const url = webAddress(access, null, true);
    return { prepare: (message) => prepareHttp({ url, body: teamsMessage(message), hidden: true }) };
  },
};

/** Teams takes 28 KB, in UTF-16; what is longer than this is cut. */
const largest = 12_000;
const colours: Record<Status, string> = {
  GREEN: 'Good',
  AMBER: 'Warning',
  RED: 'Attention',
  ERROR: 'Attention',
};

/** Styles of a container: a light ground of the level's colour. */
const grounds: Record<Status, string> = {
  GREEN: 'good',
  AMBER: 'warning',
  RED: 'attention',
  ERROR: 'emphasis',
};

/** Facts that take one line each, after the others. */
const short: ReadonlySet<string> = new Set(['Since', 'Owner', 'By when', 'Report']);

export function teamsMessage(message: Message): Record<string, unknown> {
  for (let most = 2000; ; most = Math.floor(most / 2)) {
    const body = envelope(card(message, most));
    if (JSON.stringify(body).length <= largest || most < 50) return body;
  }
}

function envelope(content: object): Record<string, unknown> {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
  return { type: 'message', attachments: [attachment] };
}

function card({ headline, lead, status, facts, url, id }: Message, most: number): object {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      {
        type: 'Container',
        style: grounds[status],
        bleed: true,
        items: [
          line([run(headline, 300, { size: 'Large', weight: 'Bolder', color: colours[status] })]),
          line([run(lead, 500, {})], 'Small'),
        ],
      },
      ...facts.filter(({ name }) => !short.has(name)).flatMap((fact) => factLines(fact, most)),
      ...facts.filter(({ name }) => short.has(name)).map((fact) => shortLine(fact, most)),
      line([run(id, 500, { size: 'Small', isSubtle: true })]),
    ],
    actions: url === null ? [] : [{ type: 'Action.OpenUrl', title: 'Open the run', url }],
    msteams: { width: 'Full' },
  };
}

function factLines({ name, text, code, items }: Fact, most: number): object[] {
  const heading = line([run(name, 100, { weight: 'Bolder', isSubtle: true })]);
  if (items !== undefined) return [heading, ...items.flatMap((item) => itemLines(item, most))];
  const lines = cut(text, most).split('\n');
  const style = code ? { fontType: 'Monospace' } : {};
  return [heading, ...lines.map((one) => line([run(one, most, style)], 'None'))];
}

function shortLine({ name, text }: Fact, most: number): object {
  const said = run(text.replaceAll('\n', ' '), most, {});
  return line([run(`${name}:  `, 100, { weight: 'Bolder', isSubtle: true }), said], 'Small');
}

function itemLines({ status, title, text }: Item, most: number): object[] {
  const level = run(`${status}  `, 20, { weight: 'Bolder', color: colours[status] });
  return [
    line([level, run(title, most, { weight: 'Bolder' })], 'Small'),
    ...(text === '' ? [] : [line([run(text, most, {})], 'None')]),
  ];
}

function line(inlines: object[], spacing?: 'None' | 'Small'): object {
  return { type: 'RichTextBlock', inlines, ...(spacing === undefined ? {} : { spacing }) };
}

/** An empty run would be refused. */
function run(text: string, limit: number, style: object): object {
  return { type: 'TextRun', text: cut(visibleText(text), limit) || ' ', ...style };
}
