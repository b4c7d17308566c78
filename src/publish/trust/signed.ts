import { dirname, join } from 'node:path';
import { ageOf } from '../../attest/age.ts';
import { attestationFile } from '../../attest/bundle.ts';
import { signerOf } from '../../attest/demands.ts';
import { identifyModel } from '../../attest/model/model.ts';
import { Unaccepted } from '../../attest/unaccepted.ts';
import { attestationText, type Demands, verifyAttestation } from '../../attest/verify.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Inputs } from '../inputs.ts';

/** Whether the workflow says who signs verdicts: then what is signed so is believed, and nothing else. */
export function asksForSignature({ door }: Inputs): boolean {
  return door.key !== null || door.identity !== null;
}

/** The statement that came with a verdict file, by its own input or beside it; or why there is none. */
export function attestationOf({ attestation, verdictFile }: Inputs): Promise<string | Unaccepted> {
  const file = attestation ?? join(dirname(verdictFile!), attestationFile);
  return attestationText(file).catch((error: unknown) => {
    if (error instanceof Unaccepted) return error;
    throw error;
  });
}

/**
 * Why a verdict file is not signed as the workflow asks: by the right hand, lately, this very text, by this plan, about this commit
 * and, where the workflow names one, this model. null: it is.
 */
export async function signatureFault(
  verdict: string,
  attestation: string | Unaccepted,
  plan: Plan,
  { inputs: { door }, commit, now }: { inputs: Inputs; commit: string | null; now: Date },
): Promise<string | null> {
  if (attestation instanceof Unaccepted) return attestation.message;
  const demands: Demands = {
    signer: await signerOf(door, (flag) => `input "${flag}"`),
    model: door.model === null ? null : await identifyModel(door.model),
    plan: { name: plan.name, sha256: plan.source.sha256 },
    // What it says is told as it is; only a GREEN opens anything.
    require: 'RED',
    maxAge: ageOf(door.maxAge ?? '7d', 'input "max-age"'),
    now,
    verdict,
    commit,
  };
  return verifyAttestation(attestation, demands).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Unaccepted) return error.message;
      throw error;
    },
  );
}
