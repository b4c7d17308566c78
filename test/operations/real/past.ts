/** What went wrong in the past that a test makes up; nothing where a fault is absent. */
export interface Faults {
  /** Share of requests that failed. */
  errors?: number;
  /** A host whose answers take three times as long. */
  slow?: string;
  /** Share of the memory that is in use. */
  memory?: number;
  /** Days before the end at which the exporter of the requests died. */
  died?: number;
  restarts?: number;
  eccErrors?: number;
  /** Seconds by which the clock of one host is off. */
  clock?: number;
}

const hosts = ['a', 'b', 'c'];
const bounds = ['0.1', '0.25', '0.5', '1', '+Inf'];
const step = 600;
const days = 4;

/**
 * What a model server on three hosts would have exported in the past four days, up to now, in the names of OpenTelemetry, DCGM and
 * node-exporter: OpenMetrics, as promtool reads it.
 */
export function pastOf(now: number, faults: Faults): string {
  const end = Math.floor(now / 1000);
  const moments = Array.from(
    { length: (days * 86_400) / step + 1 },
    (_, i) => end - days * 86_400 + i * step,
  );
  const families: [name: string, type: string, lines: string[]][] = [];
  const add = (
    name: string,
    type: string,
    series: [labels: string, suffix: string, value: (i: number) => number][],
    until = end,
  ) =>
    families.push([
      name,
      type,
      series.flatMap(([labels, suffix, value]) =>
        moments.flatMap((time, i) =>
          time > until ? [] : [`${name}${suffix}{${labels}} ${value(i)} ${time}`],
        ),
      ),
    ]);
  const until = end - (faults.died ?? 0) * 86_400;
  const perStep = 500;
  const errors = faults.errors ?? 0.0002;
  // By the hour of the day there are more requests and fewer.
  const requests = (i: number) =>
    perStep * i + Math.round(1500 * Math.sin((i * step * 2 * Math.PI) / 86_400));
  add(
    'requests',
    'counter',
    hosts.flatMap((host) => [
      [`instance="${host}",code="200"`, '_total', (i) => Math.round(2000 + requests(i) * (1 - errors))],
      [`instance="${host}",code="500"`, '_total', (i) => Math.round(2000 + requests(i) * errors)],
    ]),
    until,
  );
  const below = (host: string) =>
    host === faults.slow ? [0.1, 0.4, 0.8, 0.99, 1] : [0.7, 0.995, 0.999, 1, 1];
  add(
    'http_server_request_duration_seconds',
    'histogram',
    hosts.flatMap((host) => [
      ...bounds.map((bound, b): [string, string, (i: number) => number] => [
        `instance="${host}",le="${bound}"`,
        '_bucket',
        (i) => Math.round((2000 + requests(i)) * below(host)[b]!),
      ]),
      [`instance="${host}"`, '_count', (i) => 2000 + requests(i)] as [string, string, (i: number) => number],
      [`instance="${host}"`, '_sum', (i) => 0.1 * (2000 + requests(i))] as [
        string,
        string,
        (i: number) => number,
      ],
    ]),
    until,
  );
  add('memory_used_ratio', 'gauge', [
    ['instance="a"', '', (i) => (faults.memory ?? 0.6) + 0.03 * Math.sin(i * 12.9898)],
  ]);
  add('process_start_time_seconds', 'gauge', [
    [
      'instance="a"',
      '',
      (i) => end - 9e6 + 1000 * Math.min(faults.restarts ?? 0, Math.max(0, i - moments.length + 30)),
    ],
  ]);
  add('DCGM_FI_DEV_ECC_DBE_VOL_TOTAL', 'gauge', [
    ['gpu="0"', '', (i) => (i < moments.length - 20 ? 0 : (faults.eccErrors ?? 0))],
  ]);
  add('DCGM_FI_DEV_XID_ERRORS', 'gauge', [['gpu="0"', '', () => 0]]);
  add('node_timex_offset_seconds', 'gauge', [
    ['instance="a"', '', () => 0.001],
    ['instance="b"', '', () => faults.clock ?? 0.002],
  ]);
  return `${families.flatMap(([name, type, lines]) => [`# TYPE ${name} ${type}`, ...lines]).join('\n')}\n# EOF\n`;
}
