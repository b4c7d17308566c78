import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { preAuthentication, signedBundle } from '../../src/attest/bundle.ts';
import { keyHint } from '../../src/attest/keys.ts';
import { statementOf } from '../../src/attest/statement.ts';
import { payloadType, type Statement } from '../../src/attest/statement-shape.ts';
import type { Ground } from '../../src/attest/unaccepted.ts';
import type { Demands } from '../../src/attest/verify.ts';
import type { Level } from '../../src/plan/plan.ts';
import type { JudgedModel } from '../../src/record/model.ts';
import { creditDefault } from '../report/review.ts';

export const keys = generateKeyPairSync('ed25519');
export const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other = generateKeyPairSync('ed25519');

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

/** One that is not to be accepted. */
export interface Forgery {
  name: string;
  ground: Ground;
  text: string;
  /** What the door asks for, where that makes it a forgery. */
  asked?: Partial<Demands>;
  /**
   * Who else must find out: `signature`, anybody who checks signatures; `policy`, whoever knows what a verdict is to say. A text that
   * no reader takes is `signature` too.
   */
  found: 'signature' | 'policy';
}

// biome-ignore lint/suspicious/noExplicitAny: a forger puts anything anywhere.
type Anything = any;
type Change = (statement: Anything) => void;

/** The honest statement with a change, under the honest signature. */
function tampered(change: Change, pair: KeyPair): string {
  const bundle = honest(pair);
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
  change(statement);
  bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return JSON.stringify(bundle);
}

/** A changed statement, signed by whom it should be. */
function resigned(change: Change, from: Level = 'GREEN'): string {
  const statement = structuredClone(statementAt(from)) as unknown;
  change(statement);
  return JSON.stringify(signedAs(JSON.stringify(statement)));
}

function rebundled(change: (bundle: Anything) => void, pair: KeyPair = keys): string {
  const bundle = honest(pair);
  change(bundle);
  return JSON.stringify(bundle);
}

const at = (statement: Anything, name: string) =>
  statement.predicate.configuration.find((one: Anything) => one.name === name);
const zero = '0'.repeat(64);
const green = () => JSON.stringify(statementAt('GREEN'));
const passed = (statement: Anything) => {
  statement.predicate.result = 'PASSED';
  at(statement, 'verdict.json').annotations.status = 'GREEN';
  statement.predicate.passedTests.push(
    ...statement.predicate.warnedTests.splice(0),
    ...statement.predicate.failedTests.splice(0),
  );
};

const unsignedBy = (pair: KeyPair): [string, Ground, string][] => [
  [
    'another subject under the old signature',
    'signature',
    tampered((s) => {
      s.subject[0].digest.sha256 = zero;
    }, pair),
  ],
  [
    'another model under the old signature',
    'signature',
    tampered((s) => {
      s.subject[0].digest.sha256 = zero;
      at(s, 'model').digest.sha256 = zero;
    }, pair),
  ],
  [
    'another plan under the old signature',
    'signature',
    tampered((s) => {
      at(s, 'plan').digest.sha256 = zero;
    }, pair),
  ],
  [
    'a later time under the old signature',
    'signature',
    tampered((s) => {
      at(s, 'verdict.json').annotations.at = now.toISOString();
    }, pair),
  ],
  [
    'another verdict under the old signature',
    'signature',
    tampered((s) => {
      at(s, 'verdict.json').digest.sha256 = zero;
    }, pair),
  ],
  [
    'another reference under the old signature',
    'signature',
    tampered((s) => {
      at(s, 'reference').digest.sha256 = zero;
    }, pair),
  ],
  [
    'another subject name under the old signature',
    'signature',
    tampered((s) => {
      s.subject[0].name = 'other.onnx';
    }, pair),
  ],
  [
    'a check less under the old signature',
    'signature',
    tampered((s) => {
      s.predicate.passedTests.pop();
    }, pair),
  ],
  [
    'the same statement in other white space',
    'signature',
    rebundled((b) => {
      b.dsseEnvelope.payload = Buffer.from(JSON.stringify(statementAt('GREEN'), null, 2)).toString('base64');
    }, pair),
  ],
  [
    'a RED that was turned GREEN',
    'signature',
    (() => {
      const bundle = JSON.parse(signedBundle(statementAt('RED'), pair.privateKey)) as Bundle;
      const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
      passed(statement);
      bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
      return JSON.stringify(bundle);
    })(),
  ],
  [
    'the signature of another statement',
    'signature',
    rebundled((b) => {
      b.dsseEnvelope.signatures = JSON.parse(
        signedBundle(statementAt('RED'), pair.privateKey),
      ).dsseEnvelope.signatures;
    }, pair),
  ],
  [
    'a signature with a bit turned',
    'signature',
    rebundled((b) => {
      const sig = Buffer.from(b.dsseEnvelope.signatures[0].sig, 'base64');
      sig[10]! ^= 1;
      b.dsseEnvelope.signatures[0].sig = sig.toString('base64');
    }, pair),
  ],
  [
    'a signature that was cut short',
    'signature',
    rebundled((b) => {
      b.dsseEnvelope.signatures[0].sig = Buffer.from(b.dsseEnvelope.signatures[0].sig, 'base64')
        .subarray(0, 40)
        .toString('base64');
    }, pair),
  ],
  [
    'a signature of zeros',
    'signature',
    rebundled((b) => {
      b.dsseEnvelope.signatures[0].sig = Buffer.alloc(64).toString('base64');
    }, pair),
  ],
  [
    'a signature over the payload alone',
    'signature',
    rebundled((b) => {
      b.dsseEnvelope.signatures[0].sig = sign(
        pair === keys ? null : 'sha256',
        Buffer.from(b.dsseEnvelope.payload, 'base64'),
        pair.privateKey,
      ).toString('base64');
    }, pair),
  ],
  [
    'another key that gives itself the right name',
    'signature',
    JSON.stringify(signedAs(green(), { key: other.privateKey, hint: keyHint(pair.privateKey) })),
  ],
  [
    'a key of another kind that gives itself the right name',
    'signature',
    JSON.stringify(
      signedAs(green(), {
        key: (pair === keys ? p256 : keys).privateKey,
        hint: keyHint(pair.privateKey),
      }),
    ),
  ],
  [
    'another key by its own name',
    'key',
    JSON.stringify(signedAs(green(), { key: other.privateKey, hint: keyHint(other.privateKey) })),
  ],
  [
    'no signature',
    'bundle',
    rebundled((b) => {
      b.dsseEnvelope.signatures = [];
    }, pair),
  ],
  [
    'an empty signature',
    'bundle',
    rebundled((b) => {
      b.dsseEnvelope.signatures[0].sig = '';
    }, pair),
  ],
  [
    'another kind of payload under the old signature',
    'bundle',
    rebundled((b) => {
      b.dsseEnvelope.payloadType = 'application/json';
    }, pair),
  ],
  ['a bundle that was cut off', 'bundle', JSON.stringify(honest(pair)).slice(0, 900)],
  ['an empty file', 'bundle', ''],
  [
    'no envelope',
    'bundle',
    rebundled((b) => {
      delete b.dsseEnvelope;
    }, pair),
  ],
  [
    'a payload that is no base64',
    'bundle',
    rebundled((b) => {
      b.dsseEnvelope.payload = `!${b.dsseEnvelope.payload}`;
    }, pair),
  ],
  ['the statement with no envelope', 'bundle', green()],
  [
    'two bundles, one after another',
    'bundle',
    `${JSON.stringify(honest(pair))}\n${JSON.stringify(honest(pair))}`,
  ],
];

const signed: [string, Ground, string, Partial<Demands>?][] = [
  ['another model', 'model', JSON.stringify(honest()), { model: { ...model, sha256: zero } }],
  [
    'a folder with the digest of the file',
    'model',
    JSON.stringify(honest()),
    { model: { ...model, kind: 'folder', manifest_sha256: zero } },
  ],
  [
    'another plan’s text',
    'plan',
    JSON.stringify(honest()),
    { plan: { name: 'credit-default', sha256: zero } },
  ],
  [
    'another plan’s name',
    'plan',
    JSON.stringify(honest()),
    { plan: { name: 'credit', sha256: '91a4'.repeat(16) } },
  ],
  ['an AMBER verdict', 'level', JSON.stringify(signedAs(JSON.stringify(statementAt('AMBER'))))],
  ['a RED verdict', 'level', JSON.stringify(signedAs(JSON.stringify(statementAt('RED'))))],
  [
    'a RED verdict where AMBER will do',
    'level',
    JSON.stringify(signedAs(JSON.stringify(statementAt('RED')))),
    { require: 'AMBER' },
  ],
  ['a verdict of last week', 'old', JSON.stringify(honest()), { now: new Date('2026-11-30T09:30:00.001Z') }],
  [
    'a verdict of tomorrow',
    'future',
    JSON.stringify(honest()),
    { now: new Date('2026-11-22T09:30:00.000Z') },
  ],
  [
    'a time without an offset',
    'statement',
    resigned((s) => {
      at(s, 'verdict.json').annotations.at = '2026-11-23T09:30:00';
    }),
  ],
  [
    'no time',
    'statement',
    resigned((s) => {
      delete at(s, 'verdict.json').annotations.at;
    }),
  ],
  ['another verdict.json', 'verdict', JSON.stringify(honest()), { verdict: '{}' }],
  ['another commit', 'commit', JSON.stringify(honest()), { commit: 'a'.repeat(40) }],
  ['a verdict of no model', 'no model', JSON.stringify(signedAs(JSON.stringify(statementAt('GREEN', null))))],
  [
    'a verdict of no model, asked for that verdict',
    'no model',
    JSON.stringify(signedAs(JSON.stringify(statementAt('GREEN', null)))),
    {
      model: {
        name: 'verdict.json',
        kind: 'file',
        sha256: statementAt('GREEN', null).subject[0]!.digest.sha256,
      },
    },
  ],
  [
    'a subject that is not the model',
    'contradiction',
    resigned((s) => {
      s.subject[0].digest.sha256 = zero;
    }),
    { model: { ...model, sha256: zero } },
  ],
  [
    'two subjects',
    'statement',
    resigned((s) => {
      s.subject.push({ name: 'other', digest: { sha256: zero } });
    }),
    { model: { ...model, sha256: zero } },
  ],
  [
    'no subject',
    'statement',
    resigned((s) => {
      s.subject = [];
    }),
  ],
  [
    'a subject with a second digest',
    'statement',
    resigned((s) => {
      s.subject[0].digest.sha512 = zero;
    }),
  ],
  [
    'two models',
    'contradiction',
    resigned((s) => {
      s.predicate.configuration.push({ ...at(s, 'model'), digest: { sha256: zero } });
    }),
  ],
  [
    'two plans',
    'contradiction',
    resigned((s) => {
      s.predicate.configuration.unshift({ ...at(s, 'plan'), digest: { sha256: zero } });
      s.predicate.configuration.splice(3, 1);
    }),
  ],
  [
    'a result that its level does not have',
    'contradiction',
    resigned((s) => {
      at(s, 'verdict.json').annotations.status = 'GREEN';
      s.predicate.result = 'PASSED';
    }, 'RED'),
  ],
  [
    'PASSED with a level of RED',
    'contradiction',
    resigned((s) => {
      s.predicate.result = 'PASSED';
    }, 'RED'),
  ],
  [
    'PASSED and no check',
    'contradiction',
    resigned((s) => {
      s.predicate.passedTests = [];
    }),
  ],
  [
    'PASSED and a check that failed',
    'contradiction',
    resigned((s) => {
      s.predicate.failedTests = ['metric/auroc'];
    }),
  ],
  [
    'an older predicate',
    'statement',
    resigned((s) => {
      s.predicateType = 'https://in-toto.io/attestation/test-result/v0.0';
    }),
  ],
  [
    'a predicate of provenance',
    'statement',
    resigned((s) => {
      s.predicateType = 'https://slsa.dev/provenance/v1';
    }),
  ],
  [
    'an older statement',
    'statement',
    resigned((s) => {
      s._type = 'https://in-toto.io/Statement/v0.1';
    }),
  ],
  ['two statements in a list', 'statement', JSON.stringify(signedAs(`[${green()},${green()}]`))],
  ['two statements one after another', 'bundle', JSON.stringify(signedAs(`${green()}${green()}`))],
  [
    'a result twice',
    'bundle',
    JSON.stringify(
      signedAs(
        JSON.stringify(statementAt('RED')).replace(
          '"result":"FAILED"',
          '"result":"FAILED","result":"PASSED"',
        ),
      ),
    ),
  ],
  [
    'a subject twice by an escaped key',
    'bundle',
    JSON.stringify(signedAs(green().replace('"subject":', '"subj\\u0065ct":[],"subject":'))),
  ],
  [
    'a key more than a verdict has',
    'statement',
    resigned((s) => {
      s.predicate.waived = true;
    }),
  ],
  [
    '__proto__ in the statement',
    'statement',
    JSON.stringify(signedAs(green().replace('{"_type"', '{"__proto__":{"x":1},"_type"'))),
  ],
  [
    'a statement that is not UTF-8',
    'bundle',
    JSON.stringify(signedAs(Buffer.concat([Buffer.from([0xff]), Buffer.from(green())]))),
  ],
  ['a statement behind a byte order mark', 'bundle', JSON.stringify(signedAs(`\u{FEFF}${green()}`))],
  ['a statement that is null', 'statement', JSON.stringify(signedAs('null'))],
  [
    'another kind of payload, signed',
    'bundle',
    JSON.stringify(signedAs(green(), { type: 'application/vnd.in-toto+json; v=0' })),
  ],
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

/** More than fifty, no two of one kind. */
export const forgeries: Forgery[] = [
  ...unsignedBy(keys).map(([name, ground, text]) => ({ name, ground, text, found: 'signature' as const })),
  ...signed.map(([name, ground, text, asked]) => ({
    name,
    ground,
    text,
    found: 'policy' as const,
    ...(asked ? { asked } : {}),
  })),
];

/** Those that anybody who checks signatures must find, made of what a key of P-256 signed. */
export const ofP256 = unsignedBy(p256).map(([name, , text]) => ({ name, text }));
