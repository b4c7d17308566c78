import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesFrom } from '../../../src/notify/access.ts';
import { emptyBook } from '../../../src/notify/alert.ts';
import type { BookStore } from '../../../src/notify/book/store.ts';
import { decide } from '../../../src/notify/decide.ts';
import { remindGate } from '../../../src/notify/reminding.ts';
import { tell } from '../../../src/notify/tell.ts';
import { newFolder } from '../../folder.ts';
import { found, plan } from '../story.ts';

const program = process.env.GREENLIGHT_ALERTMANAGER;

/** Notifications of Alertmanager, as its receivers get them. */
interface Notice {
  to: string;
  status: string;
  level: string;
}

describe.skipIf(!program)(
  `A real Alertmanager${program ? '' : ' (skipped: no Alertmanager; name one in GREENLIGHT_ALERTMANAGER)'}`,
  () => {
    let alertmanager: ChildProcess;
    let base = '';
    const notices: Notice[] = [];
    const receiver = createServer((request, response) => {
      let text = '';
      request.on('data', (data) => {
        text += data;
      });
      request.on('end', () => {
        for (const { status, labels } of JSON.parse(text).alerts)
          notices.push({ to: request.url!.slice(1), status, level: labels.level });
        response.end();
      });
    });

    beforeAll(async () => {
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
      const own = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
      const folder = newFolder();
      const port = await freePort();
      base = `http://127.0.0.1:${port}`;
      // RED goes to the pager and keeps the AMBER of its plan quiet.
      writeFileSync(
        join(folder, 'alertmanager.yml'),
        `route: { receiver: chat, group_by: [plan, level], group_wait: 0s, group_interval: 1s, repeat_interval: 1h, routes: [{ receiver: pager, matchers: ['level="RED"'] }] }
receivers:
  - { name: chat, webhook_configs: [{ url: '${own}/chat' }] }
  - { name: pager, webhook_configs: [{ url: '${own}/pager' }] }
`,
      );
      const words = [
        '--config.file',
        join(folder, 'alertmanager.yml'),
        '--storage.path',
        folder,
        '--web.listen-address',
        `127.0.0.1:${port}`,
        '--cluster.listen-address',
        '',
      ];
      alertmanager = spawn(program!, words, { stdio: 'ignore' });
      await until(async () => (await fetch(`${base}/-/ready`).catch(() => null))?.ok === true);
    });
    afterAll(async () => {
      alertmanager?.kill();
      receiver.closeAllConnections();
      await new Promise((resolve) => receiver.close(resolve));
    });

    it('tells once of what is raised, again of what is worse, of what is over, and knows a silence for an answer.', async () => {
      const rules = plan();
      for (const level of ['AMBER', 'RED'] as const) rules.levels[level].notify = ['am'];
      let book = emptyBook('credit');
      const store: BookStore = {
        cheap: true,
        read: async () => ({ book, fault: null, mark: null }),
        write: async (next) => {
          book = next;
          return { book, fault: null, mark: null };
        },
      };
      const addresses = addressesFrom({ GREENLIGHT_NOTIFY_AM: base }, null);
      const review = async (status: 'GREEN' | 'AMBER' | 'RED') => {
        const at = new Date().toISOString();
        const all = status === 'GREEN' ? [] : [found('metric/accuracy', status)];
        const seen = {
          gate: 'credit',
          at,
          plan: rules,
          status,
          reason: '',
          found: all,
          url: 'https://example.com/run',
          report: null,
        };
        const warnings = await tell((before) => decide(before, seen), {
          gate: 'credit',
          store,
          addresses,
          at,
          patience: 20_000,
          dry: null,
        });
        expect(warnings).toEqual([]);
      };
      const heard = async (...expected: string[]) => {
        await until(async () => expected.every((one) => said().includes(one)));
        return said();
      };
      const said = () => notices.map(({ to, status, level }) => `${to} ${status} ${level}`);

      await review('AMBER');
      expect(await heard('chat firing AMBER')).toEqual(['chat firing AMBER']);
      // The same again is news to nobody.
      await review('AMBER');
      await review('RED');
      const worse = await heard('pager firing RED', 'chat resolved AMBER');
      expect(worse.filter((one) => one === 'chat firing AMBER')).toHaveLength(1);
      const [alert] = (await (await fetch(`${base}/api/v2/alerts?filter=level="RED"`)).json()) as [
        Record<string, Record<string, string>>,
      ];
      expect(alert!.labels).toEqual({
        alertname: 'Greenlight',
        plan: 'credit',
        level: 'RED',
        severity: 'critical',
      });
      expect(alert!.annotations!.description).toContain('Owner: @acme/lead');
      expect(alert!.generatorURL).toBe('https://example.com/run');
      expect(alert!.endsAt).toBe(book.late);

      const telling = {
        gate: 'credit',
        store,
        addresses,
        at: new Date().toISOString(),
        patience: 20_000,
        dry: null,
      };
      expect((await remindGate(telling, new Date())).lines[0]).not.toContain('acknowledged');
      const silence = {
        matchers: [{ name: 'plan', value: 'credit', isRegex: false, isEqual: true }],
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
        createdBy: 'ada',
        comment: 'I look at it',
      };
      const { silenceID } = (await (
        await fetch(`${base}/api/v2/silences`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(silence),
        })
      ).json()) as { silenceID: string };
      await until(async () =>
        (await remindGate(telling, new Date())).lines[0]!.includes(
          'acknowledged (a silence in Alertmanager)',
        ),
      );
      await fetch(`${base}/api/v2/silence/${silenceID}`, { method: 'DELETE' });

      await review('GREEN');
      await heard('pager resolved RED');
      expect(said().filter((one) => one === 'pager firing RED')).toHaveLength(1);
    });
  },
);

async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
