import { Refusal } from '../../refusal.ts';
import { bodyOf } from '../../text/body.ts';
import type { Send } from './google.ts';
import type { Server } from './server.ts';

/** A series of an answer: its labels, and its values by time, milliseconds. What is no number is NaN. */
export interface Series {
  labels: Record<string, string>;
  values: [time: number, value: number][];
}

export interface Asking {
  server: Server;
  send: Send;
  /** Milliseconds. */
  timeout: number;
  wait(milliseconds: number): Promise<void>;
  warn(text: string): void;
}

/** How often a server that is busy is asked again. */
const tries = 3;
const largest = 64e6;
const busy = [429, 502, 503, 504];

/**
 * Asks for a query at moments from `from` to `to` that lie `step` apart, all in milliseconds. `name` is the measure's, for messages.
 * Refuses whatever is no answer, with one message that says what to do.
 */
export async function askRange(
  asking: Asking,
  name: string,
  query: string,
  { from, to, step }: { from: number; to: number; step: number },
): Promise<Series[]> {
  const seconds = (time: number) => String(time / 1000);
  const parameters = { query, start: seconds(from), end: seconds(to), step: seconds(step) };
  return seriesOf(await ask(asking, name, 'query_range', parameters), name);
}

/** The same at one moment. */
export async function askOnce(asking: Asking, name: string, query: string, at: number): Promise<Series[]> {
  return seriesOf(await ask(asking, name, 'query', { query, time: String(at / 1000) }), name);
}

async function ask(
  asking: Asking,
  name: string,
  path: string,
  parameters: Record<string, string>,
): Promise<unknown> {
  const { server, warn } = asking;
  const url = new URL(server.address);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/api/v1/${path}`;
  // Thanos would else give what a part of its stores know.
  url.search = new URLSearchParams({ ...parameters, partial_response: 'false' })
    .toString()
    .replaceAll('+', '%20');
  const response = await answered(asking, url, name);
  await refuseStatus(response, url, name, server.known);
  const body = await answerOf(response, url, name, asking.timeout);
  for (const text of Array.isArray(body.warnings) ? body.warnings : [])
    warn(`"${name}": ${String(text).slice(0, 300)}`);
  if (body.status !== 'success') throw unlike(url, name);
  return body.data;
}

async function answered(asking: Asking, url: URL, name: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await sent(asking, url, name);
    if (!busy.includes(response.status) || attempt === tries) return response;
    await response.body?.cancel();
    await asking.wait(1000 * 2 ** (attempt - 1));
  }
}

async function sent({ server, send, timeout }: Asking, url: URL, name: string): Promise<Response> {
  const headers = { accept: 'application/json', ...(await server.headersFor(url)) };
  try {
    // A redirect would carry the credentials to wherever it leads.
    return await send(url.href, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
  } catch (error) {
    throw noAnswer(error, url, name, timeout);
  }
}

function noAnswer(error: unknown, url: URL, name: string, timeout: number): Refusal {
  if (error instanceof Refusal) return error;
  const { name: kind, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  if (kind === 'TimeoutError')
    return new Refusal(
      `${url.host} did not answer for "${name}" within ${timeout / 1000} seconds. Ask over a shorter time, or wait longer by --timeout.`,
    );
  const why = cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
  return new Refusal(
    `${url.host} cannot be reached (${why.slice(0, 120)}). Is the address right, and is it open to this machine?`,
  );
}

async function refuseStatus(response: Response, url: URL, name: string, known: boolean): Promise<void> {
  const { status } = response;
  if (status >= 200 && status < 300) return;
  if (status >= 300 && status < 400) {
    const to = URL.parse(response.headers.get('location') ?? '', url.href);
    throw new Refusal(
      `${url.host} sends on to ${to === null ? 'elsewhere' : to.host}, which is not followed, for credentials would go there too. Give the address that it ends at by --server.`,
    );
  }
  const said = await errorOf(response);
  if (status === 400 || status === 422)
    throw new Refusal(
      `${url.host} does not understand the query of "${name}"${said}. Try it on the server's own page first.`,
    );
  if (status === 401 || status === 403)
    throw new Refusal(
      `${url.host} ${known ? 'refuses these credentials' : 'asks for credentials'} (${status}). Set GREENLIGHT_PROMETHEUS_TOKEN, or GREENLIGHT_PROMETHEUS_USER and GREENLIGHT_PROMETHEUS_PASSWORD; for Amazon and Google their own. docs/operations.md says which.`,
    );
  if (status === 404)
    throw new Refusal(
      `${url.host} has no ${url.pathname} (404). Give the address before /api/v1 by --server, with its path.`,
    );
  throw new Refusal(`${url.host} could not answer for "${name}" (${status}${said}). Try again later.`);
}

async function errorOf(response: Response): Promise<string> {
  try {
    const { error } = Object(JSON.parse((await bodyOf(response, largest)).text)) as { error?: unknown };
    return typeof error === 'string' ? `: ${error.slice(0, 300)}` : '';
  } catch {
    return '';
  }
}

interface Body {
  status?: unknown;
  data?: unknown;
  warnings?: unknown;
}

async function answerOf(response: Response, url: URL, name: string, timeout: number): Promise<Body> {
  let text: string;
  try {
    const body = await bodyOf(response, largest);
    if (!body.whole)
      throw new Refusal(
        `${url.host} answers for "${name}" with more than 64 MB. Sum the series in the query.`,
      );
    text = body.text;
  } catch (error) {
    throw noAnswer(error, url, name, timeout);
  }
  try {
    return Object(JSON.parse(text)) as Body;
  } catch {
    throw unlike(url, name);
  }
}

function unlike(url: URL, name: string): Refusal {
  return new Refusal(
    `${url.host} did not answer for "${name}" as Prometheus does. Give the address of its HTTP API by --server.`,
  );
}

function seriesOf(data: unknown, name: string): Series[] {
  const { resultType, result } = Object(data) as { resultType?: unknown; result?: unknown };
  if (resultType === 'scalar') return [{ labels: {}, values: [pairOf(result, name)] }];
  if ((resultType !== 'vector' && resultType !== 'matrix') || !Array.isArray(result))
    throw new Refusal(
      `the query of "${name}" gives no numbers over time (${String(resultType).slice(0, 40)}). Ask for a sum, a mean or a count.`,
    );
  return result.map((one) => {
    const { metric, value, values } = Object(one) as { metric?: unknown; value?: unknown; values?: unknown };
    const labels = Object.fromEntries(
      Object.entries(Object(metric)).map(([key, text]) => [key, String(text)]),
    );
    const all = resultType === 'vector' ? [value] : Array.isArray(values) ? values : [];
    return { labels, values: all.map((pair) => pairOf(pair, name)) };
  });
}

function pairOf(pair: unknown, name: string): [number, number] {
  const [time, value] = Array.isArray(pair) ? pair : [];
  const number = typeof value === 'string' ? numberOf(value) : null;
  if (typeof time !== 'number' || number === null)
    throw new Refusal(
      `the answer for "${name}" holds something that is no value. Is the server one that speaks Prometheus' HTTP API?`,
    );
  return [Math.round(time * 1000), number];
}

/** A value as the server writes it; null: it is none. */
function numberOf(text: string): number | null {
  if (text === 'NaN') return Number.NaN;
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
