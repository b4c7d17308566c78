import type { KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { Level } from '../plan/plan.ts';
import { isWorse } from '../plan/vocabulary/severity.ts';
import type { JudgedModel } from '../record/model.ts';
import { sha256Of } from '../report/write.ts';
import { BadBundle, isSignedBy, largestBundle, type OpenBundle, openBundle } from './bundle.ts';
import type { Identity } from './certificate.ts';
import { keyHint } from './keys.ts';
import { levelOfResult } from './statement.ts';
import { predicateType, type Statement, statementShape, statementType } from './statement-shape.ts';
import { Unaccepted } from './unaccepted.ts';

/** Who may sign: the holder of one key, or whoever has an identity. */
export type Signer = { key: KeyObject } | (Identity & { roots: TrustedRoot[] });

/** What a verdict must be to open a door. */
export interface Demands {
  signer: Signer;
  /** The model that is at the door; null: not asked. */
  model: JudgedModel | null;
  /** The plan it must have been judged by; `sha256` null: any text of a plan of this name. */
  plan: { name: string; sha256: string | null } | null;
  /** The worst level that opens. */
  require: Level;
  /** Milliseconds since the review. */
  maxAge: number;
  now: Date;
  /** The bytes of the verdict that must be meant; null: not asked. */
  verdict?: string | null;
  /** The commit that must have been judged; null: not asked. */
  commit?: string | null;
}

/** What an accepted attestation says. */
export interface Accepted {
  level: Level;
  /** ISO 8601. */
  at: string;
  plan: string;
  model: JudgedModel | null;
  verdict_sha256: string;
  greenlight: string;
  url: string | null;
}

/** How far the clocks of gate and door may differ, in milliseconds. */
const clocks = 5 * 60_000;

/**
 * The one judgement at a door: what the bundle says, when it is signed by whom it should, holds together, and meets every demand.
 * The signature comes first: nothing that is not signed is looked into.
 *
 * @throws {Unaccepted} with the one reason.
 */
export async function verifyAttestation(text: string, demands: Demands): Promise<Accepted> {
  const bundle = opened(text);
  const witnessed = await checkSigner(bundle, demands.signer);
  const { statement, found } = stated(bundle);
  const level = levelOfResult[statement.predicate.result];
  const accepted: Accepted = {
    level,
    at: found.verdict.annotations.at,
    plan: found.plan.annotations.plan,
    model: found.model && {
      name: found.model.annotations.name,
      kind: found.model.annotations.kind,
      sha256: found.model.digest.sha256,
      ...(found.model.annotations.manifest_sha256 === undefined
        ? {}
        : { manifest_sha256: found.model.annotations.manifest_sha256 }),
    },
    verdict_sha256: found.verdict.digest.sha256,
    greenlight: found.greenlight.uri.split('@')[1]!,
    url: statement.predicate.url ?? null,
  };
  if (demands.model) checkModel(accepted.model, demands.model);
  if (demands.plan) checkPlan(found.plan, demands.plan);
  checkVerdict(found.verdict, demands);
  checkLevel(level, demands.require);
  checkTime(accepted.at, witnessed, demands);
  return accepted;
}

/** The text of an attestation file. Throws {@link Unaccepted} where there is none. */
export async function attestationText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > largestBundle)
      throw new Unaccepted('bundle', `${file} is too large for an attestation (${size} bytes).`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Unaccepted) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Unaccepted(
      'missing',
      code === 'ENOENT'
        ? `there is no attestation at ${file}: nothing says that this model was judged. Name it with --attestation.`
        : `the attestation ${file} cannot be read (${code}).`,
    );
  }
}

function opened(text: string): OpenBundle {
  try {
    return openBundle(text);
  } catch (error) {
    if (error instanceof BadBundle) throw new Unaccepted('bundle', `${error.message}.`);
    throw error;
  }
}

/** Returns the moments at which the signature was witnessed; none for a key. */
async function checkSigner(bundle: OpenBundle, signer: Signer): Promise<number[]> {
  if ('key' in signer) {
    if (bundle.signer.by !== 'key')
      throw new Unaccepted(
        'signer',
        'it is signed by a certificate and not by a key. Verify it with --identity and --issuer.',
      );
    if (bundle.signer.hint !== keyHint(signer.key))
      throw new Unaccepted(
        'key',
        `it names another key (${bundle.signer.hint.slice(0, 60)}) than the one given (${keyHint(signer.key)}).`,
      );
    if (!isSignedBy(bundle, signer.key))
      throw new Unaccepted('signature', 'its signature is not by the key that was given, or it was changed.');
    return [];
  }
  if (bundle.signer.by !== 'certificate')
    throw new Unaccepted('signer', 'it is signed by a key and has no certificate. Verify it with --key.');
  const { checkCertificate } = await import('./certificate.ts');
  return checkCertificate(bundle, signer, signer.roots);
}

function stated({ statement }: OpenBundle) {
  const { _type, predicateType: type } = Object(statement) as Record<string, unknown>;
  if (_type !== statementType)
    throw new Unaccepted('statement', `it is signed, but is no in-toto statement (${statementType}).`);
  if (type !== predicateType)
    throw new Unaccepted(
      'statement',
      `it is signed, but states ${JSON.stringify(String(type).slice(0, 100))} and not ${predicateType}.`,
    );
  const read = statementShape.safeParse(statement);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') || 'the top';
    throw new Unaccepted(
      'statement',
      `it is signed, but is no verdict as this Greenlight states it (at ${at.slice(0, 100)}). A newer Greenlight may have made it, or another program.`,
    );
  }
  return { statement: read.data, found: consistent(read.data) };
}

/** The statement's descriptors by name, each there once; its parts say the same. */
function consistent({ subject, predicate }: Statement) {
  const contradiction = (what: string) =>
    new Unaccepted('contradiction', `it is signed, but contradicts itself: ${what}.`);
  const named = <Name extends Statement['predicate']['configuration'][number]['name']>(name: Name) => {
    const all = predicate.configuration.filter((one) => one.name === name);
    if (all.length > 1) throw contradiction(`it names "${name}" twice`);
    return (all[0] ?? null) as Extract<
      Statement['predicate']['configuration'][number],
      { name: Name }
    > | null;
  };
  const needed = <T>(one: T | null, name: string): T => {
    if (one === null) throw contradiction(`it does not name "${name}"`);
    return one;
  };
  const model = named('model');
  const plan = needed(named('plan'), 'plan');
  const verdict = needed(named('verdict.json'), 'verdict.json');
  const greenlight = needed(named('greenlight'), 'greenlight');
  needed(named('candidate'), 'candidate');
  named('reference');
  const { result, passedTests, warnedTests, failedTests } = predicate;
  const worst = failedTests.length > 0 ? 'FAILED' : warnedTests.length > 0 ? 'WARNED' : 'PASSED';
  if (levelOfResult[result] !== verdict.annotations.status)
    throw contradiction(`its result is ${result} and its level ${verdict.annotations.status}`);
  if (result !== worst || passedTests.length + warnedTests.length + failedTests.length === 0)
    throw contradiction(`its result is ${result}, which its checks do not give`);
  const about = (model ?? verdict).digest.sha256;
  if (subject[0]!.digest.sha256 !== about) throw contradiction('its subject is not what was judged');
  return { model, plan, verdict, greenlight };
}

function checkModel(attested: JudgedModel | null, wanted: JudgedModel): void {
  if (attested === null)
    throw new Unaccepted(
      'no model',
      'the verdict names no model, so it opens no door. Name the model when it is judged (--model, input "model").',
    );
  const other = `it is about another model: "${attested.name}" with SHA-256 ${attested.sha256}, and the model here, "${wanted.name}", has ${wanted.sha256}.`;
  if (attested.sha256 !== wanted.sha256) throw new Unaccepted('model', other);
  const kinds = [attested.kind, wanted.kind];
  if (kinds.includes('reference')) return;
  if (attested.kind !== wanted.kind)
    throw new Unaccepted('model', `it is about a ${attested.kind}, and the model here is a ${wanted.kind}.`);
  if (attested.manifest_sha256 !== wanted.manifest_sha256)
    throw new Unaccepted(
      'model',
      `its files have the same contents under other names: the listing that was judged has SHA-256 ${attested.manifest_sha256}, and that of the model here ${wanted.manifest_sha256}.`,
    );
}

function checkPlan(
  { digest, annotations }: { digest: { sha256: string }; annotations: { plan: string } },
  wanted: NonNullable<Demands['plan']>,
): void {
  if (annotations.plan !== wanted.name)
    throw new Unaccepted(
      'plan',
      `it was judged by the plan "${annotations.plan}", and the door asks for "${wanted.name}".`,
    );
  if (wanted.sha256 !== null && digest.sha256 !== wanted.sha256)
    throw new Unaccepted(
      'plan',
      `it was judged by another text of the plan "${wanted.name}" (SHA-256 ${digest.sha256}) than the door asks for (${wanted.sha256}). Judge the model again by this plan.`,
    );
}

function checkVerdict(
  { digest, annotations }: { digest: { sha256: string }; annotations: { commit?: string | undefined } },
  { verdict = null, commit = null }: Demands,
): void {
  if (verdict !== null && sha256Of(verdict) !== digest.sha256)
    throw new Unaccepted(
      'verdict',
      `it signs another verdict.json (SHA-256 ${digest.sha256}) than the one that is here.`,
    );
  if (commit !== null && annotations.commit !== commit)
    throw new Unaccepted(
      'commit',
      `it is about commit ${annotations.commit?.slice(0, 40) ?? 'nobody knows which'}, and this run about ${commit}.`,
    );
}

function checkLevel(level: Level, require: Level): void {
  if (isWorse(level, require))
    throw new Unaccepted('level', `the verdict is ${level}, and the door asks for ${require}.`);
}

function checkTime(at: string, witnessed: number[], { now, maxAge }: Demands): void {
  const judged = Date.parse(at);
  if (judged > now.getTime() + clocks)
    throw new Unaccepted(
      'future',
      `it says it was made at ${at}, which is still to come. Set the clocks of both machines.`,
    );
  const first = Math.min(...witnessed);
  if (judged > first + clocks)
    throw new Unaccepted(
      'future',
      `it says it was made at ${at}, and was signed before that, at ${new Date(first).toISOString()}.`,
    );
  if (now.getTime() - judged > maxAge)
    throw new Unaccepted(
      'old',
      `the verdict is too old: it was made at ${at}, and the door takes verdicts of the last ${inWords(maxAge)}. Judge the model again.`,
    );
}

function inWords(milliseconds: number): string {
  const units = [
    ['days', 86_400_000],
    ['hours', 3_600_000],
    ['minutes', 60_000],
  ] as const;
  const [name, length] = units.find(([, one]) => milliseconds >= 2 * one) ?? units[2];
  return `${Number((milliseconds / length).toFixed(1))} ${name}`;
}
