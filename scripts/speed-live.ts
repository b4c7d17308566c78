// How fast `greenlight watch` counts records of Kafka beside a consumer that only parses their JSON, taking turns in one process:
// `node scripts/speed-live.ts JARS [RECORDS]` prints the table that stands in docs/live.md. Times are of the processor, so that what
// else the machine does has no say.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Admin, Producer } from '@platformatic/kafka';
import type { Plan } from '../src/plan/plan.ts';
import { readPlan } from '../src/plan/read.ts';
import { sourceNamed } from '../src/watch/source/open.ts';
import { watch } from '../src/watch/watch.ts';
import { startBroker } from './live/broker.ts';
import { made, planText, referenceText } from './live/stream.ts';

const [libs, count = '200000'] = process.argv.slice(2);
if (!libs) throw new Error('name the folder of the jars of Kafka');
const records = Number(count);
const folder = mkdtempSync(join(tmpdir(), 'gl-speed-'));
const at = (name: string) => join(folder, name);
const broker = await startBroker(at('broker'), libs, 19592);
const topic = 'speed';
/** Runs of each kind in a turn. */
const rounds = 3;
try {
  const client = { clientId: 'speed', bootstrapBrokers: [broker.address], retries: 20, retryDelay: 250 };
  const admin = new Admin(client);
  await admin.createTopics({ topics: [topic], partitions: 3, replicas: 1 });
  await admin.close();
  const producer = new Producer(client);
  for (let i = 0; i < records; i += 1000) {
    const messages = Array.from({ length: Math.min(1000, records - i) }, (_, j) => {
      const { record, label } = made(1, i + j);
      return { topic, partition: (i + j) % 3, value: Buffer.from(JSON.stringify({ ...record, label })) };
    });
    await producer.send({ messages });
  }
  await producer.close();
  writeFileSync(at('reference.csv'), referenceText(1, 5000));
  const planOf = async (window: string) => {
    writeFileSync(at('plan.yaml'), `${planText()}watch: { window: ${window}, lateness: 10 seconds }\n`);
    return readPlan(at('plan.yaml'));
  };
  // Of the long ones none closes, of the short ones nearly all do.
  const [long, short] = [await planOf('100 days'), await planOf('10 minutes')];
  const opening = sourceNamed(`kafka://${broker.address}/${topic}`, {});
  const fold = { from: {}, wait: false, onTrouble: () => {} };

  const parsing = async () => {
    const source = await opening.open(fold);
    let seen = 0;
    while (seen < records)
      for (const batch of (await source.poll()) ?? [])
        for (const { value } of batch.records) if (JSON.parse(value!.toString()).id) seen++;
    await source.close();
  };
  const counting = async (run: string, plan: Plan) => {
    const state = await watch({
      plan,
      reference: [at('reference.csv')],
      folder: at(`state${run}`),
      out: at(`out${run}`),
      history: at(`history${run}`),
      key: null,
      records: opening,
      labels: null,
      once: true,
      now: Date.now,
      signal: new AbortController().signal,
      onWindow: async () => {},
      onTrouble: () => {},
    });
    if (state.total.read !== records) throw new Error(`${state.total.read} were read`);
    return state;
  };
  /** Seconds of the processor of this thread, and of the clock. */
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    return { cpu: (user + system) / 1e6, clock: (performance.now() - began) / 1000 };
  };
  // Once for nothing: code is compiled while it first runs.
  await parsing();
  const perSecond = (seconds: number) => Math.round((rounds * records) / seconds).toLocaleString('en-US');
  const none = () => ({ cpu: 0, clock: 0 });
  const add = (sum: { cpu: number; clock: number }, one: typeof sum) => {
    sum.cpu += one.cpu;
    sum.clock += one.clock;
  };
  console.log(
    '| turn | only parses, records a second | counts | share | counts while windows of 60,000 are judged | share | all of it, by the clock |\n|---:|---:|---:|---:|---:|---:|---:|',
  );
  for (let turn = 1; turn <= 5; turn++) {
    const [parses, counts, judges] = [none(), none(), none()];
    // Short runs that follow each other, so that what else the machine does falls on all three alike.
    for (let run = 1; run <= rounds; run++) {
      add(parses, await timed(parsing));
      add(counts, await timed(() => counting(`long${turn}-${run}`, long)));
      add(judges, await timed(() => counting(`short${turn}-${run}`, short)));
    }
    console.log(
      `| ${turn} | ${perSecond(parses.cpu)} | ${perSecond(counts.cpu)} | ${(parses.cpu / counts.cpu).toFixed(2)} | ${perSecond(judges.cpu)} | ${(parses.cpu / judges.cpu).toFixed(2)} | ${perSecond(judges.clock)} |`,
    );
  }
  const bytes = Buffer.byteLength(JSON.stringify(made(1, 1).record)) + 12;
  console.log(
    `${records.toLocaleString('en-US')} records of about ${bytes} bytes, Node ${process.version}, ${cpus().length} cores, seconds of the processor.`,
  );
} finally {
  await broker.stop();
  rmSync(folder, { recursive: true, force: true });
}
