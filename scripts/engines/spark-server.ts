// A Spark Connect server of one's own on this machine, whose wire, tasks, shuffles and memory are counted from outside.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

export interface ServerCounts {
  /** Bytes over the wire, of both directions together. */
  readonly wire: number;
  readonly tasks: number;
  /** Bytes that one stage wrote for the next. */
  readonly shuffled: number;
  /** Seconds that executors computed, of all tasks together. */
  readonly computed: number;
  /** The most memory that the server's process held, in bytes; NaN where the system does not say. */
  readonly resident: number;
}

/** Starts it with so much memory; its events and temporary files go into `folder`, which must not be used for anything else. */
export async function startSpark(
  python: string,
  folder: string,
  memory: string,
): Promise<{ remote: string; stop(): Promise<ServerCounts> }> {
  const home = spawnSync(python, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'], {
    encoding: 'utf8',
  }).stdout.trim();
  const events = join(folder, 'events');
  mkdirSync(events, { recursive: true });
  const port = await freePort();
  const settings = {
    'spark.connect.grpc.binding.address': '127.0.0.1',
    'spark.connect.grpc.binding.port': port,
    'spark.driver.bindAddress': '127.0.0.1',
    'spark.driver.host': '127.0.0.1',
    'spark.ui.enabled': false,
    'spark.eventLog.enabled': true,
    'spark.eventLog.dir': events,
    'spark.eventLog.rolling.enabled': false,
    'spark.eventLog.compress': false,
    'spark.local.dir': folder,
    'spark.sql.warehouse.dir': join(folder, 'warehouse'),
  };
  const server = spawn(
    join(home, 'bin/spark-submit'),
    [
      ...['--master', `local[${cpus().length}]`, '--driver-memory', memory],
      ...['--class', 'org.apache.spark.sql.connect.service.SparkConnectServer'],
      ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
      'spark-internal',
    ],
    { stdio: 'ignore' },
  );
  await answers(port, server);
  const wire = await countedWire(port);
  return {
    remote: `sc://127.0.0.1:${wire.port}`,
    async stop() {
      const resident = mostMemory(server.pid!);
      wire.close();
      // A server that is asked to end writes its last events first.
      server.kill('SIGTERM');
      await new Promise((done) => server.once('exit', done));
      return { wire: wire.bytes(), resident, ...(await countEvents(events)) };
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function answers(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await wait(500);
  }
  throw new Error(`Spark's server ended with ${server.exitCode} before it answered.`);
}

/** A port of its own before the server's, which counts what passes. */
async function countedWire(port: number): Promise<{ port: number; bytes(): number; close(): void }> {
  let bytes = 0;
  const relay = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('data', (chunk) => {
        bytes += chunk.length;
      });
      from.pipe(to);
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done));
  return {
    port: (relay.address() as AddressInfo).port,
    bytes: () => bytes,
    close: () => void relay.close(),
  };
}

/** Linux tells the most that a process held. */
function mostMemory(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}

interface TaskEnd {
  'Task Metrics'?: {
    'Executor CPU Time': number;
    'Shuffle Write Metrics': { 'Shuffle Bytes Written': number };
  };
}

/** Spark's own log of events has one line for each task that ended. */
async function countEvents(folder: string): Promise<Omit<ServerCounts, 'wire' | 'resident'>> {
  const counts = { tasks: 0, shuffled: 0, computed: 0 };
  for (const name of readdirSync(folder)) {
    // Line by line: a statement's plan is written at length with each query.
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      if (!line.startsWith('{"Event":"SparkListenerTaskEnd"')) continue;
      const { 'Task Metrics': metrics } = JSON.parse(line) as TaskEnd;
      counts.tasks++;
      counts.shuffled += metrics?.['Shuffle Write Metrics']['Shuffle Bytes Written'] ?? 0;
      counts.computed += (metrics?.['Executor CPU Time'] ?? 0) / 1e9;
    }
  }
  return counts;
}
