import type { Ground } from '../../src/attest/unaccepted.ts';
import type { Demands } from '../../src/attest/verify.ts';
import type { Level } from '../../src/plan/plan.ts';
import { forgedBundles, type PolicyForgery } from './forged-bundles.ts';
import { forgedUnder } from './forged-signatures.ts';
import { honest, keys, model, p256, signedAs, statementAt } from './honest.ts';

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

/** A changed statement, signed by whom it should be. */
function resigned(change: Change, from: Level = 'GREEN'): string {
  const statement = structuredClone(statementAt(from)) as unknown;
  change(statement);
  return JSON.stringify(signedAs(JSON.stringify(statement)));
}

const at = (statement: Anything, name: string) =>
  statement.predicate.configuration.find((one: Anything) => one.name === name);
const zero = '0'.repeat(64);
const green = () => JSON.stringify(statementAt('GREEN'));
const signed: PolicyForgery[] = [
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
  ...forgedBundles,
];

/** Those of the signature, and those that the right key signed. */
export const forgeries: Forgery[] = [
  ...forgedUnder(keys).map(([name, ground, text]) => ({ name, ground, text, found: 'signature' as const })),
  ...signed.map(([name, ground, text, asked]) => ({
    name,
    ground,
    text,
    found: 'policy' as const,
    ...(asked ? { asked } : {}),
  })),
];

/** Those that anybody who checks signatures must find, made of what a key of P-256 signed. */
export const ofP256 = forgedUnder(p256).map(([name, , text]) => ({ name, text }));
