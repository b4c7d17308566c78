import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Verdict } from '../../../src/record/verdict.ts';
import { familyName } from '../../../src/telemetry/prometheus.ts';
import type { Reading } from '../../../src/telemetry/reading.ts';
import { toldOfReview } from '../../../src/telemetry/review.ts';
import { sendOtlp } from '../../../src/telemetry/send.ts';
import { newFolder } from '../../folder.ts';
import { found, pause, startPrometheus } from '../../operations/real/prometheus.ts';
import { python, withoutPython } from '../../python.ts';
import { creditDefault } from '../../report/review.ts';
import { Receiver } from '../receiver.ts';

const otelcol = process.env.GREENLIGHT_OTELCOL;
const without = otelcol ? '' : ' (skipped: no Collector in GREENLIGHT_OTELCOL)';
const page = readFileSync(join(import.meta.dirname, '../../../docs/telemetry.md'), 'utf8');
const review = creditDefault('RED');
const told = {
  ...toldOfReview(review, 'credit-default'),
  stages: [
    { stage: 'read', start: 1_780_000_000_000, end: 1_780_000_000_250.5, failed: null },
    { stage: 'judge', start: 1_780_000_000_250.5, end: 1_780_000_000_300, failed: 'it was "stopped"' },
  ],
};

/** The configuration under a heading of the page. */
const configurationOf = (heading: string) =>
  parse(new RegExp(`^### ${heading}\\n[\\s\\S]*?\`\`\`yaml\\n([\\s\\S]*?)\`\`\``, 'm').exec(page)![1]!);

let receiver: Receiver;
const running: ChildProcess[] = [];
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }
  await receiver.stop();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs a Collector, and gives back where it takes OTLP. */
async function collector(configuration: Record<string, unknown>): Promise<string> {
  const port = await freePort();
  const config = structuredClone(configuration) as {
    receivers: { otlp: { protocols: { http: { endpoint: string } } } };
    service: { telemetry?: object };
  };
  expect(config.receivers.otlp.protocols.http.endpoint).toBe('localhost:4318');
  config.receivers.otlp.protocols.http.endpoint = `127.0.0.1:${port}`;
  config.service.telemetry = { metrics: { level: 'none' } };
  const file = join(newFolder(), 'collector.yaml');
  writeFileSync(file, stringify(config));
  const child = spawn(otelcol!, ['--config', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'an example',
      DD_API_KEY: 'key-of-datadog',
      GRAFANA_CLOUD_BASIC: 'basic-of-grafana',
      NEW_RELIC_LICENSE_KEY: 'key-of-new-relic',
    },
  });
  running.push(child);
  let said = '';
  child.stderr!.on('data', (text) => {
    said += text;
  });
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the Collector ended: ${said}`);
    const answer = await fetch(`${address}/v1/metrics`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }).catch(() => null);
    if (answer?.ok) return address;
    await pause(100);
  }
}

/** The vendor is the receiver of the test, which reads JSON that is not compressed. */
function atReceiver(configuration: { exporters: Record<string, Record<string, unknown>> }) {
  const config = JSON.parse(
    JSON.stringify(configuration)
      .replaceAll(/https:\/\/[^/"]+/g, receiver.url)
      .replaceAll('googleclientauth', 'bearertokenauth'),
  );
  for (const exporter of Object.values<Record<string, unknown>>(config.exporters))
    Object.assign(exporter, { encoding: 'json', compression: 'none' });
  if (config.extensions?.bearertokenauth) config.extensions.bearertokenauth = { token: 'token-of-google' };
  return config;
}

const keyOf = ({ name, attributes }: Pick<Reading, 'name' | 'attributes'>) =>
  `${name} ${JSON.stringify(Object.entries(attributes).sort())}`;

interface Pair {
  key: string;
  value: { stringValue: string; doubleValue: number; intValue: string };
}

/** What arrived, by name and attributes. */
function arrived(): { values: Map<string, number>; records: { severityText: string; attributes: Pair[] }[] } {
  const values = new Map<string, number>();
  const records: { severityText: string; attributes: Pair[] }[] = [];
  for (const { text } of receiver.requests) {
    const body = JSON.parse(text);
    for (const { scopeMetrics } of body.resourceMetrics ?? [])
      for (const { name, gauge } of scopeMetrics.flatMap(({ metrics }: { metrics: object[] }) => metrics))
        for (const { attributes, asDouble } of gauge.dataPoints) {
          const pairs = attributes.map(({ key, value }: Pair) => [key, value.stringValue]);
          values.set(keyOf({ name, attributes: Object.fromEntries(pairs) }), asDouble);
        }
    for (const { scopeLogs } of body.resourceLogs ?? [])
      records.push(...scopeLogs.flatMap(({ logRecords }: { logRecords: object[] }) => logRecords));
  }
  return { values, records };
}

describe(`A real Collector${without}`, () => {
  it.skipIf(without !== '').each([
    [
      'Amazon CloudWatch',
      'authorization',
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d+\/eu-central-1\/(monitoring|logs)\//,
    ],
    ['Google Cloud Monitoring', 'authorization', /^Bearer token-of-google$/],
    ['Datadog', 'dd-api-key', /^key-of-datadog$/],
    ['Grafana Cloud', 'authorization', /^Basic basic-of-grafana$/],
    ['New Relic', 'api-key', /^key-of-new-relic$/],
  ])('passes every value and finding on to %s, with its credentials', async (vendor, header, credential) => {
    const address = await collector(atReceiver(configurationOf(vendor)));
    expect(await sendOtlp(told, { OTEL_EXPORTER_OTLP_ENDPOINT: address }, 6000)).toEqual([]);
    const isThere = () =>
      arrived().values.size >= told.readings.length && arrived().records.length >= told.entries.length;
    while (!isThere()) await pause(100);
    const { values, records } = arrived();
    expect(values).toEqual(new Map(told.readings.map((reading) => [keyOf(reading), reading.value])));
    // Against the verdict itself: the record of each finding has its numbers.
    const byCheck = new Map(
      records.map(({ attributes, severityText }) => {
        const own = Object.fromEntries(
          attributes.map(({ key, value }) => [key, value.doubleValue ?? value.intValue ?? value.stringValue]),
        );
        return [String(own['greenlight.check']), { ...own, severityText }];
      }),
    );
    for (const one of (JSON.parse(JSON.stringify(review.verdict)) as Verdict).findings)
      expect(byCheck.get(one.check)).toMatchObject({
        severityText: one.status,
        ...(one.value === null ? {} : { 'greenlight.value': one.value }),
        ...(one.interval === null
          ? {}
          : { 'greenlight.interval.lower': one.interval[0], 'greenlight.interval.upper': one.interval[1] }),
        ...(one.cases === null ? {} : { 'greenlight.cases': String(one.cases) }),
      });
    for (const { headers } of receiver.requests) expect(headers[header]).toMatch(credential);
  });

  it.skipIf(without !== '')('takes what is packed, and traces', async () => {
    const config = atReceiver(configurationOf('New Relic'));
    config.service.pipelines.traces = structuredClone(config.service.pipelines.metrics);
    const address = await collector(config);
    expect(
      await sendOtlp(told, {
        OTEL_EXPORTER_OTLP_ENDPOINT: address,
        OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
        OTEL_TRACES_EXPORTER: 'otlp',
      }),
    ).toEqual([]);
    const spans = () =>
      receiver.requests
        .filter(({ path }) => path === '/v1/traces')
        .flatMap(({ text }) => JSON.parse(text).resourceSpans[0].scopeSpans[0].spans);
    while (spans().length < 3 || arrived().values.size < told.readings.length) await pause(100);
    expect(spans()).toMatchObject([
      { name: 'greenlight', endTimeUnixNano: '1780000000300000000', status: { code: 2 } },
      {
        name: 'greenlight.read',
        startTimeUnixNano: '1780000000000000000',
        endTimeUnixNano: '1780000000250500000',
      },
      { name: 'greenlight.judge', parentSpanId: spans()[0].spanId, status: { code: 2 } },
    ]);
  });

  it.skipIf(without !== '')('takes five megabytes in parts', async () => {
    const address = await collector(atReceiver(configurationOf('New Relic')));
    const readings = Array.from({ length: 12_000 }, (_, i) => ({
      ...told.readings[0]!,
      attributes: { 'greenlight.check': `drift/${'x'.repeat(300)}${i}` },
    }));
    expect(
      await sendOtlp({ ...told, readings, entries: [] }, { OTEL_EXPORTER_OTLP_ENDPOINT: address }),
    ).toEqual([]);
    while (arrived().values.size < readings.length) await pause(200);
  });

  it.skipIf(without !== '')('says what it cannot read, and that is told', async () => {
    const address = await collector(atReceiver(configurationOf('New Relic')));
    const wrong = [{ ...told.readings[0]!, value: 'much' as unknown as number }];
    const warnings = await sendOtlp(
      { ...told, readings: wrong, entries: [] },
      { OTEL_EXPORTER_OTLP_ENDPOINT: address },
    );
    expect(warnings).toEqual([expect.stringMatching(/1 of 1 values were not sent .*\(400\)/)]);
  });
});

const grafana = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/grafana.json'), 'utf8'));

/** What the panels of the dashboard ask, with all plans and one metric chosen. */
function grafanaQueries(): string[] {
  const panels: { targets: { expr: string }[] }[] = grafana.panels;
  return panels
    .flatMap(({ targets }) => targets.map(({ expr }) => expr))
    .map((expr) =>
      expr
        .replaceAll('$plan', '.+')
        .replaceAll('$back', '8d')
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of Grafana.
        .replaceAll('${metric:regex}', 'auroc|accuracy'),
    );
}

const programs = found('prometheus', 'promtool');
const noPrometheus = programs === null ? ' (skipped: prometheus is not installed, or no part asks)' : without;
describe(`Prometheus${noPrometheus}`, () => {
  it.skipIf(noPrometheus !== '')(
    'scrapes every value from the Collector, under the names of --metrics',
    async () => {
      const config = configurationOf('Your own Prometheus');
      const target = `127.0.0.1:${await freePort()}`;
      config.exporters.prometheus.endpoint = target;
      const address = await collector(config);
      const prometheus = await startPrometheus(programs!, { targets: [target] });
      try {
        expect(
          await sendOtlp(told, { OTEL_EXPORTER_OTLP_ENDPOINT: address, OTEL_LOGS_EXPORTER: 'none' }),
        ).toEqual([]);
        const label = (name: string) => name.replaceAll('.', '_');
        const expected = new Map(
          told.readings.map(({ name, unit, attributes, value }) => [
            keyOf({
              name: familyName({ name, unit }),
              attributes: Object.fromEntries(
                Object.entries(attributes).map(([key, text]) => [label(key), text]),
              ),
            }),
            value,
          ]),
        );
        let values = new Map<string, number>();
        while (values.size < expected.size) {
          await pause(300);
          const query = new URLSearchParams({ query: '{__name__=~"greenlight_.+"}' });
          const { data } = (await (await fetch(`${prometheus.address}/api/v1/query?${query}`)).json()) as {
            data: { result: { metric: Record<string, string>; value: [number, string] }[] };
          };
          values = new Map(
            data.result.map(({ metric, value }) => {
              const own = Object.entries(metric).filter(([key]) => key.startsWith('greenlight_'));
              return [
                keyOf({ name: metric.__name__!, attributes: Object.fromEntries(own) }),
                Number(value[1]),
              ];
            }),
          );
        }
        expect(values).toEqual(expected);
        for (const expression of grafanaQueries()) {
          const query = new URLSearchParams({ query: expression });
          const answer = await fetch(`${prometheus.address}/api/v1/query?${query}`);
          const { status, data } = (await answer.json()) as { status: string; data: { result: object[] } };
          expect([status, data?.result.length], expression).toEqual(['success', expect.any(Number)]);
          // The made-up review has no missing cells.
          if (!expression.includes('missing')) expect(data.result.length, expression).toBeGreaterThan(0);
        }
      } finally {
        await prometheus.stop();
      }
    },
  );

  const noPromtool = programs === null ? ' (skipped: prometheus is not installed, or no part asks)' : '';
  it.skipIf(noPromtool !== '')(`takes the rules of alarm of the page, and they alarm${noPromtool}`, () => {
    const folder = newFolder();
    const rules = /^## Alarms\n[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(page)![1]!;
    writeFileSync(join(folder, 'rules.yml'), rules);
    const series = (name: string, values: string) => ({ series: `${name}{greenlight_plan="p"}`, values });
    const alert = (alertname: string, day: number, fires: boolean) => ({
      eval_time: `${day}d`,
      alertname,
      exp_alerts: fires ? [{ exp_labels: { greenlight_plan: 'p' } }] : [],
    });
    // A review a week; Prometheus forgets a value after five minutes.
    const weekly = (...values: number[]) => values.map((value) => `${value} ${'_x10079'}`).join(' ');
    const test = {
      rule_files: ['rules.yml'],
      evaluation_interval: '1h',
      tests: [
        {
          interval: '1m',
          input_series: [
            series('greenlight_metric_auroc_ratio', weekly(0.95, 0.84, 0.79)),
            series('greenlight_verdict_level', weekly(0, 1, 2)),
            series('greenlight_verdict_due_timestamp_seconds', weekly(604_800, 1_209_600, 1_814_400)),
          ],
          alert_rule_test: [
            alert('AurocTooLow', 8, false),
            alert('AurocTooLow', 15, true),
            alert('AurocFell', 3, false),
            alert('AurocFell', 8, true),
            alert('ModelIsRed', 8, false),
            alert('ModelIsRed', 15, true),
            alert('ReviewIsOverdue', 15, false),
            alert('ReviewIsOverdue', 22, true),
          ],
        },
      ],
    };
    writeFileSync(join(folder, 'test.yml'), stringify(test));
    for (const words of [
      ['check', 'rules', 'rules.yml'],
      ['test', 'rules', 'test.yml'],
    ]) {
      const { status, stdout, stderr } = spawnSync(programs!.promtool!, words, {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stdout + stderr).toBe(0);
    }
  });
});

describe('The dashboard of Grafana', () => {
  const noSdk = withoutPython('grafana_foundation_sdk');
  it.skipIf(noSdk !== '')(`holds nothing that its published types do not know${noSdk}`, () => {
    const script = `
import json, sys
from grafana_foundation_sdk.models.dashboard import Dashboard
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog import plugins
plugins.register_default_plugins()
print(JSONEncoder().encode(Dashboard.from_json(json.load(sys.stdin))))
`;
    const { stdout, stderr } = spawnSync(python, ['-c', script], {
      input: JSON.stringify(grafana),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject(grafana);
  });
});

describe('The official messages of the protocol', () => {
  const noPython = withoutPython('opentelemetry.proto', 'google.protobuf');
  it.skipIf(noPython !== '')(
    `are what is sent: nothing is unknown to them, and nothing is lost${noPython}`,
    async () => {
      expect(
        await sendOtlp(told, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_TRACES_EXPORTER: 'otlp' }),
      ).toEqual([]);
      const script = `
import sys, json
from google.protobuf import json_format
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
metrics, logs, traces = json.load(sys.stdin)
m = json_format.Parse(metrics, ExportMetricsServiceRequest())
l = json_format.Parse(logs, ExportLogsServiceRequest())
# The JSON of this protocol has ids in hexadecimal where protobuf's own has base64, which takes the same signs.
t = json_format.Parse(traces, ExportTraceServiceRequest())
spans = [x for r in t.resource_spans for s in r.scope_spans for x in s.spans]
points = [p for r in m.resource_metrics for s in r.scope_metrics for x in s.metrics for p in x.gauge.data_points]
records = [x for r in l.resource_logs for s in r.scope_logs for x in s.log_records]
print(json.dumps([sorted(p.as_double for p in points), len(records), [x.severity_number for x in records], [[x.name, x.end_time_unix_nano - x.start_time_unix_nano, x.status.code, x.kind] for x in spans]]))
`;
      const text = (path: string) => receiver.requests.find((request) => request.path === path)!.text;
      const { stdout, stderr } = spawnSync(python, ['-c', script], {
        input: JSON.stringify([text('/v1/metrics'), text('/v1/logs'), text('/v1/traces')]),
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const [values, records, , spans] = JSON.parse(stdout);
      expect(spans).toEqual([
        ['greenlight', 300_000_000, 2, 1],
        ['greenlight.read', 250_500_000, 0, 1],
        ['greenlight.judge', 49_500_000, 2, 1],
      ]);
      expect(values).toEqual(told.readings.map(({ value }) => value).sort((a, b) => a - b));
      expect(records).toBe(told.entries.length);
    },
  );
});
