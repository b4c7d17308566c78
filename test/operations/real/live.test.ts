import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchInto } from '../../../src/operations/fetch/into.ts';
import { readOperations } from '../../../src/operations/read.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { newFolder } from '../../folder.ts';
import { planText } from '../plans.ts';
import { found, startProgram, startPrometheus, until } from './prometheus.ts';

const programs = found('prometheus', 'promtool', 'prometheus-node-exporter', 'prometheus-pushgateway');
const patience = 280_000;

/** A small model server: answers requests, and exports how long they took in OpenTelemetry's names. */
async function modelServer() {
  const counts = { fast: 0, slow: 0, failed: 0 };
  const server = createServer((_, response) => {
    const { fast, slow, failed } = counts;
    const name = 'http_server_request_duration_seconds';
    response.end(
      [
        `# TYPE ${name} histogram`,
        `${name}_bucket{http_response_status_code="200",le="0.25"} ${fast}`,
        `${name}_bucket{http_response_status_code="200",le="+Inf"} ${fast + slow}`,
        `${name}_count{http_response_status_code="200"} ${fast + slow}`,
        `${name}_sum{http_response_status_code="200"} ${0.1 * fast + 0.9 * slow}`,
        `${name}_bucket{http_response_status_code="500",le="0.25"} ${failed}`,
        `${name}_bucket{http_response_status_code="500",le="+Inf"} ${failed}`,
        `${name}_count{http_response_status_code="500"} ${failed}`,
        `${name}_sum{http_response_status_code="500"} ${0.01 * failed}`,
        '',
      ].join('\n'),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    counts,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

describe.skipIf(programs === null)(
  `what Prometheus scrapes now${programs === null ? ' (skipped: prometheus or node-exporter is not installed, or no part asks)' : ''}`,
  () => {
    it(
      'comes from a model server, node-exporter and the Pushgateway, and is gone with its exporter',
      async () => {
        const model = await modelServer();
        const node = await startProgram(programs!['prometheus-node-exporter']!, (address) => [
          `--web.listen-address=${address}`,
        ]);
        const push = await startProgram(programs!['prometheus-pushgateway']!, (address) => [
          `--web.listen-address=${address}`,
        ]);
        const server = await startPrometheus(programs!, {
          targets: [model, node, push].map(({ address }) => address),
        });
        try {
          await fetch(`http://${push.address}/metrics/job/training`, {
            method: 'POST',
            body: 'training_rows 1234\n',
          });
          const total = 'sum(increase(http_server_request_duration_seconds_count[30s]))';
          await until(server.address, 'count(http_server_request_duration_seconds_count)', (n) => n === 2);
          Object.assign(model.counts, { fast: 900, slow: 90, failed: 10 });
          await until(server.address, total, (n) => n > 900);
          // A rate is told by two scrapes or more, before the moment that is asked about.
          await until(
            server.address,
            'min(count_over_time(http_server_request_duration_seconds_count[30s]))',
            (n) => n >= 6,
          );
          await until(server.address, 'training_rows', (n) => n === 1234);
          const plan = parsePlan(
            planText(`  - name: availability
    good: sum(increase(http_server_request_duration_seconds_count{http_response_status_code!~"5.."}[$window]))
    total: sum(increase(http_server_request_duration_seconds_count[$window]))
    over: 1 minute
    green: ">= 99.9%"
  - name: slow answers
    bad: sum(increase(http_server_request_duration_seconds_count[$window])) - sum(increase(http_server_request_duration_seconds_bucket{le="0.25"}[$window]))
    total: sum(increase(http_server_request_duration_seconds_count[$window]))
    over: 1 minute
    green: "<= 5%"
  - { name: memory, query: 1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes, over: 1 minute, amber: "> 99.9%" }
  - { name: training rows, query: training_rows, over: 1 minute, green: ">= 1000" }`),
            'plan.yaml',
          );
          const file = join(newFolder(), 'operations.jsonl');
          await fetchInto(file, plan, server.address, {}, new Date());
          const { byName } = await readOperations([file]);
          const [availability] = byName.get('availability')!;
          expect(availability!.counts!.good / availability!.counts!.total).toBeCloseTo(0.99, 3);
          const [slow] = byName.get('slow answers')!;
          expect(1 - slow!.counts!.good / slow!.counts!.total).toBeCloseTo(0.09, 3);
          const [memory] = byName.get('memory')!;
          expect(memory!.value).toBeGreaterThan(0.01);
          expect(memory!.value).toBeLessThan(1);
          expect(byName.get('training rows')![0]!.value).toBe(1234);
          await node.stop();
          await until(server.address, 'count(up == 0) or vector(0)', (n) => n === 1);
          await until(server.address, 'absent(node_memory_MemTotal_bytes)', (n) => n === 1);
          // The end of a series is written at the moment of the scrape that fails.
          const none = fetchInto(file, plan, server.address, {}, new Date(Date.now() + 2000));
          await expect(none).rejects.toThrow(/has nothing for the query of "memory"/);
        } finally {
          await Promise.all([server.stop(), push.stop(), node.stop(), model.close()]);
        }
      },
      patience,
    );
  },
);
