import { cut } from '../text/escape.ts';
import { version } from '../version.ts';
import type { Attributes, Entry, Reading } from './reading.ts';
import { type Span, statusOf } from './trace.ts';

/**
 * Requests of OTLP in its JSON form: the names of the protobuf messages in lowerCamelCase, whole numbers of 64 bits as text.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */

/** Bytes of one request: several servers take no more than a million. */
export const largestBody = 900_000;
const longestText = 8_000;
const scope = { name: 'greenlight', version };

/** One request, and how many readings or entries it holds. */
export interface Body {
  items: number;
  json: object;
}

/** Readings as requests to `/v1/metrics`, each a gauge at the time of the review. */
export function metricBodies(
  readings: Reading[],
  at: string,
  resource: Attributes,
  most = largestBody,
): Body[] {
  const timeUnixNano = nanoseconds(at);
  const points = readings.map((reading) => ({
    reading,
    point: { attributes: pairs(reading.attributes), timeUnixNano, asDouble: reading.value },
  }));
  const envelope = sizeOf(pairs(resource)) + 300;
  return chunks(
    points,
    most - envelope,
    ({ reading, point }) => sizeOf(point) + sizeOf(reading.help) + 200,
  ).map((chunk) => {
    const metrics = new Map<
      string,
      { name: string; unit: string; description: string; gauge: { dataPoints: object[] } }
    >();
    for (const { reading, point } of chunk) {
      const { name, unit, help } = reading;
      const key = `${name} ${unit}`;
      if (!metrics.has(key)) metrics.set(key, { name, unit, description: help, gauge: { dataPoints: [] } });
      metrics.get(key)!.gauge.dataPoints.push(point);
    }
    const scopeMetrics = [{ scope, metrics: [...metrics.values()] }];
    return {
      items: chunk.length,
      json: { resourceMetrics: [{ resource: { attributes: pairs(resource) }, scopeMetrics }] },
    };
  });
}

/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const severities = { GREEN: 9, NOTE: 9, AMBER: 13, RED: 17, ERROR: 17 };

/** Entries as requests to `/v1/logs`. */
export function logBodies(entries: Entry[], at: string, resource: Attributes, most = largestBody): Body[] {
  const timeUnixNano = nanoseconds(at);
  const records = entries.map(({ event, level, body, attributes }) => ({
    timeUnixNano,
    observedTimeUnixNano: timeUnixNano,
    severityNumber: severities[level],
    severityText: level,
    eventName: event,
    body: { stringValue: cut(body, longestText) },
    attributes: pairs(attributes),
  }));
  const envelope = sizeOf(pairs(resource)) + 300;
  return chunks(records, most - envelope, sizeOf).map((logRecords) => ({
    items: logRecords.length,
    json: {
      resourceLogs: [{ resource: { attributes: pairs(resource) }, scopeLogs: [{ scope, logRecords }] }],
    },
  }));
}

/** Spans as requests to `/v1/traces`; ids are in hexadecimal, as JSON of this protocol has them. */
export function traceBodies(spans: Span[], resource: Attributes, most = largestBody): Body[] {
  const written = spans.map((span) => ({
    traceId: span.traceId,
    spanId: span.spanId,
    ...(span.parentSpanId === null ? {} : { parentSpanId: span.parentSpanId }),
    name: span.name,
    // INTERNAL: nobody is asked and nobody answers.
    kind: 1,
    startTimeUnixNano: inNanoseconds(span.start),
    endTimeUnixNano: inNanoseconds(span.end),
    attributes: pairs(span.attributes),
    status: statusOf(span),
  }));
  const envelope = sizeOf(pairs(resource)) + 300;
  return chunks(written, most - envelope, sizeOf).map((chunk) => ({
    items: chunk.length,
    json: {
      resourceSpans: [{ resource: { attributes: pairs(resource) }, scopeSpans: [{ scope, spans: chunk }] }],
    },
  }));
}

/** In the order in which they came, as many as have room; one that is too large goes by itself. */
function chunks<T>(items: T[], most: number, size: (item: T) => number): T[][] {
  const found: T[][] = [];
  let left = -1;
  for (const item of items) {
    const bytes = size(item) + 1;
    if (bytes > left) {
      found.push([]);
      left = most;
    }
    found.at(-1)!.push(item);
    left -= bytes;
  }
  return found;
}

function pairs(attributes: Attributes): { key: string; value: object }[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Attributes[string]): object {
  if (typeof value === 'string') return { stringValue: cut(value, longestText) };
  if (typeof value === 'bigint') return { intValue: String(value) };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return { doubleValue: value };
  return { arrayValue: { values: value.map(anyValue) } };
}

function nanoseconds(at: string): string {
  return inNanoseconds(Date.parse(at));
}

/** Whole microseconds: a number holds no more of a time of today. */
function inNanoseconds(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds * 1000)) * 1000n);
}

function sizeOf(part: object | string): number {
  return Buffer.byteLength(JSON.stringify(part));
}
