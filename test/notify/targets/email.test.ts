import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesFrom } from '../../../src/notify/access.ts';
import { channelOf } from '../../../src/notify/deliver.ts';
import { mailHtml } from '../../../src/notify/email/page.ts';
import { picture } from '../../../src/notify/email/picture.ts';
import { Undelivered } from '../../../src/notify/targets/notifier.ts';
import { newFolder } from '../../folder.ts';
import { python, withoutPython } from '../../python.ts';
import { hostileTo, messageTo, send } from '../messages.ts';

const absent = withoutPython('aiosmtpd');

interface Mail {
  tls: boolean;
  login: string | null;
  from: string;
  to: string[];
  mail: string;
}

describe.skipIf(absent !== '')(`A real mail server${absent}`, () => {
  let server: ChildProcess;
  let ports: Record<string, number>;
  const mails: Mail[] = [];
  const authorities = tls.getCACertificates();

  beforeAll(async () => {
    const folder = newFolder();
    const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
    const request = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost,IP:127.0.0.1',
    ];
    const made = spawnSync('openssl', [...request, '-keyout', key, '-out', certificate], {
      encoding: 'utf8',
    });
    expect(made.status, made.stderr).toBe(0);
    tls.setDefaultCACertificates([...authorities, readFileSync(certificate, 'utf8')]);
    server = spawn(python, [join(import.meta.dirname, '../smtp-server.py'), certificate, key], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    ports = await new Promise((resolve) => {
      createInterface(server.stdout!).on('line', (line) => {
        const found = JSON.parse(line);
        if (found.mail === undefined) resolve(found);
        else mails.push({ ...found, mail: Buffer.from(found.mail, 'base64').toString('latin1') });
      });
    });
  });
  afterAll(() => {
    server?.kill();
    tls.setDefaultCACertificates(authorities);
  });

  const variables = (kind: string, to: string, user = 'gate', secret = 'hush-hush') => {
    const scheme = kind === 'tls' ? 'smtps' : 'smtp';
    const login = kind === 'plain' || kind === 'small' ? '' : `${user}@`;
    return {
      GREENLIGHT_NOTIFY_MAIL: `${scheme}://${login}localhost:${ports[kind]}?from=gate@acme.example&to=${to}`,
      ...(login === '' ? {} : { GREENLIGHT_NOTIFY_MAIL_SECRET: secret }),
    };
  };
  const arrived = async (to: string): Promise<Mail> => {
    for (;;) {
      const found = mails.find((mail) => mail.to.includes(to));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it.each(['tls', 'starttls'])(
    'takes a mail by %s and login, as text and as a page with the picture of the level.',
    async (kind) => {
      const to = `risk-${kind}@acme.example`;
      await send(messageTo('mail'), variables(kind, to), 60_000);
      const { tls: safe, login, from, mail } = await arrived(to);
      expect({ safe, login, from }).toEqual({ safe: true, login: 'gate', from: 'gate@acme.example' });
      expect(mail).toContain('Subject: credit is RED (stop, do not promote): AUROC, and 2 more findings');
      expect(mail).toMatch(/Content-Type: text\/plain/);
      expect(mail).toMatch(/Content-Type: text\/html/);
      expect(mail).toMatch(/Content-Type: image\/png; name=red.png/);
      expect(mail).toMatch(/Content-Id: <level@greenlight>/i);
      expect(mail).toContain('Auto-Submitted: auto-generated');
    },
  );

  it('takes mails of one incident that name each other, each with an id that is always the same.', async () => {
    const header = (mail: string, name: string) => new RegExp(`^${name}: (<[^>]+>)`, 'mi').exec(mail)?.[1];
    const ids: (string | undefined)[] = [];
    const roots: (string | undefined)[] = [];
    for (const [to, more] of [
      ['a@acme.example', {}],
      ['b@acme.example', { id: 'credit/level/1.2/mail' }],
      ['c@acme.example', {}],
    ] as const) {
      await send(messageTo('mail', more), variables('tls', to), 60_000);
      const { mail } = await arrived(to);
      ids.push(header(mail, 'Message-ID'));
      roots.push(header(mail, 'References'));
    }
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@acme\.example>$/);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[1]).not.toBe(ids[0]);
    expect(new Set(roots).size).toBe(1);
  });

  it('takes a mail whose every text is an attack, with no header but ours.', async () => {
    await send(hostileTo('mail'), variables('tls', 'hostile@acme.example'), 60_000);
    const { mail } = await arrived('hostile@acme.example');
    // Far below what servers take.
    expect(mail.length).toBeLessThan(1024 * 1024);
    const names = [...mail.split('\r\n\r\n')[0]!.matchAll(/^([A-Za-z-]+):/gm)].map(([, name]) =>
      name!.toLowerCase(),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect([
        'from',
        'to',
        'subject',
        'message-id',
        'in-reply-to',
        'references',
        'date',
        'mime-version',
        'content-type',
        'auto-submitted',
        'x-greenlight-event',
        'x-greenlight-summary',
        'x-priority',
        'x-msmail-priority',
        'importance',
      ]).toContain(name);
  });

  it('takes a mail after it has put it off twice (greylisting).', async () => {
    await send(messageTo('mail'), variables('starttls', 'greylist@acme.example'), 30_000);
    await arrived('greylist@acme.example');
  });

  it.each([
    [
      'a refused login',
      'starttls',
      'a@acme.example',
      'wrong',
      /the login was refused \(535\)\. Check user and secret/,
      true,
    ],
    [
      'greylisting that does not end',
      'plain',
      'later@acme.example',
      '',
      /the server puts it off \(450\)/,
      true,
    ],
    ['an unknown recipient', 'plain', 'unknown@acme.example', '', /the server refused it \(550\)/, true],
    ['a relay that is closed', 'plain', 'closed@acme.example', '', /the server refused it \(554\)/, true],
    [
      'one recipient of two whom it does not know',
      'plain',
      'known@acme.example,unknown@acme.example',
      '',
      /some of its recipients were refused, the others have it/,
      false,
    ],
    ['a mail that is too large', 'small', 'a@acme.example', '', /too large for the server \(552\)/, true],
    ['a server that does not answer', 'plain', 'slow@acme.example', '', /did not answer in time/, false],
    [
      'a connection that breaks',
      'plain',
      'gone@acme.example',
      '',
      /connection to the server could not be made or broke/,
      false,
    ],
  ] as const)('tells of %s.', async (_, kind, to, secret, words, refused) => {
    const error = (await send(
      messageTo('mail'),
      variables(kind, to, 'gate', secret),
      to.startsWith('slow') ? 4000 : 20_000,
    ).catch((caught: unknown) => caught)) as Undelivered;
    expect(error).toBeInstanceOf(Undelivered);
    expect(error.message).toMatch(words);
    expect(error.refused).toBe(refused);
    expect(error.message).not.toContain('hush');
  });

  it('is not sent to, and no password either, where its certificate is not known.', async () => {
    tls.setDefaultCACertificates(authorities);
    const error = (await send(messageTo('mail'), variables('tls', 'd@acme.example'), 20_000).catch(
      (caught: unknown) => caught,
    )) as Error;
    tls.setDefaultCACertificates([...authorities]);
    expect(error.message).toMatch(/no safe connection could be made \(TLS\).*NODE_EXTRA_CA_CERTS/);
  });
});

describe('A mail server that knows no TLS', () => {
  it('gets no password.', async () => {
    const heard: string[] = [];
    const server = createServer((socket) => {
      socket.write('220 localhost\r\n');
      socket.on('data', (data) => {
        heard.push(String(data));
        socket.write('250 localhost\r\n');
      });
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const variables = {
      GREENLIGHT_NOTIFY_MAIL: `smtp://gate@localhost:${port}?from=gate@acme.example&to=a@acme.example`,
      GREENLIGHT_NOTIFY_MAIL_SECRET: 'hush-hush',
    };
    const error = (await send(messageTo('mail'), variables, 20_000).catch(
      (caught: unknown) => caught,
    )) as Error;
    server.close();
    expect(error.message).toMatch(/no safe connection/);
    expect(heard.join('')).not.toMatch(/AUTH|hush/);
  });
});

describe('The address of mail', () => {
  it.each([
    ['', /its address is missing: set GREENLIGHT_NOTIFY_MAIL/],
    ['mail.acme.example', /is not of the form smtps:\/\//],
    [
      'smtps://me:hush@mail.acme.example?from=a@b.c&to=d@e.f',
      /holds a password: give it as GREENLIGHT_NOTIFY_MAIL_SECRET/,
    ],
    ['smtps://mail.acme.example?to=d@e.f', /does not say from whom/],
    ['smtps://mail.acme.example?from=a@b.c', /does not say to whom/],
    ['smtps://mail.acme.example?from=a@b.c&to=d@e.f%0d%0aBcc:x@y.z', /does not say to whom/],
    ['smtps://me@mail.acme.example?from=a@b.c&to=d@e.f', /the password is missing/],
  ])('%j is refused in words, and not shown.', async (address, words) => {
    const error = (await send(messageTo('mail'), { GREENLIGHT_NOTIFY_MAIL: address }).catch(
      (caught: unknown) => caught,
    )) as Error;
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain('hush');
  });
});

describe('A mail', () => {
  it('is shown by a dry run, headers, text and page, without the password.', async () => {
    const variables = {
      GREENLIGHT_NOTIFY_MAIL: 'smtps://me@mail.acme.example?from=gate@acme.example&to=risk@acme.example',
      GREENLIGHT_NOTIFY_MAIL_SECRET: 'hush-hush',
    };
    const channel = await channelOf('email', 'mail', addressesFrom(variables, null));
    const { shown } = channel.prepare(messageTo('mail'), null);
    for (const words of [
      'To: risk@acme.example',
      'Subject: credit is RED',
      'References: <',
      'What to do:\n  cease use of the model',
      '<h1',
    ])
      expect(shown).toContain(words);
    expect(shown).not.toContain('hush');
  });

  it('shows the shape of each level: a PNG of its own.', () => {
    const pictures = (['GREEN', 'AMBER', 'RED', 'ERROR'] as const).map(picture);
    for (const one of pictures)
      expect([...one.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(new Set(pictures.map((one) => one.toString('base64'))).size).toBe(4);
  });

  it('holds no element and no address but ours, where every text is an attack.', () => {
    const page = mailHtml(hostileTo('mail'));
    const elements = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, name]) => name!.toLowerCase()));
    expect([...elements].sort()).toEqual([
      '!doctype',
      'a',
      'b',
      'body',
      'br',
      'code',
      'div',
      'h1',
      'head',
      'html',
      'img',
      'meta',
      'p',
      'span',
      'table',
      'td',
      'title',
      'tr',
    ]);
    expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      'cid:level@greenlight',
      'https://github.com/acme/credit/actions/runs/31337',
    ]);
  });
});
