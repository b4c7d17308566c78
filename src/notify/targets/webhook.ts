import { createHmac } from 'node:crypto';
import { cut } from '../../text/escape.ts';
import type { Item, Message } from '../alert.ts';
import { prepareHttp, webAddress } from '../http.ts';
import { encoded } from '../plain.ts';
import type { Notifier } from './notifier.ts';

/**
 * A CloudEvent in structured mode: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md. With a secret it is signed
 * as Standard Webhooks are: https://github.com/standard-webhooks/standard-webhooks.
 */
export const webhook: Notifier = {
  open(access) {
    const url = webAddress({ ...access, secret: null }, null);
    return {
      prepare(message) {
        const body = cloudEvent(message);
        const headers = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
        const { secret } = access;
        if (secret === null) return prepareHttp({ url, headers, body });
        const { shown } = prepareHttp({ url, headers, body, secrets: { 'webhook-signature': '' } });
        return {
          shown,
          async send(until) {
            // The receiver refuses what is old: the time of the signature is that of sending.
            const signed = signature(message.id, Math.floor(Date.now() / 1000), JSON.stringify(body), secret);
            return prepareHttp({ url, headers: { ...headers, ...signed }, body }).send(until);
          },
        };
      },
    };
  },
};

export function cloudEvent(message: Message): Record<string, unknown> {
  const {
    id,
    key,
    gate,
    subject,
    event,
    at,
    status,
    before,
    since,
    headline,
    lead,
    facts,
    owner,
    url,
    expires,
  } = message;
  return {
    specversion: '1.0',
    id,
    source: `/greenlight/${encoded(gate)}`,
    type: `greenlight.alert.${event}`,
    subject: key,
    time: at,
    datacontenttype: 'application/json',
    data: {
      key,
      plan: gate,
      alert: subject,
      event,
      status,
      before,
      since,
      owner,
      headline: cut(headline, 1000),
      lead: cut(lead, 2000),
      facts: facts.map(({ items, ...fact }) => ({
        ...fact,
        text: cut(fact.text, 3000),
        ...(items === undefined ? {} : { items: items.map(shortItem) }),
      })),
      url,
      expires,
    },
  };
}

const shortItem = (item: Item): Item => ({
  ...item,
  title: cut(item.title, 500),
  text: cut(item.text, 1000),
});

/** The three headers of a signed webhook. A secret that begins with `whsec_` is base64, as the standard has it; others are text. */
export function signature(id: string, seconds: number, body: string, secret: string): Record<string, string> {
  const base64 = /^whsec_(.+)$/.exec(secret)?.[1];
  const key = base64 === undefined ? Buffer.from(secret) : Buffer.from(base64, 'base64');
  // An id is a header here: it holds no sign that a header may not.
  const safe = encoded(id);
  const mac = createHmac('sha256', key).update(`${safe}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': safe, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${mac}` };
}
