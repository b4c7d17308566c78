import { alphaEach } from '../../canary/alpha.ts';
import { casesNeeded } from '../../measure/cases-needed.ts';
import type { Plan } from '../../plan/plan.ts';
import { normalCdf, normalQuantile } from '../../statistics/distributions/normal.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Degradation } from '../degradation.ts';
import { power, type Warning } from './ability.ts';
import { sayChance } from './advice.ts';
import { binormalSpread } from './binormal.ts';

/** What the one look at a canary's AUROC can prove. */
export interface RolloutAbility {
  /** Labelled canary cases at which it is judged. */
  cases: number;
  margin: number;
  auroc: number;
  /** Chance that a canary as good as the baseline is shown to be no worse by the margin, and so can be promoted. */
  promotes: number;
  /** Chance that a canary worse by the margin is shown to be worse, and so is rolled back. */
  rolls_back: number;
  /** Labelled canary cases at which both are 80 %. */
  needs: number;
}

/**
 * Judges the number of cases that a rollout plans for its AUROC. The baseline answers what the first step leaves it; in a
 * shadow both answer all, and are taken to be independent, which asks for too many cases rather than too few.
 */
export function rolloutAbility(
  { rollout }: Plan,
  degradation: Degradation,
): { ability: RolloutAbility; warnings: Warning[] } | null {
  if (!rollout?.auroc) return null;
  const { margin, cases, line } = rollout.auroc;
  const first = rollout.steps[0] ?? 0.5;
  const baselines = first < 1 ? (1 - first) / first : 1;
  const { value, spread } = degradation.at(0);
  const confidence = 1 - alphaEach(rollout);
  // The doubt of a worse canary: as much larger than the reference's as that of normal scores would be.
  const fallen = Math.max(0.5, value - margin);
  const worse = value > 0.5 && value < 1 ? binormalSpread(fallen, 0.5) / binormalSpread(value, 0.5) : 1;
  const sides = [spread, spread * worse].map((canary) => {
    const one = Math.hypot(canary, spread / Math.sqrt(baselines));
    return {
      proven: normalCdf((margin * Math.sqrt(cases)) / one - normalQuantile(confidence)),
      needs: casesNeeded({ cases: 1, standardError: one, margin, confidence, power }),
    };
  });
  const [promotes, rollsBack] = sides.map(({ proven }) => proven) as [number, number];
  const needs = Math.ceil(Math.max(...sides.map((side) => side.needs)));
  const ability = { cases, margin, auroc: value, promotes, rolls_back: rollsBack, needs };
  if (cases >= needs) return { ability, warnings: [] };
  const message =
    `At ${formatNumber(cases)} labelled canary cases, a canary as good as the baseline (AUROC ${formatNumber(value)}) is shown to be no worse by ` +
    `${formatNumber(margin)} in ${sayChance(promotes)} of rollouts, and one that is worse by it is shown to be in ${sayChance(rollsBack)}; ` +
    `the others end INCONCLUSIVE. It needs ${formatNumber(needs)} cases, or a wider margin.`;
  return { ability, warnings: [{ check: 'rollout/auroc', plan_line: line, message }] };
}
