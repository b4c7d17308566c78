import { rm } from 'node:fs/promises';
import { fetchOperations, writeOperations } from '../operations/fetch/index.ts';
import { serverOf } from '../operations/fetch/server.ts';
import { fetchedRules } from '../plan/operations.ts';
import { readPlan } from '../plan/read.ts';
import { openEventLog } from '../record/event-log.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { formatCount } from '../text/numbers.ts';
import { type Command, one } from './command.ts';
import { asOf, needed } from './flags.ts';

const usualOut = 'operations.jsonl';

export const command: Command = {
  usage: 'greenlight fetch --plan P --server URL [--out operations.jsonl] [--as-of TIME] [--timeout SECONDS]',
  help: `Asks a server that speaks Prometheus' HTTP API for what the plan fetches (good: and total:, query:), and writes
operations.jsonl, which "greenlight check --operations" judges like any set.

Flags:
  --plan P          the performance monitoring plan (YAML)
  --server URL      its address, such as http://localhost:9090 (or GREENLIGHT_PROMETHEUS_URL); for Amazon CloudWatch
                    https://monitoring.REGION.amazonaws.com, for Google Cloud
                    https://monitoring.googleapis.com/v1/projects/P/location/global/prometheus
  --out FILE        where the lines go (default: operations.jsonl)
  --as-of TIME      the end of the time that is asked about, such as 2026-11-23T09:00Z (default: now)
  --timeout SECONDS how long an answer may take (default: 30)
  --log FILE        tell of it as JSON lines behind what is in FILE; - is standard error

Credentials come from the environment alone, and go to that address alone:
  GREENLIGHT_PROMETHEUS_TOKEN               a bearer token
  GREENLIGHT_PROMETHEUS_USER, _PASSWORD     basic authentication
  GREENLIGHT_PROMETHEUS_TENANT              the tenant of Grafana Mimir or Thanos
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN          Amazon
  GOOGLE_OAUTH_ACCESS_TOKEN, or a file in GOOGLE_APPLICATION_CREDENTIALS   Google

Exit status: 0 the file is written, 2 it is not: what cannot be had is said, and no file is left.

Example:
  greenlight fetch --plan plans/service.yaml --server http://localhost:9090`,
  options: {
    plan: { type: 'string' },
    server: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    timeout: { type: 'string' },
    log: { type: 'string' },
  },
  // What an earlier run left must not be judged as this one's.
  async withdraw(files) {
    for (const file of files.length > 0 ? files : [usualOut])
      if (file.endsWith('.jsonl')) await rm(file, { force: true });
  },
  async run({ flags }, terminal) {
    const out = one(flags, 'out') ?? usualOut;
    if (!out.endsWith('.jsonl'))
      throw new Refusal(`--out "${out}" does not end in .jsonl. Write for example --out ${usualOut}.`);
    const plan = await readPlan(needed(one(flags, 'plan'), '--plan', 'the monitoring plan', 'fetch'));
    const send = (url: string, init: RequestInit) => fetch(url, init);
    const server = serverOf(one(flags, 'server'), process.env, () => new Date(), send);
    if (server.known && server.address.protocol === 'http:' && !isLocal(server.address.hostname))
      terminal.err(
        'warning: credentials go to this server as plain text. Give its https:// address where it has one.\n',
      );
    const log = openEventLog(one(flags, 'log'), terminal.err);
    log.know({ plan: plan.name, plan_sha256: plan.source.sha256, server: server.address.host });
    const asking = {
      server,
      send,
      timeout: timeoutOf(one(flags, 'timeout')),
      wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
      warn: (text: string) => terminal.err(`warning: ${escapeTerminal(text, 400)}\n`),
    };
    const end = asOf(one(flags, 'as-of'));
    const lines = await log.stage('fetch', () => fetchOperations(plan, asking, end));
    await writeOperations(out, lines);
    terminal.out(
      `${escapeTerminal(out)}: ${formatCount(lines.length, 'line')} of ${formatCount(fetchedRules(plan).length, 'measure')}\n`,
    );
    return 0;
  },
};

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

function timeoutOf(text: string | null): number {
  if (text === null) return 30_000;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds >= 0.1 && seconds <= 3600))
    throw new Refusal(`--timeout "${text}" is no number of seconds from 0.1 to 3600.`);
  return seconds * 1000;
}
