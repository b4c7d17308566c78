import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toldOfReview } from '../../src/telemetry/review.ts';
import { sendOtlp } from '../../src/telemetry/send.ts';
import { creditDefault } from '../report/review.ts';
import { Receiver } from './receiver.ts';

let receiver: Receiver;
let elsewhere: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
  elsewhere = await Receiver.start();
});
afterAll(async () => {
  await receiver.stop();
  await elsewhere.stop();
});
beforeEach(() => {
  receiver.requests.length = 0;
  receiver.answers = [{}];
});

const review = creditDefault('RED');
const told = toldOfReview(review, 'credit-default');
const token = 'sekret-0123456789';
const environment = (more: Record<string, string> = {}) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.url}/collector/`,
  OTEL_EXPORTER_OTLP_HEADERS: `Authorization=Bearer%20${token},X-Tenant=risk`,
  ...more,
});
const send = (more?: Record<string, string>, most?: number) => sendOtlp(told, environment(more), most);
const sentTo = (path: string) =>
  receiver.requests.filter((request) => request.path === path).map(({ text }) => JSON.parse(text));

describe('OTLP over HTTP', () => {
  it('takes values to v1/metrics and findings to v1/logs, with the headers that the variables name', async () => {
    expect(await send()).toEqual([]);
    expect(receiver.requests.map(({ path }) => path).sort()).toEqual([
      '/collector/v1/logs',
      '/collector/v1/metrics',
    ]);
    for (const { headers } of receiver.requests)
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-tenant': 'risk',
      });
    const [metrics] = sentTo('/collector/v1/metrics');
    const all = metrics.resourceMetrics[0].scopeMetrics[0].metrics;
    const auroc = all.find(({ name }: { name: string }) => name === 'greenlight.metric.auroc');
    const finding = review.verdict.findings.find(({ check }) => check === 'metric/auroc')!;
    expect(auroc).toMatchObject({ unit: '1', gauge: { dataPoints: [{ asDouble: finding.value }] } });
    expect(auroc.gauge.dataPoints[0].timeUnixNano).toBe(`${Date.parse(review.made.at)}000000`);
    const [logs] = sentTo('/collector/v1/logs');
    const records = logs.resourceLogs[0].scopeLogs[0].logRecords;
    expect(records).toHaveLength(review.verdict.findings.length + 1);
    expect(records[0]).toMatchObject({
      severityText: 'RED',
      severityNumber: 17,
      eventName: 'greenlight.verdict',
    });
  });

  it.each([
    [
      'one signal has an endpoint of its own, used as it is',
      { OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: '/own' },
      ['/collector/v1/metrics', '/own'],
    ],
    ['a signal is turned off', { OTEL_LOGS_EXPORTER: 'none' }, ['/collector/v1/metrics']],
    [
      'an empty variable counts as unset',
      { OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: '' },
      ['/collector/v1/logs', '/collector/v1/metrics'],
    ],
  ])('%s', async (_, more, paths) => {
    const absolute = Object.entries(more).map(([name, value]) => [
      name,
      value.startsWith('/') ? receiver.url + value : value,
    ]);
    expect(await send(Object.fromEntries(absolute))).toEqual([]);
    expect(receiver.requests.map(({ path }) => path).sort()).toEqual(paths);
  });

  it('sends nothing where the SDK is disabled, and says so', async () => {
    expect(await send({ OTEL_SDK_DISABLED: 'True' })).toEqual([
      'OTEL_SDK_DISABLED is true: nothing is sent.',
    ]);
    expect(receiver.requests).toEqual([]);
  });

  it('splits what is large, and every value arrives once', async () => {
    expect(await send({}, 4000)).toEqual([]);
    const bodies = receiver.requests.filter(({ path }) => path.endsWith('metrics'));
    expect(bodies.length).toBeGreaterThan(3);
    for (const { text } of bodies) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
    const points = bodies.flatMap(({ text }) =>
      JSON.parse(text).resourceMetrics[0].scopeMetrics[0].metrics.flatMap(
        ({ gauge }: { gauge: { dataPoints: { asDouble: number }[] } }) => gauge.dataPoints,
      ),
    );
    expect(points.map(({ asDouble }: { asDouble: number }) => asDouble).sort()).toEqual(
      told.readings.map(({ value }) => value).sort(),
    );
  });

  it('splits findings too, and each arrives once', async () => {
    expect(await send({ OTEL_METRICS_EXPORTER: 'none' }, 4000)).toEqual([]);
    expect(receiver.requests.length).toBeGreaterThan(3);
    const bodies = receiver.requests.map(({ text }) => {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
      return JSON.parse(text).resourceLogs[0].scopeLogs[0].logRecords;
    });
    expect(bodies.flat().map(({ body }: { body: { stringValue: string } }) => body.stringValue)).toEqual(
      told.entries.map(({ body }) => body),
    );
  });

  it('does not divide five megabytes of one review into more than the limit takes', async () => {
    const readings = Array.from({ length: 12_000 }, (_, i) => ({
      ...told.readings[0]!,
      attributes: { 'greenlight.check': `drift/${'x'.repeat(300)}${i}` },
    }));
    expect(await sendOtlp({ ...told, readings, entries: [] }, environment())).toEqual([]);
    expect(receiver.requests.length).toBeGreaterThan(5);
    for (const { text } of receiver.requests) expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  });
});

describe('What goes wrong is told, without a secret', () => {
  const logsOff = { OTEL_LOGS_EXPORTER: 'none' };

  it('a part is refused', async () => {
    receiver.answers = [
      {
        text: '{"partialSuccess":{"rejectedDataPoints":"3","errorMessage":"too old: Bearer sekret-0123456789"}}',
      },
    ];
    expect(await send(logsOff)).toEqual([
      `3 of ${told.readings.length} values were refused by ${receiver.url}. It said: too old: ***`,
    ]);
  });

  it('a server has something to say though it took all', async () => {
    receiver.answers = [{ text: '{"partialSuccess":{"errorMessage":"use v2"}}' }];
    expect(await send(logsOff)).toEqual([`The metrics were taken by ${receiver.url}. It said: use v2`]);
  });

  it('what answers is no server of OTLP', async () => {
    receiver.answers = [{ text: '<html>Sign in</html>' }];
    expect(await send(logsOff)).toEqual([expect.stringContaining('is it a server of OTLP?')]);
  });

  it('a message is refused for good: it is not sent again, and the rest stays', async () => {
    receiver.answers = [{ status: 400, text: `bad ${token}` }];
    const [warning] = await send(logsOff, 4000);
    expect(receiver.requests).toHaveLength(1);
    expect(warning).toMatch(
      /^\d+ of \d+ values were not sent to http:.*could not read the message \(400\).*bad \*\*\*$/,
    );
  });

  it('a rate limit is kept to: again after the time that it names', async () => {
    receiver.answers = [{ status: 429, headers: { 'retry-after': '0' } }, {}];
    expect(await send(logsOff)).toEqual([]);
    expect(receiver.requests).toHaveLength(2);
  });

  it('a rate limit that outlasts the time is told at once', async () => {
    receiver.answers = [{ status: 429, headers: { 'retry-after': '3600' } }];
    expect(await send(logsOff)).toEqual([expect.stringContaining('(429)')]);
    expect(receiver.requests).toHaveLength(1);
  });

  it('a redirect is not followed, and no header goes elsewhere', async () => {
    receiver.answers = [{ status: 307, headers: { location: `${elsewhere.url}/v1/metrics` } }];
    expect(await send(logsOff)).toEqual([expect.stringContaining('leads elsewhere (307)')]);
    expect(elsewhere.requests).toEqual([]);
  });

  it('an answer that never ends is given up', async () => {
    receiver.answers = [{ hangs: true }];
    expect(await send({ ...logsOff, OTEL_EXPORTER_OTLP_TIMEOUT: '100' })).toEqual([
      expect.stringContaining('did not answer in time'),
    ]);
  });

  it('an answer that is too long is read no further than a bound', async () => {
    receiver.answers = [{ text: ' '.repeat(3_000_000) }];
    expect(await send(logsOff)).toEqual([]);
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /not an address.*metrics are not sent/],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://me:hush-hush@localhost' }, /holds a password/],
    [{ OTEL_EXPORTER_OTLP_HEADERS: 'hush-hush' }, /_HEADERS is not of the form/],
    [{ OTEL_EXPORTER_OTLP_HEADERS: 'a=hush-hush%0d%0ab: c' }, /_HEADERS is not of the form/],
    [{ OTEL_EXPORTER_OTLP_TIMEOUT: '10s' }, /_TIMEOUT is not a number of milliseconds/],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /over HTTP alone/],
    [{ OTEL_RESOURCE_ATTRIBUTES: 'team' }, /OTEL_RESOURCE_ATTRIBUTES is not of the form/],
  ])('%j', async (more, words) => {
    const warnings = await send({ ...logsOff, ...(more as Record<string, string>) });
    expect(warnings.join('\n')).toMatch(words);
    expect(warnings.join('\n')).not.toContain('hush-hush');
  });
});

describe('The resource', () => {
  it('has what the variables say of it', async () => {
    await send({
      OTEL_LOGS_EXPORTER: 'none',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=prod%2Ceu,service.name=other',
      OTEL_SERVICE_NAME: 'risk-gate',
    });
    const [{ resourceMetrics }] = sentTo('/collector/v1/metrics');
    const pairs = resourceMetrics[0].resource.attributes.map(
      ({ key, value }: { key: string; value: { stringValue: string } }) => [key, value.stringValue],
    );
    expect(Object.fromEntries(pairs)).toMatchObject({
      'service.name': 'risk-gate',
      'deployment.environment.name': 'prod,eu',
    });
  });
});
