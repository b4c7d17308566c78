import { createHash, generateKeyPairSync } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../src/publish/act.ts';
import { newFolder } from '../folder.ts';
import { runnerVariables } from './destinations.ts';

const root = join(import.meta.dirname, '../..');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const pem = {
  public: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  private: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
};
const judgedAt = new Date('2026-06-01T10:00:00Z');
let workspace: string;

interface When {
  event?: string;
  payload?: string;
  now?: Date;
}

async function run(inputs: Record<string, string>, { event = 'push', payload, now = judgedAt }: When = {}) {
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const say = (text: unknown) => void log.push(String(text));
  const summary = join(workspace, 'summary.md');
  writeFileSync(summary, '');
  const given = Object.entries({ 'read-from': root, publish: 'comment check summary artifact', ...inputs });
  const environment = {
    ...runnerVariables(event, payload),
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  };
  const exit = await act(environment, now, {
    setOutput: (name, value) => {
      outputs[name] = String(value);
    },
    setSecret: (text) => void log.push(text === pem.private.trim() ? 'the key is a secret' : ''),
    info: say,
    notice: say,
    warning: say,
    error: say,
  });
  return { exit, outputs, log: log.join('\n'), summary: readFileSync(summary, 'utf8') };
}

const plan = join(root, 'plans/credit-default.yaml');
const judge = (more: Record<string, string> = {}) => ({
  plan,
  reference: join(root, 'fixtures/credit/reference.csv'),
  candidate: join(root, 'fixtures/credit/healthy.csv'),
  model: join(workspace, 'model.onnx'),
  'sign-key': pem.private,
  out: join(workspace, 'report'),
  publish: 'none',
  ...more,
});
const door = (more: Record<string, string> = {}) => ({
  mode: 'verify',
  plan,
  model: join(workspace, 'model.onnx'),
  key: pem.public,
  out: join(workspace, 'report'),
  ...more,
});

beforeAll(async () => {
  workspace = newFolder();
  writeFileSync(join(workspace, 'model.onnx'), 'weights');
  const { exit, outputs, log } = await run(judge());
  expect(exit, log).toBe(0);
  expect(log).toContain('the key is a secret');
  expect(outputs).toMatchObject({
    status: 'GREEN',
    promote: 'true',
    model: 'model.onnx',
    digest: `sha256:${createHash('sha256').update('weights').digest('hex')}`,
    predicate: join(workspace, 'report/predicate.json'),
    attestation: join(workspace, 'report/attestation.sigstore.json'),
  });
  expect(Object.keys(JSON.parse(readFileSync(outputs.predicate!, 'utf8')))).toContain('configuration');
});

describe('mode: verify', () => {
  it('opens to the model that was judged, says so in the summary, and asks GitHub for nothing', async () => {
    const { exit, outputs, summary, log } = await run(door());
    expect([exit, outputs.status, outputs.promote]).toEqual([0, 'GREEN', 'true']);
    expect(summary).toContain('### 🔓 VERIFIED\n\nmodel.onnx');
    expect(log).not.toContain('was not published');
  });

  it('fails the job for a model with another byte, whatever fail-on says', async () => {
    writeFileSync(join(workspace, 'other.onnx'), 'weightz');
    const { exit, outputs, summary } = await run(
      door({ model: join(workspace, 'other.onnx'), 'fail-on': 'never' }),
    );
    expect([exit, outputs.status, outputs.promote]).toEqual([1, 'ERROR', 'false']);
    expect(summary).toContain('NOT VERIFIED\n\nother.onnx: it is about another model');
  });

  it('fails it for a verdict that is too old, one that is not there, and a door that asks for nothing', async () => {
    const late = new Date(judgedAt.getTime() + 7 * 86_400_000 + 1);
    expect((await run(door(), { now: late })).log).toContain('the verdict is too old');
    expect((await run(door({ attestation: join(workspace, 'none.json') }))).log).toContain(
      'there is no attestation at',
    );
    expect((await run(door({ key: '' }))).log).toContain('say who is to sign verdicts: input "key"');
    expect((await run(door({ plan: '' }))).log).toContain('input "plan" is missing');
    expect((await run(door({ model: '' }))).log).toContain('input "model" is missing');
    expect((await run(door({ 'plan-nane': 'x' }))).exit).toBe(1);
  });

  it('reads no key, model or attestation that a link leads out of the workspace to', async () => {
    for (const [name, target] of [
      ['model', '/etc/hostname'],
      ['key', '/etc/passwd'],
      ['attestation', '/etc/hostname'],
    ] as const) {
      const link = join(newFolder(), 'link');
      symlinkSync(target, link);
      const { exit, log } = await run(door({ [name]: link, 'read-from': root }));
      expect(exit).toBe(1);
      expect(log).toContain('lies outside of the workspace');
    }
  });
});

describe('sign-key', () => {
  it('without a model is refused before anything is judged', async () => {
    const { exit, log } = await run(judge({ model: '', out: join(workspace, 'other') }));
    expect(exit).toBe(1);
    expect(log).toContain('input "sign-key" signs what is said of a model');
  });

  it('that is no key is refused and not shown', async () => {
    const { exit, log, outputs } = await run(
      judge({
        'sign-key': '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----',
        out: join(workspace, 'other'),
      }),
    );
    expect([exit, outputs.status]).toEqual([1, 'ERROR']);
    expect(log).toContain('the private key cannot be read');
    expect(log).not.toContain('c2VjcmV0');
  });
});

describe('a verdict-file where the workflow names a key', () => {
  const came = () => {
    const folder = join(newFolder(), 'came');
    mkdirSync(folder);
    for (const file of ['verdict.json', 'attestation.sigstore.json'])
      copyFileSync(join(workspace, 'report', file), join(folder, file));
    return folder;
  };
  const publish = (folder: string, more: Record<string, string> = {}, options: When = {}) =>
    run(
      {
        plan,
        'verdict-file': join(folder, 'verdict.json'),
        key: pem.public,
        out: join(workspace, 'published'),
        'read-from': `${root}\n${folder}`,
        publish: 'none',
        ...more,
      },
      options,
    );

  it('is believed on any event when it is signed by it, of this commit', async () => {
    const { exit, outputs, log } = await publish(came());
    expect([exit, outputs.status, outputs.promote], log).toEqual([0, 'GREEN', 'true']);
    const bound = await publish(came(), { model: join(workspace, 'model.onnx') });
    expect(bound.outputs.promote).toBe('true');
  });

  it('is shown and not believed when it is not signed, is another, of another commit or model, or old', async () => {
    const unsigned = came();
    writeFileSync(join(unsigned, 'attestation.sigstore.json'), '{}');
    const changed = came();
    const text = readFileSync(join(changed, 'verdict.json'), 'utf8');
    writeFileSync(join(changed, 'verdict.json'), `${text}\n`);
    writeFileSync(join(workspace, 'third.onnx'), 'w');
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }) as string;
    const late = new Date(judgedAt.getTime() + 8 * 86_400_000);
    const cases: [string, () => ReturnType<typeof publish>][] = [
      ['it is no Sigstore bundle', () => publish(unsigned)],
      ['it signs another verdict.json', () => publish(changed)],
      ['it names another key', () => publish(came(), { key: other })],
      ['it is about another model', () => publish(came(), { model: join(workspace, 'third.onnx') })],
      ['too old', () => publish(came(), {}, { now: late })],
      [
        `it is about commit`,
        () => publish(came(), {}, { event: 'pull_request', payload: 'pull_request_fork' }),
      ],
      ['there is no attestation at', () => publish(came(), { attestation: join(workspace, 'none') })],
    ];
    for (const [why, running] of cases) {
      const { exit, outputs, log } = await running();
      expect(log).toContain('The verdict is not believed');
      expect(log).toContain(why);
      expect([exit, outputs.status, outputs.promote], why).toEqual([1, 'GREEN', 'false']);
    }
  });

  it('of a trusted run is not believed without a signature either', async () => {
    const folder = came();
    writeFileSync(join(folder, 'attestation.sigstore.json'), '{}');
    const options = { event: 'workflow_run', payload: 'workflow_run' };
    expect((await publish(folder, {}, options)).outputs.promote).toBe('false');
    expect((await publish(folder, { key: '' }, options)).outputs.promote).toBe('true');
  });
});
