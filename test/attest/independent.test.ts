import { spawnSync } from 'node:child_process';
import { type KeyObject, sign } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { describe, expect, it } from 'vitest';
import { signedBundle } from '../../src/attest/bundle.ts';
import { keyHint } from '../../src/attest/keys.ts';
import { predicateType } from '../../src/attest/statement-shape.ts';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';
import { forgeries, ofP256 } from './forgeries.ts';
import { honest, keys, model, p256, statementAt } from './honest.ts';

// It passes over signs that are not base64, so that these bytes are still the signed ones.
const others = ({ name }: { name: string }) => name !== 'a payload that is no base64';
const theirs = forgeries.filter(({ found }) => found === 'signature').filter(others);
const page = readFileSync(join(import.meta.dirname, '../../docs/attest/cosign.md'), 'utf8');
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });

/** As npm checks signatures: throws for what does not hold. */
function sigstoreJs(text: string, key: KeyObject): void {
  const bundle = bundleFromJSON(JSON.parse(text));
  const none = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [], mediaType: '' };
  const trusted = toTrustMaterial(none, {
    [keyHint(key)]: { rawBytes: spki(key), keyDetails: 0, validFor: { start: new Date(0), end: undefined } },
  });
  const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
  new Verifier(trusted, thresholds).verify(toSignedEntity(bundle));
}

describe('@sigstore/verify', () => {
  it('accepts what is signed with either kind of key', () => {
    for (const pair of [keys, p256])
      for (const level of ['GREEN', 'AMBER', 'RED'] as const)
        sigstoreJs(signedBundle(statementAt(level), pair.privateKey), pair.publicKey);
  });

  it.each(theirs.map(({ name, text }) => [name, text, keys] as const))(
    'refuses %s',
    (_, text, { publicKey }) => {
      expect(() => sigstoreJs(text, publicKey)).toThrow();
    },
  );

  it.each(ofP256.filter(others).map(({ name, text }) => [name, text] as const))(
    'refuses, of P-256, %s',
    (_, text) => {
      expect(() => sigstoreJs(text, p256.publicKey)).toThrow();
    },
  );
});

const without = withoutPython('in_toto_attestation', 'securesystemslib', 'model_signing');
describe.skipIf(without)(
  `in-toto-attestation 0.9 with securesystemslib 1.6, and model-signing 1.1${without}`,
  () => {
    type Answers = Record<string, { 'in-toto': string; dsse: string; 'model-signing': string }>;
    const ask = (cases: Record<string, string>): Answers => {
      const folder = newFolder();
      writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases));
      writeFileSync(join(folder, 'gate.pub'), p256.publicKey.export({ type: 'spki', format: 'pem' }));
      const words = ['independent.py', join(folder, 'cases.json'), join(folder, 'gate.pub')];
      const { status, stdout, stderr } = spawnSync(python, words, {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      return JSON.parse(stdout.trim().split('\n').at(-1)!);
    };

    it('accept what is signed, at every level, and refuse the forgeries', () => {
      const honestOnes = { GREEN: 'PASSED', AMBER: 'WARNED', RED: 'FAILED' } as const;
      const signed = Object.fromEntries(
        (['GREEN', 'AMBER', 'RED'] as const).map((level) => [
          level,
          signedBundle(statementAt(level), p256.privateKey),
        ]),
      );
      const policy = forgeries.filter(({ ground, asked }) => ground === 'statement' && !asked);
      const answers = ask({
        ...signed,
        none: signedBundle(statementAt('GREEN', null), p256.privateKey),
        folder: signedBundle(
          statementAt('GREEN', { ...model, kind: 'folder', manifest_sha256: 'a'.repeat(64) }),
          p256.privateKey,
        ),
        ...Object.fromEntries(ofP256.map(({ name, text }) => [`forged: ${name}`, text])),
        ...Object.fromEntries(policy.map(({ name, text }) => [`policy: ${name}`, text])),
      });
      const signedWell = { dsse: 'accepted', 'model-signing': 'accepted' };
      for (const [level, result] of Object.entries(honestOnes))
        expect(answers[level], level).toEqual({ 'in-toto': result, ...signedWell });
      for (const name of ['none', 'folder'])
        expect(answers[name], name).toEqual({ 'in-toto': 'PASSED', ...signedWell });
      const forged = Object.entries(answers).filter(([name]) => name.startsWith('forged: '));
      expect(forged.length).toBeGreaterThan(50);
      // It passes over letters that are not base64, so that the same bytes are left; ours refuses them.
      const lenient = ['forged: a payload that is no base64'];
      const accepted = (by: 'dsse' | 'model-signing') =>
        forged.filter(([, said]) => !said[by].startsWith('refused')).map(([name]) => name);
      expect(accepted('model-signing')).toEqual(lenient);
      expect(accepted('dsse')).toEqual([]);
      const ill = [
        'an older predicate',
        'a predicate of provenance',
        'an older statement',
        'two statements in a list',
        'no subject',
        'a key more than a verdict has',
        '__proto__ in the statement',
        'a statement that is null',
      ];
      for (const name of ill)
        expect(answers[`policy: ${name}`]!['in-toto'], name).toMatch(/^(?:refused|another)/);
    });
  },
);

const noCosign =
  spawnSync('cosign', ['version']).status === 0 ? '' : ' (skipped: there is no "cosign" on the PATH)';
describe.skipIf(noCosign !== '')(`cosign${noCosign}`, () => {
  /** The command of docs/attest/cosign.md, on files of these contents. */
  const cosign = (text: string, { pair = p256, file = 'the model', type = predicateType } = {}) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'greenlight-report'));
    writeFileSync(join(folder, 'greenlight-report/attestation.sigstore.json'), text);
    writeFileSync(join(folder, 'gate.pub'), pair.publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(join(folder, 'model.onnx'), file);
    const [commands] = /(?<=^```sh\n)[^`]*--key[^`]*/m.exec(page)!;
    const { status, stderr } = spawnSync('bash', ['-ec', commands.replace(predicateType, type)], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    return { status, stderr };
  };

  /** It did not come as far as looking at the bundle. */
  const notAsked = /unknown (?:flag|command)|trusted root|no such host/;

  it('accepts what is signed with either kind of key, whatever its level, as the page says', () => {
    for (const pair of [p256, keys])
      for (const level of ['GREEN', 'RED'] as const) {
        const { status, stderr } = cosign(signedBundle(statementAt(level), pair.privateKey), { pair });
        expect(status, stderr).toBe(0);
      }
  });

  it('refuses another model, another key, and another predicate than it is asked for', () => {
    const text = JSON.stringify(honest(p256));
    for (const other of [
      { file: 'another model' },
      { pair: keys },
      { type: 'https://slsa.dev/provenance/v1' },
    ]) {
      const { status, stderr } = cosign(text, other);
      expect(status, stderr).not.toBe(0);
      expect(stderr).not.toMatch(notAsked);
    }
  });

  it.each(ofP256)('refuses $name', ({ text }) => {
    const { status, stderr } = cosign(text);
    expect(status, stderr).not.toBe(0);
    expect(stderr).not.toMatch(notAsked);
  });
});

it('a statement of today is signed over the bytes that DSSE lays down: openssl agrees', () => {
  const folder = newFolder();
  const { payload, signatures } = honest(p256).dsseEnvelope;
  const bytes = Buffer.from(payload, 'base64');
  const kind = 'application/vnd.in-toto+json';
  writeFileSync(
    join(folder, 'signed'),
    Buffer.concat([Buffer.from(`DSSEv1 28 ${kind} ${bytes.length} `), bytes]),
  );
  writeFileSync(join(folder, 'sig'), Buffer.from(signatures[0]!.sig, 'base64'));
  writeFileSync(join(folder, 'gate.pub'), p256.publicKey.export({ type: 'spki', format: 'pem' }));
  const words = ['dgst', '-sha256', '-verify', 'gate.pub', '-signature', 'sig', 'signed'];
  expect(spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' }).stdout).toContain('Verified OK');
  writeFileSync(join(folder, 'sig'), sign('sha256', bytes, p256.privateKey));
  expect(spawnSync('openssl', words, { cwd: folder }).status).toBe(1);
});
