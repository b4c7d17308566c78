import type { Path, PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { BehaviourCase, EdgeCase, Fall, MetricRule, Rule } from '../plan.ts';
import { isMetric, type Metric } from '../vocabulary/metrics.ts';
import { readAmount, readBound } from '../vocabulary/terms.ts';

type WrittenMetrics = NonNullable<WrittenPlan['metrics']>;
export type WrittenRule = {
  green?: string | undefined;
  amber?: string | undefined;
  red?: string | undefined;
};
type WrittenMetricRule = Exclude<NonNullable<WrittenMetrics['auroc']>, unknown[]>;

/** Every metric of a map, in the plan's order; one entry for each class asked for. */
export function normaliseMetrics(
  metrics: WrittenMetrics,
  path: Path,
  document: PlanDocument,
  minCases: number,
): MetricRule[] {
  return Object.entries(metrics).flatMap(([metric, written]) => {
    if (!isMetric(metric) || written === undefined) return [];
    const at = [...path, metric];
    if (!Array.isArray(written))
      return [metricRule(metric, written, at, document.atKey(at).line, document, minCases)];
    return written.map((entry, index) => {
      const place = [...at, index];
      return metricRule(metric, entry, place, document.at(place).line, document, minCases);
    });
  });
}

function metricRule(
  metric: Metric,
  written: WrittenMetricRule,
  path: Path,
  line: number,
  document: PlanDocument,
  minCases: number,
): MetricRule {
  return {
    ...bounds(written),
    line,
    metric,
    class: written.class === undefined ? null : document.text([...path, 'class']),
    falls: fallsOf(written.falls, path, document),
    gates: written.gates ?? true,
    minCases: written.min_cases ?? minCases,
  };
}

export function fallsOf(written: WrittenMetricRule['falls'], path: Path, document: PlanDocument): Fall[] {
  return (written ?? []).map((fall, index) => ({
    from: fall.from,
    amber: amount(fall.amber),
    red: amount(fall.red),
    line: document.at([...path, 'falls', index]).line,
  }));
}

const amount = (input: string | number | undefined): Fall['amber'] =>
  input === undefined ? null : readAmount(input);

export function bounds(written: WrittenRule) {
  const read = (text: string | undefined) => (text === undefined ? null : readBound(text));
  return { green: read(written.green), amber: read(written.amber), red: read(written.red) };
}

export function rule(written: WrittenRule | undefined, path: Path, document: PlanDocument): Rule | null {
  return written === undefined ? null : { ...bounds(written), line: document.atKey(path).line };
}

export function normaliseEdgeCases(written: WrittenPlan, document: PlanDocument): EdgeCase[] {
  return (written.edge_cases ?? []).map(({ name, where, min_cases, ...metrics }, index) => {
    const path = ['edge_cases', index];
    const minCases = min_cases ?? 30;
    return {
      name: name.trim(),
      where: where.trim(),
      minCases,
      metrics: normaliseMetrics(metrics, path, document, minCases),
      line: document.at(path).line,
    };
  });
}

export function normaliseBehaviour(written: WrittenPlan, document: PlanDocument): BehaviourCase[] {
  return (written.behaviour ?? []).map((entry, index) => {
    const { line } = document.at(['behaviour', index]);
    return {
      name: entry.name.trim(),
      file: entry.file,
      expect: entry.expect,
      tolerance: entry.tolerance ?? 0,
      rule: { ...bounds(entry), line },
      line,
    };
  });
}
