import { Refusal } from '../../refusal.ts';
import { googleToken, type Send } from './google.ts';
import { type AwsCredentials, signedHeaders } from './sigv4.ts';

type Environment = Record<string, string | undefined>;

/** A server that answers as Prometheus does, and how it knows who asks. */
export interface Server {
  /** Without `/api/v1/…`. */
  address: URL;
  /** The longest time that one question may look at, milliseconds; null: as long as it likes. */
  longest: number | null;
  headersFor(url: URL): Promise<Record<string, string>>;
  /** Whether credentials go with every request. */
  known: boolean;
}

const addressVariable = 'GREENLIGHT_PROMETHEUS_URL';
const prefix = 'GREENLIGHT_PROMETHEUS_';

/**
 * The server that the flag or the environment names; a plan names none, or one that a stranger wrote could have a token sent anywhere.
 * Credentials come from the environment alone.
 */
export function serverOf(
  given: string | null,
  environment: Environment,
  now: () => Date,
  send: Send,
): Server {
  const text = given ?? environment[addressVariable] ?? '';
  if (text === '')
    throw new Refusal(
      `no server is named. Give its address by --server, such as --server http://localhost:9090, or by ${addressVariable}.`,
    );
  const address = URL.parse(text);
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new Refusal(
      '--server is no address that begins with http:// or https://, such as http://localhost:9090.',
    );
  const inside = {
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
  };
  address.username = '';
  address.password = '';
  address.search = '';
  address.hash = '';
  address.pathname = address.pathname.replace(/\/(?:api\/v1(?:\/query(?:_range)?)?)?\/?$/, '');
  const amazon = /^(monitoring|aps-workspaces)\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(
    address.hostname,
  );
  if (amazon) return amazonServer(address, amazon[1]!, amazon[2]!, environment, now);
  if (address.hostname === 'monitoring.googleapis.com') {
    let token: Promise<string> | null = null;
    return {
      address,
      longest: null,
      known: true,
      async headersFor() {
        token ??= googleToken(environment, now(), send);
        return { authorization: `Bearer ${await token}` };
      },
    };
  }
  const headers = headersOf(environment, inside);
  return { address, longest: null, known: Object.keys(headers).length > 0, headersFor: async () => headers };
}

function amazonServer(
  address: URL,
  service: string,
  region: string,
  environment: Environment,
  now: () => Date,
): Server {
  requireHttps(address);
  const credentials = amazonCredentials(environment);
  const name = service === 'monitoring' ? 'monitoring' : 'aps';
  return {
    address,
    longest: service === 'monitoring' ? 24 * 3_600_000 : null,
    known: true,
    headersFor: async (url) => signedHeaders(url, credentials, { region, service: name }, now()),
  };
}

function amazonCredentials(environment: Environment): AwsCredentials {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = environment;
  if (!id || !secret)
    throw new Refusal(
      'Amazon asks for credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN where there is one; the action aws-actions/configure-aws-credentials does.',
    );
  return { accessKeyId: id, secretAccessKey: secret, sessionToken: token || null };
}

/** A token, a user with a password, or the tenant of Grafana Mimir and Thanos. */
function headersOf(
  environment: Environment,
  inside: { user: string; password: string },
): Record<string, string> {
  const value = (name: string) => environment[`${prefix}${name}`] || null;
  const token = value('TOKEN');
  const user = value('USER') ?? inside.user;
  const password = value('PASSWORD') ?? inside.password;
  const tenant = value('TENANT');
  for (const [name, text] of [
    ['TOKEN', token],
    ['TENANT', tenant],
  ] as const)
    if (text !== null && !/^[\x21-\x7e]+$/.test(text))
      throw new Refusal(
        `${prefix}${name} holds blanks or signs that no header may have. Was more than the value itself put there?`,
      );
  return {
    ...(token !== null
      ? { authorization: `Bearer ${token}` }
      : user !== ''
        ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
        : {}),
    ...(tenant === null ? {} : { 'x-scope-orgid': tenant, 'thanos-tenant': tenant }),
  };
}

function requireHttps({ protocol, hostname }: URL): void {
  if (protocol !== 'https:') throw new Refusal(`${hostname} is asked by https:// alone.`);
}
