import { generateKeyPairSync } from 'node:crypto';
import { keyHint } from '../../src/attest/keys.ts';
import type { Ground } from '../../src/attest/unaccepted.ts';
import type { Demands } from '../../src/attest/verify.ts';
import { honest, signedAs, statementAt } from './honest.ts';

/** Name, why it is not accepted, text, and what the door asks for where that makes it a forgery. */
export type PolicyForgery = [string, Ground, string, Partial<Demands>?];

const other = generateKeyPairSync('ed25519');

// biome-ignore lint/suspicious/noExplicitAny: a forger puts anything anywhere.
function rebundled(change: (bundle: any) => void): string {
  const bundle = honest();
  change(bundle);
  return JSON.stringify(bundle);
}

const green = () => JSON.stringify(statementAt('GREEN'));

/** What the right key signed, in bundles of another shape, or of another signer. */
export const forgedBundles: PolicyForgery[] = [
  [
    'two signatures, one of them another’s',
    'bundle',
    rebundled((b) => {
      b.dsseEnvelope.signatures.push(signedAs(green(), { key: other.privateKey }).dsseEnvelope.signatures[0]);
    }),
  ],
  [
    'the same signature twice',
    'bundle',
    rebundled((b) => {
      b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0]);
    }),
  ],
  [
    'an older bundle',
    'bundle',
    rebundled((b) => {
      b.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
    }),
  ],
  [
    'a bundle without a kind',
    'bundle',
    rebundled((b) => {
      delete b.mediaType;
    }),
  ],
  [
    'a bundle with a message’s signature beside',
    'bundle',
    rebundled((b) => {
      b.messageSignature = { signature: b.dsseEnvelope.signatures[0].sig };
    }),
  ],
  [
    'a bundle with a key and a certificate',
    'bundle',
    rebundled((b) => {
      b.verificationMaterial.certificate = { rawBytes: 'AAAA' };
    }),
  ],
  [
    'an envelope twice',
    'bundle',
    JSON.stringify(honest()).replace('"dsseEnvelope":', '"dsseEnvelope":{},"dsseEnvelope":'),
  ],
  ['a bare envelope', 'bundle', JSON.stringify(honest().dsseEnvelope)],
  [
    'a certificate where a key is asked for',
    'signer',
    rebundled((b) => {
      b.verificationMaterial = { certificate: { rawBytes: 'AAAA' }, tlogEntries: [] };
    }),
  ],
  [
    'another key’s name over the right signature',
    'key',
    rebundled((b) => {
      b.verificationMaterial.publicKey.hint = keyHint(other.privateKey);
    }),
  ],
  [
    'a key where a certificate is asked for',
    'signer',
    JSON.stringify(honest()),
    {
      signer: {
        identity: 'https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com',
        roots: [],
      },
    },
  ],
];
