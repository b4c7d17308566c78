import { type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod/mini';
import { fromBase64, NotJson, parseJson, textOf } from './json.ts';
import { hashOf, keyHint } from './keys.ts';
import { payloadType, type Statement } from './statement-shape.ts';

/** Name of the signed statement beside verdict.json. */
export const attestationFile = 'attestation.sigstore.json';

export const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Larger than any statement that is signed, small enough to read without thinking. */
export const largestBundle = 32 * 1024 * 1024;

/** A bundle that cannot be used. The message ends the sentence "The attestation is not accepted: …". */
export class BadBundle extends Error {
  override name = 'BadBundle';
}

/** A statement signed by a key: a DSSE envelope in a Sigstore bundle v0.3 that names the key by its digest. */
export function signedBundle(statement: Statement, key: KeyObject): string {
  const payload = Buffer.from(JSON.stringify(statement));
  const sig = sign(hashOf(key), preAuthentication(payloadType, payload), key).toString('base64');
  const bundle = {
    mediaType,
    verificationMaterial: { publicKey: { hint: keyHint(key) } },
    dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig, keyid: '' }] },
  };
  return `${JSON.stringify(bundle)}\n`;
}

const envelope = z.strictObject({
  payload: z.string(),
  payloadType: z.string(),
  signatures: z.array(z.strictObject({ sig: z.string(), keyid: z.optional(z.string()) })),
});
const keyed = z.strictObject({
  mediaType: z.literal(mediaType),
  verificationMaterial: z.strictObject({
    publicKey: z.strictObject({ hint: z.string() }),
    tlogEntries: z.optional(z.array(z.unknown())),
    timestampVerificationData: z.optional(z.unknown()),
  }),
  dsseEnvelope: envelope,
});
const certified = z.strictObject({
  mediaType: z.literal(mediaType),
  verificationMaterial: z.strictObject({
    certificate: z.strictObject({ rawBytes: z.string() }),
    tlogEntries: z.array(z.unknown()),
    timestampVerificationData: z.optional(z.unknown()),
  }),
  dsseEnvelope: envelope,
});

/** A bundle of the one shape that is taken, its signature not checked yet. */
export interface OpenBundle {
  /** Who signed: `key`, by its digest, or `certificate`. */
  signer: { by: 'key'; hint: string } | { by: 'certificate' };
  payload: Buffer;
  /** The payload as text, which is JSON. */
  statement: unknown;
  signature: Buffer;
  /** The bundle as it was parsed, for @sigstore/bundle. */
  json: unknown;
}

/**
 * Reads the text of a bundle: version 0.3, one DSSE envelope of an in-toto statement, one signature.
 *
 * @throws {BadBundle}
 */
export function openBundle(text: string): OpenBundle {
  const json = parsed(text, 'the file');
  const byKey = keyed.safeParse(json);
  const byCertificate = certified.safeParse(json);
  const data = byKey.data ?? byCertificate.data;
  if (data === undefined) throw new BadBundle(misshapen(json));
  const { payload, payloadType: type, signatures } = data.dsseEnvelope;
  if (type !== payloadType)
    throw new BadBundle(`it holds "${type.slice(0, 100)}" and no in-toto statement (${payloadType})`);
  if (signatures.length !== 1)
    throw new BadBundle(`it has ${signatures.length} signatures, and a verdict has one`);
  const bytes = fromBase64(payload);
  const signature = fromBase64(signatures[0]!.sig);
  if (bytes === null || signature === null) throw new BadBundle('its statement or signature is not base64');
  const words = textOf(bytes);
  if (words === null) throw new BadBundle('its statement is not UTF-8');
  return {
    signer: byKey.success
      ? { by: 'key', hint: byKey.data.verificationMaterial.publicKey.hint }
      : { by: 'certificate' },
    payload: bytes,
    statement: parsed(words, 'its statement'),
    signature,
    json,
  };
}

/** Whether the key signed this bundle. */
export function isSignedBy({ payload, signature }: OpenBundle, key: KeyObject): boolean {
  return verify(hashOf(key), preAuthentication(payloadType, payload), key, signature);
}

/** What DSSE signs: the kind of payload and the payload, each with its length before it. */
export function preAuthentication(type: string, payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `),
    payload,
  ]);
}

function parsed(text: string, what: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof NotJson) throw new BadBundle(`${what} cannot be read: ${error.message}`);
    throw error;
  }
}

function misshapen(json: unknown): string {
  const { mediaType: type, dsseEnvelope, payloadType: bare } = Object(json) as Record<string, unknown>;
  if (bare !== undefined) return 'it is a bare DSSE envelope; give the Sigstore bundle around it';
  if (type === undefined) return 'it is no Sigstore bundle';
  if (type !== mediaType)
    return `it is a bundle of the kind "${String(type).slice(0, 100)}", and ${mediaType} is taken`;
  if (dsseEnvelope === undefined) return 'it signs no statement (there is no dsseEnvelope)';
  return 'it is a Sigstore bundle with more in it, or less, than one signed statement';
}
