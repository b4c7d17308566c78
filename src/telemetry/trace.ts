import { randomBytes } from 'node:crypto';
import { cut } from '../text/escape.ts';
import type { Attributes, Told } from './reading.ts';

/** One span of a trace; times are milliseconds since 1970. */
export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  name: string;
  start: number;
  end: number;
  failed: string | null;
  attributes: Attributes;
}

/**
 * The trace of a run: one span of all of it, and one for each stage. It belongs to the trace that TRACEPARENT names, as whatever
 * started the run may have set it (https://www.w3.org/TR/trace-context/, https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * What failed is told as in the log of the same run. None where no stage was timed.
 */
export function traceOf(
  { entries, stages = [] }: Told,
  environment: Record<string, string | undefined>,
): Span[] {
  if (stages.length === 0) return [];
  const within = parentIn(environment.TRACEPARENT ?? '');
  const [said] = entries;
  const plan = said?.attributes['greenlight.plan'] ?? '';
  const id = (bytes: number) => randomBytes(bytes).toString('hex');
  const traceId = within?.traceId ?? id(16);
  const root = id(8);
  const failed = stages.find((one) => one.failed !== null)?.failed ?? null;
  const run: Span = {
    traceId,
    spanId: root,
    parentSpanId: within?.spanId ?? null,
    name: 'greenlight',
    start: Math.min(...stages.map(({ start }) => start)),
    end: Math.max(...stages.map(({ end }) => end)),
    failed: failed === null ? null : (said?.body ?? ''),
    attributes: {
      'greenlight.plan': plan,
      ...(said === undefined ? {} : { 'greenlight.level': said.level }),
    },
  };
  return [
    run,
    ...stages.map(({ stage, start, end, failed: why }) => ({
      traceId,
      spanId: id(8),
      parentSpanId: root,
      name: `greenlight.${stage}`,
      start,
      end,
      failed: why === null ? null : run.failed,
      attributes: { 'greenlight.plan': plan, 'greenlight.stage': stage },
    })),
  ];
}

/** 00-<trace>-<span>-<flags>; null: there is none, or it is no such thing. */
function parentIn(text: string): { traceId: string; spanId: string } | null {
  const [, traceId, spanId] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/.exec(text.trim()) ?? [];
  const isOne = (id: string | undefined) => id !== undefined && !/^0+$/.test(id);
  return isOne(traceId) && isOne(spanId) ? { traceId: traceId!, spanId: spanId! } : null;
}

/** What a span says of its end: https://opentelemetry.io/docs/specs/otel/trace/api/#set-status */
export function statusOf({ failed }: Span): object {
  return failed === null ? {} : { code: 2, message: cut(failed, 300) };
}
