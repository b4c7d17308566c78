import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { actHere } from '../main/in-process.ts';
import { runnerVariables } from '../publish/destinations.ts';
import { python, withoutPython } from '../python.ts';

const without = withoutPython('mlflow', 'sklearn');
const root = join(import.meta.dirname, '../..');
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const folder = newFolder();
let server: ChildProcess;
let address: string;

function told(...words: string[]) {
  const run = spawnSync(python, [join(import.meta.dirname, 'story.py'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, MLFLOW_TRACKING_URI: address, MLFLOW_DISABLE_TELEMETRY: 'true' },
  });
  expect(run.status, run.stderr).toBe(0);
  const lines = run.stdout.trim().split('\n');
  return lines.at(-1) === '' ? null : JSON.parse(lines.at(-1)!);
}

const plan = `plan: credit
data: { task: binary, id: id, label: y, positive: 1, score: p }
levels:
  AMBER: { means: not as expected, action: retrain, owner: ada, within: 5 days }
  RED: { means: critical, action: cease use, owner: ada, within: 1 day }
metrics:
  auroc: { green: ">= 0.75", red: "<= 0.7" }
`;

const gate = (model: string, version: string) =>
  actHere(runnerVariables('push'), {
    plan: join(folder, 'plan.yaml'),
    reference: join(model, 'reference.csv'),
    candidate: join(model, 'candidate.csv'),
    model: join(model, 'model'),
    'sign-key': privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    out: join(model, 'report'),
    publish: 'registry',
    registry: address,
    'registry-version': `credit/${version}`,
  });

/** The door, as a deployment runs it: a process of its own, today. */
function door(model: string, attestation: string) {
  const words = ['verify', '--model', model, '--attestation', attestation, '--max-age', '36500d'];
  const more = ['--plan', join(folder, 'plan.yaml'), '--key', join(folder, 'gate.pub')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli.ts'), ...words, ...more],
    {
      encoding: 'utf8',
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(async () => {
  if (without) return;
  writeFileSync(join(folder, 'plan.yaml'), plan);
  writeFileSync(join(folder, 'gate.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
  address = `http://127.0.0.1:${port}`;
  const home = newFolder();
  const words = ['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', `${port}`, '--workers', '1'];
  const stores = [
    '--backend-store-uri',
    `sqlite:///${home}/db.sqlite`,
    '--artifacts-destination',
    `${home}/artifacts`,
  ];
  server = spawn(python, [...words, ...stores], {
    cwd: home,
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
      MLFLOW_DISABLE_TELEMETRY: 'true',
      TMPDIR: home,
    },
  });
  // It takes from seconds to minutes to start; the hook's own end is the only one.
  while (
    !(await fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error('the MLflow server ended');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
});

afterAll(async () => {
  if (!server?.pid) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGKILL');
  await ended;
});

describe.skipIf(without)(`A model from training to its door${without}`, () => {
  it('is gated, signed, registered and used; a byte of it changes, and the door stays shut', async () => {
    const good = join(folder, 'good');
    told('train', good, '0');
    const { version } = told('register', good);
    const { exit, outputs, advice } = await gate(good, version);
    expect(advice).toEqual([]);
    expect([exit, outputs.status, outputs.promote]).toEqual([0, 'GREEN', 'true']);

    const deployed = newFolder();
    const champion = told('deploy', deployed);
    expect(champion.version).toBe(version);
    expect(champion.tags).toMatchObject({
      'greenlight.status': 'GREEN',
      'greenlight.plan': 'credit',
      'greenlight.model_sha256': outputs.digest!.slice('sha256:'.length),
    });
    expect(champion.description).toBe(
      'Greenlight: GREEN by plan credit at 2026-06-01T10:00:00.000Z ([report](https://github.com/acme/credit/actions/runs/31337))',
    );
    const model = join(deployed, 'model');
    const open = door(model, outputs.attestation!);
    expect(open.said).toContain('VERIFIED  model');
    expect(open.status).toBe(0);

    const file = join(model, 'model.pkl');
    const bytes = readFileSync(file);
    bytes[bytes.length - 2]! ^= 1;
    writeFileSync(file, bytes);
    const shut = door(model, outputs.attestation!);
    expect(shut.status).toBe(1);
    expect(shut.said).toContain('NOT VERIFIED  model: it is about another model');
  });

  it('that is RED does not become the champion, and other bytes are no version of before', async () => {
    const bad = join(folder, 'bad');
    told('train', bad, '0.9');
    const { version } = told('register', bad);
    const red = await gate(bad, version);
    expect([red.exit, red.outputs.status, red.advice]).toEqual([1, 'RED', []]);
    expect(told('deploy', newFolder()).version).toBe('1');
    expect(told('versions', folder)[version]['greenlight.status']).toBe('RED');
    expect(door(join(bad, 'model'), red.outputs.attestation!).said).toContain(
      'the verdict is RED, and the door asks for GREEN',
    );

    writeFileSync(join(folder, 'good', 'model', 'more.txt'), 'one file more');
    const other = await gate(join(folder, 'good'), '1');
    expect(other.advice.join()).toContain('was judged with other bytes before');
  });
});
