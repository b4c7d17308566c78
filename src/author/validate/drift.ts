import type { ReviewCounts } from '../../count/index.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { psiByChance } from '../../statistics/psi.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Reviews, Warning } from './ability.ts';
import { leastCases } from './trigger.ts';

/** Bins of a numeric feature's PSI. */
const bins = 10;

/**
 * The smallest drift of one feature alone that can be claimed, against the size from which the plan says that drift
 * matters. KS: the limit law at q over the number of features, as Benjamini and Hochberg ask of a single finding. PSI:
 * what chance exceeds in 5 % of runs.
 */
export function adviseOnDrift(
  plan: Plan,
  features: Feature[],
  { reference }: ReviewCounts,
  { cases, unit }: Reviews,
): { note: string | null; warnings: Warning[] } {
  const { test, q } = plan.drift;
  const watched = features.filter(({ watched: is, type }) => is && type !== 'time').length;
  if (watched === 0 || (test !== 'ks' && test !== 'psi')) return { note: null, warnings: [] };
  const least = (n: number) =>
    test === 'psi'
      ? psiByChance(bins, reference.rows, n)
      : Math.sqrt((-Math.log(q / watched / 2) / 2) * (1 / n + 1 / reference.rows));
  const matters = plan.drift.threshold ?? driftTests[test].matters;
  const name = test === 'psi' ? 'a PSI' : 'a KS distance';
  const seen = least(cases);
  if (seen <= matters) {
    return {
      note: `With ${formatNumber(cases)} rows a ${unit}, drift of one feature is claimed from ${name} of ${formatNumber(matters)} on, as the plan asks.`,
      warnings: [],
    };
  }
  const needs = leastCases((n) => least(n) <= matters);
  const message =
    `With ${formatNumber(cases)} rows a ${unit}, drift of one feature is claimed from ${name} of ${formatNumber(Number(seen.toPrecision(2)))} on only, ` +
    `not from ${formatNumber(matters)}: a smaller one cannot be distinguished from chance. ` +
    (needs === null
      ? 'The reference has too few rows to do better.'
      : `It needs ${formatNumber(needs)} rows a ${unit}.`);
  // What drift raises is a note where labels decide, unless the plan says otherwise.
  if (plan.drift.raises === null || plan.drift.raises === 'NOTE') return { note: message, warnings: [] };
  return { note: null, warnings: [{ check: 'drift', plan_line: plan.drift.line, message }] };
}
