import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/record/verdict.ts';
import { newFolder } from '../../folder.ts';
import { planText } from '../plans.ts';
import { type Faults, pastOf } from './past.ts';
import { found, startPrometheus } from './prometheus.ts';
import { rows } from './rows.ts';

const programs = found('prometheus', 'promtool');
const cli = join(import.meta.dirname, '../../../src/cli.ts');
const patience = 280_000;

const plan = planText(
  `  - name: availability
    good: sum(increase(requests_total{code!~"5.."}[$window]))
    total: sum(increase(requests_total[$window]))
    over: 3 days
    green: ">= 99.9%"
    red: "< 99.5%"
  - name: error budget
    bad: sum(increase(requests_total{code=~"5.."}[$window]))
    total: sum(increase(requests_total[$window]))
    over: 3 days
    objective: 99.9%
    green: ">= 25%"
    red: "<= 0%"
  - name: slow answers
    bad: sum by (instance) (increase(http_server_request_duration_seconds_count[$window])) - sum by (instance) (increase(http_server_request_duration_seconds_bucket{le="0.25"}[$window]))
    total: sum by (instance) (increase(http_server_request_duration_seconds_count[$window]))
    by: instance
    over: 3 days
    green: "<= 2%"
    red: "> 10%"
  - name: p99 latency
    query: histogram_quantile(0.99, sum by (le) (rate(http_server_request_duration_seconds_bucket[$window])))
    over: 3 days
    green: "<= 0.3"
    red: "> 0.5"
  - { name: memory, query: "max(memory_used_ratio)", every: 1 hour, over: 3 days, green: "<= 80%", red: "> 90%" }
  - { name: requests, query: "sum(increase(requests_total[$window]))", over: 1 day, green: ">= 100000", red: "< 10000" }`,
  `deployment:
  restarts: {}
  hardware_errors: {}
  clock_skew: { query: "max(abs(node_timex_offset_seconds))", green: "<= 1", red: "> 10" }`,
);

/** Runs both commands as a user would, against a Prometheus with such a past. */
async function judged(faults: Faults) {
  const server = await startPrometheus(programs!, { backfill: pastOf(Date.now(), faults) });
  const folder = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GREENLIGHT_PROMETHEUS_URL: server.address },
    });
  const own = file('plan.yaml', plan);
  const fetched = run('fetch', '--plan', own);
  await server.stop();
  const checked = run(
    'check',
    '--json',
    '--plan',
    own,
    '--operations',
    'operations.jsonl',
    '--reference',
    file('reference.csv', rows(1)),
    '--candidate',
    file('candidate.csv', rows(2)),
  );
  return {
    fetched,
    checked,
    verdict: checked.stdout === '' ? null : (JSON.parse(checked.stdout) as Verdict),
  };
}

const statuses = ({ findings }: Verdict) =>
  Object.fromEntries(
    findings
      .filter(({ kind, check }) => kind === 'operations' || /deployment|operations/.test(check))
      .map(({ check, status }) => [check, status]),
  );

const healthy = {
  'operations/availability': 'GREEN',
  'operations/error budget': 'GREEN',
  'operations/slow answers': 'GREEN',
  'operations/slow answers/hosts': 'GREEN',
  'operations/p99 latency': 'GREEN',
  'operations/memory': 'GREEN',
  'operations/requests': 'GREEN',
  'deployment/restarts': 'GREEN',
  'deployment/hardware-errors': 'GREEN',
  'deployment/clock-skew': 'GREEN',
  'review/operations/stale': 'GREEN',
};

describe.skipIf(programs === null)(
  `four days in a real Prometheus${programs === null ? ' (skipped: prometheus is not installed, or no part asks)' : ''}`,
  () => {
    it.each<[string, Faults, Record<string, string>]>([
      ['nothing is wrong', {}, {}],
      [
        'requests fail, a host is slow, the memory is full, processes start anew, a GPU counts errors and a clock is off',
        { errors: 0.01, slow: 'c', memory: 0.95, restarts: 4, eccErrors: 2, clock: 40 },
        {
          'operations/availability': 'RED',
          'operations/error budget': 'RED',
          'operations/slow answers': 'RED',
          'operations/slow answers/hosts': 'AMBER',
          'operations/p99 latency': 'RED',
          'operations/memory': 'RED',
          'deployment/restarts': 'AMBER',
          'deployment/hardware-errors': 'RED',
          'deployment/clock-skew': 'RED',
        },
      ],
    ])(
      'is judged: %s',
      async (_, faults, wrong) => {
        const { fetched, verdict } = await judged(faults);
        expect(fetched.stderr).toBe('');
        expect(fetched.status).toBe(0);
        expect(statuses(verdict!)).toEqual({ ...healthy, ...wrong });
        const availability = verdict!.findings.find(({ check }) => check === 'operations/availability')!;
        expect(availability.value).toBeCloseTo(1 - (faults.errors ?? 0.0002), 3);
        expect(availability.interval![0]).toBeLessThan(availability.value!);
      },
      patience,
    );

    it(
      'is no evidence, and AMBER, where the exporter died half a day ago',
      async () => {
        const { fetched, verdict } = await judged({ died: 0.5 });
        expect(fetched.status).toBe(0);
        const died = ['availability', 'error budget', 'slow answers', 'p99 latency', 'requests'];
        expect(verdict!.status).toBe('AMBER');
        for (const name of died) {
          const { status, value, reasons } = verdict!.findings.find(
            ({ check }) => check === `operations/${name}`,
          )!;
          expect([name, status, value, reasons]).toEqual([
            name,
            'AMBER',
            null,
            [{ reason: 'noEvidence', why: 'stopped', class: null }],
          ]);
        }
        expect(statuses(verdict!)['operations/memory']).toBe('GREEN');
      },
      patience,
    );

    it(
      'is refused where nothing at all is left of a measure, and no file is written',
      async () => {
        const { fetched, checked } = await judged({ died: 1.5 });
        expect(fetched.status).toBe(2);
        expect(fetched.stderr).toMatch(
          /has nothing for the query of "requests": no series is called so, or none in that time/,
        );
        expect(checked.status).toBe(2);
        expect(checked.stderr).toMatch(/operations\.jsonl: there is no such file/);
      },
      patience,
    );
  },
);
