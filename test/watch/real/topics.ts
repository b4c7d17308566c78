// Topics of a real broker, for tests.
import { setTimeout as delay } from 'node:timers/promises';
import { Admin, Producer } from '@platformatic/kafka';
import type { Broker } from '../../../scripts/live/broker.ts';
import { openKafka } from '../../../src/watch/source/kafka.ts';
import type { Batch, Positions, Source, SourceOptions } from '../../../src/watch/source.ts';

/** A value, or a value with its key. */
export type Sent = Buffer | null | { key: string; value: Buffer | null };

/** What makes and fills topics; the broker may be started anew meanwhile. */
export function topicsOf(broker: () => Broker) {
  const client = () => ({
    clientId: 'test',
    bootstrapBrokers: [broker().address],
    retries: 20,
    retryDelay: 250,
  });
  async function administer(work: (admin: Admin) => Promise<unknown>) {
    const admin = new Admin(client());
    await work(admin).finally(() => admin.close());
  }
  const make = (topic: string, partitions: number, configs: Record<string, string> = {}) =>
    administer((admin) =>
      admin.createTopics({
        topics: [topic],
        partitions,
        replicas: 1,
        configs: Object.entries(configs).map(([name, value]) => ({ name, value })),
      }),
    );
  const messagesOf = (topic: string, values: Sent[], partitions: number) =>
    values.map((one, i) => {
      const partition = i % partitions;
      if (one === null || Buffer.isBuffer(one)) return { topic, partition, value: one };
      return { topic, partition, value: one.value, key: Buffer.from(one.key) };
    }) as never;
  const producer = (more: object = {}) =>
    new Producer({ ...client(), maxRequestSize: 20_000_000, ...more } as never);

  return {
    administer,
    make,
    /** Sends values, the first to the first partition, the next to the next. */
    async send(topic: string, values: Sent[], partitions = 1) {
      const one = producer();
      for (let i = 0; i < values.length; i += 500 * partitions)
        await one.send({ messages: messagesOf(topic, values.slice(i, i + 500 * partitions), partitions) });
      await one.close();
    },
    /** Sends transactions of one producer, each of which is committed or withdrawn in the end; the values of a transaction are sent in as many requests as there are lists. */
    async transact(topic: string, transactions: { lists: Sent[][]; end: 'commit' | 'abort' }[]) {
      const one = producer({ idempotent: true, transactionalId: `of ${topic}`, acks: -1 });
      for (const { lists, end } of transactions) {
        const transaction = await one.beginTransaction();
        for (const list of lists) await transaction.send({ messages: messagesOf(topic, list, 1) });
        await transaction[end]();
      }
      await one.close();
    },
    open: (topic: string, from: Positions = {}, how: Partial<SourceOptions> = {}) =>
      openKafka(
        { brokers: [broker().address], topic, group: 'g' },
        {},
        { from, wait: false, onTrouble: () => {}, ...how },
      ),
  };
}

/** What is read once the brokers can be asked: a topic that was just made has no leader yet. */
export async function answered(source: Source): Promise<Batch[]> {
  for (;;) {
    const batches = await source.poll();
    if (batches !== null) return batches;
  }
}

/** All records that are there, by partition. */
export async function drained(source: Source): Promise<Map<string, Batch['records']>> {
  const found = new Map<string, Batch['records']>();
  for (;;) {
    const batches = await answered(source);
    for (const { partition, records } of batches)
      found.set(partition, [...(found.get(partition) ?? []), ...records]);
    if (batches.every(({ atEnd, records }) => atEnd && records.length === 0)) return found;
  }
}

export async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await delay(50);
}
