import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a receiver fails. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string; times?: number }
  | { kind: 'hang' | 'reset' | 'lost'; times?: number };

export interface Received {
  service: string;
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Json;
}

// biome-ignore lint/suspicious/noExplicitAny: what was received is looked at in every way.
type Json = any;

/**
 * Servers in the place of those that are told, each at a path of its own. What departs from what its vendor publishes is answered as
 * the vendor would, and kept in `violations`.
 */
export class Receivers {
  received: Received[] = [];
  violations: string[] = [];
  /** By service. */
  faults = new Map<string, Fault>();
  /** The secret of signed webhooks. */
  signing = 'a-secret-of-webhooks';
  /** Keys of incidents that somebody has acknowledged in PagerDuty. */
  acknowledged = new Set<string>();
  listener: (received: Received) => void = () => {};
  private thread = 0;
  private server = createServer((request, response) => void this.handle(request, response));

  static async start(): Promise<Receivers> {
    const receivers = new Receivers();
    await new Promise<void>((resolve) => receivers.server.listen(0, '127.0.0.1', resolve));
    return receivers;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The variables that name these receivers as the targets hook, chat, bot, team and pager. */
  get variables(): Record<string, string> {
    return {
      GREENLIGHT_NOTIFY_HOOK: `${this.url}/webhook`,
      GREENLIGHT_NOTIFY_HOOK_SECRET: this.signing,
      GREENLIGHT_NOTIFY_CHAT: `${this.url}/slack/services/T000/B000/secretofchat`,
      GREENLIGHT_NOTIFY_BOT: `${this.url}/api/chat.postMessage?channel=C0123`,
      GREENLIGHT_NOTIFY_BOT_SECRET: 'xoxb-secret-of-bot',
      GREENLIGHT_NOTIFY_TEAM: `${this.url}/teams/workflows/secretofteam`,
      GREENLIGHT_NOTIFY_AM: `${this.url}/am/`,
      GREENLIGHT_NOTIFY_PAGER: `${this.url}/v2/enqueue`,
      GREENLIGHT_NOTIFY_PAGER_SECRET: 'R0000000000000000000000000000001',
      GREENLIGHT_NOTIFY_PAGER_TOKEN: 'token-of-pager',
    };
  }

  to(service: string): Received[] {
    return this.received.filter((one) => one.service === service && one.method === 'POST');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '/';
    const service = serviceAt(path);
    const body = text === '' ? null : JSON.parse(text);
    const received = { service, method: request.method!, path, headers: request.headers, body };
    this.listener(received);
    const fault = this.take(service);
    if (fault && 'kind' in fault) {
      if (fault.kind === 'lost') this.received.push(received);
      if (fault.kind !== 'hang') response.destroy();
      return;
    }
    if (fault) {
      response.writeHead(fault.status, fault.headers ?? {}).end(fault.body ?? 'a fault');
      return;
    }
    const faults = this.check(received, text);
    this.violations.push(...faults.map((one) => `${service}: ${one}`));
    if (faults.length === 0) this.received.push(received);
    const { status, answer } = this.answer(received, faults);
    response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
  }

  private take(service: string): Fault | undefined {
    const fault = this.faults.get(service);
    if (fault?.times !== undefined && --fault.times <= 0) this.faults.delete(service);
    return fault;
  }

  private check(received: Received, text: string): string[] {
    switch (received.service) {
      case 'webhook':
        return [...cloudEventFaults(received), ...this.signatureFaults(received, text)];
      case 'slack':
        return slackFaults(received.body);
      case 'bot':
        return [
          ...slackFaults(received.body),
          ...(received.body.channel === 'C0123' ? [] : ['channel_not_found']),
          ...(received.headers.authorization === 'Bearer xoxb-secret-of-bot' ? [] : ['invalid_auth']),
        ];
      case 'teams':
        return teamsFaults(received.body, text);
      case 'pager':
        return pagerFaults(received.body, text);
      case 'alertmanager':
        return received.method === 'POST' ? alertmanagerFaults(received.body) : [];
      case 'incidents':
        return received.headers.authorization === 'Token token=token-of-pager' ? [] : ['no token'];
      default:
        return [`nothing is at ${received.path}`];
    }
  }

  private answer({ service, path, body }: Received, faults: string[]): { status: number; answer: string } {
    if (service === 'bot') {
      const ts = body.thread_ts ?? `17000000${this.thread++}.000100`;
      const said =
        faults.length > 0
          ? { ok: false, error: faults[0]!.slice(0, 40) }
          : { ok: true, ts, channel: 'C0123' };
      return { status: 200, answer: JSON.stringify(said) };
    }
    if (faults.length > 0) return { status: 400, answer: 'invalid' };
    if (service === 'slack') return { status: 200, answer: 'ok' };
    if (service === 'incidents') {
      const key = new URL(path, this.url).searchParams.get('incident_key') ?? '';
      const incidents = this.acknowledged.has(key)
        ? [{ id: 'Q1', status: 'acknowledged' }]
        : [{ id: 'Q1', status: 'triggered' }];
      return { status: 200, answer: JSON.stringify({ incidents }) };
    }
    return {
      status: 202,
      answer: service === 'pager' ? JSON.stringify({ status: 'success', dedup_key: body.dedup_key }) : '',
    };
  }

  /** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
  private signatureFaults({ headers }: Received, text: string): string[] {
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
    const mac = createHmac('sha256', this.signing).update(content).digest('base64');
    return headers['webhook-signature'] === `v1,${mac}` ? [] : ['the signature is wrong'];
  }
}

function serviceAt(path: string): string {
  if (path.startsWith('/webhook')) return 'webhook';
  if (path.startsWith('/slack/')) return 'slack';
  if (path.startsWith('/api/chat.postMessage')) return 'bot';
  if (path.startsWith('/teams/')) return 'teams';
  if (path.startsWith('/am/api/v2/alerts')) return 'alertmanager';
  if (path.startsWith('/v2/enqueue')) return 'pager';
  return path.startsWith('/incidents') ? 'incidents' : 'nothing';
}

/** What of an object is not as it must be. */
class Faults {
  list: string[] = [];
  must(holds: boolean, what: string): void {
    if (!holds) this.list.push(what);
  }
  text(value: unknown, least: number, most: number, what: string): void {
    this.must(
      typeof value === 'string' && value.length >= least && value.length <= most,
      `${what}: ${JSON.stringify(value)?.slice(0, 80)}`,
    );
  }
  only(value: object, known: string[], what: string): void {
    for (const key of Object.keys(value)) this.must(known.includes(key), `${what} has ${key}`);
  }
}

/** https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md, and its JSON format. */
function cloudEventFaults({ headers, body }: Received): string[] {
  const faults = new Faults();
  faults.must(
    /^application\/cloudevents\+json; charset=utf-8$/.test(String(headers['content-type'])),
    'the content type',
  );
  faults.must(body.specversion === '1.0', 'specversion');
  for (const name of ['id', 'source', 'type']) faults.text(body[name], 1, 2000, name);
  faults.must(URL.canParse(body.source, 'https://example.com'), 'source is a URI reference');
  faults.must(!/\s/.test(body.source), 'source is a URI reference');
  faults.text(body.subject, 1, 2000, 'subject');
  faults.must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(body.time), 'time is RFC 3339');
  faults.must(body.datacontenttype === 'application/json', 'datacontenttype');
  for (const name of Object.keys(body)) faults.must(/^[a-z0-9]{1,20}$/.test(name), `the name of ${name}`);
  faults.must(JSON.stringify(body).length <= 64 * 1024, 'events are at most 64 kB');
  return faults.list;
}

/** https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/messaging/formatting-message-text. */
function slackFaults(body: Json): string[] {
  const faults = new Faults();
  faults.only(
    body,
    ['text', 'blocks', 'unfurl_links', 'unfurl_media', 'channel', 'thread_ts', 'reply_broadcast'],
    'message',
  );
  faults.text(body.text, 1, 4000, 'text');
  faults.must(Array.isArray(body.blocks) && body.blocks.length >= 1 && body.blocks.length <= 50, 'blocks');
  for (const block of body.blocks ?? []) {
    switch (block.type) {
      case 'header':
        faults.only(block, ['type', 'text'], 'header');
        faults.must(block.text.type === 'plain_text', 'a header is plain_text');
        faults.text(block.text.text, 1, 150, 'header');
        break;
      case 'section':
        faults.only(block, ['type', 'text', 'fields'], 'section');
        faults.must(block.text !== undefined || block.fields !== undefined, 'a section has text or fields');
        if (block.text) slackText(block.text, 3000, faults);
        if (block.fields) {
          faults.must(block.fields.length >= 1 && block.fields.length <= 10, 'fields');
          for (const field of block.fields) slackText(field, 2000, faults);
        }
        break;
      case 'context':
        faults.must(block.elements.length >= 1 && block.elements.length <= 10, 'elements of context');
        for (const one of block.elements) slackText(one, 3000, faults);
        break;
      case 'actions':
        faults.must(block.elements.length <= 25, 'elements of actions');
        for (const one of block.elements) {
          faults.must(one.type === 'button', 'a button');
          faults.text(one.text.text, 1, 75, 'button');
          faults.must(URL.canParse(one.url) && one.url.length <= 3000, 'url of a button');
        }
        break;
      default:
        faults.must(false, `block ${block.type}`);
    }
  }
  return faults.list;
}

function slackText(text: Json, most: number, faults: Faults): void {
  faults.only(text, ['type', 'text', 'verbatim', 'emoji'], 'text');
  faults.text(text.text, 1, most, 'text');
  if (text.type === 'plain_text') return;
  faults.must(text.type === 'mrkdwn', 'type of text');
  faults.must(text.verbatim === true, 'nothing becomes a link by itself');
  // What is left of < is a mention or a link.
  faults.must(!/[<>]/.test(text.text), `a control sequence: ${text.text.slice(0, 200)}`);
  faults.must(!/&(?!amp;|lt;|gt;)/.test(text.text), 'an entity that Slack does not know');
}

/** https://adaptivecards.io/explorer/ of version 1.4, and the 28 KB of Teams' webhooks. */
function teamsFaults(body: Json, text: string): string[] {
  const faults = new Faults();
  faults.only(body, ['type', 'attachments'], 'message');
  faults.must(body.type === 'message' && body.attachments?.length === 1, 'a message with one attachment');
  faults.must(2 * text.length <= 28 * 1024, `it is too large: ${text.length}`);
  const { contentType, content, contentUrl } = body.attachments?.[0] ?? {};
  faults.must(
    contentType === 'application/vnd.microsoft.card.adaptive' && contentUrl === null,
    'an adaptive card',
  );
  faults.only(content, ['$schema', 'type', 'version', 'body', 'actions', 'msteams'], 'card');
  faults.must(content.type === 'AdaptiveCard' && content.version === '1.4', 'type and version of the card');
  const [head, ...rest] = content.body;
  faults.only(head, ['type', 'style', 'bleed', 'items'], 'container');
  faults.must(head.type === 'Container', 'a Container');
  faults.must(['default', 'emphasis', 'good', 'attention', 'warning'].includes(head.style), 'style');
  for (const block of [...head.items, ...rest]) {
    faults.only(block, ['type', 'inlines', 'spacing'], 'block');
    faults.must([undefined, 'None', 'Small'].includes(block.spacing), 'spacing');
    faults.must(block.type === 'RichTextBlock' && block.inlines.length > 0, 'a RichTextBlock');
    for (const run of block.inlines) {
      faults.only(run, ['type', 'text', 'size', 'weight', 'color', 'isSubtle', 'fontType'], 'run');
      faults.must(run.type === 'TextRun', 'a TextRun');
      faults.text(run.text, 1, 5000, 'run');
      faults.must(
        [undefined, 'Default', 'Small', 'Medium', 'Large', 'ExtraLarge'].includes(run.size),
        'size',
      );
      faults.must([undefined, 'Default', 'Lighter', 'Bolder'].includes(run.weight), 'weight');
      faults.must(
        [undefined, 'Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention'].includes(run.color),
        'colour',
      );
      faults.must([undefined, 'Default', 'Monospace'].includes(run.fontType), 'fontType');
    }
  }
  for (const action of content.actions)
    faults.must(
      action.type === 'Action.OpenUrl' && URL.canParse(action.url) && action.title.length > 0,
      'an action',
    );
  return faults.list;
}

/** https://github.com/prometheus/alertmanager/blob/v0.25.0/api/v2/openapi.yaml, postableAlerts. */
function alertmanagerFaults(body: Json): string[] {
  const faults = new Faults();
  faults.must(Array.isArray(body) && body.length > 0, 'a list of alerts');
  for (const alert of body) {
    faults.only(alert, ['labels', 'annotations', 'startsAt', 'endsAt', 'generatorURL'], 'alert');
    for (const set of [alert.labels, alert.annotations])
      for (const [name, value] of Object.entries(set)) {
        faults.must(/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name), `the name of label ${name}`);
        faults.text(value, 1, 20_000, `label ${name}`);
      }
    for (const time of [alert.startsAt, alert.endsAt]) faults.must(!Number.isNaN(Date.parse(time)), 'a time');
    faults.must(alert.startsAt <= alert.endsAt, 'it ends before it starts');
    faults.must(alert.generatorURL === undefined || URL.canParse(alert.generatorURL), 'generatorURL');
  }
  return faults.list;
}

/** https://developer.pagerduty.com/api-reference/368ae3d938c9e-send-an-event-to-pager-duty. */
function pagerFaults(body: Json, text: string): string[] {
  const faults = new Faults();
  faults.only(
    body,
    ['routing_key', 'event_action', 'dedup_key', 'payload', 'links', 'images', 'client', 'client_url'],
    'event',
  );
  faults.must(/^[0-9A-Za-z]{32}$/.test(body.routing_key), 'routing_key');
  faults.must(['trigger', 'acknowledge', 'resolve'].includes(body.event_action), 'event_action');
  faults.text(body.dedup_key, 1, 255, 'dedup_key');
  faults.must(text.length <= 512 * 1024, 'at most 512 KB');
  if (body.event_action !== 'trigger') return faults.list;
  const { payload } = body;
  faults.only(
    payload,
    ['summary', 'source', 'severity', 'timestamp', 'component', 'group', 'class', 'custom_details'],
    'payload',
  );
  faults.text(payload.summary, 1, 1024, 'summary');
  faults.text(payload.source, 1, 1024, 'source');
  faults.must(['critical', 'warning', 'error', 'info'].includes(payload.severity), 'severity');
  faults.must(!Number.isNaN(Date.parse(payload.timestamp)), 'timestamp');
  for (const link of body.links ?? []) faults.must(URL.canParse(link.href) && link.text !== '', 'link');
  return faults.list;
}
