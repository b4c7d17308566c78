// Kills `greenlight watch` at random moments while a producer writes, the broker is killed and started again, and other consumers of
// the same group come and go; then compares every window with the batch verdict of the same rows, field by field.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Admin, Consumer, Producer } from '@platformatic/kafka';
import { mulberry32 } from '../../src/statistics/random.ts';
import { readState } from '../../src/watch/state.ts';
import { startBroker } from './broker.ts';
import { type Compared, compareWindows } from './compare.ts';
import { made, planText, referenceText, start, step, window } from './stream.ts';

export interface Soak {
  folder: string;
  libs: string;
  port: number;
  seed: number;
  records: number;
  kills: number;
  restarts: number;
  partitions: number;
  /** The program, as words: node and a file. */
  program: string[];
  log(text: string): void;
}

export interface Soaked extends Compared {
  records: number;
  /** Records that came more than once, and were counted once. */
  copies: number;
  kills: number;
  restarts: number;
  rebalances: number;
}

/** One record in so many is sent twice, as a producer does that is not sure whether it was heard. */
const twice = 97;
const topic = 'scores';
/** A process is killed after so many milliseconds at the latest, if it wrote its state. */
const longest = 30_000;

export async function soak(options: Soak): Promise<Soaked> {
  const { folder, seed, records, partitions, log } = options;
  const at = (name: string) => join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    at('plan.yaml'),
    `${planText()}watch: { window: ${window / 1000} seconds, lateness: 10 seconds, idle: 1 hour }\n`,
  );
  writeFileSync(at('reference.csv'), referenceText(seed, 5000));
  const broker = await startBroker(at('broker'), options.libs, options.port);
  try {
    const client = { clientId: 'soak', bootstrapBrokers: [broker.address], retries: 5, retryDelay: 200 };
    const admin = new Admin(client);
    await admin.createTopics({ topics: [topic], partitions, replicas: 1 });
    await admin.close();
    const source = `kafka://${broker.address}/${topic}?group=soak`;
    const words = ['watch', '--plan', at('plan.yaml'), '--reference', at('reference.csv'), '--from', source];
    const args = [...options.program.slice(1), ...words, '--state', at('state')];
    const random = mulberry32(seed);
    let isFilled = false;
    const filling = fill(client, options).then(() => {
      isFilled = true;
    });
    const rebalances = { count: 0, end: false };
    const rivals = rival(client, rebalances);
    let restarted = 0;
    for (let kill = 0; kill < options.kills; kill++) {
      const child = spawn(options.program[0]!, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      const said = heard(child);
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      // Most live until their share of the stream is read, so that kills lie all over it; some are killed while they start.
      if (random() < 0.9)
        await Promise.race([read(at('state'), ((kill + 1) / options.kills) * records), ended]);
      await Promise.race([delay(random() * 2500), ended]);
      if (child.exitCode !== null) throw new Error(`it ended by itself (${child.exitCode}): ${said()}`);
      child.kill('SIGKILL');
      await ended;
      if (restarted < options.restarts && kill % Math.ceil(options.kills / (options.restarts + 1)) === 3) {
        await broker.restart();
        restarted++;
      }
      if (kill % 10 === 9)
        log(`${kill + 1} kills, ${isFilled ? 'all is sent' : 'sending'}, ${await told(at('state'))}`);
    }
    await filling;
    rebalances.end = true;
    await rivals;
    const last = spawn(options.program[0]!, [...args, '--once'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said = heard(last);
    const exit = await new Promise<number | null>((resolve) => last.once('exit', resolve));
    if (exit === null || exit > 1) throw new Error(`the last run ended with ${exit}: ${said()}`);
    const compared = await compareWindows(options, (i) => withLabel(seed, i));
    const { copies } = (await readState(at('state'), null))!;
    const { kills, restarts } = options;
    return { records, copies, kills, restarts, rebalances: rebalances.count, ...compared };
  } finally {
    await broker.stop();
  }
}

/** Waits until the state was written since now, and so many records are read; or for half a minute at most. */
async function read(folder: string, records: number): Promise<void> {
  const file = join(folder, 'state.json');
  const time = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  const before = time();
  const end = Date.now() + longest;
  for (let seen = before; Date.now() < end || seen === before; await delay(20)) {
    if (time() === seen) continue;
    seen = time();
    if (((await readState(folder, null))?.total.read ?? 0) >= records) return;
  }
}

async function told(folder: string): Promise<string> {
  const state = (await readState(folder, null))!;
  const { GREEN, AMBER, RED, none } = state.judged;
  return `${state.total.read} records read, ${GREEN + AMBER + RED + none} windows judged`;
}

function heard(child: ChildProcess): () => string {
  let text = '';
  child.stderr!.on('data', (bytes) => {
    text = `${text}${bytes}`.slice(-2000);
  });
  return () => text;
}

/** Sends all records, the last ones ten windows later so that every other window closes. What the broker may not have heard is sent again. */
async function fill(client: object, { seed, records, partitions }: Soak): Promise<void> {
  const open = () => new Producer(client as ConstructorParameters<typeof Producer>[0]);
  let producer = open();
  const send = async (messages: { topic: string; partition: number; value: Buffer }[]) => {
    for (;;) {
      try {
        await producer.send({ messages });
        return;
      } catch {
        await producer.close().catch(() => {});
        await delay(500);
        producer = open();
      }
    }
  };
  const bytes = (i: number) => Buffer.from(JSON.stringify(withLabel(seed, i)));
  for (let i = 0; i < records; i += 500) {
    const batch = Array.from({ length: Math.min(500, records - i) }, (_, j) => i + j);
    const message = (j: number) => ({ topic, partition: j % partitions, value: bytes(j) });
    await send(batch.flatMap((j) => (j % twice === 0 ? [message(j), message(j)] : [message(j)])));
  }
  await send(
    Array.from({ length: partitions }, (_, partition) => {
      const record = {
        ...withLabel(seed, 0),
        id: `end${partition}`,
        at: new Date(endOf(records)).toISOString(),
      };
      return { topic, partition, value: Buffer.from(JSON.stringify(record)) };
    }),
  );
  await producer.close();
}

const endOf = (records: number): number => start + records * step + 10 * window;

function withLabel(seed: number, i: number): object {
  const { record, label } = made(seed, i);
  return { ...record, label };
}

/** Another consumer of the same group comes and goes. */
async function rival(client: object, rebalances: { count: number; end: boolean }): Promise<void> {
  while (!rebalances.end) {
    const consumer = new Consumer({ ...client, groupId: 'soak', retries: 2 } as ConstructorParameters<
      typeof Consumer
    >[0]);
    try {
      const stream = await consumer.consume({ topics: [topic], mode: 'latest', autocommit: false });
      rebalances.count++;
      await delay(700);
      await stream.close();
    } catch {
      // The broker was away.
    }
    await consumer.close(true).catch(() => {});
    await delay(700);
  }
}
