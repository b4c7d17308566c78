import { generateKeyPairSync, sign } from 'node:crypto';
import { preAuthentication, signedBundle } from '../../src/attest/bundle.ts';
import { keyHint } from '../../src/attest/keys.ts';
import { payloadType } from '../../src/attest/statement-shape.ts';
import type { Ground } from '../../src/attest/unaccepted.ts';
import type { Level } from '../../src/plan/plan.ts';
import { type Bundle, honest, type KeyPair, keys, now, p256, signedAs, statementAt } from './honest.ts';

const other = generateKeyPairSync('ed25519');
const another256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

// biome-ignore lint/suspicious/noExplicitAny: a forger puts anything anywhere.
type Anything = any;

const zero = '0'.repeat(64);
const nothing = Symbol('taken away');
const [plan, candidate, reference] = ['plan', 'candidate', 'reference'].map((name) => `of.${name}`);
const [judged, verdict, gate] = ['model', 'verdict.json', 'greenlight'].map((name) => `of.${name}`);

/** What is changed in a statement that stays under its signature: of which level it was, and each place with what it says then. */
type Tampering = [level: Level, changes: Record<string, unknown>];
const tamperings: Record<string, Tampering> = {
  'another subject': ['GREEN', { 'subject/0/digest/sha256': zero }],
  'another name of the subject': ['GREEN', { 'subject/0/name': 'other.onnx' }],
  'a second subject': ['GREEN', { 'subject/1': { name: 'other.onnx', digest: { sha256: zero } } }],
  'no subject': ['GREEN', { subject: [] }],
  'a second digest of the subject': ['GREEN', { 'subject/0/digest/sha512': zero + zero }],
  'another model': ['GREEN', { 'subject/0/digest/sha256': zero, [`${judged}/digest/sha256`]: zero }],
  'another model in the configuration alone': ['GREEN', { [`${judged}/digest/sha256`]: zero }],
  'a folder for a file': [
    'GREEN',
    { [`${judged}/annotations/kind`]: 'folder', [`${judged}/annotations/manifest_sha256`]: zero },
  ],
  'a RED that says PASSED': ['RED', { 'predicate/result': 'PASSED' }],
  'a RED that says WARNED': ['RED', { 'predicate/result': 'WARNED' }],
  'an AMBER that says PASSED': ['AMBER', { 'predicate/result': 'PASSED' }],
  'a RED turned GREEN throughout': [
    'RED',
    {
      'predicate/result': 'PASSED',
      'predicate/failedTests': [],
      'predicate/warnedTests': [],
      [`${verdict}/annotations/status`]: 'GREEN',
    },
  ],
  'an AMBER turned GREEN throughout': [
    'AMBER',
    {
      'predicate/result': 'PASSED',
      'predicate/warnedTests': [],
      [`${verdict}/annotations/status`]: 'GREEN',
    },
  ],
  'a GREEN turned RED': ['GREEN', { 'predicate/result': 'FAILED' }],
  'no checks that failed': ['RED', { 'predicate/failedTests': [] }],
  'a check more that passed': ['GREEN', { 'predicate/passedTests/0': 'metric/f1' }],
  'another text of the plan': ['GREEN', { [`${plan}/digest/sha256`]: zero }],
  'another name of the plan': ['GREEN', { [`${plan}/annotations/plan`]: 'lenient' }],
  'a later time': ['GREEN', { [`${verdict}/annotations/at`]: now.toISOString() }],
  'an earlier time': ['GREEN', { [`${verdict}/annotations/at`]: '2026-11-01T00:00:00.000Z' }],
  'no time': ['GREEN', { [`${verdict}/annotations/at`]: nothing }],
  'another commit': ['GREEN', { [`${verdict}/annotations/commit`]: 'a'.repeat(40) }],
  'another verdict': ['GREEN', { [`${verdict}/digest/sha256`]: zero }],
  'another reference': ['GREEN', { [`${reference}/digest/sha256`]: zero }],
  'another candidate': ['GREEN', { [`${candidate}/digest/sha256`]: zero }],
  'more rows': ['GREEN', { [`${candidate}/annotations/rows`]: 1_000_000 }],
  'a newer Greenlight': ['GREEN', { [`${gate}/uri`]: 'pkg:generic/greenlight@9.9.9' }],
  'the page of another run': ['GREEN', { 'predicate/url': 'https://evil.example/run' }],
  'a key more than it had': ['GREEN', { 'predicate/waived': true }],
  'an older predicate': ['GREEN', { predicateType: 'https://in-toto.io/attestation/test-result/v0.0' }],
  'a predicate of provenance': ['GREEN', { predicateType: 'https://slsa.dev/provenance/v1' }],
  'an older statement': ['GREEN', { _type: 'https://in-toto.io/Statement/v0.1' }],
};

/** The payload of an honest bundle, and what is put in its place. */
const payloads: Record<string, (text: string) => string> = {
  'other white space': (text) => JSON.stringify(JSON.parse(text), null, 2),
  'a line break at the end': (text) => `${text}\n`,
  'a byte order mark': (text) => `\u{FEFF}${text}`,
  'two statements in a list': (text) => `[${text},${text}]`,
  'two statements one after another': (text) => `${text}${text}`,
  'a result twice': (text) => text.replace('"result":"PASSED"', '"result":"FAILED","result":"PASSED"'),
  'a statement that was cut off': (text) => text.slice(0, -20),
  'nothing but null': () => 'null',
};

/** The signature of an honest bundle, and what is put in its place. */
const signatures: Record<string, (sig: Buffer, pair: KeyPair, payload: Buffer) => Buffer> = {
  'a bit turned': (sig) => {
    const turned = Buffer.from(sig);
    turned[10]! ^= 1;
    return turned;
  },
  'a signature that was cut short': (sig) => sig.subarray(0, 40),
  'a signature of zeros': () => Buffer.alloc(64),
  'a signature with bytes behind it': (sig) => Buffer.concat([sig, Buffer.from([0, 0])]),
  'a signature that was turned around': (sig) => Buffer.from(sig.toReversed()),
  'a signature over the payload alone': (_, pair, payload) => signed(payload, pair),
  'a signature over another kind of payload': (_, pair, payload) =>
    signed(preAuthentication('application/json', payload), pair),
  'a signature over other lengths': (_, pair, payload) =>
    signed(Buffer.concat([Buffer.from(`DSSEv1 0 ${payloadType} 0 `), payload]), pair),
  'the signature of another statement': (_, pair) => signatureOf(bundleAt('RED', pair)),
  'the signature of another key of its kind': (_, pair, payload) =>
    signed(preAuthentication(payloadType, payload), pair === keys ? other : another256),
  'the signature of a key of another kind': (_, pair, payload) =>
    signed(preAuthentication(payloadType, payload), pair === keys ? p256 : keys),
};

const rest = (pair: KeyPair): [string, Ground, string][] => {
  const text = JSON.stringify(honest(pair));
  const stranger = (pair === keys ? other : another256).privateKey;
  const changed = (change: (bundle: Anything) => void) => {
    const bundle = honest(pair);
    change(bundle);
    return JSON.stringify(bundle);
  };
  return [
    [
      'another key by its own name',
      'key',
      JSON.stringify(
        signedAs(JSON.stringify(statementAt('GREEN')), { key: stranger, hint: keyHint(stranger) }),
      ),
    ],
    ['no signature', 'bundle', changed((b) => b.dsseEnvelope.signatures.pop())],
    [
      'an empty signature',
      'bundle',
      changed((b) => Object.assign(b.dsseEnvelope.signatures[0], { sig: '' })),
    ],
    [
      'another kind of payload',
      'bundle',
      changed((b) => Object.assign(b.dsseEnvelope, { payloadType: 'application/json' })),
    ],
    ['no payload', 'bundle', changed((b) => Object.assign(b.dsseEnvelope, { payload: '' }))],
    [
      'a payload that is no base64',
      'bundle',
      changed((b) => Object.assign(b.dsseEnvelope, { payload: `!${b.dsseEnvelope.payload}` })),
    ],
    ['no envelope', 'bundle', changed((b) => Reflect.deleteProperty(b, 'dsseEnvelope'))],
    ['a bundle that was cut off early', 'bundle', text.slice(0, 300)],
    ['a bundle that was cut off late', 'bundle', text.slice(0, -2)],
    ['an empty file', 'bundle', ''],
    ['the statement with no envelope', 'bundle', JSON.stringify(statementAt('GREEN'))],
    ['two bundles, one after another', 'bundle', `${text}\n${text}`],
  ];
};

/** Bundles that anybody who checks signatures must refuse, made of what a key signed: name, ground, text. */
export function forgedUnder(pair: KeyPair): [string, Ground, string][] {
  return [
    ...Object.entries(tamperings).map(([name, [level, changes]]) =>
      under(name, bundleAt(level, pair), (text) => {
        const statement = JSON.parse(text);
        for (const [path, value] of Object.entries(changes)) put(statement, path, value);
        return JSON.stringify(statement);
      }),
    ),
    ...Object.entries(payloads).map(([name, change]) => under(name, honest(pair), change)),
    ...Object.entries(signatures).map(([name, change]): [string, Ground, string] => {
      const bundle = honest(pair);
      const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64');
      bundle.dsseEnvelope.signatures[0]!.sig = change(signatureOf(bundle), pair, payload).toString('base64');
      return [name, 'signature', JSON.stringify(bundle)];
    }),
    ...rest(pair),
  ];
}

function bundleAt(level: Level, { privateKey }: KeyPair): Bundle {
  return JSON.parse(signedBundle(statementAt(level), privateKey)) as Bundle;
}

function signatureOf({ dsseEnvelope }: Bundle): Buffer {
  return Buffer.from(dsseEnvelope.signatures[0]!.sig, 'base64');
}

function signed(bytes: Buffer, { privateKey }: KeyPair): Buffer {
  return sign(privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, privateKey);
}

/** Another payload under the signature that a bundle has. What is no JSON once any more is refused before its signature is looked at. */
function under(name: string, bundle: Bundle, change: (text: string) => string): [string, Ground, string] {
  const before = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
  const after = change(before);
  if (after === before) throw new Error(`${name} changes nothing`);
  bundle.dsseEnvelope.payload = Buffer.from(after).toString('base64');
  return [
    `${name}, under the signature of before`,
    unread.has(name) ? 'bundle' : 'signature',
    JSON.stringify(bundle),
  ];
}

const unread = new Set([
  'a byte order mark',
  'two statements one after another',
  'a result twice',
  'a statement that was cut off',
]);

/** Puts a value at a path; `of.NAME` is the descriptor of that name in the configuration. */
function put(statement: Anything, path: string, value: unknown): void {
  const steps = path.split('/');
  const last = steps.pop()!;
  let at = statement;
  for (const step of steps)
    at = step.startsWith('of.')
      ? statement.predicate.configuration.find(({ name }: { name: string }) => name === step.slice(3))
      : at[step];
  if (value === nothing) Reflect.deleteProperty(at, last);
  else at[last] = value;
}
