import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passphraseVariable, readPublicKey, readSignKey } from '../../src/attest/keys.ts';
import { newFolder } from '../folder.ts';
import { keys, p256 } from './honest.ts';

const open = (pair: { publicKey: typeof keys.publicKey }) =>
  pair.publicKey.export({ type: 'spki', format: 'pem' }) as string;
const secret = (pair: { privateKey: typeof keys.privateKey }, more: object = {}) =>
  pair.privateKey.export({ type: 'pkcs8', format: 'pem', ...more }) as string;
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('the key at a door', () => {
  it('is the public one, of Ed25519 or P-256, as it is or in a file', async () => {
    const file = join(newFolder(), 'gate.pub');
    writeFileSync(file, open(keys));
    expect((await readPublicKey(file, '--key')).equals(keys.publicKey)).toBe(true);
    expect((await readPublicKey(open(p256), '--key')).equals(p256.publicKey)).toBe(true);
  });

  it.each([
    ['a private key', secret(keys), '--key: is a private key'],
    ['two keys', open(keys) + open(p256), '--key: holds more than one key'],
    ['a key of P-384', open(p384), 'only Ed25519 and P-256 are taken'],
    ['a key of RSA', open(rsa), 'only Ed25519 and P-256 are taken'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'holds no public key'],
    ['a damaged key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'cannot be read'],
  ])('is refused where it is %s', async (_, pem, words) => {
    await expect(readPublicKey(pem, '--key')).rejects.toThrow(words);
  });
});

describe('the key that signs', () => {
  const read = (pem: string, passphrase?: string) =>
    readSignKey(pem, '--sign-key', passphrase === undefined ? {} : { [passphraseVariable]: passphrase });
  const locked = secret(p256, { cipher: 'aes-256-cbc', passphrase: 'hush' });

  it('may be encrypted, with its passphrase in the environment', async () => {
    expect((await read(locked, 'hush')).equals(p256.privateKey)).toBe(true);
    for (const wrong of [undefined, 'other'])
      await expect(read(locked, wrong)).rejects.toThrow(`${passphraseVariable} does not hold its passphrase`);
  });

  it.each([
    ['a public key', open(keys), 'holds no private key'],
    ['a key of P-384', secret(p384), 'only Ed25519 and P-256 are taken'],
    ['a key of RSA', secret(rsa), 'only Ed25519 and P-256 are taken'],
    [
      'a key of cosign',
      '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----',
      'own format',
    ],
  ])('is refused where it is %s', async (_, pem, words) => {
    await expect(read(pem)).rejects.toThrow(words);
  });
});
