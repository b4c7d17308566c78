import type { Level } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { ageOf } from './age.ts';
import { readPublicKey } from './keys.ts';
import { identifyModel } from './model/model.ts';
import type { Demands, Signer } from './verify.ts';

/** What a door asks for, as it was written in flags or inputs; null: left out. */
export interface WrittenDemands {
  model: string | null;
  key: string | null;
  identity: string | null;
  issuer: string | null;
  trustRoot: string | null;
  plan: string | null;
  planName: string | null;
  require: string | null;
  maxAge: string | null;
}

/** How a door's flag or input is called in messages. */
export type NameOf = (flag: string) => string;

/** Who vouches for the workflows of GitHub. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

/**
 * What was written, read: the model's digest, the plan's, the key.
 *
 * @throws {Refusal} for what is missing or cannot be used. A door that does not know what to ask for stays shut.
 */
export async function readDemands(written: WrittenDemands, now: Date, name: NameOf): Promise<Demands> {
  const { model } = written;
  if (model === null)
    throw new Refusal(
      `${name('model')} is missing: name the model that is at the door, a file, a folder or NAME@sha256:DIGEST.`,
    );
  const signer = await signerOf(written, name);
  const plan = await planOf(written, name);
  const require = levelOf(written.require, name);
  const maxAge = ageOf(written.maxAge ?? '7d', name('max-age'));
  return { signer, plan, require, maxAge, now, model: await identifyModel(model) };
}

/** Who is to sign: the holder of a key, or an identity. */
export async function signerOf(
  { key, identity, issuer, trustRoot }: WrittenDemands,
  name: NameOf,
): Promise<Signer> {
  if (key !== null) {
    if (identity !== null || issuer !== null || trustRoot !== null)
      throw new Refusal(
        `give either ${name('key')}, or ${name('identity')} with ${name('issuer')}: a verdict is signed by one of them.`,
      );
    return { key: await readPublicKey(key, name('key')) };
  }
  if (identity === null)
    throw new Refusal(
      `say who is to sign verdicts: ${name('key')} with a public key, or ${name('identity')} with ${name('issuer')}. What is not signed opens no door.`,
    );
  if (issuer === null)
    throw new Refusal(
      `${name('issuer')} is missing: who vouches for ${name('identity')}? For workflows of GitHub it is ${githubIssuer}.`,
    );
  const { readTrustRoots } = await import('./certificate.ts');
  return { identity, issuer, roots: await readTrustRoots(trustRoot) };
}

async function planOf(
  { plan, planName, identity }: WrittenDemands,
  name: NameOf,
): Promise<NonNullable<Demands['plan']>> {
  if (plan !== null && planName !== null)
    throw new Refusal(`give either ${name('plan')} or ${name('plan-name')}.`);
  if (plan !== null) {
    const read = await readPlan(plan);
    return { name: read.name, sha256: read.source.sha256 };
  }
  if (planName === null)
    throw new Refusal(
      `${name('plan')} is missing: name the plan that the model must have been judged by. Any other plan may ask for less.`,
    );
  if (identity === null || !/@refs\/heads\/[^*?]+$/.test(identity))
    throw new Refusal(
      `${name('plan-name')} takes whatever text of the plan the signer had, so it needs ${name('identity')} of a workflow on a protected branch (…@refs/heads/main). Give the plan itself with ${name('plan')}.`,
    );
  return { name: planName, sha256: null };
}

function levelOf(text: string | null, name: NameOf): Level {
  const word = (text ?? 'GREEN').toUpperCase();
  if (word === 'GREEN' || word === 'AMBER') return word;
  throw new Refusal(
    `${name('require')} "${text!.slice(0, 60)}" is not GREEN, or AMBER for GREEN and AMBER. A RED model passes no door.`,
  );
}
