import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { command } from '../../src/command/fetch.ts';
import { readOperations } from '../../src/operations/read.ts';
import { newFolder } from '../folder.ts';
import { availability, planText } from './plans.ts';
import { type Asked, constant, json, serve } from './server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const gpu = '  - { name: GPU, query: "avg(gpu[$window])", over: 1 day, amber: "> 90%" }';
const hourly = '  - { name: GPU, query: "avg(gpu)", every: 1 hour, over: 7 days, amber: "> 90%" }';

/** Fetches by a plan from a server that answers so, into a folder of the test. */
async function fetched(
  operations: string,
  answer: (asked: Asked, response: ServerResponse) => void,
  { words = [], environment = {} }: { words?: string[]; environment?: Record<string, string> } = {},
) {
  const server = await serve(answer);
  open.push(server);
  const folder = newFolder();
  const plan = join(folder, 'plan.yaml');
  const out = join(folder, 'operations.jsonl');
  writeFileSync(plan, planText(operations));
  // What an earlier run left.
  writeFileSync(out, '{"old":true}\n');
  const flags = {
    plan,
    server: server.address,
    out,
    'as-of': '2026-11-30T12:00:00Z',
    ...Object.fromEntries(pairs(words)),
  };
  const before = { ...process.env };
  Object.assign(process.env, environment);
  const said: string[] = [];
  const terminal = {
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
    color: false,
    width: 100,
    interactive: false,
  };
  try {
    await command.withdraw!([out]);
    const status = await command.run({ flags, words: [] }, terminal);
    return { status, out, server, folder, message: '', said };
  } catch (error) {
    return { status: 2, out, server, folder, message: (error as Error).message, said };
  } finally {
    for (const key of Object.keys(environment)) if (before[key] === undefined) delete process.env[key];
  }
}

function* pairs(words: string[]): Iterable<[string, string]> {
  for (let i = 0; i < words.length; i += 2) yield [words[i]!, words[i + 1]!];
}

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const counts = ({ parameters }: Asked) => (parameters.query!.includes('code') ? '99.5' : '100');

describe('greenlight fetch', () => {
  it('asks for good and total day by day, and writes counts that add up', async () => {
    const { status, out, server } = await fetched(availability, (asked, response) =>
      constant(asked, response, [{ value: counts(asked) }]),
    );
    expect(status).toBe(0);
    const written = lines(out);
    expect(written).toHaveLength(30);
    expect(written[0]).toMatchObject({
      name: 'availability',
      good: 99.5,
      total: 100,
      from: '2026-10-31T12:00:00.000Z',
      to: '2026-11-01T12:00:00.000Z',
      at: '2026-11-30T12:00:00.000Z',
    });
    expect(server.asked.map(({ path }) => path)).toEqual(['/api/v1/query_range', '/api/v1/query_range']);
    expect(server.asked[0]!.parameters).toMatchObject({
      query: 'sum(increase(requests_total[86400s]))',
      step: '86400',
      // Of Thanos: a part of what its stores know is no answer.
      partial_response: 'false',
    });
    const { byName } = await readOperations([out]);
    expect(byName.get('availability')).toHaveLength(30);
  });

  it('asks for values over time at their own distance', async () => {
    const { out, server } = await fetched(hourly, (asked, response) =>
      constant(asked, response, [{ value: '0.5' }]),
    );
    expect(lines(out)).toHaveLength(7 * 24);
    expect(lines(out).at(-1)).toMatchObject({ name: 'GPU', value: 0.5, to: '2026-11-30T12:00:00.000Z' });
    expect(server.asked[0]!.parameters).toMatchObject({ query: 'avg(gpu)', step: '3600' });
  });

  it('asks for one value, and whether it is still measured at the end of the time', async () => {
    const { out, server } = await fetched(gpu, (asked, response) =>
      constant(asked, response, [{ value: '0.5' }]),
    );
    expect(server.asked.map(({ parameters }) => parameters.query)).toEqual([
      'avg(gpu[86400s])',
      'avg(gpu[3600s])',
    ]);
    expect(lines(out)).toMatchObject([
      { value: 0.5, from: '2026-11-29T12:00:00.000Z', to: '2026-11-30T12:00:00.000Z' },
    ]);
  });

  it('leaves a value to end where it was last measured, if nothing came since', async () => {
    const { out } = await fetched(gpu, (asked, response) =>
      constant(asked, response, asked.parameters.query!.includes('3600s') ? [] : [{ value: '0.5' }]),
    );
    expect(lines(out)).toMatchObject([{ to: '2026-11-30T11:00:00.000Z', at: '2026-11-30T12:00:00.000Z' }]);
  });

  it('takes what is counted elsewhere and not in one stretch for none there', async () => {
    const bad = availability
      .replace('good:', 'bad:')
      .replace('!~', '=~')
      .replace('green: ">= 99.9%"', 'green: "<= 1%"')
      .replace('red: "< 99%"', 'red: "> 5%"');
    const { out } = await fetched(bad, (asked, response) => {
      if (!asked.parameters.query!.includes('code')) return constant(asked, response, [{ value: '100' }]);
      const at = Number(asked.parameters.end);
      json(response, {
        status: 'success',
        data: { resultType: 'matrix', result: [{ metric: {}, values: [[at, '3']] }] },
      });
    });
    expect(lines(out).map(({ bad }) => bad)).toEqual([...Array(29).fill(0), 3]);
  });

  it('keeps series apart by the label that the plan names', async () => {
    const by = availability
      .replaceAll('sum(', 'sum by (instance) (')
      .replace('over: 30 days', 'over: 30 days\n    by: instance');
    const { out } = await fetched(by, (asked, response) =>
      constant(asked, response, [
        { metric: { instance: 'a' }, value: counts(asked) },
        { metric: { instance: 'b' }, value: counts(asked) },
      ]),
    );
    expect(lines(out)).toHaveLength(60);
    expect(new Set(lines(out).map(({ by }) => by))).toEqual(new Set(['a', 'b']));
  });

  it.each<[string, string, (asked: Asked, response: ServerResponse) => void, RegExp]>([
    [
      'an empty vector',
      availability,
      (asked, response) => constant(asked, response, []),
      /has nothing for the query of "availability".*no evidence, and not zero/,
    ],
    [
      'nothing but NaN',
      hourly,
      (asked, response) => constant(asked, response, [{ value: 'NaN' }]),
      /"GPU" gives nothing but NaN, as 0 divided by 0 does/,
    ],
    [
      'an infinite number',
      gpu,
      (asked, response) => constant(asked, response, [{ value: '+Inf' }]),
      /"GPU" gives an infinite number/,
    ],
    [
      'several series',
      gpu,
      (asked, response) =>
        constant(asked, response, [
          { metric: { gpu: '0' }, value: '1' },
          { metric: { gpu: '1' }, value: '2' },
        ]),
      /"GPU" gives 2 series, and nobody knows which is meant: \{gpu="0"\}, \{gpu="1"\}\. Sum them/,
    ],
    [
      'a 400',
      gpu,
      (_, response) =>
        json(response, { status: 'error', errorType: 'bad_data', error: 'parse error: unexpected end' }, 400),
      /does not understand the query of "GPU": parse error: unexpected end/,
    ],
    [
      'a 401',
      gpu,
      (_, response) => json(response, {}, 401),
      /asks for credentials \(401\)\. Set GREENLIGHT_PROMETHEUS_TOKEN/,
    ],
    ['a 404', gpu, (_, response) => json(response, {}, 404), /has no \/api\/v1\/query \(404\)/],
    [
      'a 500',
      gpu,
      (_, response) => json(response, { error: 'out of memory' }, 500),
      /could not answer for "GPU" \(500: out of memory\)/,
    ],
    [
      'a page',
      gpu,
      (_, response) => response.end('<html>hello</html>'),
      /did not answer for "GPU" as Prometheus does/,
    ],
    [
      'an error that says success',
      gpu,
      (_, response) => json(response, { status: 'error' }),
      /did not answer for "GPU" as Prometheus does/,
    ],
    [
      'texts for numbers',
      gpu,
      (_, response) =>
        json(response, {
          status: 'success',
          data: { resultType: 'vector', result: [{ metric: {}, value: ['x', 1] }] },
        }),
      /holds something that is no value/,
    ],
    [
      'more good than all',
      availability,
      (asked, response) =>
        constant(asked, response, [{ value: asked.parameters.query!.includes('code') ? '200' : '100' }]),
      /more are good \(200\) than there are in all \(100\)\. Are they swapped\?/,
    ],
  ])('refuses %s with one message and leaves no file', async (_, operations, answer, message) => {
    const found = await fetched(operations, answer);
    expect(found.message).toMatch(message);
    expect(found.status).toBe(2);
    expect(found.message.split('\n')).toHaveLength(1);
    expect(existsSync(found.out)).toBe(false);
    expect(readdirSync(found.folder)).toEqual(['plan.yaml']);
  });

  it('does not follow a redirect, by which the token would go elsewhere', async () => {
    const elsewhere = await serve((asked, response) => constant(asked, response, [{ value: '1' }]));
    open.push(elsewhere);
    const found = await fetched(
      gpu,
      (_, response) => {
        response.writeHead(302, { location: `${elsewhere.address}/api/v1/query` });
        response.end();
      },
      { environment: { GREENLIGHT_PROMETHEUS_TOKEN: 'secret-token' } },
    );
    expect(found.message).toMatch(/sends on to 127\.0\.0\.1:\d+, which is not followed/);
    expect(found.message).not.toContain('secret-token');
    expect(elsewhere.asked).toEqual([]);
    expect(existsSync(found.out)).toBe(false);
  });

  it('gives up where no answer comes in time', async () => {
    const found = await fetched(gpu, () => {}, { words: ['timeout', '0.2'] });
    expect(found.message).toMatch(/did not answer for "GPU" within 0\.2 seconds/);
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['a token', { GREENLIGHT_PROMETHEUS_TOKEN: 'abc' }, { authorization: 'Bearer abc' }],
    [
      'a user with a password',
      { GREENLIGHT_PROMETHEUS_USER: 'me', GREENLIGHT_PROMETHEUS_PASSWORD: 'pw' },
      { authorization: 'Basic bWU6cHc=' },
    ],
    [
      'a tenant',
      { GREENLIGHT_PROMETHEUS_TENANT: 'team-a' },
      { 'x-scope-orgid': 'team-a', 'thanos-tenant': 'team-a', authorization: undefined },
    ],
  ])('sends %s from the environment', async (_, environment, headers) => {
    const { server } = await fetched(gpu, (asked, response) => constant(asked, response, [{ value: '1' }]), {
      environment,
    });
    const [{ headers: sent }] = server.asked as [Asked];
    for (const [name, value] of Object.entries(headers)) expect(sent[name]).toBe(value);
  });

  it('says that a plan asks for nothing', async () => {
    const found = await fetched('  - { name: slow, where: x > 1, amber: "> 1%" }', () => {});
    expect(found.message).toMatch(/nothing in it is fetched/);
  });
});
