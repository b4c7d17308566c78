import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StageTime } from '../../src/record/stage-times.ts';
import { toldOfRefusal, toldOfReview } from '../../src/telemetry/review.ts';
import { sendOtlp } from '../../src/telemetry/send.ts';
import { creditDefault } from '../report/review.ts';
import { Receiver } from './receiver.ts';
import { saidBy, spansIn } from './spans.ts';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(async () => receiver.stop());
beforeEach(() => {
  receiver.requests.length = 0;
  receiver.answers = [{}];
});

const spans = () => spansIn(receiver);

const stage = (name: string, start: number, end: number, failed: string | null = null): StageTime => ({
  stage: name,
  start,
  end,
  failed,
});
const stages = [stage('plan', 1000, 1010.5), stage('read', 1010.5, 1200), stage('judge', 1200, 1234.25)];
const told = { ...toldOfReview(creditDefault('AMBER'), 'credit-default'), stages };
const asked = (more: Record<string, string> = {}) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_METRICS_EXPORTER: 'none',
  OTEL_LOGS_EXPORTER: 'none',
  ...more,
});

describe('The trace of a run', () => {
  it('has a span of all of it, and one for each stage within', async () => {
    expect(await sendOtlp(told, asked())).toEqual([]);
    const [run, ...parts] = spans();
    expect(run).toMatchObject({
      name: 'greenlight',
      kind: 1,
      startTimeUnixNano: '1000000000',
      endTimeUnixNano: '1234250000',
      status: {},
    });
    expect(run!.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(run!.parentSpanId).toBeUndefined();
    expect(saidBy(run!)).toEqual({ 'greenlight.plan': 'credit-default', 'greenlight.level': 'AMBER' });
    expect(parts.map(({ name }) => name)).toEqual(['greenlight.plan', 'greenlight.read', 'greenlight.judge']);
    expect(parts[0]).toMatchObject({ startTimeUnixNano: '1000000000', endTimeUnixNano: '1010500000' });
    expect(parts.map(({ parentSpanId }) => parentSpanId)).toEqual(Array(3).fill(run!.spanId));
    expect(new Set([run!, ...parts].map(({ spanId }) => spanId)).size).toBe(4);
    expect(new Set(spans().map(({ traceId }) => traceId))).toEqual(new Set([run!.traceId]));
  });

  it('belongs to the trace that started it, if TRACEPARENT is one', async () => {
    const parent = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };
    await sendOtlp(told, asked({ TRACEPARENT: `00-${parent.trace}-${parent.span}-01` }));
    expect(spans()[0]).toMatchObject({ traceId: parent.trace, parentSpanId: parent.span });
    expect(spans()[1]!.traceId).toBe(parent.trace);
    for (const wrong of [
      'hello',
      `00-${'0'.repeat(32)}-${parent.span}-01`,
      `00-${parent.trace}-${'0'.repeat(16)}-01`,
    ]) {
      receiver.requests.length = 0;
      await sendOtlp(told, asked({ TRACEPARENT: wrong }));
      expect(spans()[0]!.traceId).not.toBe(parent.trace);
      expect(spans()[0]!.parentSpanId).toBeUndefined();
    }
  });

  it('says which stage failed, in the words of the refusal that is told and no others', async () => {
    const refusal = toldOfRefusal(
      'The candidate set cannot be used.',
      'credit-default',
      '2026-06-01T00:00:00Z',
    );
    const failed = [stages[0]!, stage('read', 1010, 1020, 'cell "4711" of a stranger')];
    await sendOtlp({ ...refusal, stages: failed }, asked());
    expect(spans().map(({ status }) => status)).toEqual([
      { code: 2, message: 'The candidate set cannot be used.' },
      {},
      { code: 2, message: 'The candidate set cannot be used.' },
    ]);
    expect(JSON.stringify(receiver.requests)).not.toContain('4711');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['not where nobody asks', { OTEL_TRACES_EXPORTER: '' }, []],
    [
      'not where they are turned off',
      { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: '/t' },
      [],
    ],
    [
      'where an endpoint is named',
      { OTEL_TRACES_EXPORTER: '', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: '/t' },
      ['/t'],
    ],
    ['where the exporter is otlp', {}, ['/v1/traces']],
  ])('is sent %s', async (_, more, paths) => {
    const variables = Object.entries(more).map(([name, value]) => [
      name,
      value.startsWith('/') ? receiver.url + value : value,
    ]);
    expect(await sendOtlp(told, asked(Object.fromEntries(variables)))).toEqual([]);
    expect(receiver.requests.map(({ path }) => path)).toEqual(paths);
  });

  it('is none where nothing was timed', async () => {
    const { stages: _, ...untimed } = told;
    expect(await sendOtlp(untimed, asked())).toEqual([]);
    expect(receiver.requests).toEqual([]);
  });

  it('says what a server did not keep of it', async () => {
    receiver.answers = [{ text: '{"partialSuccess":{"rejectedSpans":"2","errorMessage":"too many"}}' }];
    expect(await sendOtlp(told, asked())).toEqual([
      `2 of 4 spans were refused by ${receiver.url}. It said: too many`,
    ]);
  });
});

describe('What is sent packed', () => {
  const packed = {
    OTEL_TRACES_EXPORTER: 'none',
    OTEL_METRICS_EXPORTER: 'otlp',
    OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
  };

  it('is the same when it is unpacked', async () => {
    await sendOtlp(told, asked({ ...packed, OTEL_EXPORTER_OTLP_COMPRESSION: 'none' }));
    await sendOtlp(told, asked(packed));
    const [plain, gzip] = receiver.requests;
    expect(plain!.headers['content-encoding']).toBeUndefined();
    expect(gzip!.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip!.body).toString('utf8')).toBe(plain!.text);
    expect(gzip!.body.length).toBeLessThan(plain!.body.length / 4);
  });

  it('can be chosen for one signal, and a way that nobody knows is told', async () => {
    await sendOtlp(told, asked({ ...packed, OTEL_EXPORTER_OTLP_METRICS_COMPRESSION: 'none' }));
    expect(receiver.requests[0]!.headers['content-encoding']).toBeUndefined();
    expect(await sendOtlp(told, asked({ ...packed, OTEL_EXPORTER_OTLP_COMPRESSION: 'zstd' }))).toEqual([
      'OTEL_EXPORTER_OTLP_COMPRESSION is neither gzip nor none: nothing is compressed.',
    ]);
  });
});

describe('What may be sent again', () => {
  const metrics = { OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'otlp' };

  it.each([429, 502, 503, 504])('is what was answered by %i', async (status) => {
    receiver.answers = [{ status, headers: { 'retry-after': '0' } }, {}];
    expect(await sendOtlp(told, asked(metrics))).toEqual([]);
    expect(receiver.requests).toHaveLength(2);
  });

  it('and not what was answered by 500, which may have been kept', async () => {
    receiver.answers = [{ status: 500 }];
    expect(await sendOtlp(told, asked(metrics))).toEqual([
      expect.stringMatching(/values were not sent .*it answered 500\./),
    ]);
    expect(receiver.requests).toHaveLength(1);
  });

  it('waits for a moment that the server names', async () => {
    receiver.answers = [
      { status: 503, headers: { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() } },
    ];
    expect(await sendOtlp(told, asked(metrics))).toEqual([expect.stringContaining('503')]);
    expect(receiver.requests).toHaveLength(1);
    receiver.requests.length = 0;
    receiver.answers = [{ status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }, {}];
    expect(await sendOtlp(told, asked(metrics))).toEqual([]);
    expect(receiver.requests).toHaveLength(2);
  });
});
