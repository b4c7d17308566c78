import { ask, type HttpAnswer } from '../notify/http.ts';
import { withoutSecrets } from '../notify/secrets.ts';
import type { Deadline } from '../publish/client.ts';
import { cut, escapeLog } from '../text/escape.ts';
import { type Endpoint, readExport } from './endpoint.ts';
import { type Body, logBodies, metricBodies, traceBodies } from './otlp.ts';
import type { Told } from './reading.ts';
import { traceOf } from './trace.ts';

/** What the protocol lets be sent again: https://opentelemetry.io/docs/specs/otlp/#retryable-response-codes */
const passing = [429, 502, 503, 504];

/** The first wait between two attempts, in milliseconds. */
const pause = 500;

/**
 * Sends what is told by OTLP over HTTP, where the standard variables say. Never throws: whatever was not taken comes back in
 * sentences that show no secret.
 */
export async function sendOtlp(
  told: Told,
  environment: Record<string, string | undefined>,
  most?: number,
): Promise<string[]> {
  const { endpoints, resource, faults, secrets } = readExport(environment);
  const bodies = {
    metrics: metricBodies(told.readings, told.at, resource, most),
    logs: logBodies(told.entries, told.at, resource, most),
    traces: traceBodies(traceOf(told, environment), resource, most),
  };
  const sent = await Promise.all(endpoints.map((endpoint) => sendAll(bodies[endpoint.signal], endpoint)));
  return [...faults, ...sent.flat()].map((text) => withoutSecrets(text, secrets));
}

/** One request after another; after one that was not taken the rest stays. */
async function sendAll(bodies: Body[], endpoint: Endpoint): Promise<string[]> {
  const { signal, url, headers, timeout, gzip } = endpoint;
  const all = bodies.reduce((sum, { items }) => sum + items, 0);
  const warnings: string[] = [];
  let left = all;
  for (const { items, json } of bodies) {
    try {
      const request = { url, secrets: headers, body: json, gzip, passing };
      warnings.push(...kept(await ask(request, within(timeout)), items, endpoint));
      left -= items;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warnings.push(
        `${left} of ${all} ${nameOf(signal)} were not sent to ${url.origin}: ${reason.replace(/\s+/g, ' ').trim()}`,
      );
      break;
    }
  }
  return warnings;
}

/** What a server kept of a request that it took: the rest it names in a partial success. */
function kept({ text }: HttpAnswer, items: number, { signal, url }: Endpoint): string[] {
  if (text.trim() === '') return [];
  const answer = parsed(text);
  if (answer === null)
    return [`${url.origin} took the ${signal} and did not answer as OTLP does: is it a server of OTLP?`];
  const partial = Object(answer.partialSuccess) as Record<string, unknown>;
  const rejected = Number(
    partial.rejectedDataPoints ?? partial.rejectedLogRecords ?? partial.rejectedSpans ?? 0,
  );
  const said = typeof partial.errorMessage === 'string' ? partial.errorMessage : '';
  const words = said === '' ? '' : ` It said: ${escapeLog(cut(said.replace(/\s+/g, ' '), 200))}`;
  if (rejected > 0)
    return [`${rejected} of ${items} ${nameOf(signal)} were refused by ${url.origin}.${words}`];
  return words === '' ? [] : [`The ${signal} were taken by ${url.origin}.${words}`];
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const answer = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : null;
  } catch {
    return null;
  }
}

function nameOf(signal: Endpoint['signal']): string {
  return { metrics: 'values', logs: 'log records', traces: 'spans' }[signal];
}

function within(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return {
    left: () => end - performance.now(),
    request: milliseconds,
    pause: Math.min(pause, milliseconds / 10),
  };
}
