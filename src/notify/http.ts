import { gzipSync } from 'node:zlib';
import type { Deadline } from '../publish/client.ts';
import { bodyOf } from '../text/body.ts';
import { cut, escapeLog } from '../text/escape.ts';
import { type Access, type Prepared, Undelivered, Unreachable } from './targets/notifier.ts';

export interface HttpRequest {
  method?: 'POST' | 'GET';
  url: URL;
  headers?: Record<string, string>;
  /** Headers that are shown as ***. */
  secrets?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Whether the body is packed. */
  gzip?: boolean;
  /** Answers after which it may be sent again; absent: a rate limit and every server's fault. */
  passing?: number[];
  /** What is shown of the body in place of it, where it holds a secret. */
  shown?: unknown;
  /** The address is a secret itself: only its host is shown. */
  hidden?: boolean;
}

export interface HttpAnswer {
  status: number;
  text: string;
}

/** Attempts after the first. */
const retries = 3;
const largestAnswer = 1024 * 1024;

/**
 * A request that is sent again after a server's fault, a broken connection and a rate limit, within a time. A message has a stable
 * key, so that one which arrives twice is known. No redirect is followed: it would take text and secrets elsewhere.
 *
 * @param thread reads from the answer how the conversation is found again; may throw Undelivered.
 */
export function prepareHttp(
  request: HttpRequest,
  thread: (answer: HttpAnswer) => string | null = () => null,
): Prepared {
  return {
    shown: shownRequest(request),
    send: async (until) => thread(await ask(request, until)),
  };
}

/** The answer to a request. Throws Undelivered. */
export async function ask(request: HttpRequest, until: Deadline): Promise<HttpAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const { fault, wait } = await once(request, until).then(
      (answer) => outcomeOf(answer, request, attempt, until),
      (error: unknown) => ({ fault: brokenOff(error), wait: until.pause * 2 ** attempt }),
    );
    if (!(fault instanceof Undelivered)) return fault;
    if (wait === null || attempt >= retries || wait >= until.left()) throw fault;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

interface Raw extends HttpAnswer {
  retryAfter: number | null;
}

async function once(
  { method = 'POST', url, headers, secrets, body, gzip = false }: HttpRequest,
  until: Deadline,
): Promise<Raw> {
  const text = body === undefined ? null : JSON.stringify(body);
  const response = await fetch(url, {
    method,
    headers: {
      ...(text === null ? {} : { 'content-type': 'application/json' }),
      ...(text !== null && gzip ? { 'content-encoding': 'gzip' } : {}),
      ...headers,
      ...secrets,
    },
    ...(text === null ? {} : { body: gzip ? gzipSync(text) : text }),
    redirect: 'manual',
    signal: AbortSignal.timeout(Math.max(1, Math.ceil(Math.min(until.request, until.left())))),
  });
  const retryAfter = waitIn(response.headers.get('retry-after') ?? '');
  const { text: answer } = await bodyOf(response, largestAnswer);
  return { status: response.status, text: answer, retryAfter };
}

/** What Retry-After says, in milliseconds: a number of seconds or a moment (RFC 9110 §10.2.3); null: neither. */
function waitIn(text: string): number | null {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return Number(text) * 1000;
  const moment = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - Date.now());
}

function outcomeOf(
  { status, text, retryAfter }: Raw,
  { passing }: HttpRequest,
  attempt: number,
  until: Deadline,
): { fault: Undelivered | HttpAnswer; wait: number | null } {
  if (status >= 200 && status < 300) return { fault: { status, text }, wait: null };
  const passes = passing?.includes(status) ?? (status === 429 || status >= 500);
  const fault = new Undelivered(reasonFor(status, text, passes), !passes || status === 429);
  return { fault, wait: passes ? (retryAfter ?? until.pause * 2 ** attempt) : null };
}

function brokenOff(error: unknown): Undelivered {
  const slow = error instanceof Error && error.name === 'TimeoutError';
  const code = (error as { cause?: { code?: string } }).cause?.code ?? '';
  const words = error instanceof Error ? error.message : String(error);
  const why = /^[A-Z_0-9]{1,60}$/.test(code) ? code : escapeLog(cut(words, 100));
  const refused = code === 'ENOTFOUND' || code === 'ECONNREFUSED' || /CERT|SIGNED/.test(code);
  return new Undelivered(
    slow ? 'it did not answer in time.' : `the connection could not be made or broke (${why}).`,
    refused,
  );
}

/** What an answer means, and what to do; the server's words are those of a stranger. */
function reasonFor(status: number, text: string, passes: boolean): string {
  const said = text.replace(/\s+/g, ' ').trim();
  const words = said === '' ? '' : ` It said: ${escapeLog(cut(said, 200))}`;
  if (status >= 300 && status < 400)
    return `its address leads elsewhere (${status}), and nothing is sent on. Give the address that it leads to.`;
  const meaning: Record<number, string> = {
    400: 'it could not read the message (400).',
    401: 'it refused the secret (401). Renew it.',
    403: 'it refused access (403). The secret or the address may have been withdrawn.',
    404: 'nothing is at its address (404). Check the address; it may have been withdrawn.',
    409: 'it reports a conflict (409).',
    410: 'its address has been withdrawn (410). Make a new one.',
    413: 'the message is too large for it (413).',
    422: 'it could not use the message (422).',
    429: 'it takes no more messages for now (429).',
  };
  return `${meaning[status] ?? `it answered ${status}${passes ? ', also after further attempts' : ''}.`}${words}`;
}

function shownRequest({
  method = 'POST',
  url,
  headers,
  secrets = {},
  body,
  shown,
  hidden,
}: HttpRequest): string {
  const where = hidden ? `${url.origin}/***` : urlWithoutSecrets(url);
  const lines = [
    `${method} ${where}`,
    ...Object.entries({
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
    ...Object.keys(secrets).map((name) => `${name}: ***`),
  ];
  const text = shown ?? body;
  return text === undefined ? lines.join('\n') : `${lines.join('\n')}\n\n${JSON.stringify(text, null, 2)}`;
}

function urlWithoutSecrets(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

/**
 * The address of a target. `secret`: it is a secret itself or goes with one, which is sent in the open to this machine alone.
 * Throws Unreachable.
 */
export function webAddress(
  { address, variables, secret }: Access,
  otherwise: string | null,
  isSecret = false,
): URL {
  const text = address ?? otherwise;
  if (text === null) throw new Unreachable(`its address is missing: set ${variables.address}`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Unreachable(`${variables.address} is not an address that begins with https://`);
  if (url.username !== '' || url.password !== '')
    throw new Unreachable(`${variables.address} holds a password: give it as ${variables.secret}`);
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isHere && (isSecret || secret !== null))
    throw new Unreachable(`${variables.address} must begin with https://: a secret goes with it`);
  return url;
}
