import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressesFrom } from '../../../src/notify/access.ts';
import { channelOf } from '../../../src/notify/deliver.ts';
import { Undelivered } from '../../../src/notify/targets/notifier.ts';
import { everyEvent, hostileTo, kinds, messageTo, send } from '../messages.ts';
import { type Fault, Receivers } from '../receivers.ts';

const targets = ['hook', 'chat', 'bot', 'team', 'pager', 'am'];
const serviceOf: Record<string, string> = {
  hook: 'webhook',
  chat: 'slack',
  bot: 'bot',
  team: 'teams',
  pager: 'pager',
  am: 'alertmanager',
};

let receivers: Receivers;
beforeAll(async () => {
  receivers = await Receivers.start();
});
afterAll(() => receivers.stop());
beforeEach(() => {
  receivers.received = [];
  receivers.violations = [];
  receivers.faults.clear();
});

describe.each(targets)('What %s is sent', (target) => {
  it.each(everyEvent)('is what its vendor takes, when it is %s.', async (event) => {
    await send(messageTo(target, { event }), receivers.variables);
    expect(receivers.violations).toEqual([]);
    expect(receivers.to(serviceOf[target]!).length).toBeGreaterThan(0);
  });

  it('is what its vendor takes where every text is an attack, and too long.', async () => {
    await send(hostileTo(target), receivers.variables).catch(() => {});
    expect(receivers.violations).toEqual([]);
  });

  it('says the same as everywhere: what failed, since when, how sure, which rows, what to do, who, by when, where more is.', async () => {
    await send(messageTo(target), receivers.variables);
    const said = JSON.stringify(receivers.to(serviceOf[target]!)[0]!.body).replaceAll('\u{200B}', '');
    for (const words of [
      'credit is RED',
      'AUROC is 0.68.',
      '2026-05-25 10:00 UTC',
      '95 % interval [0.65, 0.71], 8,232 cases',
      'greenlight rows --plan plan.yaml',
      'cease use of the model',
      '@acme/risk-lead',
      'by 2026-06-02 10:00 UTC',
      'greenlight-report/report.html',
      'actions/runs/31337',
    ])
      expect(said).toContain(words);
  });

  it('is shown by a dry run without its secret.', async () => {
    const addresses = addressesFrom(receivers.variables, null);
    const channel = await channelOf(kinds[target]!, target, addresses);
    const { shown } = channel.prepare(messageTo(target), null);
    expect(shown).toContain('credit is RED');
    for (const secret of ['secretof', 'xoxb', 'R00000', 'a-secret-of-webhooks', 'token-of-pager'])
      expect(shown).not.toContain(secret);
  });
});

const faults: Record<string, { fault: Fault; says: RegExp; again: boolean; refused: boolean }> = {
  '401': { fault: { status: 401 }, says: /refused the secret \(401\)/, again: false, refused: true },
  '403': { fault: { status: 403 }, says: /refused access \(403\)/, again: false, refused: true },
  '404': { fault: { status: 404 }, says: /nothing is at its address \(404\)/, again: false, refused: true },
  '409': { fault: { status: 409 }, says: /conflict \(409\)/, again: false, refused: true },
  '422': { fault: { status: 422 }, says: /could not use the message \(422\)/, again: false, refused: true },
  '429': {
    fault: { status: 429, headers: { 'retry-after': '0' } },
    says: /takes no more messages for now \(429\)/,
    again: true,
    refused: true,
  },
  '500': {
    fault: { status: 500 },
    says: /answered 500, also after further attempts/,
    again: true,
    refused: false,
  },
  timeout: { fault: { kind: 'hang' }, says: /did not answer in time/, again: true, refused: false },
  'connection reset': {
    fault: { kind: 'reset' },
    says: /connection could not be made or broke/,
    again: true,
    refused: false,
  },
};

describe.each(targets)('When %s answers', (target) => {
  const service = serviceOf[target]!;

  it.each(Object.keys(faults))('%s, it is said why, and tried again where that may help.', async (kind) => {
    const { fault, says, again, refused } = faults[kind]!;
    let attempts = 0;
    receivers.listener = () => void attempts++;
    receivers.faults.set(service, fault);
    const error = await send(messageTo(target), receivers.variables, kind === 'timeout' ? 600 : 8000).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(Undelivered);
    expect((error as Undelivered).message).toMatch(says);
    expect((error as Undelivered).refused).toBe(refused);
    if (again) expect(attempts).toBeGreaterThan(1);
    else expect(attempts).toBe(1);
  });

  it.each(['429', '500', 'connection reset'])('%s once, the message arrives all the same.', async (kind) => {
    receivers.faults.set(service, { ...faults[kind]!.fault, times: 1 });
    await send(messageTo(target), receivers.variables, 20_000);
    expect(receivers.to(service).length).toBeGreaterThan(0);
  });

  it('with a redirect, nothing is sent on.', async () => {
    receivers.faults.set(service, { status: 307, headers: { location: `${receivers.url}/webhook` } });
    const error = await send(messageTo(target), receivers.variables).catch((caught: unknown) => caught);
    expect((error as Error).message).toMatch(/leads elsewhere \(307\), and nothing is sent on/);
    expect(receivers.received).toEqual([]);
  });
});

describe('A conversation in Slack', () => {
  it('has one thread, where the bot’s token is given.', async () => {
    const thread = await send(messageTo('bot'), receivers.variables);
    expect(thread).toMatch(/^17\d+\.\d+$/);
    expect(await send(messageTo('bot', { event: 'changed' }), receivers.variables, 60_000, thread)).toBe(
      thread,
    );
    await send(messageTo('bot', { event: 'escalated' }), receivers.variables, 60_000, thread);
    expect(receivers.to('bot').map(({ body }) => [body.thread_ts, body.reply_broadcast])).toEqual([
      [undefined, undefined],
      [thread, false],
      // Everybody in the channel is to see it.
      [thread, true],
    ]);
  });

  it('is refused by a 200 that says so.', async () => {
    const variables = { ...receivers.variables, GREENLIGHT_NOTIFY_BOT_SECRET: 'xoxb-wrong' };
    await expect(send(messageTo('bot'), variables)).rejects.toThrow(
      'Slack refused the message: invalid_auth.',
    );
  });
});

it('PagerDuty pages again when nobody has acknowledged, and both incidents are resolved.', async () => {
  for (const event of ['opened', 'escalated', 'resolved'] as const)
    await send(messageTo('pager', { event }), receivers.variables);
  const sent = receivers.to('pager').map(({ body }) => [body.event_action, body.dedup_key]);
  expect(sent).toEqual([
    ['trigger', 'greenlight/credit%2Flevel%2F1'],
    ['trigger', 'greenlight/credit%2Flevel%2F1%2Fescalated'],
    ['resolve', 'greenlight/credit%2Flevel%2F1'],
    ['resolve', 'greenlight/credit%2Flevel%2F1%2Fescalated'],
  ]);
});

describe('An address', () => {
  it.each([
    ['chat', {}, 'its address is missing: set GREENLIGHT_NOTIFY_CHAT'],
    [
      'chat',
      { GREENLIGHT_NOTIFY_CHAT: 'hooks.slack.com' },
      'GREENLIGHT_NOTIFY_CHAT is not an address that begins with https://',
    ],
    [
      'chat',
      { GREENLIGHT_NOTIFY_CHAT: 'http://hooks.slack.example/x' },
      'must begin with https://: a secret goes with it',
    ],
    [
      'am',
      { GREENLIGHT_NOTIFY_AM: 'https://me:hush@am.example' },
      'holds a password: give it as GREENLIGHT_NOTIFY_AM_SECRET',
    ],
    [
      'am',
      { GREENLIGHT_NOTIFY_AM: 'http://am.example', GREENLIGHT_NOTIFY_AM_SECRET: 'hush' },
      'must begin with https://',
    ],
    [
      'pager',
      { GREENLIGHT_NOTIFY_PAGER: 'https://events.pagerduty.com/v2/enqueue' },
      'key is missing: set GREENLIGHT_NOTIFY_PAGER_SECRET',
    ],
    [
      'bot',
      { GREENLIGHT_NOTIFY_BOT: 'https://slack.com/api/chat.postMessage?channel=C1' },
      'token is missing: set GREENLIGHT_NOTIFY_BOT_SECRET',
    ],
    [
      'bot',
      {
        GREENLIGHT_NOTIFY_BOT: 'https://slack.com/api/chat.postMessage',
        GREENLIGHT_NOTIFY_BOT_SECRET: 'xoxb-hush',
      },
      'names no channel',
    ],
    ['issue', {}, 'an issue needs a repository and a token'],
  ])(
    'of %s that cannot be used is refused in words, and not shown: %j.',
    async (target, variables, words) => {
      const error = (await send(messageTo(target), variables as Record<string, string>).catch(
        (caught: unknown) => caught,
      )) as Error;
      expect(error.message).toContain(words);
      expect(error.message).not.toMatch(/hush|slack\.example/);
    },
  );
});
