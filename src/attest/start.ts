import type { Plan } from '../plan/plan.ts';
import type { JudgedModel } from '../record/model.ts';
import { Refusal } from '../refusal.ts';
import { attestationFile } from './bundle.ts';
import { type NameOf, readDemands, type WrittenDemands } from './demands.ts';
import { Unaccepted } from './unaccepted.ts';
import { attestationText, verifyAttestation } from './verify.ts';

/**
 * What a rollout asks before it starts where its plan says `requires: attestation`: whether the canary's model was GREEN by
 * this very plan. Returns the model.
 *
 * @throws {Refusal} when nothing says so.
 */
export function startAsked(
  written: Omit<WrittenDemands, 'plan' | 'planName' | 'require'>,
  attestation: string | null,
  now: Date,
  name: NameOf,
): (plan: Plan) => Promise<JudgedModel> {
  return async ({ source }) => {
    const asked = { ...written, plan: source.file, planName: null, require: 'GREEN' };
    const demands = await readDemands(asked, now, name);
    try {
      const file = attestation ?? `greenlight-report/${attestationFile}`;
      await verifyAttestation(await attestationText(file), demands);
    } catch (error) {
      if (!(error instanceof Unaccepted)) throw error;
      throw new Refusal(
        `${source.file} lets a canary start only with a signed GREEN of its model, and ${demands.model!.name} has none that holds: ${error.message}`,
      );
    }
    return demands.model!;
  };
}
