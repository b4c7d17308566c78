import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../../refusal.ts';
import type { Batch, Positions, Source, SourceOptions, StreamRecord } from '../source.ts';
import { kafkaAccess } from './kafka-access.ts';
import { recordsFrom } from './kafka-batches.ts';
import { loadKafka } from './load.ts';
import type { Environment, KafkaAddress } from './open.ts';

/** Milliseconds that a broker holds a request for records, and between two looks for new partitions. */
const held = 500;
const lookAfter = 10_000;
/** Brokers that start know no topic for a while; one that none of them knows for so long was deleted. */
const unknownFor = 20_000;
/** Pauses between tries of a broker that is away. */
const pauses = [250, 500, 1000, 2000, 5000];
const pieceBytes = 4 * 1024 * 1024;

type Client = InstanceType<ReturnType<typeof loadKafka>['Consumer']>;

/**
 * A topic of Kafka, all of its partitions read by this process, each from the offset that is asked for. No group is joined: nothing is
 * handed out anew while it works, and no offset that the brokers keep has a say.
 */
export async function openKafka(
  { brokers, topic, group }: KafkaAddress,
  environment: Environment,
  { from, wait, onTrouble }: SourceOptions,
): Promise<Source> {
  const { Consumer, Admin } = loadKafka();
  const connection = {
    clientId: 'greenlight-watch',
    bootstrapBrokers: brokers,
    retries: 2,
    retryDelay: 200,
    connectTimeout: 5000,
    requestTimeout: 20_000,
    ...kafkaAccess(environment),
  };
  const client: Client = new Consumer({ ...connection, groupId: group ?? 'greenlight-watch' });
  const admin = group === null ? null : new Admin(connection);
  client.topics.track(topic);
  const name = `kafka topic "${topic}"`;
  /** By partition: the next offset, the end as the broker told it last, and records that were deleted before they were read. */
  const partitions = new Map<number, { next: bigint; end: bigint; gone: number }>();
  let topicId: string | null = null;
  let looked = -Infinity;
  let failures = 0;
  let unknownSince: number | null = null;
  let committed = '';
  let closing = false;

  async function look(now: number): Promise<void> {
    const metadata = await client.metadata({ topics: [topic], forceUpdate: true, autocreateTopics: false });
    const found = metadata.topics.get(topic);
    if (!found) throw unknownTopic(name);
    looked = now;
    if (topicId !== null && found.id !== topicId) throw madeAnew(name);
    topicId = found.id;
    const fresh = Array.from(found.partitions.keys()).filter((index) => !partitions.has(index));
    if (fresh.length === 0) return;
    const first = await offsets(fresh, -2n);
    const end = await offsets(fresh, -1n);
    for (const index of fresh) {
      const stored = from[String(index)];
      const [offset, id] = stored?.split('@') ?? [];
      if (id !== undefined && id !== topicId) throw madeAnew(name);
      place(
        index,
        offset === undefined ? first.get(index)! : BigInt(offset),
        first.get(index)!,
        end.get(index)!,
      );
    }
  }

  /** Where reading goes on. Records that retention deleted before they were read are counted, and those that cannot have been read are a fault. */
  function place(index: number, next: bigint, first: bigint, end: bigint): void {
    if (next > end)
      throw new Refusal(
        `${name}, partition ${index}: was read up to offset ${next} and ends at ${end} now: records were taken back, or the topic was made anew. Begin anew with another --state.`,
      );
    const gone = next < first ? Number(first - next) : 0;
    if (gone > 0)
      onTrouble(
        `${name}, partition ${index}: ${gone} records were deleted before they were read (offsets ${next} to ${first - 1n}).`,
      );
    partitions.set(index, {
      next: next < first ? first : next,
      end,
      gone: (partitions.get(index)?.gone ?? 0) + gone,
    });
  }

  async function offsets(indexes: number[], timestamp: bigint): Promise<Map<number, bigint>> {
    const found = await client.listOffsets({ topics: [topic], partitions: { [topic]: indexes }, timestamp });
    return new Map(indexes.map((index) => [index, found.get(topic)![index]!]));
  }

  async function read(): Promise<Batch[]> {
    const metadata = await client.metadata({ topics: [topic], autocreateTopics: false });
    const found = metadata.topics.get(topic);
    if (!found || found.id !== topicId) throw madeAnew(name);
    const byNode = new Map<number, number[]>();
    for (const index of partitions.keys()) {
      const { leader } = found.partitions[index]!;
      byNode.set(leader, [...(byNode.get(leader) ?? []), index]);
    }
    const atEnd = [...partitions.values()].every(({ next, end }) => next >= end);
    const answers = await Promise.all(
      [...byNode].map(([node, indexes]) =>
        client.fetch({
          node,
          minBytes: 1,
          maxBytes: 16 * 1024 * 1024,
          maxWaitTime: atEnd && wait ? held : 50,
          isolationLevel: 1,
          topics: [
            {
              topicId: topicId!,
              partitions: indexes.map((index) => ({
                partition: index,
                currentLeaderEpoch: -1,
                fetchOffset: partitions.get(index)!.next,
                lastFetchedEpoch: -1,
                partitionMaxBytes: pieceBytes,
              })),
            },
          ],
        }),
      ),
    );
    const records = new Map<number, StreamRecord[]>();
    for (const { responses } of answers)
      for (const { partitions: told } of responses)
        for (const { partitionIndex, lastStableOffset, records: batches, abortedTransactions } of told) {
          const place = partitions.get(partitionIndex);
          if (!place) continue;
          place.end = lastStableOffset >= 0n ? lastStableOffset : place.end;
          const taken = recordsFrom(place.next, batches ?? [], abortedTransactions);
          place.next = taken.next;
          records.set(partitionIndex, taken.records);
        }
    return [...partitions].map(([index, place]) => {
      const gone = place.gone;
      place.gone = 0;
      return {
        partition: String(index),
        records: records.get(index) ?? [],
        next: `${place.next}@${topicId}`,
        atEnd: place.next >= place.end,
        behind: Number(place.end > place.next ? place.end - place.next : 0n),
        ...(gone > 0 ? { gone } : {}),
      };
    });
  }

  async function poll(): Promise<Batch[] | null> {
    try {
      if (performance.now() - looked > lookAfter) await look(performance.now());
      const batches = await read();
      if (failures > 0) onTrouble(`${name}: is read again.`);
      failures = 0;
      unknownSince = null;
      return batches;
    } catch (error) {
      if (error instanceof Refusal || closing) throw error;
      if (isOf(error, 'OFFSET_OUT_OF_RANGE')) {
        await replace();
        return null;
      }
      const why = reasonOf(error);
      if (why.permanent) throw new Refusal(`${name}: ${why.text}.`);
      if (topicId === null && failures >= 3 && why.isUnknown) throw unknownTopic(name);
      unknownSince = why.isUnknown ? (unknownSince ?? performance.now()) : null;
      if (unknownSince !== null && performance.now() - unknownSince > unknownFor) throw madeAnew(name);
      looked = -Infinity;
      if (!wait && failures >= 3)
        throw new Refusal(`${name}: cannot be read (${why.text}). Are the brokers there?`);
      if (failures === 0)
        onTrouble(`${name}: cannot be read for now (${why.text}). It is tried again until it can.`);
      await delay(pauses[Math.min(failures++, pauses.length - 1)]);
      return null;
    }
  }

  async function replace(): Promise<void> {
    const all = [...partitions.keys()];
    const first = await offsets(all, -2n);
    const end = await offsets(all, -1n);
    for (const [index, { next }] of partitions) place(index, next, first.get(index)!, end.get(index)!);
  }

  return {
    name: `kafka:${topic}`,
    poll,
    async commit(positions: Positions) {
      const text = JSON.stringify(positions);
      if (admin === null || group === null || text === committed) return;
      committed = text;
      const partitionOffsets = Object.entries(positions).map(([index, position]) => ({
        partition: Number(index),
        offset: BigInt(position.split('@')[0]!),
      }));
      // Its only use is a display of lag: where it cannot be set, nothing is lost.
      void admin
        .alterConsumerGroupOffsets({ groupId: group, topics: [{ name: topic, partitionOffsets }] })
        .catch(() => {});
    },
    async close() {
      closing = true;
      await Promise.all([client.close(true), admin?.close()]);
    },
  };
}

function madeAnew(name: string): Refusal {
  return new Refusal(
    `${name}: was deleted, or deleted and made anew, since it was read last. Begin anew with another --state; the verdicts are in the history.`,
  );
}

function isOf(error: unknown, apiId: string): boolean {
  return Boolean((error as { findBy?: (name: string, value: string) => unknown })?.findBy?.('apiId', apiId));
}

function unknownTopic(name: string): Refusal {
  return new Refusal(`${name}: the brokers know no such topic. Check the name, or make it first.`);
}

/** Why a request failed, in a few words, whether trying again is of no use, and whether it is that the topic is not known. */
function reasonOf(error: unknown): { text: string; permanent: boolean; isUnknown: boolean } {
  const inner = error instanceof AggregateError ? (error.errors.at(-1) ?? error) : error;
  if (inner !== error && inner instanceof Error) return reasonOf(inner);
  const text = (inner instanceof Error ? inner.message : String(inner))
    .replace(/\s+/g, ' ')
    .slice(0, 200)
    .replace(/\.$/, '');
  const denied = [
    'TOPIC_AUTHORIZATION_FAILED',
    'SASL_AUTHENTICATION_FAILED',
    'UNSUPPORTED_SASL_MECHANISM',
    'INVALID_TOPIC_EXCEPTION',
  ];
  const code = (inner as { code?: string })?.code;
  const isUnknown =
    text.startsWith('Unknown topic') ||
    ['UNKNOWN_TOPIC_OR_PARTITION', 'UNKNOWN_TOPIC_ID'].some((id) => isOf(error, id));
  return {
    text,
    isUnknown,
    permanent: code === 'PLT_KFK_AUTHENTICATION' || denied.some((id) => isOf(error, id)),
  };
}
