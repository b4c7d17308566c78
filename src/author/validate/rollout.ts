import { alphaEach } from '../../canary/decide.ts';
import { say } from '../../judge/numbers.ts';
import { casesNeeded } from '../../measure/cases-needed.ts';
import { normalCdf, normalQuantile } from '../../measure/normal.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Decline } from '../decline.ts';
import { power, type Warning } from './ability.ts';
import { sayChance } from './advice.ts';

/** What the one look at a canary's AUROC can prove. */
export interface RolloutAbility {
  /** Labelled canary cases at which it is judged. */
  cases: number;
  margin: number;
  auroc: number;
  /** Chance that a canary as good as the baseline is shown to be no worse by the margin. */
  promotes: number;
  /** Labelled canary cases at which that chance is 80 %. */
  needs: number;
}

/**
 * Judges the number of cases that a rollout plans for its AUROC. The baseline answers what the first step leaves it; in a
 * shadow both answer all, and are taken to be independent, which asks for too many cases rather than too few.
 */
export function rolloutAbility(
  { rollout }: Plan,
  decline: Decline,
): { ability: RolloutAbility; warnings: Warning[] } | null {
  if (!rollout?.auroc) return null;
  const { margin, cases, line } = rollout.auroc;
  const first = rollout.steps[0] ?? 0.5;
  const baselines = first < 1 ? (1 - first) / first : 1;
  const { value, spread } = decline.at(0);
  const one = spread * Math.sqrt(1 + 1 / baselines);
  const confidence = 1 - alphaEach(rollout);
  const promotes = normalCdf((margin * Math.sqrt(cases)) / one - normalQuantile(confidence));
  const needs = Math.ceil(casesNeeded({ cases: 1, standardError: one, margin, confidence, power }));
  const ability = { cases, margin, auroc: value, promotes, needs };
  if (promotes >= power) return { ability, warnings: [] };
  const message =
    `At ${say(cases)} labelled canary cases, a canary as good as the baseline (AUROC ${say(value)}) is shown to be no worse by ` +
    `${say(margin)} in ${sayChance(promotes)} of rollouts; the others end INCONCLUSIVE. It needs ${say(needs)} cases, or a wider margin.`;
  return { ability, warnings: [{ check: 'rollout/auroc', plan_line: line, message }] };
}
