import { createServer, request } from 'node:http';
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
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openKinesis } from '../../../src/watch/source/kinesis.ts';
import type { Positions, Source } from '../../../src/watch/source.ts';

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

    afterEach(() => void vi.restoreAllMocks());

    const open = (name: string) =>
      openKinesis({ region: 'eu-central-1', stream: name }, environment, {
        from: {},
        wait: false,
        onTrouble: () => {},
      });
    /** Reads ids until that is enough. */
    async function take(
      source: Source,
      ids: number[],
      isEnough: () => boolean,
      polled: (atEnd: boolean) => void = () => {},
    ) {
      while (!isEnough())
        for (const { records, atEnd } of (await source.poll()) ?? []) {
          polled(atEnd);
          for (const { value } of records) ids.push(JSON.parse(value!.toString()).id);
        }
    }
    async function active(name = stream) {
      for (;;) {
        const { StreamDescriptionSummary } = await client.send(
          new DescribeStreamSummaryCommand({ StreamName: name }),
        );
        if (StreamDescriptionSummary!.StreamStatus === 'ACTIVE') return;
      }
    }
    async function put(from: number, to: number, name = stream) {
      for (let i = from; i < to; i += 500)
        await client.send(
          new PutRecordsCommand({
            StreamName: name,
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

    test('shards that are split while they are read are followed by their children, in the order of each key', async () => {
      const name = 'splits';
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      await active(name);
      await put(0, 700, name);
      const source = await open(name);
      const ids: number[] = [];
      await take(source, ids, () => ids.length === 700);
      const [shard] = (await client.send(new ListShardsCommand({ StreamName: name }))).Shards!;
      const split = {
        StreamName: name,
        ShardToSplit: shard!.ShardId!,
        NewStartingHashKey: String(2n ** 127n),
      };
      await client.send(new SplitShardCommand(split));
      await active(name);
      await put(700, 1500, name);
      await take(source, ids, () => ids.length === 1500);
      expect(ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1500 }, (_, i) => i));
      // What was in the parent comes first.
      expect(Math.max(...ids.slice(0, 700))).toBe(699);
      await source.close();
    }, 60_000);

    test('an iterator that expired is asked for anew, and no record is lost or doubled', async () => {
      const name = 'expires';
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      await active(name);
      await put(0, 10, name);
      const source = await open(name);
      const ids: number[] = [];
      await take(source, ids, () => ids.length === 10);
      await put(10, 20, name);
      const real = Date.now;
      let expired = 0;
      // Six minutes later an iterator of five is too old.
      vi.spyOn(Date, 'now').mockImplementation(() => real() + 360_000);
      await take(
        source,
        ids,
        () => ids.length === 20,
        () => void expired++,
      );
      expect(expired).toBeGreaterThan(1);
      expect(ids).toEqual(Array.from({ length: 20 }, (_, i) => i));
      await source.close();
    }, 60_000);

    test('a service that asks to wait, as kinesalite never does, is asked again until it answers', async () => {
      const name = 'throttles';
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      await active(name);
      await put(0, 10, name);
      let refused = 0;
      const target = new URL(environment.AWS_ENDPOINT_URL_KINESIS!);
      const proxy = createServer((asked, answer) => {
        if (String(asked.headers['x-amz-target']).endsWith('.GetRecords') && refused < 7) {
          refused++;
          asked.resume();
          answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
          answer.end(
            '{"__type":"ProvisionedThroughputExceededException","message":"Rate exceeded for shard"}',
          );
          return;
        }
        const { method, url, headers } = asked;
        const onward = request(target, { method, path: url, headers }, (response) => {
          answer.writeHead(response.statusCode!, response.headers);
          response.pipe(answer);
        });
        asked.pipe(onward);
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const troubles: string[] = [];
      const endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const source = await openKinesis(
        { region: 'eu-central-1', stream: name },
        { AWS_ENDPOINT_URL_KINESIS: endpoint },
        { from: {}, wait: true, onTrouble: (text) => void troubles.push(text) },
      );
      const ids: number[] = [];
      const ends: boolean[] = [];
      await take(
        source,
        ids,
        () => ids.length === 10,
        (atEnd) => ends.push(atEnd),
      );
      expect([refused, ids, troubles]).toEqual([7, Array.from({ length: 10 }, (_, i) => i), []]);
      // What could not be asked for was not read to its end.
      expect(ends[0]).toBe(false);
      await source.close();
      proxy.close();
      proxy.closeAllConnections();
    }, 60_000);

    test('a shard that is gone before it was read to its end is told, and forgotten', async () => {
      const troubles: string[] = [];
      const from = { 'shardId-000000000077': '123', 'shardId-000000000078': 'ENDED' };
      const source = await openKinesis({ region: 'eu-central-1', stream }, environment, {
        from,
        wait: false,
        onTrouble: (text) => void troubles.push(text),
      });
      const batches = (await source.poll())!;
      expect(batches.slice(-2).map(({ partition, next, ended }) => [partition, next, ended])).toEqual([
        ['shardId-000000000077', '', true],
        ['shardId-000000000078', '', true],
      ]);
      expect(troubles).toHaveLength(1);
      expect(troubles[0]).toContain('shard shardId-000000000077: was deleted before it was read to its end');
      await source.close();
    });

    test('a stream that is not there is refused', async () => {
      const address = { region: 'eu-central-1', stream: 'nothing' };
      const source = await openKinesis(address, environment, { from: {}, wait: false, onTrouble: () => {} });
      await expect(source.poll()).rejects.toThrow('there is no such stream in eu-central-1');
      await source.close();
    });
  },
);
