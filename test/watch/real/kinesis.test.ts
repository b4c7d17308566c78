import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import {
  CreateStreamCommand,
  DescribeStreamSummaryCommand,
  KinesisClient,
  ListShardsCommand,
  MergeShardsCommand,
  PutRecordsCommand,
  SplitShardCommand,
} from '@aws-sdk/client-kinesis';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKinesis } from '../../../src/watch/source/kinesis.ts';
import type { Positions } from '../../../src/watch/source.ts';

const folder = process.env.GREENLIGHT_KINESALITE;
const stream = 'scores';

describe.skipIf(!folder)(
  'a stream of Kinesis, by kinesalite (skipped where GREENLIGHT_KINESALITE names no folder)',
  () => {
    let server: Server;
    let client: KinesisClient;
    let environment: Record<string, string>;

    beforeAll(async () => {
      const kinesalite = createRequire(join(folder!, 'package.json'))('kinesalite');
      server = kinesalite({ createStreamMs: 0, updateStreamMs: 0, deleteStreamMs: 0 });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      environment = { AWS_ENDPOINT_URL_KINESIS: endpoint };
      process.env.AWS_ACCESS_KEY_ID = 'test';
      process.env.AWS_SECRET_ACCESS_KEY = 'test';
      client = new KinesisClient({ region: 'eu-central-1', endpoint, requestHandler: new NodeHttpHandler() });
      await client.send(new CreateStreamCommand({ StreamName: stream, ShardCount: 2 }));
      await active();
    });
    afterAll(() => {
      client.destroy();
      server.close();
    });

    async function active() {
      for (;;) {
        const { StreamDescriptionSummary } = await client.send(
          new DescribeStreamSummaryCommand({ StreamName: stream }),
        );
        if (StreamDescriptionSummary!.StreamStatus === 'ACTIVE') return;
      }
    }
    async function put(from: number, to: number) {
      for (let i = from; i < to; i += 500)
        await client.send(
          new PutRecordsCommand({
            StreamName: stream,
            Records: Array.from({ length: Math.min(500, to - i) }, (_, j) => ({
              PartitionKey: `key ${i + j}`,
              Data: Buffer.from(JSON.stringify({ id: i + j })),
            })),
          }),
        );
    }
    /** Reads until nothing is left, and returns ids by shard with the positions. */
    async function drain(from: Positions) {
      const address = { region: 'eu-central-1', stream };
      const source = await openKinesis(address, environment, { from, wait: false, onTrouble: () => {} });
      const positions = { ...from };
      const ids: number[] = [];
      for (;;) {
        const batches = (await source.poll()) ?? [];
        for (const { partition, records, next } of batches) {
          positions[partition] = next;
          for (const { value } of records) ids.push(JSON.parse(value!.toString()).id);
        }
        if (batches.every(({ atEnd, records }) => atEnd && records.length === 0)) break;
      }
      await source.close();
      return { ids, positions };
    }

    test('shards that are split and merged are read to their ends before their children, each record once', async () => {
      await put(0, 1000);
      const first = await drain({});
      expect(first.ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
      const { Shards } = await client.send(new ListShardsCommand({ StreamName: stream }));
      const { ShardId, HashKeyRange } = Shards![0]!;
      await put(1000, 1500);
      const middle = (BigInt(HashKeyRange!.StartingHashKey!) + BigInt(HashKeyRange!.EndingHashKey!)) / 2n;
      await client.send(
        new SplitShardCommand({
          StreamName: stream,
          ShardToSplit: ShardId!,
          NewStartingHashKey: String(middle),
        }),
      );
      await active();
      await put(1500, 2000);
      const children = (await client.send(new ListShardsCommand({ StreamName: stream }))).Shards!;
      const [left, right] = children.filter(({ ParentShardId }) => ParentShardId === ShardId);
      await client.send(
        new MergeShardsCommand({
          StreamName: stream,
          ShardToMerge: left!.ShardId!,
          AdjacentShardToMerge: right!.ShardId!,
        }),
      );
      await active();
      await put(2000, 2500);
      const second = await drain(first.positions);
      expect(second.ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1500 }, (_, i) => 1000 + i));
      expect(second.positions[ShardId!]).toBe('ENDED');
      expect((await drain(second.positions)).ids).toEqual([]);
    }, 60_000);

    test('a stream that is not there is refused', async () => {
      const address = { region: 'eu-central-1', stream: 'nothing' };
      const source = await openKinesis(address, environment, { from: {}, wait: false, onTrouble: () => {} });
      await expect(source.poll()).rejects.toThrow('there is no such stream in eu-central-1');
      await source.close();
    });
  },
);
