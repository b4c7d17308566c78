import type { PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { DeploymentRules, HistoryRules, Rollout } from '../plan.ts';
import { readShare } from '../vocabulary/terms.ts';
import { normaliseFailures } from './operations.ts';

export function normaliseDeployment(written: WrittenPlan, document: PlanDocument): DeploymentRules {
  const { deployment } = written;
  const line = (key: string) => document.atKey(['deployment', key]).line;
  const identity = (key: 'model_version' | 'host') => {
    const written = deployment?.[key];
    if (written === undefined) return null;
    const path = ['deployment', key, 'expect'];
    const expect = Array.isArray(written.expect)
      ? written.expect.map((_, index) => document.text([...path, index]))
      : [document.text(path)];
    return { column: written.column, expect, raises: written.raises ?? ('RED' as const), line: line(key) };
  };
  const dependencies = deployment?.dependencies;
  return {
    version: identity('model_version'),
    host: identity('host'),
    dependencies:
      dependencies === undefined
        ? null
        : {
            raises: typeof dependencies === 'string' ? dependencies : dependencies.raises,
            line: line('dependencies'),
          },
    ...normaliseFailures(written, document),
  };
}

export function normaliseHistory({ history = {} }: WrittenPlan, document: PlanDocument): HistoryRules {
  const cusum = typeof history.cusum === 'boolean' ? (history.cusum ? {} : null) : (history.cusum ?? {});
  return {
    leaveRedAfter: history.leave_red_after ?? 2,
    cusum:
      cusum === null
        ? null
        : {
            threshold: cusum.threshold ?? 4,
            allowance: cusum.allowance ?? 0.5,
            raises: cusum.raises ?? 'AMBER',
          },
    overdue: history.overdue ?? 'AMBER',
    stale: history.stale ?? 'AMBER',
    line: document.has(['history']) ? document.atKey(['history']).line : null,
  };
}

export function normaliseRollout({ rollout }: WrittenPlan, document: PlanDocument): Rollout | null {
  if (rollout === undefined) return null;
  return {
    strategy: rollout.strategy,
    steps: (rollout.steps ?? []).map((step) => readShare(step)!),
    measures: rollout.measures.map((measure, index) => ({
      name: measure.name.trim(),
      kind: measure.kind,
      where: measure.where?.trim() ?? null,
      column: measure.column ?? null,
      margin: measure.margin,
      line: document.at(['rollout', 'measures', index]).line,
    })),
    minCases: rollout.min_cases ?? 100,
    maxBatches: rollout.max_batches ?? 100,
    design: rollout.design ?? 'anytime',
    confidence: rollout.confidence === undefined ? 0.95 : readShare(rollout.confidence)!,
    approval: rollout.approval ?? false,
    requires: rollout.requires ?? null,
    auroc:
      rollout.auroc === undefined
        ? null
        : { ...rollout.auroc, line: document.atKey(['rollout', 'auroc']).line },
    line: document.atKey(['rollout']).line,
  };
}
