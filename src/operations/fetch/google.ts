import { createSign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Refusal } from '../../refusal.ts';

type Environment = Record<string, string | undefined>;

const scope = 'https://www.googleapis.com/auth/monitoring.read';

/** How a token is asked for; in tests another than the network. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A token for Google's APIs: GOOGLE_OAUTH_ACCESS_TOKEN as it stands, or one that the file in GOOGLE_APPLICATION_CREDENTIALS gets: a
 * service account's key, or what "gcloud auth application-default login" leaves.
 */
export async function googleToken(environment: Environment, now: Date, send: Send): Promise<string> {
  const given = environment.GOOGLE_OAUTH_ACCESS_TOKEN;
  if (given) return given;
  const file = environment.GOOGLE_APPLICATION_CREDENTIALS;
  if (!file)
    throw new Refusal(
      'Google asks for a token. Set GOOGLE_OAUTH_ACCESS_TOKEN, such as to what "gcloud auth print-access-token" prints, or GOOGLE_APPLICATION_CREDENTIALS to a file of credentials.',
    );
  const credentials = await contentOf(file);
  const address = credentials.token_uri ?? 'https://oauth2.googleapis.com/token';
  if (!isGoogle(address))
    throw new Refusal(`${file}: the token_uri is not one of Google’s, so that nothing is sent there.`);
  const response = await send(address, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(grantOf(credentials, address, file, now)),
  });
  const answer = (await response.json().catch(() => ({}))) as { access_token?: unknown; error?: unknown };
  if (!response.ok || typeof answer.access_token !== 'string')
    throw new Refusal(
      `${file}: Google gave no token for these credentials (${response.status}${typeof answer.error === 'string' ? `, ${answer.error.slice(0, 80)}` : ''}).`,
    );
  return answer.access_token;
}

interface Credentials {
  type?: string;
  token_uri?: string;
  client_email?: string;
  private_key?: string;
  client_id?: string;
  client_secret?: string;
  refresh_token?: string;
}

async function contentOf(file: string): Promise<Credentials> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Credentials;
  } catch {
    throw new Refusal(`${file} (GOOGLE_APPLICATION_CREDENTIALS): cannot be read as a file of credentials.`);
  }
}

function isGoogle(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    (url.hostname === 'oauth2.googleapis.com' || url.hostname === 'accounts.google.com')
  );
}

function grantOf(credentials: Credentials, address: string, file: string, now: Date): Record<string, string> {
  const { type, client_email, private_key, client_id, client_secret, refresh_token } = credentials;
  if (type === 'service_account' && client_email && private_key)
    return {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: assertionOf(client_email, private_key, address, file, now),
    };
  if (type === 'authorized_user' && client_id && client_secret && refresh_token)
    return { grant_type: 'refresh_token', client_id, client_secret, refresh_token };
  throw new Refusal(
    `${file}: holds neither the key of a service account nor what "gcloud auth application-default login" leaves. Set GOOGLE_OAUTH_ACCESS_TOKEN in its place.`,
  );
}

/** A JSON Web Token by which a service account asks for another (RFC 7523). */
function assertionOf(email: string, key: string, address: string, file: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: email, scope, aud: address, iat: seconds, exp: seconds + 3600 })}`;
  try {
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
  } catch {
    throw new Refusal(`${file}: the private key in it is no key.`);
  }
}
