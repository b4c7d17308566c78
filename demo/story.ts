import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CanaryAnswer } from '../src/canary/command.ts';
import { Load, type Sent } from './load.ts';
import type { Story } from './model.ts';
import { Nginx, type Served } from './nginx.ts';

export interface StoryOptions {
  nginx: string;
  plan: string;
  story: Story;
  /** Requests a second, and requests a batch. */
  perSecond: number;
  batch: number;
  /** Milliseconds of traffic after the end of the rollout. */
  after: number;
  /** Milliseconds after which a rollout that has not ended is given up; 60,000 where left out. */
  most?: number;
  said?: (answer: CanaryAnswer, at: number) => void;
}

/** What happened in a rollout. Times are milliseconds since the load began. */
export interface Told {
  story: Story;
  answers: { at: number; answer: CanaryAnswer }[];
  /** Shares that nginx was set to, and from when on. */
  shares: { at: number; share: number }[];
  requests: Sent[];
  lost: number;
}

/** One rollout under load, from the first share to its end: the split follows the gate's answer, and nothing else. */
export async function tell(options: StoryOptions): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-demo-'));
  const servers: ChildProcess[] = [];
  let [nginx, load]: [Nginx | null, Load | null] = [null, null];
  try {
    const [baseline, canary] = [await serve('v7', servers), await serve(options.story, servers)];
    const gate = gateOf(options, folder);
    const begin = await gate('status');
    nginx = await Nginx.start(options.nginx, folder, { baseline, canary }, begin.traffic);
    load = new Load(nginx.port, options.perSecond, 2026);
    const told: Told = {
      story: options.story,
      answers: [],
      shares: [{ at: 0, share: begin.traffic }],
      requests: load.requests,
      lost: 0,
    };
    await rollOut(options, folder, gate, nginx, load, told);
    await new Promise((resolve) => setTimeout(resolve, options.after));
    await load.stop();
    told.lost = load.requests.filter(({ version }) => version === null).length;
    return told;
  } finally {
    await load?.stop();
    await nginx?.stop();
    for (const server of servers) server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

type Gate = (verb: 'status' | 'step', logs?: Record<string, string>) => Promise<CanaryAnswer>;

async function rollOut(
  { batch, most = 60_000, said }: StoryOptions,
  folder: string,
  gate: Gate,
  nginx: Nginx,
  load: Load,
  told: Told,
): Promise<void> {
  let share = told.shares[0]!.share;
  let taken = 0;
  for (let number = 1; ; number++) {
    const rows = await newRows(nginx, load, taken, { batch, most });
    taken += rows.length;
    const answer = await gate('step', await writeBatch(join(folder, `batch-${number}`), rows, load));
    told.answers.push({ at: load.now(), answer });
    said?.(answer, load.now());
    if (answer.traffic !== share) {
      share = answer.traffic;
      await nginx.split(share);
      told.shares.push({ at: load.now(), share });
      // Of another share from here on: what was served before belongs to no batch any more.
      taken = 0;
    }
    if (answer.decision !== 'HOLD') return;
  }
}

/** Waits for a batch: requests that came under the present configuration and were in no batch before. */
async function newRows(
  nginx: Nginx,
  load: Load,
  taken: number,
  { batch, most }: { batch: number; most: number },
): Promise<Served[]> {
  while (load.now() < most) {
    const rows = (await nginx.served()).filter(({ generation }) => generation === nginx.generation);
    if (rows.length - taken >= batch) return rows.slice(taken);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the demonstration takes too long on this machine');
}

/** The batch as three files: a log of each version, and the labels, which come from elsewhere. */
async function writeBatch(folder: string, rows: Served[], load: Load): Promise<Record<string, string>> {
  await mkdir(folder);
  const log = (served: Served[]) =>
    ['request,at,version,probability,latency_ms']
      .concat(
        served.map(({ id, at, version, probability, milliseconds }) =>
          [id, at.toISOString(), version, probability, milliseconds].join(),
        ),
      )
      .join('\n');
  const truth = load.requests.map(({ parcel }) => `${parcel.id},${parcel.late ? 'yes' : 'no'}`);
  const files = {
    baseline: log(rows.filter(({ version }) => version === 'v7')),
    canary: log(rows.filter(({ version }) => version !== 'v7')),
    labels: ['request,late', ...truth].join('\n'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.csv`), `${text}\n`);
  return Object.fromEntries(Object.keys(files).map((name) => [name, join(folder, `${name}.csv`)]));
}

/** The gate as a pipeline calls it: a process of its own that knows the plan, the state file and the logs. */
function gateOf({ plan }: StoryOptions, folder: string): Gate {
  const cli = join(import.meta.dirname, '../src/cli.ts');
  return (verb, logs = {}) =>
    new Promise((resolve, reject) => {
      const files = Object.entries(logs).flatMap(([name, file]) => [`--${name}`, file]);
      const words = [
        'canary',
        verb,
        '--plan',
        plan,
        '--state',
        join(folder, 'state.json'),
        '--json',
        ...files,
      ];
      // Compiled once for the whole rollout: a gate that starts slowly would steal time from the servers beside it.
      const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compile-cache') };
      execFile(process.execPath, [cli, ...words], { maxBuffer: 1e8, env }, (_, out, err) => {
        if (out === '') reject(new Error(err));
        else resolve(JSON.parse(out));
      });
    });
}

/** Starts one version of the model; gives its port once it has answered a few requests, as a warm server has. */
async function serve(version: string, servers: ChildProcess[]): Promise<number> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), version], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  servers.push(server);
  const port = await new Promise<number>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`the model server ${version} did not start`)));
    server.stdout!.once('data', (text) => resolve(Number(text)));
  });
  const warm = () => fetch(`http://127.0.0.1:${port}/?distance=1&weight=1`).then((answer) => answer.text());
  for (let round = 0; round < 5; round++) await Promise.all(Array.from({ length: 20 }, warm));
  return port;
}
