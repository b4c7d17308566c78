import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/notify/people.ts';
import { act } from '../../src/publish/act.ts';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { runnerVariables } from '../publish/destinations.ts';
import { Receivers } from './receivers.ts';

let github: GitHubServer;
let receivers: Receivers;
let folder: string;
beforeEach(async () => {
  github = await GitHubServer.start();
  receivers = await Receivers.start();
  folder = newFolder();
  writeFileSync(join(folder, 'plan.yaml'), plan);
  for (const [name, wrong] of [
    ['reference', 0],
    ['GREEN', 1],
    ['RED', 30],
  ] as const)
    writeFileSync(join(folder, `${name}.csv`), rows(wrong));
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  expect(receivers.violations).toEqual([]);
  await Promise.all([github.stop(), receivers.stop()]);
});

const plan = `plan: credit
review: daily
data: { task: binary, id: id, label: y, positive: 1, score: p, features: { x: number } }
levels:
  AMBER: { owner: "@acme/ml", within: 2 days, notify: [hook] }
  RED: { owner: "@acme/lead", within: 6 hours, notify: [hook, issue, pager] }
notify: { targets: { hook: webhook, pager: pagerduty } }
metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }
history: { leave_red_after: 1, cusum: false }
segments: false
`;
function rows(wrong: number): string {
  const lines = Array.from(
    { length: 60 },
    (_, i) => `${i},${i < wrong ? 1 - (i % 2) : i % 2},${i % 2 ? 0.9 : 0.1},${i}`,
  );
  return `${['id,y,p,x', ...lines].join('\n')}\n`;
}

interface Ran {
  exit: number;
  outputs: Record<string, string>;
  log: string;
}

async function run(now: string, inputs: Record<string, string>, event = 'schedule'): Promise<Ran> {
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const say = (text: string | Error) => void log.push(String(text));
  const notify = [
    `hook = ${receivers.url}/webhook`,
    `hook.secret=${receivers.signing}`,
    `pager=${receivers.url}/v2/enqueue`,
    'pager.secret=R0000000000000000000000000000001',
    'pager.token=token-of-pager',
  ].join('\n');
  const given = {
    plan: join(folder, 'plan.yaml'),
    reference: join(folder, 'reference.csv'),
    token: 'the-job-token',
    publish: 'issue',
    out: join(folder, 'report'),
    history: join(folder, 'reviews'),
    'read-from': folder,
    'publish-timeout': '120',
    notify,
    ...inputs,
  };
  const environment = {
    ...runnerVariables(event),
    GITHUB_API_URL: github.url,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const runner = {
    setOutput: (name: string, value: unknown) => void Object.assign(outputs, { [name]: String(value) }),
    info: say,
    notice: say,
    warning: say,
    error: say,
  };
  const exit = await act(environment, new Date(now), runner, people);
  return { exit, outputs, log: log.join('\n') };
}

const heard = () => receivers.to('webhook').map(({ body }) => body.data.event);

describe('The action', () => {
  it('tells those whom the plan names, reminds them, and tells them that it is over; one issue holds it all.', async () => {
    const candidate = { candidate: join(folder, 'RED.csv') };
    const red = await run('2026-06-01T10:00:00Z', candidate);
    expect(red).toMatchObject({ exit: 1, outputs: { status: 'RED', promote: 'false' } });
    expect(heard()).toEqual(['opened']);
    expect(receivers.to('webhook')[0]!.body.data.url).toBe(
      'https://github.com/acme/credit/actions/runs/31337',
    );
    expect(github.repository.issues).toHaveLength(1);
    const reminded = await run('2026-06-01T15:00:00Z', { mode: 'remind', plan: '' });
    expect(reminded.exit, reminded.log).toBe(0);
    expect(reminded.log).toContain(
      'credit, level: RED since 2026-06-01 10:00 UTC; due by 2026-06-01 16:00 UTC; reminded now',
    );
    await run('2026-06-02T10:00:00Z', { candidate: join(folder, 'GREEN.csv') });
    expect(heard(), JSON.stringify(receivers.to('webhook').at(-1)!.body.data.facts)).toEqual([
      'opened',
      'reminder',
      'resolved',
    ]);
    expect(receivers.to('pager').map(({ body }) => body.event_action)).toEqual([
      'trigger',
      'trigger',
      'resolve',
      'resolve',
    ]);
    expect(github.repository.issues).toMatchObject([{ state: 'closed' }]);
    expect(github.repository.comments).toHaveLength(2);
  });

  it('tells who owns that nothing could be judged.', async () => {
    const { exit, outputs } = await run('2026-06-01T10:00:00Z', { candidate: join(folder, 'none.csv') });
    expect({ exit, status: outputs.status }).toEqual({ exit: 1, status: 'ERROR' });
    expect(receivers.to('webhook').map(({ body }) => [body.data.alert, body.data.status])).toEqual([
      ['judgement', 'ERROR'],
    ]);
  });

  it('tells nobody of a door that stays shut: a door judges nothing.', async () => {
    const { exit, outputs } = await run('2026-06-01T10:00:00Z', {
      mode: 'verify',
      model: join(folder, 'RED.csv'),
      key: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }) as string,
      attestation: join(folder, 'none.json'),
      reference: '',
      publish: 'summary',
    });
    expect({ exit, promote: outputs.promote }).toEqual({ exit: 1, promote: 'false' });
    expect(receivers.received).toEqual([]);
    expect(github.repository.issues).toEqual([]);
  });

  it('tells nobody of a pull request, and shows what it would say where it is asked to.', async () => {
    const candidate = { candidate: join(folder, 'RED.csv') };
    await run('2026-06-01T10:00:00Z', candidate, 'pull_request');
    const { log } = await run(
      '2026-06-01T10:00:00Z',
      { ...candidate, 'notify-dry-run': 'true' },
      'pull_request',
    );
    expect(receivers.received).toEqual([]);
    expect(github.repository.issues).toEqual([]);
    expect(log).toContain('--- hook (webhook), opened: credit/level/1.1/hook');
    expect(log).not.toContain('R00000');
  });

  it('keeps its verdict, outputs and exit status whatever becomes of the messages, and hides every secret.', async () => {
    receivers.faults.set('webhook', {
      status: 500,
      body: `no: ${receivers.signing} R0000000000000000000000000000001`,
    });
    receivers.faults.set('pager', { kind: 'reset' });
    const { exit, outputs, log } = await run('2026-06-01T10:00:00Z', {
      candidate: join(folder, 'RED.csv'),
      'publish-timeout': '20',
    });
    expect({ exit, status: outputs.status }).toEqual({ exit: 1, status: 'RED' });
    expect(log).toMatch(
      /hook \(webhook\) could not be told: it answered 500, also after further attempts\. It said: no: \*\*\* \*\*\*/,
    );
    expect(log).toMatch(/pager \(pagerduty\) could not be told/);
    expect(log).not.toMatch(/a-secret-of|R00000/);
    // The issue works: it reports the two.
    const reports = github.repository.comments.map(({ body }) => body);
    expect(reports).toHaveLength(2);
    expect(reports.join('\n')).toMatch(/pager could not be told of this/);
    expect(readFileSync(join(folder, 'reviews', 'credit', 'alerts.json'), 'utf8')).not.toMatch(
      /a-secret-of|R00000/,
    );
    receivers.faults.clear();
    await run('2026-06-01T11:00:00Z', { mode: 'remind', plan: '' });
    expect(heard()).toEqual(['opened']);
  });

  it('refuses lines of the input that are none, and shows none of them.', async () => {
    const { exit, log } = await run('2026-06-01T10:00:00Z', {
      candidate: join(folder, 'RED.csv'),
      notify: 'hook hush-hush\nHook=hush',
    });
    expect(exit).toBe(1);
    expect(log).toMatch(/input "notify", line 1: it is not of the form NAME=ADDRESS/);
    expect(log).toContain('line 2');
    expect(log).not.toContain('hush');
  });

  it('says that nothing remembers, and tells all the same.', async () => {
    const { log } = await run('2026-06-01T10:00:00Z', {
      candidate: join(folder, 'RED.csv'),
      history: 'none',
    });
    expect(log).toContain('nothing remembers what they were told');
    expect(heard()).toEqual(['opened']);
  });
});
