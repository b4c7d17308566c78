import { createHash, createHmac, createVerify, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchOperations } from '../../src/operations/fetch/index.ts';
import { serverOf } from '../../src/operations/fetch/server.ts';
import { newFolder } from '../folder.ts';
import { availability, planWith } from './plans.ts';

const now = new Date('2026-11-30T12:00:00Z');

interface Sent {
  url: URL;
  headers: Record<string, string>;
  init: RequestInit;
}

/** Asks a server of the world outside: what is sent there comes back, and `answer` answers in its place. */
async function fetched(
  address: string,
  environment: Record<string, string>,
  answer: (sent: Sent) => Response,
  operations = availability,
) {
  const sent: Sent[] = [];
  const send = async (url: string, init: RequestInit) => {
    const one = { url: new URL(url), headers: (init.headers ?? {}) as Record<string, string>, init };
    sent.push(one);
    return answer(one);
  };
  const asking = {
    server: serverOf(address, environment, () => now, send),
    send,
    timeout: 1000,
    wait: async () => {},
    warn: () => {},
  };
  const lines = await fetchOperations(planWith(operations), asking, now);
  return { lines, sent };
}

const answered = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** A matrix as the vendors write it, with the same value at each moment that is asked for. */
function matrix({ url }: Sent, value: string, more: object = {}) {
  const { start, end, step } = Object.fromEntries(url.searchParams) as Record<string, string>;
  const values: [number, string][] = [];
  for (let at = Number(start); at <= Number(end) + 1e-6; at += Number(step)) values.push([at, value]);
  return answered({
    status: 'success',
    data: { resultType: 'matrix', result: [{ metric: {}, values }] },
    ...more,
  });
}
const counts = (sent: Sent) =>
  matrix(sent, sent.url.searchParams.get('query')!.includes('code') ? '999' : '1000');

describe('Amazon CloudWatch', () => {
  const keys = {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'an example',
    AWS_SESSION_TOKEN: 'session',
  };
  const address = 'https://monitoring.eu-central-1.amazonaws.com';

  /** The signature, made here anew from what was sent (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html). */
  function signatureOf({ url, headers }: Sent): string {
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization!)![1]!.split(';');
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
    const encoded = (text: string) =>
      encodeURIComponent(text).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      );
    const query = [...url.searchParams]
      .map((pair) => pair.map(encoded).join('='))
      .sort()
      .join('&');
    const own = names.map((name) => `${name}:${name === 'host' ? url.host : headers[name]}\n`).join('');
    const request = ['GET', url.pathname, query, own, names.join(';'), sha('')].join('\n');
    const time = headers['x-amz-date']!;
    const scope = [time.slice(0, 8), 'eu-central-1', 'monitoring', 'aws4_request'];
    const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha(request)].join('\n');
    const key = scope.reduce<string | Buffer>(hmac, `AWS4${keys.AWS_SECRET_ACCESS_KEY}`);
    return hmac(key, text).toString('hex');
  }

  it('is asked day by day, each request signed for its service and region, and the days add up', async () => {
    const { lines, sent } = await fetched(address, keys, counts);
    expect(lines).toHaveLength(30);
    expect(lines.reduce((sum, { good }) => sum + Number(good), 0)).toBe(29_970);
    for (const one of sent) {
      const { url, headers } = one;
      expect([url.origin, url.pathname]).toEqual([address, '/api/v1/query_range']);
      // No question looks at more than 24 hours.
      const [start, end] = ['start', 'end'].map((name) => Number(url.searchParams.get(name))) as [
        number,
        number,
      ];
      const window = Number(/\[(\d+)s\]/.exec(url.searchParams.get('query')!)![1]);
      expect(end - start + window).toBeLessThanOrEqual(86_400);
      expect(headers.authorization).toContain(
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261130/eu-central-1/monitoring/aws4_request',
      );
      expect(headers.authorization).toContain(`Signature=${signatureOf(one)}`);
      expect(headers['x-amz-security-token']).toBe('session');
      expect(JSON.stringify(headers)).not.toContain(keys.AWS_SECRET_ACCESS_KEY);
      expect(one.init.redirect).toBe('manual');
    }
  });

  it.each(['876 hours', '500 days'])('is asked in pieces of a day at most over %s too', async (over) => {
    const { lines, sent } = await fetched(address, keys, counts, availability.replace('30 days', over));
    for (const { url } of sent) {
      const [, length, unit] = /\[(\d+)(m?s)\]/.exec(url.searchParams.get('query')!)!;
      expect(Number(length) / (unit === 'ms' ? 1000 : 1)).toBeLessThanOrEqual(86_400);
    }
    const hours = over === '500 days' ? 12_000 : 876;
    expect(lines.length).toBe(Math.ceil(hours / 24));
  });

  it.each<[string, Record<string, string>, () => Response, RegExp]>([
    ['no keys', {}, () => answered({}), /Amazon asks for credentials\. Set AWS_ACCESS_KEY_ID/],
    [
      'a signature that it refuses',
      keys,
      () => answered({ message: 'The security token included in the request is invalid.' }, 403),
      /monitoring\.eu-central-1\.amazonaws\.com refuses these credentials \(403\)/,
    ],
    [
      'a query that it does not take',
      keys,
      () => answered({ status: 'error', errorType: 'bad_data', error: 'query time range exceeds 24h' }, 422),
      /does not understand the query of "availability": query time range exceeds 24h/,
    ],
  ])('says of %s what is to be done', async (_, environment, answer, message) => {
    await expect(fetched(address, environment, answer)).rejects.toThrow(message);
  });

  it('is asked again where it is busy, and given up after three times', async () => {
    let busy = 2;
    const { lines, sent } = await fetched(address, keys, (one) => {
      busy--;
      return busy >= 0 ? answered({ message: 'Rate exceeded' }, 429) : counts(one);
    });
    expect([lines.length, sent.slice(0, 3).map(({ url }) => url.href)]).toEqual([
      30,
      Array(3).fill(sent[0]!.url.href),
    ]);
    let asked = 0;
    const never = fetched(address, keys, () => {
      asked++;
      return answered({}, 503);
    });
    await expect(never).rejects.toThrow(/could not answer for "availability" \(503\)\. Try again later/);
    expect(asked).toBe(3);
  });

  it('refuses one value over more than the 24 hours that it looks at, and an address without https', async () => {
    const gpu = '  - { name: GPU, query: "avg(gpu[$window])", over: 7 days, amber: "> 90%" }';
    await expect(fetched(address, keys, counts, gpu)).rejects.toThrow(
      /looks at 24 hours at most.*Add every:/,
    );
    await expect(fetched(address.replace('https', 'http'), keys, counts)).rejects.toThrow(/https:\/\/ alone/);
  });
});

describe('Google Cloud Monitoring', () => {
  const address = 'https://monitoring.googleapis.com/v1/projects/p/location/global/prometheus';
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const file = (content: unknown) => {
    const path = join(newFolder(), 'credentials.json');
    writeFileSync(path, JSON.stringify(content));
    return { GOOGLE_APPLICATION_CREDENTIALS: path };
  };
  const account = (more: object = {}) =>
    file({
      type: 'service_account',
      client_email: 'gate@p.iam.gserviceaccount.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: 'https://oauth2.googleapis.com/token',
      ...more,
    });
  const token = { access_token: 'ya29.token', expires_in: 3599, token_type: 'Bearer' };
  const google = (sent: Sent) =>
    sent.url.hostname === 'oauth2.googleapis.com' ? answered(token) : counts(sent);

  it('gives a token for a service account’s key, once, and that goes with every question', async () => {
    const { lines, sent } = await fetched(address, account(), google);
    expect(lines).toHaveLength(30);
    const [asked, ...questions] = sent;
    expect(asked!.url.href).toBe('https://oauth2.googleapis.com/token');
    const body = new URLSearchParams(String(asked!.init.body));
    expect(body.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const [head, claims, signature] = body.get('assertion')!.split('.') as [string, string, string];
    expect(
      createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url'),
    ).toBe(true);
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(said).toEqual({
      iss: 'gate@p.iam.gserviceaccount.com',
      scope: 'https://www.googleapis.com/auth/monitoring.read',
      aud: 'https://oauth2.googleapis.com/token',
      iat: now.getTime() / 1000,
      exp: now.getTime() / 1000 + 3600,
    });
    expect(questions.map(({ url }) => url.pathname)).toEqual(
      Array(2).fill('/v1/projects/p/location/global/prometheus/api/v1/query_range'),
    );
    for (const { headers } of questions) expect(headers.authorization).toBe('Bearer ya29.token');
  });

  it('takes a token as it stands, and what a login left behind', async () => {
    const given = await fetched(address, { GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.mine' }, google);
    expect(given.sent[0]!.headers.authorization).toBe('Bearer ya29.mine');
    const left = { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r' };
    const { sent } = await fetched(address, file(left), google);
    expect(Object.fromEntries(new URLSearchParams(String(sent[0]!.init.body)))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'r',
    });
  });

  it.each<[string, () => Record<string, string>, (sent: Sent) => Response, RegExp]>([
    ['no credentials', () => ({}), google, /Google asks for a token\. Set GOOGLE_OAUTH_ACCESS_TOKEN/],
    [
      'a key that is withdrawn',
      () => account(),
      () => answered({ error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }, 400),
      /Google gave no token for these credentials \(400, invalid_grant\)/,
    ],
    [
      'a file that sends the key elsewhere',
      () => account({ token_uri: 'https://evil.example/token' }),
      google,
      /the token_uri is not one of Google’s, so that nothing is sent there/,
    ],
    ['a key that is none', () => account({ private_key: 'x' }), google, /the private key in it is no key/],
    [
      'a file of something else',
      () => file({ type: 'x' }),
      google,
      /holds neither the key of a service account/,
    ],
    [
      'a project that it may not read',
      () => ({ GOOGLE_OAUTH_ACCESS_TOKEN: 't' }),
      () =>
        answered({ error: { code: 403, message: 'Permission denied', status: 'PERMISSION_DENIED' } }, 403),
      /refuses these credentials \(403\)/,
    ],
  ])('says of %s what is to be done', async (_, environment, answer, message) => {
    await expect(fetched(address, environment(), answer)).rejects.toThrow(message);
  });
});
