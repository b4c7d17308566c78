import { createHash } from 'node:crypto';
import { cut } from '../../text/escape.ts';
import type { Message, Status } from '../alert.ts';
import { ask, prepareHttp, webAddress } from '../http.ts';
import { encoded, visibleText } from '../plain.ts';
import { type Notifier, Undelivered, Unreachable } from './notifier.ts';

/**
 * PagerDuty, by Events API v2: https://developer.pagerduty.com/docs/send-alert-event. The secret is the integration's key. With a
 * token of its REST API it is also asked whether an incident is acknowledged.
 */
export const pagerduty: Notifier = {
  open(access) {
    const { secret, token, variables } = access;
    if (secret === null) throw new Unreachable(`the integration’s key is missing: set ${variables.secret}`);
    const url = webAddress(access, 'https://events.pagerduty.com/v2/enqueue', true);
    return {
      prepare(message) {
        const [first, ...others] = pagerEvents(message).map((event) => {
          const shown = { routing_key: '***', ...event };
          return prepareHttp({ url, body: { ...shown, routing_key: secret }, shown });
        });
        return {
          shown: [first!, ...others].map(({ shown }) => shown).join('\n\n'),
          async send(until) {
            for (const one of [first!, ...others]) await one.send(until);
            return null;
          },
        };
      },
      ...(token === null
        ? {}
        : {
            acknowledged: async (_, key: string, until) => {
              const list = restAddress(url);
              list.searchParams.set('incident_key', dedupKey(key));
              const secrets = { authorization: `Token token=${token}` };
              const headers = { accept: 'application/vnd.pagerduty+json;version=2' };
              return acknowledgement((await ask({ method: 'GET', url: list, headers, secrets }, until)).text);
            },
          }),
    };
  },
};

/** The REST API that goes with the address of events: of the same region, or of the same server. */
function restAddress(events: URL): URL {
  const url = new URL(events);
  url.hostname = url.hostname.replace(/^events\.(?=(?:eu\.)?pagerduty\.com$)/, 'api.');
  url.pathname = '/incidents';
  url.search = '';
  return url;
}

function acknowledgement(text: string): string | null {
  let incidents: unknown;
  try {
    ({ incidents } = Object(JSON.parse(text)) as { incidents?: unknown });
  } catch {
    throw new Undelivered('it answered with something else than JSON', false);
  }
  const isAcknowledged = (one: unknown) => (one as { status?: unknown } | null)?.status === 'acknowledged';
  return Array.isArray(incidents) && incidents.some(isAcknowledged) ? 'acknowledged in PagerDuty' : null;
}

const severity: Record<Status, string> = { GREEN: 'info', AMBER: 'warning', RED: 'critical', ERROR: 'error' };

/** What is triggered or resolved. What nobody has acknowledged is an incident of its own, so that it pages again. */
export function pagerEvents(message: Message): Record<string, unknown>[] {
  const { event, key, headline, lead, facts, status, at, gate, subject, url, id } = message;
  const own = dedupKey(key);
  if (event === 'resolved')
    return [own, dedupKey(`${key}/escalated`)].map((dedup_key) => ({ event_action: 'resolve', dedup_key }));
  const pagesAgain = event === 'overdue' || event === 'escalated';
  const details = Object.fromEntries(facts.map(({ name, text }) => [name, cut(visibleText(text), 2000)]));
  return [
    {
      event_action: 'trigger',
      dedup_key: pagesAgain ? dedupKey(`${key}/escalated`) : event === 'undelivered' ? dedupKey(id) : own,
      payload: {
        summary: cut(visibleText(`${headline}. ${lead}`).replaceAll('\n', ' '), 1024),
        source: cut(`greenlight/${visibleText(gate)}`, 1024),
        severity: severity[status],
        timestamp: at,
        component: cut(visibleText(gate), 200),
        group: cut(visibleText(subject), 200),
        class: event,
        custom_details: { ...details, 'Message id': id },
      },
      client: 'Greenlight',
      ...(url === null ? {} : { client_url: url, links: [{ href: url, text: 'Open the run' }] }),
    },
  ];
}

/** At most 255 signs; a longer key by its digest. */
function dedupKey(key: string): string {
  const text = `greenlight/${encoded(key)}`;
  return text.length <= 255 ? text : `greenlight/${createHash('sha256').update(key).digest('hex')}`;
}
