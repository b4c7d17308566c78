import type { Deadline } from '../../publish/client.ts';
import { cut } from '../../text/escape.ts';
import { type Alert, type Message, ofJudgement, ofLevel, type Status } from '../alert.ts';
import { ask, prepareHttp, webAddress } from '../http.ts';
import { visibleText } from '../plain.ts';
import { type Access, type Notifier, Undelivered } from './notifier.ts';

/**
 * Prometheus Alertmanager, by its API v2: https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml. Grouping,
 * silences, quiet hours and flapping are its business. It forgets what is not said again: an alert ends when the next review is late.
 * With a secret, `user:password` or a bearer token.
 */
export const alertmanager: Notifier = {
  open(access) {
    const base = webAddress(access, null);
    const alerts = at(base, 'api/v2/alerts');
    const secrets = authorization(access);
    return {
      prepare: (message) => prepareHttp({ url: alerts, body: alertsOf(message), secrets }),
      async acknowledged(alert, key, until) {
        const gate = key.slice(0, key.length - `/${alert.subject}/${alert.incident}`.length);
        return silencedBy(alert, gate, alerts, secrets, until);
      },
    };
  },
};

function at(base: URL, path: string): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${path}`;
  return url;
}

function authorization({ secret }: Access): Record<string, string> {
  if (secret === null) return {};
  const basic = secret.includes(':');
  return { authorization: basic ? `Basic ${Buffer.from(secret).toString('base64')}` : `Bearer ${secret}` };
}

/** Labels are what Alertmanager knows an alert by: one that changes its level is a new one, and the old one ends. */
export function alertsOf(message: Message): object[] {
  const { event, status, before, at: now, since, expires, url } = message;
  const isOver = event === 'resolved';
  const own = (level: Status, endsAt: string, escalated = false) => ({
    labels: labelsOf(message, level, escalated),
    annotations: annotationsOf(message),
    startsAt: since,
    endsAt,
    ...(url === null ? {} : { generatorURL: url }),
  });
  const ended = before !== null && before !== 'GREEN' && before !== status ? [before] : [];
  const escalated = event === 'escalated' || event === 'overdue';
  const open = isOver ? [] : [own(status, expires), ...(escalated ? [own(status, expires, true)] : [])];
  return [...open, ...ended.flatMap((level) => [own(level, now), own(level, now, true)])];
}

const severity: Record<Status, string> = { GREEN: 'none', AMBER: 'warning', RED: 'critical', ERROR: 'error' };

function labelsOf({ gate, subject }: Message, level: Status, escalated: boolean): Record<string, string> {
  return {
    alertname: 'Greenlight',
    plan: label(gate),
    level,
    severity: severity[level],
    ...(checkOf(subject) === '' ? {} : { check: checkOf(subject) }),
    ...(escalated ? { escalated: 'true' } : {}),
  };
}

/** The checks that an alert is about, where it is not about the level of the plan. */
function checkOf(subject: string): string {
  return subject === ofLevel || subject === ofJudgement ? '' : label(subject);
}

function annotationsOf({ headline, lead, facts, owner, id }: Message): Record<string, string> {
  const description = facts.map(({ name, text }) => `${name}: ${text}`).join('\n');
  return {
    summary: cut(visibleText(headline), 1000),
    description: cut(visibleText(`${lead}\n${description}`), 10_000),
    ...(owner === null ? {} : { owner: visibleText(owner) }),
    message_id: id,
  };
}

const label = (text: string) => visibleText(text).replaceAll('\n', ' ');

/** A silence that covers the alert says that somebody knows of it. */
async function silencedBy(
  { status, subject }: Alert,
  gate: string,
  alerts: URL,
  secrets: Record<string, string>,
  until: Deadline,
): Promise<string | null> {
  const url = new URL(alerts);
  for (const [name, value] of [
    ['alertname', 'Greenlight'],
    ['plan', label(gate)],
    ['level', status],
    ['check', checkOf(subject)],
  ])
    url.searchParams.append('filter', `${name}=${JSON.stringify(value)}`);
  const { text } = await ask({ method: 'GET', url, secrets }, until);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Undelivered('it answered with something else than JSON', false);
  }
  const silenced = (one: unknown) => {
    const by = (one as { status?: { silencedBy?: unknown } } | null)?.status?.silencedBy;
    return Array.isArray(by) && by.length > 0;
  };
  return Array.isArray(found) && found.length > 0 && found.every(silenced)
    ? 'a silence in Alertmanager'
    : null;
}
