import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../../src/publish/index.ts';
import { readInputs } from '../../../src/publish/inputs.ts';
import type { Registry } from '../../../src/publish/targets/registry.ts';
import type { Verdict } from '../../../src/record/verdict.ts';
import { placeOn } from '../destinations.ts';
import { announcement as announced } from '../verdicts.ts';

let server: Server;
let address: string;
let asked: {
  method: string;
  path: string;
  body: Record<string, string>;
  authorization: string | undefined;
}[];
let answer: (request: IncomingMessage) => { status: number; body?: unknown; location?: string };

const version = { description: 'Trained by Ada.\nGreenlight: RED by plan x at y', tags: [] as object[] };

beforeEach(async () => {
  asked = [];
  answer = ({ method }) => ({ status: 200, body: method === 'GET' ? { model_version: version } : {} });
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({
        method,
        path: url,
        body: text ? JSON.parse(text) : {},
        authorization: headers.authorization,
      });
      const { status, body, location } = answer(request);
      response
        .writeHead(status, location ? { location } : {})
        .end(body === undefined ? 'no JSON' : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const model = {
  name: 'credit',
  kind: 'folder',
  sha256: 'ab'.repeat(32),
  manifest_sha256: 'cd'.repeat(32),
} as const;

async function told(
  status: Verdict['status'],
  {
    event = 'push',
    more = {},
    distrust = null,
    bound = true,
  }: {
    event?: string;
    more?: Partial<Registry>;
    distrust?: 'unreviewed code' | null;
    bound?: boolean;
  } = {},
): Promise<string> {
  const announcement = announced(status);
  const { model: _, ...verdict } = announcement.verdict!;
  const registry = {
    address,
    name: 'credit',
    version: '12',
    alias: 'champion',
    authorization: 'Bearer secret',
    ...more,
  };
  const advice = await publish(
    { ...announcement, distrust, verdict: bound ? { ...verdict, model } : verdict },
    placeOn(event, { registry }),
    ['registry'],
  );
  return advice.map(({ message }) => message).join();
}
const alias = () => asked.filter(({ path }) => path.endsWith('/registered-models/alias'));

describe('publish: registry', () => {
  it('writes tags and a line of the description, and moves the alias last, on GREEN', async () => {
    expect(await told('GREEN')).toBe('');
    expect(asked[0]).toMatchObject({ method: 'GET', authorization: 'Bearer secret' });
    expect(asked[0]!.path).toBe('/api/2.0/mlflow/model-versions/get?name=credit&version=12');
    const tags = Object.fromEntries(
      asked.filter(({ path }) => path.endsWith('set-tag')).map(({ body }) => [body.key, body.value]),
    );
    expect(tags).toMatchObject({ 'greenlight.status': 'GREEN', 'greenlight.model_sha256': model.sha256 });
    const described = asked.find(({ method }) => method === 'PATCH')!.body.description!;
    expect(described).toMatch(
      /^Trained by Ada\.\nGreenlight: GREEN by plan credit-default at .*\(\[report\]\(https:/,
    );
    expect(asked.at(-1)!.body).toEqual({ name: 'credit', alias: 'champion', version: '12' });
  });

  it.each([
    ['AMBER', {}],
    ['RED', {}],
    ['GREEN', { event: 'pull_request' }],
    ['GREEN', { more: { alias: '' } }],
  ] as const)('moves no alias on %s with %j', async (status, options) => {
    expect(await told(status, options)).toBe('');
    expect(asked.length).toBeGreaterThan(5);
    expect(alias()).toEqual([]);
  });

  it('writes nothing for a verdict that is not believed, names no model, or is of other bytes than before', async () => {
    expect(await told('GREEN', { distrust: 'unreviewed code' })).toContain('the verdict is not believed');
    expect(await told('GREEN', { bound: false })).toContain('the verdict names no model');
    expect(asked).toEqual([]);
    const tags = [{ key: 'greenlight.model_sha256', value: 'ef'.repeat(32) }];
    answer = () => ({ status: 200, body: { model_version: { ...version, tags } } });
    expect(await told('GREEN')).toContain('was judged with other bytes before');
    expect(asked).toHaveLength(1);
  });

  it('says what is wrong when the registry refuses, and follows no redirect with its token', async () => {
    const cases: [Parameters<typeof told>[1] & object, ReturnType<typeof answer>, string][] = [
      [{}, { status: 401 }, 'the registry refused access (401). Set MLFLOW_TRACKING_TOKEN'],
      [{}, { status: 404, body: {} }, 'the registry has no version 12 of "credit" (404)'],
      [{}, { status: 500 }, 'the registry answered 500 to model-versions/get'],
      [{}, { status: 200 }, 'the registry answered with no JSON'],
      [{}, { status: 307, location: `${address}/elsewhere` }, 'the registry does not answer'],
      [{ more: { address: 'http://127.0.0.1:1' } }, { status: 200 }, 'the registry does not answer'],
    ];
    for (const [options, answered, why] of cases) {
      asked = [];
      answer = () => answered;
      const advice = await told('GREEN', options);
      expect(advice).toContain(`The entry in the registry was not published: ${why}`);
      expect(advice).not.toContain('secret');
      expect(asked.length).toBeLessThan(2);
    }
  });

  it.each([
    ['INPUT_REGISTRY', 'mlflow', 'input "registry": the address of an MLflow server'],
    ['INPUT_REGISTRY', 'https://u:p@mlflow.acme.dev', 'input "registry": the address'],
    ['INPUT_REGISTRY-VERSION', 'credit', 'is not NAME/VERSION'],
    ['INPUT_REGISTRY-ALIAS', 'a b', 'is not the name of an alias'],
  ])('%s set to %j is refused', (name, value, why) => {
    const given = {
      INPUT_PLAN: 'p',
      INPUT_CANDIDATE: 'c',
      INPUT_REGISTRY: 'https://mlflow.acme.dev',
      'INPUT_REGISTRY-VERSION': 'credit/12',
    };
    expect(readInputs(given).faults).toEqual([]);
    expect(readInputs({ ...given, [name]: value }).faults.join()).toContain(why);
  });
});
