import type { Receiver } from './receiver.ts';

interface Pair {
  key: string;
  value: { stringValue: string };
}

/** A span as it is sent. */
export interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Pair[];
  status: { code?: number; message?: string };
}

/** All spans that a receiver was sent to /v1/traces. */
export function spansIn({ requests }: Receiver): SentSpan[] {
  return requests
    .filter(({ path }) => path.endsWith('/v1/traces'))
    .flatMap(({ text }) => JSON.parse(text).resourceSpans[0].scopeSpans[0].spans);
}

/** What the attributes of a span say. */
export function saidBy({ attributes }: SentSpan): Record<string, string> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));
}

export function levelOf(span: SentSpan): string | undefined {
  return saidBy(span)['greenlight.level'];
}
