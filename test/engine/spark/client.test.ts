import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { status } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/engine/spark/address.ts';
import { SparkClient } from '../../../src/engine/spark/client.ts';
import { openSpark } from '../../../src/engine/spark/session.ts';
import { brokenServer } from './server.ts';

const { responses } = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/messages.json'), 'utf8'));
const response = (name: string) => Buffer.from(responses[name], 'hex');

/** Sources run as they are with it. */
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');

let close: (() => void) | null = null;
afterEach(() => close?.());

type Server = Awaited<ReturnType<typeof brokenServer>>;

async function clientOf(
  server: Server,
  { token = null, patience = 30_000 }: { token?: string | null; patience?: number } = {},
) {
  close = server.close;
  const client = new SparkClient(readAddress(`${server.remote}/;use_ssl=false`, token), {
    token,
    patience,
    version: '0',
  });
  await client.open({});
  return client;
}

async function refusal(of: Promise<unknown>): Promise<string> {
  return of.then(
    () => 'not refused',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

describe('a session', () => {
  it('is opened by a server that refuses what would only make it quicker, and not by one that refuses what it stands on', async () => {
    const server = await brokenServer({ executePlan: (call) => call.end(), settings: 1 });
    const client = await clientOf(server);
    expect(server.asked).toEqual(['Config', 'AnalyzePlan']);
    expect(await refusal(client.open({ a: '1' }))).toMatch(/^Refusal: Spark: \[CONFIG_NOT_AVAILABLE\]/);
    await client.close();
    const other = await brokenServer({ executePlan: (call) => call.end(), settings: 1 });
    close = other.close;
    const session = await openSpark(`${other.remote}/;use_ssl=false`, {
      token: null,
      patience: 30_000,
      version: '0',
    });
    expect(other.asked).toEqual(['Config', 'Config', 'AnalyzePlan']);
    await session.close();
  });
});

describe('a query', () => {
  it('goes on where the connection broke, and is released when all of it is here', async () => {
    const server = await brokenServer({
      executePlan(call) {
        call.write(response('rows'));
        call.emit('error', { code: status.UNAVAILABLE, details: 'gone' });
      },
      reattachExecute(call) {
        call.write(response('rows'));
        call.write(response('complete'));
        call.end();
      },
    });
    const client = await clientOf(server);
    const pieces: string[] = [];
    await client.execute('SELECT 1', (arrow) => pieces.push(Buffer.from(arrow).toString()));
    expect(pieces).toEqual(['arrow', 'arrow']);
    expect(server.asked).toEqual([
      'Config',
      'AnalyzePlan',
      'ExecutePlan',
      'ReattachExecute',
      'ReleaseExecute',
    ]);
    await client.close();
    expect(server.asked.at(-1)).toBe('ReleaseSession');
  });

  it('that the server refuses ends with what it says, on one line', async () => {
    const server = await brokenServer({
      executePlan: (call) =>
        call.emit('error', {
          code: status.INTERNAL,
          details: '[TABLE_OR_VIEW_NOT_FOUND] no `x`.\n== SQL ==\nSELECT',
        }),
    });
    const client = await clientOf(server);
    expect(await refusal(client.execute('SELECT 1', () => {}))).toBe(
      'Refusal: Spark: [TABLE_OR_VIEW_NOT_FOUND] no `x`.',
    );
    await client.close();
  });

  it('to which the server says nothing is given up, and interrupted', async () => {
    const server = await brokenServer({ executePlan: () => {} });
    const client = await clientOf(server, { patience: 300 });
    expect(await refusal(client.execute('SELECT 1', () => {}))).toMatch(/^Refusal: .*has said nothing/);
    expect(server.asked.slice(2)).toEqual(['ExecutePlan', 'Interrupt', 'ReleaseExecute']);
    await client.close();
  });

  it('that still runs when the client is closed is interrupted and released', async () => {
    let begun = () => {};
    const started = new Promise<void>((done) => {
      begun = done;
    });
    const server = await brokenServer({ executePlan: () => begun() });
    const client = await clientOf(server);
    const query = refusal(client.execute('SELECT 1', () => {}));
    await started;
    await client.close();
    expect(server.asked.slice(2, 6)).toEqual([
      'ExecutePlan',
      'Interrupt',
      'ReleaseExecute',
      'ReleaseSession',
    ]);
    expect(await query).toMatch(/^Refusal/);
  });
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'a process that gets %s in the middle of a query interrupts it before it ends',
  async (signal) => {
    let begun = () => {};
    const started = new Promise<void>((done) => {
      begun = done;
    });
    const server = await brokenServer({ executePlan: () => begun() });
    close = server.close;
    const session = pathToFileURL(join(import.meta.dirname, '../../../src/engine/spark/session.ts')).href;
    const program = `const { openSpark } = await import(${JSON.stringify(session)});
    const options = { token: null, version: '0', patience: 60000 };
    await (await openSpark(${JSON.stringify(server.remote)}, options)).query('SELECT 1');`;
    const child = spawn(node, ['--input-type=module', '-e', program], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await started;
    child.kill(signal);
    expect((await ended)[0]).toBe(signal === 'SIGTERM' ? 143 : 130);
    expect(server.asked.slice(3)).toEqual(['ExecutePlan', 'Interrupt', 'ReleaseExecute', 'ReleaseSession']);
  },
);

describe('a server', () => {
  it('that does not know the token is told by the name of the variable', async () => {
    const server = await brokenServer({ executePlan: () => {}, token: 'right' });
    expect(await refusal(clientOf(server, { token: 'wrong' }))).toMatch(
      /^Refusal: .*does not let us in \(invalid token\)\. Check GREENLIGHT_SPARK_TOKEN/,
    );
    const client = await clientOf(server, { token: 'right' });
    await client.close();
  });
});
