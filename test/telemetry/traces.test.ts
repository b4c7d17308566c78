import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command as canary } from '../../src/command/canary.ts';
import { command as check } from '../../src/command/check.ts';
import type { Command } from '../../src/command/command.ts';
import { command as watch } from '../../src/command/watch.ts';
import type { StageTime } from '../../src/record/stage-times.ts';
import { toldOfRefusal, toldOfReview } from '../../src/telemetry/review.ts';
import { sendOtlp } from '../../src/telemetry/send.ts';
import { newFolder } from '../folder.ts';
import { creditDefault } from '../report/review.ts';
import { Receiver } from './receiver.ts';

const root = join(import.meta.dirname, '../..');
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(async () => receiver.stop());
beforeEach(() => {
  receiver.requests.length = 0;
  receiver.answers = [{}];
});

interface Pair {
  key: string;
  value: { stringValue: string };
}
interface Span {
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

const spans = (): Span[] =>
  receiver.requests
    .filter(({ path }) => path.endsWith('/v1/traces'))
    .flatMap(({ text }) => JSON.parse(text).resourceSpans[0].scopeSpans[0].spans);
const said = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));

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
    expect(said(run!)).toEqual({ 'greenlight.plan': 'credit-default', 'greenlight.level': 'AMBER' });
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

describe('The commands', () => {
  const before = { ...process.env };
  beforeEach(() => {
    Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_TRACES_EXPORTER: 'otlp' });
  });
  afterEach(() => {
    for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_TRACES_EXPORTER'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  });

  async function ran(
    command: Command,
    flags: Record<string, string | string[] | boolean>,
    words: string[] = [],
  ) {
    const errors: string[] = [];
    const terminal = {
      out: () => {},
      err: (text: string) => errors.push(text),
      color: false,
      width: 100,
      interactive: false,
    };
    const status = await command.run({ flags, words }, terminal).catch(() => 2);
    return { status, errors };
  }
  const events = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('check: its stages are those of its log, and one that is refused is told as such', async () => {
    const folder = newFolder();
    const flags = {
      plan: join(root, 'plans/credit-default.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      candidate: [join(folder, 'none.csv')],
      out: join(folder, 'report'),
      otlp: true,
      log: join(folder, 'log.jsonl'),
    };
    expect((await ran(check, flags)).status).toBe(2);
    const [run, ...parts] = spans();
    expect(run!.status.code).toBe(2);
    expect(said(run!)['greenlight.level']).toBe('ERROR');
    const stagesOf = events(flags.log).filter(({ event }) => event === 'stage' || event === 'failed');
    expect(parts.map(({ name }) => name)).toEqual(stagesOf.map((one) => `greenlight.${one.stage}`));
    expect(parts.at(-1)!.status.code).toBe(2);
  });

  it('canary: a step sends values, an answer and a trace, and its log tells of each stage, measure and answer', async () => {
    const folder = newFolder();
    const batch = join(root, 'fixtures/rollout/blue-green/bad/1');
    const flags = {
      plan: join(root, 'plans/rollout/blue-green.yaml'),
      state: join(folder, 'state.json'),
      baseline: [`${batch}/baseline.csv`],
      canary: [`${batch}/canary.csv`],
      otlp: true,
      log: join(folder, 'log.jsonl'),
    };
    const { status, errors } = await ran(canary, flags, ['step']);
    expect([0, 1, 3, 4]).toContain(status);
    expect(errors).toEqual([]);
    expect(receiver.requests.map(({ path }) => path).sort()).toEqual([
      '/v1/logs',
      '/v1/metrics',
      '/v1/traces',
    ]);
    const told = events(flags.log);
    expect(told.filter(({ event }) => event === 'stage').map((one) => one.stage)).toEqual([
      'plan',
      'state',
      'count',
      'decide',
      'write',
    ]);
    expect(spans().map(({ name }) => name)).toEqual(
      ['', '.plan', '.state', '.count', '.decide', '.write'].map((name) => `greenlight${name}`),
    );
    const decision = told.at(-1);
    expect(decision).toMatchObject({
      event: 'decision',
      promote: status === 0,
      batches: 1,
      canary: { rows: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const measures = told.filter(({ event }) => event === 'measure');
    expect(measures.length).toBeGreaterThan(0);
    // What every line says, its own values do not write over.
    for (const one of measures)
      expect(one).toMatchObject({
        canary: { rows: one.canary_requests },
        baseline: { rows: one.baseline_requests },
        canary_bad: expect.any(Number),
      });
    // The next question is told of as well.
    expect(
      (await ran(canary, { plan: flags.plan, state: flags.state, log: flags.log }, ['status'])).status,
    ).toBe(status);
    expect(events(flags.log).at(-1)).toMatchObject({ event: 'decision', decision: decision.decision });
  });

  it('watch: every window that is judged writes its values, and sends them with a trace of its own', async () => {
    const folder = newFolder();
    const flags = {
      plan: join(root, 'plans/credit-live.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      from: join(root, 'fixtures/live/records.jsonl'),
      labels: join(root, 'fixtures/live/labels.jsonl'),
      state: join(folder, 'state'),
      once: true,
      otlp: true,
      metrics: join(folder, 'g.prom'),
      log: join(folder, 'log.jsonl'),
    };
    const { status, errors } = await ran(watch, flags);
    expect(errors).toEqual([]);
    const told = events(flags.log);
    const verdicts = told.filter(({ event }) => event === 'verdict');
    expect(verdicts.length).toBeGreaterThan(1);
    expect(status).toBe(verdicts.some((one) => one.status !== 'GREEN') ? 1 : 0);
    for (const one of verdicts)
      expect(one).toMatchObject({ window: expect.any(String), plan: 'credit-live' });
    // One trace for each window, and none mixes the stages of two.
    const judged = spans().filter(({ name }) => name === 'greenlight.judge');
    expect(judged).toHaveLength(verdicts.length);
    expect(new Set(judged.map(({ traceId }) => traceId)).size).toBe(verdicts.length);
    expect(spans().filter(({ name }) => name === 'greenlight')).toHaveLength(verdicts.length);
    const levels = { GREEN: 0, AMBER: 1, RED: 2 };
    expect(readFileSync(flags.metrics, 'utf8')).toContain(
      `greenlight_verdict_level{greenlight_plan="credit-live"} ${levels[verdicts.at(-1).status as keyof typeof levels]}\n`,
    );
  });
});
