import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signedBundle } from '../../src/attest/bundle.ts';
import { Unaccepted } from '../../src/attest/unaccepted.ts';
import { attestationText, type Demands, verifyAttestation } from '../../src/attest/verify.ts';
import { newFolder } from '../folder.ts';
import { forgeries, ofP256 } from './forgeries.ts';
import { demands, honest, keys, model, now, p256, statementAt } from './honest.ts';

const answer = (text: string, asked: Demands) =>
  verifyAttestation(text, asked).then(
    (accepted) => ({ ground: 'accepted', message: '', accepted }),
    (error: unknown) => {
      if (!(error instanceof Unaccepted)) throw error;
      return { ground: error.ground as string, message: error.message, accepted: null };
    },
  );

describe('a door', () => {
  it('opens to a GREEN of this model by this plan, signed by the key it was given', async () => {
    const { accepted } = await answer(JSON.stringify(honest()), demands);
    expect(accepted).toMatchObject({ level: 'GREEN', plan: 'credit-default', model, greenlight: '0.1.0' });
  });

  it('opens to a signature of P-256', async () => {
    const text = signedBundle(statementAt('GREEN'), p256.privateKey);
    expect((await answer(text, { ...demands, signer: { key: p256.publicKey } })).ground).toBe('accepted');
  });

  it('opens to AMBER where AMBER will do, and to GREEN there too', async () => {
    for (const level of ['AMBER', 'GREEN'] as const) {
      const text = signedBundle(statementAt(level), keys.privateKey);
      expect((await answer(text, { ...demands, require: 'AMBER' })).accepted?.level).toBe(level);
    }
  });

  it('takes a verdict up to its very age, and one of clocks that differ by minutes', async () => {
    const text = JSON.stringify(honest());
    for (const then of ['2026-11-30T09:30:00.000Z', '2026-11-23T09:25:00.000Z'])
      expect((await answer(text, { ...demands, now: new Date(then) })).ground).toBe('accepted');
  });

  it('takes a registry’s reference for the file or folder that has its digest', async () => {
    const reference = { name: 'models:/credit/3', kind: 'reference' as const, sha256: model.sha256 };
    expect((await answer(JSON.stringify(honest()), { ...demands, model: reference })).ground).toBe(
      'accepted',
    );
  });

  it('takes any text of the plan where only its name is asked for', async () => {
    const asked = { ...demands, plan: { name: 'credit-default', sha256: null } };
    expect((await answer(JSON.stringify(honest()), asked)).ground).toBe('accepted');
  });

  it('sees a file that was renamed in a folder, though the digest of OpenSSF model signing does not', async () => {
    const folder = { ...model, kind: 'folder' as const, manifest_sha256: 'a'.repeat(64) };
    const text = signedBundle(statementAt('GREEN', folder), keys.privateKey);
    expect((await answer(text, { ...demands, model: folder })).ground).toBe('accepted');
    const renamed = { ...folder, manifest_sha256: 'b'.repeat(64) };
    const { ground, message } = await answer(text, { ...demands, model: renamed });
    expect(ground).toBe('model');
    expect(message).toContain('under other names');
  });
});

describe('an attestation file', () => {
  it('that is not there, or larger than any statement, is not read', async () => {
    const file = join(newFolder(), 'attestation.sigstore.json');
    await expect(attestationText(file)).rejects.toThrow('there is no attestation at');
    writeFileSync(file, '');
    truncateSync(file, 32 * 1024 * 1024 + 1);
    await expect(attestationText(file)).rejects.toThrow('is too large for an attestation (33554433 bytes)');
  });
});

describe('a forgery', () => {
  it('is of more than fifty kinds that anybody finds who checks signatures, and of forty that the key itself signed', () => {
    for (const found of ['signature', 'policy'])
      expect(forgeries.filter((one) => one.found === found).length).toBeGreaterThan(
        found === 'policy' ? 40 : 50,
      );
    expect(ofP256.length).toBeGreaterThan(50);
    expect(new Set(forgeries.map(({ name }) => name)).size).toBe(forgeries.length);
  });

  it.each(forgeries)('leaves the door shut: $name', async ({ text, ground, asked }) => {
    const found = await answer(text, { ...demands, ...asked });
    expect(found.ground).toBe(ground);
    expect(found.message).toMatch(/^[\p{L}"].{15,}[.)]$/u);
  });

  it('is found by what is asked alone: without that demand its signature is good', async () => {
    const asked = forgeries.filter((one) => one.asked && one.text === JSON.stringify(honest()));
    expect(asked.length).toBeGreaterThan(5);
    for (const { text } of asked) expect((await answer(text, demands)).ground).toBe('accepted');
  });

  it('leaves the door shut at every place where a bundle is cut off, and wherever a letter of it changes', async () => {
    const whole = JSON.stringify(honest());
    for (let length = 0; length < whole.length; length += 37)
      expect((await answer(whole.slice(0, length), demands)).ground, `${length}`).toBe('bundle');
    for (let i = 0; i < whole.length; i += 11) {
      const changed = `${whole.slice(0, i)}${whole[i] === 'A' ? 'B' : 'A'}${whole.slice(i + 1)}`;
      const { ground } = await answer(changed, { ...demands, now });
      // The name of a key that DSSE leaves to hints is empty here, and means nothing.
      expect(ground, `letter ${i}`).not.toBe('accepted');
    }
  });
});
