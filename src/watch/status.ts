import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../refusal.ts';
import type { WatchState } from './state.ts';

/** What the pages show; null until the first commit. */
export interface Status {
  state: WatchState | null;
  /** By partition, records that have come and were not read; null: not known. */
  lag: ReadonlyMap<string, number | null>;
  /** When the state was written last, by the clock. */
  committed: number | null;
}

/** Without a commit for so long it does not work, whatever the reason. */
const patience = 60_000;

/** Serves /healthz and /metrics, Prometheus' text format 0.0.4. An address without a host is loopback. */
export async function serveStatus(address: string, status: Status, now: () => number): Promise<Server> {
  const parts = /^(?:(\[[0-9a-f:]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(address);
  const port = Number(parts?.[2]);
  if (!parts || port > 65_535)
    throw new Refusal(
      `--listen "${address.slice(0, 60)}" is no port. Write 9464, or 0.0.0.0:9464 for every interface.`,
    );
  const host = parts[1]?.replace(/^\[|\]$/g, '') ?? '127.0.0.1';
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const isAsked = request.method === 'GET' || request.method === 'HEAD';
    const alive = status.committed !== null && now() - status.committed < patience;
    if (isAsked && path === '/healthz') {
      response.writeHead(alive ? 200 : 503, { 'content-type': 'text/plain' });
      response.end(alive ? 'ok\n' : 'no commit for a minute\n');
    } else if (isAsked && path === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
      response.end(metricsText(status));
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('/healthz and /metrics are here\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: Error) => {
    throw new Refusal(`--listen ${address}: the port cannot be opened (${error.message}). Name another.`);
  });
  server.unref();
  return server;
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** The state as Prometheus reads it. */
export function metricsText({ state, lag, committed }: Status): string {
  if (state === null) return '';
  const lines: string[] = [];
  const add = (
    name: string,
    type: 'counter' | 'gauge',
    help: string,
    values: [Record<string, string>, number][],
  ) => {
    lines.push(`# HELP greenlight_watch_${name} ${help}`, `# TYPE greenlight_watch_${name} ${type}`);
    for (const [labels, value] of values) {
      const inner = Object.entries({ plan: state.plan, ...labels }).map(
        ([key, text]) => `${key}="${escaped(text)}"`,
      );
      lines.push(`greenlight_watch_${name}{${inner.join(',')}} ${value}`);
    }
  };
  add('records_total', 'counter', 'Records that were read.', [[{}, state.total.read]]);
  add(
    'records_lost_total',
    'counter',
    'Records that are in no window, by the reason.',
    Object.entries(state.total.faults).map(([reason, count]) => [{ reason }, count]),
  );
  add('record_copies_total', 'counter', 'Exact copies of a record, which count once.', [[{}, state.copies]]);
  add('labels_total', 'counter', 'Labels that were read.', [[{}, state.labels.read]]);
  add('labels_unreadable_total', 'counter', 'Labels that could not be read.', [
    [{}, state.labels.unreadable],
  ]);
  add(
    'verdicts_total',
    'counter',
    'Verdicts, by level; none: nothing could be judged.',
    Object.entries(state.judged).map(([level, count]) => [{ level }, count]),
  );
  const stages = ['open', 'closed', 'waiting'] as const;
  add(
    'windows',
    'gauge',
    'Windows that are kept, by stage.',
    stages.map((stage) => [{ stage }, state.windows.filter((one) => one.stage === stage).length]),
  );
  add('pending_records', 'gauge', 'Records in windows that are kept.', [
    [{}, state.windows.reduce((sum, { records }) => sum + records, 0)],
  ]);
  if (state.watermark !== null)
    add('watermark_timestamp_seconds', 'gauge', 'All records up to this time are taken to have come.', [
      [{}, state.watermark / 1000],
    ]);
  const heard = Object.values(state.heard);
  if (heard.length > 0)
    add('last_record_timestamp_seconds', 'gauge', 'When a record came last.', [
      [{}, Math.max(...heard) / 1000],
    ]);
  if (committed !== null)
    add('last_commit_timestamp_seconds', 'gauge', 'When the state was written last.', [
      [{}, committed / 1000],
    ]);
  add(
    'lag_records',
    'gauge',
    'Records of a partition that have come and were not read.',
    [...lag].flatMap(([partition, count]) => (count === null ? [] : [[{ partition }, count]])),
  );
  return `${lines.join('\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}
