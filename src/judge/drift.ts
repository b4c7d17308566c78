import { driftThreshold } from '../measure/drift.ts';
import type { ColumnMeasurement, Drift } from '../measure/measurements.ts';
import type { DriftRules, Feature, Plan, Raises } from '../plan/plan.ts';
import { say, sayCount } from './numbers.ts';
import { finding } from './rule.ts';
import type { Finding } from './verdict.ts';

/**
 * Judges drift of every watched column. It is claimed only when it is both unlikely by chance (`q`, over all columns)
 * and large enough to matter (`threshold`). Where labels show how the model performs, drift alone is a NOTE unless
 * the plan says otherwise.
 */
export function judgeDrift(
  plan: Plan,
  features: Feature[],
  columns: ColumnMeasurement[],
  labelled: boolean,
): Finding[] {
  return columns.flatMap((column) => {
    const feature = features.find(({ name }) => name === column.name);
    if (feature && !feature.watched) return [];
    const rules: DriftRules = { ...plan.drift, ...feature?.drift };
    return [judgeColumn(column, rules, rules.raises ?? (labelled ? 'NOTE' : 'AMBER'), feature)];
  });
}

function judgeColumn(
  { name, drift, role, candidate }: ColumnMeasurement,
  rules: DriftRules,
  raises: Raises,
  feature: Feature | undefined,
): Finding {
  const check = `drift/${name}`;
  const about = { plan_line: feature?.drift?.line ?? rules.line, cases: candidate.rows };
  const what = role === 'feature' ? `"${name}"` : `The ${role} "${name}"`;
  if ('noEvidence' in drift) {
    return finding(check, 'NOTE', `Drift of ${what} could not be measured: ${drift.noEvidence}.`, about);
  }
  const threshold = driftThreshold(drift, rules.threshold);
  const large = drift.size >= threshold;
  const likely = drift.logQ !== null && drift.logQ > Math.log(rules.q);
  const drifted = large && !likely;
  const rule = `${nameOf(drift)} >= ${say(threshold)}${drift.logQ === null ? '' : ` and q < ${say(rules.q)}`}`;
  const size = `${nameOf(drift)} ${say(drift.size)}${drift.logQ === null ? '' : `, q ${sayProbability(drift.logQ)}`}`;
  const message = drifted
    ? `${what} has drifted: ${size}.${newcomers(drift)}`
    : large
      ? `${what} has not drifted beyond chance: ${size}.`
      : `${what} has not drifted by enough to matter: ${size}.`;
  return finding(check, drifted ? raises : 'GREEN', message, { value: drift.size, rule, ...about });
}

function newcomers({ newCategories, vanishedCategories }: Drift): string {
  const list = (names: string[], what: string) =>
    names.length === 0
      ? ''
      : ` ${sayCount(names.length, `${what} category`, `${what} categories`)}: ${names
          .slice(0, 5)
          .map((name) => `"${name.slice(0, 80)}"`)
          .join(', ')}${names.length > 5 ? ', …' : ''}.`;
  return list(newCategories, 'new') + list(vanishedCategories, 'vanished');
}

function nameOf({ test }: Drift): string {
  const names: Record<string, string> = {
    ks: 'KS D',
    psi: 'PSI',
    js: 'Jensen–Shannon distance',
    wasserstein: 'standardised Wasserstein distance',
    chi2: 'Cramér’s V',
  };
  return names[test] ?? test;
}

/** A probability from its logarithm, which may lie far below what a double holds. */
function sayProbability(log: number): string {
  if (log > Math.log(1e-4)) return say(Math.exp(log));
  const exponent = Math.floor(log / Math.LN10);
  return `1e${exponent + 1}`.replace(/^/, '< ');
}
