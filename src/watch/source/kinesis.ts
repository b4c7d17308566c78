import { setTimeout as delay } from 'node:timers/promises';
import type { KinesisClient } from '@aws-sdk/client-kinesis';
import { Refusal } from '../../refusal.ts';
import type { Batch, Source, SourceOptions, StreamRecord } from '../source.ts';
import { loadKinesis } from './load.ts';
import type { Environment, KinesisAddress } from './open.ts';

/** A shard answers five requests a second; another reader may be there. */
const pause = 400;
const lookAfter = 30_000;
const pauses = [500, 1000, 2000, 5000, 10_000];
/** The position of a shard that was split or merged, and was read to its end. */
const ENDED = 'ENDED';

interface Shard {
  parents: string[];
  position: string | null;
  iterator: string | null;
}

/**
 * A stream of Kinesis, all of its shards read by this process. A shard that was split or merged is read to its end before its children
 * are begun, so that records of one key keep their order.
 */
export async function openKinesis(
  { region, stream }: KinesisAddress,
  environment: Environment,
  { from, wait, onTrouble }: SourceOptions,
): Promise<Source> {
  const { aws, handler } = loadKinesis();
  const endpoint = environment.AWS_ENDPOINT_URL_KINESIS ?? environment.AWS_ENDPOINT_URL;
  const client: KinesisClient = new aws.KinesisClient({
    region,
    maxAttempts: 3,
    // What stands in for Kinesis on a machine speaks HTTP/1.1 alone.
    ...(endpoint?.startsWith('http:') ? { endpoint, requestHandler: handler() } : {}),
  });
  const name = `Kinesis stream "${stream}"`;
  const shards = new Map<string, Shard>();
  /** Shards that retention has taken. */
  const taken = new Set<string>();
  let looked = -Infinity;
  let isFirst = true;
  let failures = 0;

  async function look(now: number): Promise<void> {
    const listed: { id: string; parents: string[] }[] = [];
    for (let next: string | undefined, more = true; more; more = next !== undefined) {
      const asked = next === undefined ? { StreamName: stream } : { NextToken: next };
      const answer = await client.send(new aws.ListShardsCommand(asked));
      for (const { ShardId, ParentShardId, AdjacentParentShardId } of answer.Shards ?? [])
        listed.push({
          id: ShardId!,
          parents: [ParentShardId, AdjacentParentShardId].filter((id) => id !== undefined),
        });
      next = answer.NextToken;
    }
    looked = now;
    const known = new Set(listed.map(({ id }) => id));
    for (const { id, parents } of listed)
      if (!shards.has(id))
        shards.set(id, {
          parents: parents.filter((one) => known.has(one)),
          position: from[id] ?? null,
          iterator: null,
        });
    for (const [id, position] of Object.entries(isFirst ? from : {}))
      if (!known.has(id)) shards.set(id, { parents: [], position, iterator: null });
    isFirst = false;
    for (const [id, { position }] of shards) {
      if (known.has(id)) continue;
      if (position !== ENDED)
        onTrouble(
          `${name}, shard ${id}: was deleted before it was read to its end. Records may be lost: keep them longer than this is ever away.`,
        );
      shards.delete(id);
      taken.add(id);
    }
  }

  const mayBegin = ({ position, parents }: Shard) =>
    position !== ENDED && parents.every((one) => (shards.get(one)?.position ?? ENDED) === ENDED);

  async function read(id: string, shard: Shard): Promise<Batch> {
    shard.iterator ??= await iterator(id, shard.position);
    const {
      Records = [],
      NextShardIterator,
      MillisBehindLatest,
    } = await client.send(new aws.GetRecordsCommand({ ShardIterator: shard.iterator, Limit: 10_000 }));
    const records: StreamRecord[] = Records.map(({ Data, SequenceNumber }) => ({
      value: Buffer.from(Data!.buffer, Data!.byteOffset, Data!.byteLength),
      at: `sequence number ${SequenceNumber}`,
    }));
    shard.iterator = NextShardIterator ?? null;
    shard.position = Records.at(-1)?.SequenceNumber ?? shard.position;
    if (NextShardIterator === undefined || NextShardIterator === null) {
      shard.position = ENDED;
      looked = -Infinity;
    }
    const ended = shard.position === ENDED;
    return {
      partition: id,
      records,
      next: shard.position ?? '',
      // Behind the end of a shard are its children.
      atEnd: !ended && records.length === 0 && (MillisBehindLatest ?? 0) === 0,
      behind: null,
      ...(ended ? { ended } : {}),
    };
  }

  async function iterator(id: string, position: string | null): Promise<string> {
    const at =
      position === null
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber: position } as const);
    const { ShardIterator } = await client.send(
      new aws.GetShardIteratorCommand({ StreamName: stream, ShardId: id, ...at }),
    );
    return ShardIterator!;
  }

  /** Reads one shard; where the service asks to wait, or an iterator is too old, nothing came. */
  async function readOrWait(id: string, shard: Shard): Promise<Batch> {
    try {
      return await read(id, shard);
    } catch (error) {
      const { name: kind } = error as Error;
      if (kind === 'ExpiredIteratorException') shard.iterator = null;
      else if (kind !== 'ProvisionedThroughputExceededException' && kind !== 'LimitExceededException')
        throw error;
      return { partition: id, records: [], next: shard.position ?? '', atEnd: false, behind: null };
    }
  }

  async function poll(): Promise<Batch[] | null> {
    try {
      if (performance.now() - looked > lookAfter) await look(performance.now());
      const open = [...shards].filter(([, shard]) => mayBegin(shard));
      const batches = await Promise.all(open.map(([id, shard]) => readOrWait(id, shard)));
      if (failures > 0) onTrouble(`${name}: is read again.`);
      failures = 0;
      await delay(pause);
      const none = { records: [], next: '', atEnd: true, behind: 0, ended: true };
      for (const partition of taken) batches.push({ partition, ...none });
      taken.clear();
      return batches;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const { name: kind, message } = error as Error;
      const text = `${kind}: ${message}`.replace(/\s+/g, ' ').slice(0, 200).replace(/\.$/, '');
      if (kind === 'ResourceNotFoundException')
        throw new Refusal(
          `${name}: there is no such stream in ${region}, or what was to be read is gone. Check name and region.`,
        );
      if (
        /AccessDenied|UnrecognizedClient|InvalidSignature|CredentialsProvider|ExpiredToken|InvalidArgument/.test(
          kind,
        )
      )
        throw new Refusal(`${name}: may not be read (${text}).`);
      if (!wait && failures >= 3) throw new Refusal(`${name}: cannot be read (${text}).`);
      if (failures === 0)
        onTrouble(`${name}: cannot be read for now (${text}). It is tried again until it can.`);
      await delay(pauses[Math.min(failures++, pauses.length - 1)]);
      return null;
    }
  }

  return {
    name: `kinesis:${region}/${stream}`,
    poll,
    commit: async () => {},
    close: async () => client.destroy(),
  };
}
