import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import { preAuthentication } from '../../src/attest/bundle.ts';
import { payloadType } from '../../src/attest/statement-shape.ts';

export const identity = 'https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main';
export const issuer = 'https://token.actions.githubusercontent.com';

/** What the log answers, as far as it is used. */
interface Entered {
  logIndex: number;
  integratedTime: number;
  body: string;
  verification: {
    signedEntryTimestamp: string;
    inclusionProof: { logIndex: number; rootHash: string; treeSize: number; checkpoint: string };
  };
}

/** A Sigstore of one's own, with its authority and logs, by Sigstore's mock of its services; and its trust root. */
export async function sigstore(clock: Date, { logsCertificates = true } = {}) {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [logKeys, certificateKeys] = [pair(), pair()];
  const certificates = await initializeCTLog(certificateKeys, clock);
  const authority = await initializeCA(
    generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
    logsCertificates ? certificates : undefined,
    clock,
  );
  const stamps = await initializeTSA(pair(), clock);
  const log = await initializeTLog('https://rekor.acme.test', logKeys, clock);
  const always = { start: '2020-01-01T00:00:00Z' };
  const logId = (publicKey: Buffer) => createHash('sha256').update(publicKey).digest('base64');
  const asLog = (publicKey: Buffer) => ({
    baseUrl: 'https://rekor.acme.test',
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: always,
    },
    logId: { keyId: logId(publicKey) },
  });
  const trustRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [asLog(log.publicKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.acme.test',
        certChain: { certificates: [{ rawBytes: base64(authority.rootCertificate) }] },
        validFor: always,
      },
    ],
    ctlogs: [asLog(certificates.publicKey)],
    timestampAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'timestamps' },
        uri: 'https://timestamps.acme.test',
        certChain: {
          certificates: [stamps.intCertificate, stamps.rootCertificate].map((one) => ({
            rawBytes: base64(one),
          })),
        },
        validFor: always,
      },
    ],
  };

  /** A bundle as actions/attest makes it: signed under a certificate for ten minutes, and entered in the log. */
  async function attested(payload: string, who = identity, vouches = issuer): Promise<string> {
    const { publicKey, privateKey } = pair();
    const certificate = await authority.issueCertificate({
      publicKey: publicKey.export({ type: 'spki', format: 'der' }) as Buffer<ArrayBuffer>,
      subjectAltName: who,
      extensions: [{ oid: '1.3.6.1.4.1.57264.1.8', value: vouches }],
    });
    const bytes = Buffer.from(payload);
    const signature = sign('sha256', preAuthentication(payloadType, bytes), privateKey).toString('base64');
    const pem = `-----BEGIN CERTIFICATE-----\n${base64(certificate).replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
    const envelope = JSON.stringify({
      payload: bytes.toString('base64'),
      payloadType,
      signatures: [{ sig: signature }],
    });
    const sha256 = (text: string | Buffer) => ({
      algorithm: 'sha256',
      value: createHash('sha256').update(text).digest('hex'),
    });
    const made = await log.log({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        envelopeHash: sha256(envelope),
        payloadHash: sha256(bytes),
        signatures: [{ signature, verifier: Buffer.from(pem).toString('base64') }],
      },
    });
    const [entry] = Object.values(made) as Entered[];
    const { inclusionProof: proof, signedEntryTimestamp } = entry!.verification;
    return JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        tlogEntries: [
          {
            logIndex: String(entry!.logIndex),
            logId: { keyId: logId(log.publicKey) },
            kindVersion: { kind: 'dsse', version: '0.0.1' },
            integratedTime: String(entry!.integratedTime),
            inclusionPromise: { signedEntryTimestamp },
            inclusionProof: {
              logIndex: String(proof.logIndex),
              rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
              treeSize: String(proof.treeSize),
              hashes: [],
              checkpoint: { envelope: proof.checkpoint },
            },
            canonicalizedBody: entry!.body,
          },
        ],
        timestampVerificationData: { rfc3161Timestamps: [] },
        certificate: { rawBytes: base64(certificate) },
      },
      dsseEnvelope: JSON.parse(envelope),
    });
  }

  /** The same bundle with a time stamp in the place of its entry in the log. */
  async function stamped(text: string): Promise<string> {
    const bundle = JSON.parse(text);
    const sig = Buffer.from(bundle.dsseEnvelope.signatures[0].sig, 'base64');
    const stamp = await stamps.timestamp({
      artifactHash: createHash('sha256').update(sig).digest(),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
      certReq: true,
    });
    bundle.verificationMaterial.tlogEntries = [];
    bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [
      { signedTimestamp: base64(stamp) },
    ];
    return JSON.stringify(bundle);
  }
  return { trustRoot: JSON.stringify(trustRoot), attested, stamped };
}

function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
