import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { signedBundle } from '../../src/attest/bundle.ts';
import { identifyModel } from '../../src/attest/model/model.ts';
import { readPlan } from '../../src/plan/read.ts';
import { canary, planFile, refusalOf, stepWords } from '../canary/rollouts.ts';
import { newFolder } from '../folder.ts';
import { statementAt } from './honest.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
let home: string;
let words: string[];
let asked: string[];
const state = () => join(home, 'state.json');

/** A verdict of the model by the rollout's own plan, at a level. */
async function attest(level: 'GREEN' | 'AMBER', file = 'attestation.json'): Promise<void> {
  const model = await identifyModel(join(home, 'v8.onnx'));
  const statement = statementAt(level, model, new Date().toISOString());
  const { name, source } = await readPlan(join(home, 'plan.yaml'));
  const plan = statement.predicate.configuration.find((one) => one.name === 'plan');
  if (plan?.name !== 'plan') throw new Error('a statement without a plan');
  plan.digest.sha256 = source.sha256;
  plan.annotations.plan = name;
  writeFileSync(join(home, file), signedBundle(statement, privateKey));
}

beforeEach(async () => {
  home = newFolder();
  const text = readFileSync(planFile('blue-green'), 'utf8');
  writeFileSync(join(home, 'plan.yaml'), text.replace(/^rollout:$/m, 'rollout:\n  requires: attestation'));
  writeFileSync(join(home, 'v8.onnx'), 'weights');
  writeFileSync(join(home, 'gate.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  words = stepWords('blue-green/healthy', 1, state());
  words[words.indexOf('--plan') + 1] = join(home, 'plan.yaml');
  asked = [
    ...['--model', join(home, 'v8.onnx'), '--key', join(home, 'gate.pub')],
    ...['--attestation', join(home, 'attestation.json')],
  ];
  await attest('GREEN');
});

describe('a rollout whose plan says "requires: attestation"', () => {
  it('starts with a signed GREEN of the canary’s model, keeps which it was, and goes on without', async () => {
    const { exit, said } = await canary(...words, ...asked, '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(said).model).toMatchObject({ name: 'v8.onnx', kind: 'file' });
    expect(JSON.parse(readFileSync(state(), 'utf8')).state.model.name).toBe('v8.onnx');
    const next = stepWords('blue-green/healthy', 2, state());
    next[next.indexOf('--plan') + 1] = join(home, 'plan.yaml');
    expect((await canary(...next)).exit).toBe(3);
  });

  it('does not start without, with an AMBER, or with another model, and counts nothing', async () => {
    expect(await refusalOf(words)).toContain('--model is missing');
    writeFileSync(join(home, 'v8.onnx'), 'weightz');
    const other = await refusalOf([...words, ...asked]);
    expect(other).toContain('lets a canary start only with a signed GREEN of its model');
    expect(other).toContain('it is about another model');
    writeFileSync(join(home, 'v8.onnx'), 'weights');
    await attest('AMBER');
    expect(await refusalOf([...words, ...asked])).toContain('the verdict is AMBER');
    expect(() => readFileSync(state())).toThrow('ENOENT');
  });

  it('tells no first share either', async () => {
    const status = ['status', '--plan', join(home, 'plan.yaml'), '--state', state()];
    expect(await refusalOf(status)).toContain('--model is missing');
    expect((await canary(...status, ...asked)).exit).toBe(3);
  });

  it('does not go on from a state that began without', async () => {
    await canary(...words, ...asked);
    const { state: kept } = JSON.parse(readFileSync(state(), 'utf8'));
    delete kept.model;
    const { textFor } = await import('../../src/canary/store.ts');
    writeFileSync(state(), textFor(kept));
    const status = ['status', '--plan', join(home, 'plan.yaml'), '--state', state()];
    expect(await refusalOf(status)).toContain('does not fit the plan it names');
  });
});
