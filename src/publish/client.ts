import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

/** How long a target may go on trying, in milliseconds. `pause` is the first wait between two attempts. */
export interface Deadline {
  left(): number;
  request: number;
  pause: number;
}

export function deadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return { left: () => end - performance.now(), request: milliseconds / 4, pause: milliseconds / 60 };
}

/** No answer came: the request was too slow or the connection broke. */
export class Unanswered extends Error {
  override name = 'Unanswered';
  slow: boolean;
  constructor(slow: boolean, cause: unknown) {
    super(slow ? 'no answer in time' : 'the connection broke', { cause });
    this.slow = slow;
  }
}

/**
 * GitHub's REST API at `baseUrl`, within a deadline. Reads and updates are tried again after a
 * server error, a broken connection and a rate limit, unless `request: { once: true }` is given; what creates
 * something is left to `createOnce`.
 * Octokit's own retry and throttling plugins know no deadline, and repeat a POST that may have been carried out.
 */
export async function connect(baseUrl: string, token: string, until: Deadline): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = getOctokit(token, { baseUrl, log });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await answered(until, async (signal) => {
          // In place: octokit's own hooks, further in, hold the same object and would not see another.
          const { fetch: send = globalThis.fetch } = options.request as { fetch?: typeof fetch };
          Object.assign(options.request, { signal, fetch: withinHost(send) });
          return request(options);
        });
      } catch (fault) {
        const once = options.method === 'POST' || options.request?.once;
        if (once || !(await waited(fault, attempt, until))) throw fault;
      }
    }
  });
  return octokit;
}

/** Marks what has been wrapped, so that another attempt does not wrap it again. */
const wrapped = new WeakSet<typeof fetch>();

/**
 * Follows redirects on the same host alone, as GitHub makes them for what was renamed: fetch by itself would send a comment's
 * text after a 307 wherever it leads.
 */
export function withinHost(send: typeof fetch): typeof fetch {
  if (wrapped.has(send)) return send;
  const guarded: typeof fetch = async (input, init = {}) => {
    let url = String(input instanceof Request ? input.url : input);
    for (let hop = 0; hop < 5; hop++) {
      const response = await send(url, { ...init, redirect: 'manual' });
      const to = response.headers.get('location');
      const verbatim = response.status === 307 || response.status === 308;
      const moved = response.status === 301 || response.status === 302;
      const isRead = (init.method ?? 'GET') === 'GET';
      if (to === null || !(verbatim || (moved && isRead))) return response;
      const next = new URL(to, url);
      if (next.origin !== new URL(url).origin)
        throw new Error('GitHub’s answer leads to another host, where nothing is sent');
      url = next.href;
    }
    throw new Error('GitHub’s answers lead in a circle');
  };
  wrapped.add(guarded);
  return guarded;
}

/** Creates a thing at most once: after a lost answer it looks whether the thing is there before it tries again. */
export async function createOnce<T>(
  until: Deadline,
  create: () => Promise<T>,
  find: () => Promise<T | null>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await create();
    } catch (fault) {
      if (!(await waited(fault, attempt, until))) throw fault;
      const found = await find();
      if (found !== null) return found;
    }
  }
}

const pageSize = 100;

/**
 * Everything that an endpoint lists, over all its pages. Octokit's own iterator takes a conflict (409) for an empty
 * list, and what is there would be created a second time.
 */
export async function* listed<T>(
  list: (page: { per_page: number; page: number }) => Promise<{ data: T[] }>,
): AsyncIterable<T> {
  for (let page = 1; ; page += 1) {
    const { data } = await list({ per_page: pageSize, page });
    yield* data;
    if (data.length < pageSize) return;
  }
}

async function answered<T extends { data: unknown; status: number }>(
  until: Deadline,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), Math.max(0, Math.min(until.request, until.left())));
  try {
    const response = await send(controller.signal);
    // An answer that broke off half-way comes back from octokit as text.
    if (typeof response.data === 'string' && response.data === '' && response.status !== 204)
      throw new Error('an empty answer');
    return response;
  } catch (error) {
    if (responseOf(error)) throw error;
    throw new Unanswered(controller.signal.aborted, error);
  } finally {
    clearTimeout(timer);
  }
}

/** Attempts after the first. */
const retries = 3;

/** Waits as long as the fault asks for; false, at once, where another attempt would not help or comes too late. */
async function waited(fault: unknown, attempt: number, until: Deadline): Promise<boolean> {
  const pause = pauseAfter(fault, attempt, until);
  if (attempt >= retries || pause === null || pause >= until.left()) return false;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return true;
}

function pauseAfter(fault: unknown, attempt: number, until: Deadline): number | null {
  const backoff = until.pause * 2 ** attempt;
  if (fault instanceof Unanswered) return backoff;
  const response = responseOf(fault);
  if (!response) return null;
  if (rateLimited(fault)) return asked(response.headers) ?? 60_000;
  return response.status >= 500 ? (asked(response.headers) ?? backoff) : null;
}

/** True for a primary or secondary rate limit, which GitHub answers by 429 or by 403. */
export function rateLimited(fault: unknown): boolean {
  const response = responseOf(fault);
  if (response?.status === 429) return true;
  return (
    response?.status === 403 &&
    (response.headers['retry-after'] !== undefined ||
      response.headers['x-ratelimit-remaining'] === '0' ||
      /rate limit/i.test(String((fault as Error).message)))
  );
}

/** The wait that an answer asks for, in milliseconds. */
function asked(headers: Headers): number | null {
  const seconds = Number.parseFloat(String(headers['retry-after'] ?? ''));
  if (seconds >= 0) return seconds * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
  return Number.isFinite(reset) ? Math.max(0, reset) + 1000 : null;
}

type Headers = Record<string, string | number | undefined>;

/** The answer of GitHub that an error stands for, or undefined when there was none. */
export function responseOf(error: unknown): { status: number; headers: Headers } | undefined {
  return (error as { response?: { status: number; headers: Headers } } | null)?.response ?? undefined;
}
