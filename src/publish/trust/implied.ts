import type { Plan } from '../../plan/plan.ts';
import {
  copied,
  counted,
  coverage,
  dependencies,
  drifting,
  type Implied,
  jointDrift,
  labelledAgainstOthers,
  metric,
  rowCount,
  ruled,
  stale,
} from './levels.ts';
import { failure, hostsTell, operation } from './operation-levels.ts';

/**
 * Every check that a plan implies, whatever the data hold or by what else was found, each judged again by the judges' own functions. What is found
 * only where something is wrong (a new category, a column that went) cannot be missed by its absence, and is not here.
 */
export function impliedChecks(plan: Plan): Implied[] {
  const { data, predictions, inputs, deployment, drift, review, history } = plan;
  const features = plan.features.flatMap((feature) => {
    const missing = feature.missing ?? inputs.missing;
    const { name, type, min, max, values, watched } = feature;
    const ranged = type === 'category' ? values !== null : type === 'number' && (min ?? max) !== null;
    return [
      ...(ranged ? [counted({ kind: 'feature', subject: name, aspect: 'range' }, inputs.range.raises)] : []),
      ...(missing ? [ruled({ kind: 'input', subject: name, aspect: 'missing' }, missing)] : []),
      ...(watched ? [drifting(name, { ...drift, ...feature.drift })] : []),
    ];
  });
  const scored = data.score !== null || data.scores !== null;
  return [
    ...plan.metrics.flatMap((rule) => metric('metric', null, rule, plan)),
    ...plan.edgeCases.flatMap(({ name, metrics }) =>
      metrics.flatMap((rule) => metric('edge', name, rule, plan)),
    ),
    ...predictions.knownAnswers.map(({ file, onMiss }) => ({
      ...counted({ kind: 'known-answer', subject: file }, onMiss),
      over: 'no rows' as const,
    })),
    ...plan.behaviour.map(({ name, rule }) => ({
      ...ruled({ kind: 'behaviour', subject: name }, rule),
      over: 'no rows' as const,
    })),
    ...(scored
      ? [counted({ kind: 'prediction', aspect: 'probabilities' }, predictions.probabilities.raises)]
      : []),
    counted({ kind: 'prediction', aspect: 'missing' }, predictions.probabilities.raises),
    counted({ kind: 'prediction', aspect: 'identical' }, predictions.identical.raises),
    ...(predictions.share ? [ruled({ kind: 'prediction', aspect: 'share' }, predictions.share)] : []),
    ...(deployment.version
      ? [counted({ kind: 'deployment', aspect: 'version' }, deployment.version.raises)]
      : []),
    ...(deployment.host ? [counted({ kind: 'deployment', aspect: 'host' }, deployment.host.raises)] : []),
    ...(deployment.dependencies ? [dependencies(deployment.dependencies.raises)] : []),
    ...hostsTell(plan),
    ...plan.operations.flatMap((rule) => operation(rule, plan)),
    ...[deployment.restarts, deployment.hardwareErrors, deployment.clockSkew.fetched].flatMap((rule) =>
      rule === null ? [] : [failure(rule)],
    ),
    ...features,
    ...(data.score !== null ? [drifting(data.score, drift)] : []),
    ...(data.id === null
      ? []
      : [counted({ kind: 'input', subject: data.id, aspect: 'duplicates' }, inputs.duplicates.raises)]),
    ...(data.time === null
      ? []
      : [counted({ kind: 'input', subject: data.time, aspect: 'invalid' }, inputs.invalid.raises)]),
    jointDrift(plan),
    coverage(plan),
    labelledAgainstOthers(plan),
    copied(plan),
    ...(inputs.rows ? [rowCount(inputs.rows)] : []),
    ...(review && data.time ? [stale(history.stale)] : []),
  ];
}
