import { addressesFrom } from '../../src/notify/access.ts';
import type { Event, Message } from '../../src/notify/alert.ts';
import { events } from '../../src/notify/alert.ts';
import { channelOf } from '../../src/notify/deliver.ts';
import type { TargetKind } from '../../src/plan/vocabulary/notify-targets.ts';
import { deadline } from '../../src/publish/client.ts';
import { nasty } from '../report/hostile.ts';

/** The targets of tests, and what each is. */
export const kinds: Record<string, TargetKind> = {
  hook: 'webhook',
  chat: 'slack',
  bot: 'slack',
  team: 'teams',
  pager: 'pagerduty',
  am: 'alertmanager',
  mail: 'email',
  issue: 'issue',
};

/** A message as a review makes it. */
export function messageTo(target: string, more: Partial<Message> = {}): Message {
  const event = more.event ?? 'opened';
  return {
    id: `credit/level/1.1/${target}`,
    key: 'credit/level/1',
    target,
    kind: kinds[target]!,
    event,
    gate: 'credit',
    subject: 'level',
    incident: 1,
    status: event === 'resolved' ? 'GREEN' : 'RED',
    before: event === 'opened' ? null : event === 'better' || event === 'resolved' ? 'RED' : 'AMBER',
    at: '2026-06-01T10:00:00.000Z',
    since: '2026-05-25T10:00:00.000Z',
    headline: 'credit is RED (stop, do not promote): AUROC, and 2 more findings',
    lead: 'AMBER has become RED.',
    facts: [
      {
        name: 'What failed',
        text: 'RED  AUROC: AUROC is 0.68.\nAMBER  age: range: 40 rows of 600 are out of range.\nAMBER  1 more finding in the report',
        items: [
          { status: 'RED', title: 'AUROC', text: 'AUROC is 0.68.' },
          { status: 'AMBER', title: 'age: range', text: '40 rows of 600 are out of range.' },
          { status: 'AMBER', title: '1 more finding in the report', text: '' },
        ],
      },
      { name: 'Since', text: '2026-05-25 10:00 UTC' },
      { name: 'How sure', text: 'AUROC: 95 % interval [0.65, 0.71], 8,232 cases.' },
      {
        name: 'Which rows',
        text: "greenlight rows --plan plan.yaml --candidate c.csv --where 'age < 18'",
        code: true,
      },
      { name: 'What to do', text: 'cease use of the model' },
      { name: 'Owner', text: '@acme/risk-lead' },
      { name: 'By when', text: 'within 24 hours, by 2026-06-02 10:00 UTC' },
      { name: 'Report', text: 'greenlight-report/report.html' },
    ],
    owner: '@acme/risk-lead',
    url: 'https://github.com/acme/credit/actions/runs/31337',
    expires: '2026-06-09T10:00:00.000Z',
    undo: null,
    sent: 'unknown',
    ...more,
  };
}

/** Every event, as it is said. */
export const everyEvent: readonly Event[] = events;

/** A message of which every text is an attack, and long. */
export function hostileTo(target: string): Message {
  const all = [
    nasty,
    '<!channel> <@U123> <https://evil.example|here>',
    '](https://evil.example)',
    '\u202Eevil',
  ].join(' ');
  const long = `${all} ${'x<&>'.repeat(3000)}`;
  return messageTo(target, {
    gate: all.slice(0, 200),
    key: `${all.slice(0, 200)}/level/1`,
    id: `${all.slice(0, 200)}/level/1.1/${target}`,
    headline: long,
    lead: long,
    owner: all,
    facts: Array.from({ length: 9 }, (_, i) => ({
      name: ['Since', 'Owner', 'What failed', 'Which rows'][i % 4]!,
      text: long.slice(0, 6000),
      ...(i % 4 === 3 ? { code: true as const } : {}),
      ...(i === 6
        ? { items: Array.from({ length: 7 }, () => ({ status: 'RED' as const, title: long, text: long })) }
        : {}),
    })),
  });
}

/** Sends one message, in `patience` milliseconds. */
export async function send(
  message: Message,
  variables: Record<string, string>,
  patience = 60_000,
  thread: string | null = null,
) {
  const addresses = addressesFrom(variables, null);
  const channel = await channelOf(message.kind, message.target, addresses);
  return channel.prepare(message, thread).send(deadline(patience));
}
