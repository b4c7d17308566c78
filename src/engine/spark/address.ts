import { Refusal } from '../../refusal.ts';

/** A Spark Connect server, and what is sent along with every request. */
export interface Address {
  host: string;
  port: number;
  tls: boolean;
  user: string;
  /** Headers beside the token, such as `x-databricks-cluster-id`. */
  headers: Record<string, string>;
}

const own = new Set(['use_ssl', 'user_id', 'user_agent', 'session_id', 'token']);
const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;

/**
 * Reads `sc://host:15002/;use_ssl=true;x-databricks-cluster-id=…`, the form that Spark documents. A token is never taken from it: an
 * argument is seen by everybody on the machine. With a token, or on port 443, the connection is encrypted.
 */
export function readAddress(text: string, token: string | null): Address {
  const shown = text.replace(/token=[^;]*/gi, 'token=…');
  const refuse = (why: string) =>
    new Refusal(`--remote ${shown}: ${why}. Write sc://HOST:PORT, such as sc://localhost:15002.`);
  const parts = /^sc:\/\/(\[[0-9a-f:]+\]|[^:/;?#@\s]+)(?::(\d{1,5}))?(?:\/(.*))?$/i.exec(text);
  if (!parts) throw refuse('is no address of a Spark Connect server');
  const [, host, port = '15002', rest = ''] = parts;
  const given = new Map<string, string>();
  for (const pair of rest.split(';').filter((one) => one !== '')) {
    const [, name, value] = /^([A-Za-z0-9_-]+)=(.*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined) throw refuse(`"${pair.slice(0, 40)}" is no name=value`);
    given.set(name.toLowerCase(), decoded(value));
  }
  if (given.has('token')) {
    throw new Refusal(
      `--remote ${shown}: holds a token, which everybody on the machine can read there. Put it into the environment variable GREENLIGHT_SPARK_TOKEN.`,
    );
  }
  const number = Number(port);
  if (number < 1 || number > 65535) throw refuse(`${port} is no port`);
  const asked = given.get('use_ssl');
  const tls = asked === undefined ? token !== null || number === 443 : asked === 'true';
  if (token !== null && !tls && !here.test(host!)) {
    throw new Refusal(
      `--remote ${shown}: a token would go over an unencrypted connection. Leave use_ssl out, or set it to true.`,
    );
  }
  return {
    host: host!,
    port: number,
    tls,
    user: given.get('user_id') ?? 'greenlight',
    headers: Object.fromEntries([...given].filter(([name]) => !own.has(name))),
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
