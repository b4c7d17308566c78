import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { create, toBinary } from '@bufbuild/protobuf';
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FileDescriptorProtoSchema,
} from '@bufbuild/protobuf/wkt';
import avro from 'avsc';
import { afterEach, describe, expect, test } from 'vitest';
import { decoded } from '../../src/watch/decode/decoded.ts';
import { openFiles } from '../../src/watch/source/files.ts';
import type { StreamRecord } from '../../src/watch/source.ts';
import type { Opening } from '../../src/watch/watch.ts';
import { newFolder } from '../folder.ts';
import { world } from './stream.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A registry that answers by path. */
async function registry(
  answers: Record<string, [number, unknown]>,
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const [status, body] = answers[request.url!] ?? [404, { error_code: 40403 }];
    response.writeHead(status, { 'content-type': 'application/vnd.schemaregistry.v1+json' });
    response.end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/apis/ccompat`, asked };
}

const framed = (id: number, payload: Uint8Array) => {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(id, 1);
  return Buffer.concat([head, payload]);
};

/** Gives the records out twice, and then nothing. */
const opening = (records: StreamRecord[]): Opening => ({
  name: 'memory',
  async open() {
    let polls = 0;
    return {
      name: 'memory',
      poll: async () => [
        { partition: '0', records: polls++ < 2 ? records : [], next: '1', atEnd: true, behind: 0 },
      ],
      commit: async () => {},
      close: async () => {},
    };
  },
});

async function read(records: StreamRecord[], rules: string, url: string | null, troubles: string[] = []) {
  const { plan } = world({ rules });
  const source = await decoded(opening(records), plan, url, {}).open({
    from: {},
    wait: true,
    onTrouble: (text) => void troubles.push(text),
  });
  return async () => {
    const [batch] = (await source.poll()) ?? [];
    return batch?.records.map(({ value, fault }) => fault ?? (value && JSON.parse(String(value))));
  };
}

const at = (value: Buffer | null): StreamRecord => ({ value, at: 'offset 0' });

describe('records of a schema registry', () => {
  test('in Avro are read by the schema that they were written with, with what that names; others are counted', async () => {
    const region = { type: 'enum', name: 'Region', symbols: ['north', 'south'] };
    const schema = {
      type: 'record',
      name: 'Score',
      fields: [
        { name: 'id', type: 'string' },
        { name: 'age', type: ['null', 'int'] },
        { name: 'score', type: 'double' },
        { name: 'region', type: 'Region' },
      ],
    };
    const names = {};
    avro.Type.forSchema(region as avro.Schema, { registry: names });
    const type = avro.Type.forSchema(schema as avro.Schema, { registry: names });
    const row = { id: 'r1', age: 41, score: 0.25, region: 'south' };
    const { url, asked } = await registry({
      '/apis/ccompat/schemas/ids/7': [
        200,
        { schema: JSON.stringify(schema), references: [{ name: 'Region', subject: 'a/region', version: 2 }] },
      ],
      '/apis/ccompat/subjects/a%2Fregion/versions/2': [200, { schema: JSON.stringify(region) }],
      '/apis/ccompat/schemas/ids/8': [200, { schema: '{"type":"nothing"}' }],
      '/apis/ccompat/schemas/ids/9': [200, { schema: 'syntax', schemaType: 'PROTOBUF' }],
    });
    const good = framed(7, type.toBuffer(row));
    const poll = await read(
      [
        at(good),
        at(null),
        at(framed(7, type.toBuffer({ ...row, age: null }))),
        at(good.subarray(0, 9)),
        at(Buffer.concat([good, Buffer.from([0])])),
        at(framed(8, Buffer.alloc(3))),
        at(framed(9, Buffer.alloc(3))),
        at(framed(10, Buffer.alloc(3))),
        at(Buffer.from('{"id":"r1"}')),
        at(Buffer.alloc(0)),
      ],
      ', format: avro',
      url,
    );
    const rows = [row, null, { ...row, age: null }, ...Array(7).fill('not decoded')];
    expect(await poll()).toEqual(rows);
    const times = asked.length;
    expect(await poll()).toEqual(rows);
    // What is known is not asked for again.
    expect(asked.length).toBe(times);
  });

  test('in Protobuf are read by the descriptor of their file, nested messages too, and a field that is 0 is 0', async () => {
    const field = (name: string, number: number, type: FieldDescriptorProto_Type) => ({
      name,
      number,
      type,
      label: FieldDescriptorProto_Label.OPTIONAL,
    });
    const { STRING, DOUBLE, INT64 } = FieldDescriptorProto_Type;
    const fields = [field('id', 1, STRING), field('credit_score', 2, DOUBLE), field('count', 3, INT64)];
    const file = create(FileDescriptorProtoSchema, {
      name: 'score.proto',
      package: 'live',
      syntax: 'proto3',
      messageType: [{ name: 'Other' }, { name: 'Outer', nestedType: [{ name: 'Score', field: fields }] }],
    });
    const schema = Buffer.from(toBinary(FileDescriptorProtoSchema, file)).toString('base64');
    const { url } = await registry({
      '/apis/ccompat/schemas/ids/3?format=serialized': [200, { schema, schemaType: 'PROTOBUF' }],
    });
    // id = "r1", credit_score = 0.5, count = 5, by the format's own rules.
    const body = [0x0a, 2, 0x72, 0x31, 0x11, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f, 0x18, 5];
    const inner = [4, 2, 0];
    const poll = await read(
      [
        at(framed(3, Buffer.from([...inner, ...body]))),
        at(framed(3, Buffer.from([...inner]))),
        at(framed(3, Buffer.from([2, 8, ...body]))),
        at(framed(3, Buffer.from([...inner, 0x0a, 9]))),
      ],
      ', format: protobuf',
      url,
    );
    expect(await poll()).toEqual([
      { id: 'r1', credit_score: 0.5, count: '5' },
      { id: '', credit_score: 0, count: '0' },
      'not decoded',
      'not decoded',
    ]);
  });

  test('wait where the registry is away, and are refused where it may not be read or is not named', async () => {
    const answers: Parameters<typeof registry>[0] = {
      '/apis/ccompat/schemas/ids/1': [500, {}],
      '/apis/ccompat/schemas/ids/2': [401, {}],
    };
    const { url } = await registry(answers);
    const troubles: string[] = [];
    const away = await read([at(framed(1, Buffer.alloc(1)))], ', format: avro', url, troubles);
    expect(await away()).toBeUndefined();
    expect(await away()).toBeUndefined();
    expect(troubles).toEqual([
      'registry: cannot be asked for now (status 500). It is tried again until it can.',
    ]);
    answers['/apis/ccompat/schemas/ids/1'] = [200, { schema: '"int"' }];
    // What had been read is not lost, and a schema of no record is told.
    expect(await away()).toEqual(['not decoded']);
    expect(troubles[1]).toBe('registry: answers again.');
    const denied = await read([at(framed(2, Buffer.alloc(1)))], ', format: avro', url);
    await expect(denied()).rejects.toThrow('GREENLIGHT_REGISTRY_USER');
    await expect(read([], ', format: avro', null)).rejects.toThrow('name it with --registry');
    await expect(read([], ', format: avro', 'http://u:p@host')).rejects.toThrow('seen by all');
    await expect(read([], ', format: avro', 'file:///etc')).rejects.toThrow('no address of http');
  });
});

test('a CSV file that grows is read row by row, each when its line has ended, and on from a position', async () => {
  const options = { from: {}, wait: false, onTrouble: () => {} };
  const file = join(newFolder(), 'log.csv');
  writeFileSync(file, 'id;na');
  const source = await openFiles(file, options);
  const rows = async (one = source) => {
    const [batch] = (await one.poll())!;
    return [batch!.records.map(({ value, fault }) => fault ?? JSON.parse(String(value))), batch!.next];
  };
  expect(await rows()).toEqual([[], '0']);
  appendFileSync(file, 'me\r\n1;a\r\n\r\n2;"b;\nc""d"\r\n3;x;y\r\n4;"half');
  const read = [{ id: '1', name: 'a' }, { id: '2', name: 'b;\nc"d' }, 'wrong cells'];
  const [first, next] = await rows();
  expect(first).toEqual(read);
  appendFileSync(file, '"\n5;\n');
  const rest = [
    { id: '4', name: 'half' },
    { id: '5', name: '' },
  ];
  expect((await rows())[0]).toEqual(rest);
  const again = await openFiles(file, { ...options, from: { 'log.csv': String(next) } });
  expect((await rows(again))[0]).toEqual(rest);
  writeFileSync(file, 'id,id\n1,2\n');
  await expect((await openFiles(file, options)).poll()).rejects.toThrow('stands twice in the header');
});

test('a CloudEvent whose attributes are in headers becomes one object with its data', async () => {
  const text = `plan: kserve
data:
  task: binary
  id: id
  time: at
  label: label
  positive: 1
  score: score
  log: { format: kserve, columns: { id: id, at: event.time, age: "input[0]", score: output } }
  features: { age: number }
levels: { RED: { owner: "@acme/risk" } }
metrics: { auroc: { green: ">= 0.7" } }
watch: { window: 1 minute }
`;
  const { parsePlan } = await import('../../src/plan/parse.ts');
  const headers = Object.entries({
    ce_id: 'a',
    CE_Type: 'org.kubeflow.serving.inference.request',
    other: 'x',
  }).map(([name, value]) => [Buffer.from(name), Buffer.from(value)] as const);
  const record = { value: Buffer.from('{"instances":[[41]]}'), at: '0', headers };
  const bare = { value: Buffer.from('{"id":"b"}'), at: '1' };
  const source = await decoded(opening([record, bare]), parsePlan(text, 'plan.yaml'), null, {}).open({
    from: {},
    wait: false,
    onTrouble: () => {},
  });
  const [batch] = (await source.poll())!;
  expect(batch!.records.map(({ value }) => JSON.parse(String(value)))).toEqual([
    { id: 'a', type: 'org.kubeflow.serving.inference.request', data: '{"instances":[[41]]}' },
    { id: 'b' },
  ]);
});
