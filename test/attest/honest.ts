import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { preAuthentication, signedBundle } from '../../src/attest/bundle.ts';
import { keyHint } from '../../src/attest/keys.ts';
import { statementOf } from '../../src/attest/statement.ts';
import { payloadType, type Statement } from '../../src/attest/statement-shape.ts';
import type { Demands } from '../../src/attest/verify.ts';
import type { Level } from '../../src/plan/plan.ts';
import type { JudgedModel } from '../../src/record/model.ts';
import { creditDefault } from '../report/review.ts';

export const keys = generateKeyPairSync('ed25519');
export const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const model: JudgedModel = {
  name: 'credit-v3.onnx',
  kind: 'file',
  sha256: createHash('sha256').update('the model').digest('hex'),
};
export const judgedAt = '2026-11-23T09:30:00.000Z';
export const now = new Date('2026-11-25T09:30:00.000Z');

/** The statement of a review that ended at a level. */
export function statementAt(level: Level, of: JudgedModel | null = model, at = judgedAt): Statement {
  const review = creditDefault(level);
  const findings =
    level === 'GREEN' ? review.verdict.findings.filter(({ status }) => status === 'GREEN') : undefined;
  const verdict = {
    ...review.verdict,
    ...(of ? { model: of } : {}),
    ...(findings ? { findings } : {}),
  };
  return statementOf({ ...review, verdict, made: { ...review.made, at } });
}

export const demands: Demands = {
  signer: { key: keys.publicKey },
  model,
  plan: { name: 'credit-default', sha256: '91a4'.repeat(16) },
  require: 'GREEN',
  maxAge: 7 * 86_400_000,
  now,
};

export interface Bundle {
  mediaType: string;
  verificationMaterial: Record<string, unknown>;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid?: string }[] };
}

export type KeyPair = typeof keys;

export const honest = ({ privateKey }: KeyPair = keys): Bundle =>
  JSON.parse(signedBundle(statementAt('GREEN'), privateKey)) as Bundle;

/** Signs any payload as the key's holder could, with any kind of payload and any hint. */
export function signedAs(
  payload: string | Buffer,
  {
    key = keys.privateKey,
    type = payloadType,
    hint = keyHint(keys.privateKey),
  }: { key?: KeyObject; type?: string; hint?: string } = {},
): Bundle {
  const bytes = Buffer.from(payload);
  const sig = sign(
    key.asymmetricKeyType === 'ed25519' ? null : 'sha256',
    preAuthentication(type, bytes),
    key,
  );
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint } },
    dsseEnvelope: {
      payload: bytes.toString('base64'),
      payloadType: type,
      signatures: [{ sig: sig.toString('base64'), keyid: '' }],
    },
  };
}
