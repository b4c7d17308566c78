import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';

/** The passphrase of an encrypted private key. */
export const passphraseVariable = 'GREENLIGHT_SIGN_KEY_PASSPHRASE';

type Environment = Record<string, string | undefined>;

/**
 * The private key that verdicts are signed with, Ed25519 or P-256. `given` is the path of a PEM file, or the PEM itself.
 *
 * @throws {Refusal} that quotes nothing of it.
 */
export async function readSignKey(given: string, flag: string, environment: Environment): Promise<KeyObject> {
  const pem = await pemOf(given, flag);
  if (/ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY/.test(pem))
    throw new Refusal(
      `${flag}: is a key in cosign's own format. Make one with "openssl genpkey -algorithm ed25519", or bring it in with "cosign import-key-pair" the other way round.`,
    );
  if (!/PRIVATE KEY-----/.test(pem)) throw new Refusal(`${flag}: holds no private key in PEM.`);
  const passphrase = environment[passphraseVariable];
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, format: 'pem', ...(passphrase ? { passphrase } : {}) });
  } catch {
    throw new Refusal(
      /ENCRYPTED/.test(pem)
        ? `${flag}: the private key is encrypted, and ${passphraseVariable} does not hold its passphrase.`
        : `${flag}: the private key cannot be read. Give a PEM of Ed25519 or P-256, such as "openssl genpkey -algorithm ed25519" writes.`,
    );
  }
  return usable(key, flag);
}

/**
 * The public key that signatures are checked with: a PEM of Ed25519 or P-256, as a path or as it is.
 *
 * @throws {Refusal} also for a private key, which has no place at a door.
 */
export async function readPublicKey(given: string, flag: string): Promise<KeyObject> {
  const pem = await pemOf(given, flag);
  if (/PRIVATE KEY/.test(pem))
    throw new Refusal(
      `${flag}: is a private key. A door needs the public one alone: "openssl pkey -in KEY -pubout" writes it.`,
    );
  if ((pem.match(/-----BEGIN /g) ?? []).length > 1)
    throw new Refusal(`${flag}: holds more than one key. Give the one that signs verdicts.`);
  if (!/-----BEGIN PUBLIC KEY-----/.test(pem)) throw new Refusal(`${flag}: holds no public key in PEM.`);
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    throw new Refusal(`${flag}: the public key cannot be read. Give a PEM of Ed25519 or P-256.`);
  }
  return usable(key, flag);
}

/** What names a public key in a bundle: the base64 of the SHA-256 of its SubjectPublicKeyInfo. */
export function keyHint(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** The digest that a key signs; null: it signs the bytes themselves. */
export function hashOf(key: KeyObject): 'sha256' | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
}

function usable(key: KeyObject, flag: string): KeyObject {
  const { asymmetricKeyType, asymmetricKeyDetails } = key;
  if (asymmetricKeyType === 'ed25519') return key;
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  throw new Refusal(`${flag}: is a key of ${asymmetricKeyType}, and only Ed25519 and P-256 are taken.`);
}

async function pemOf(given: string, flag: string): Promise<string> {
  if (given.trimStart().startsWith('-----BEGIN ')) return given;
  try {
    const { size } = await stat(given);
    if (size > 65_536) throw new Refusal(`${flag}: no key is this large (${size} bytes).`);
    return await readFile(given, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `${flag}: the key cannot be read (${(error as NodeJS.ErrnoException).code}). Name a PEM file.`,
    );
  }
}
