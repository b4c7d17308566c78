import type { Path } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { Task } from '../plan.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { isMetric, type MetricName, metricNames } from '../vocabulary/metrics.ts';
import { classHint } from './data.ts';
import { checkFalls, type WrittenMetricRule } from './falls.ts';
import type { Reporter } from './report.ts';
import { type Quantity, ruleFaults } from './rules.ts';

type Written = Partly<WrittenPlan>;
type WrittenMetrics = NonNullable<Written['metrics']>;
type WrittenEntry = NonNullable<WrittenMetrics['auroc']>;

/** Checks every metric of a map against the task, the columns at hand and its own range. */
export function checkMetrics(metrics: WrittenMetrics, path: Path, plan: Written, report: Reporter): number {
  let found = 0;
  for (const [metric, entry] of Object.entries(metrics)) {
    if (!isMetric(metric) || entry === undefined) continue;
    found++;
    const at = [...path, metric];
    const name: MetricName = metricNames[metric];
    const misfit = fitFault(metric, name, plan, report);
    if (misfit !== null) {
      report.key(at, misfit);
      continue;
    }
    const entries = listed(entry);
    const classes = new Map<string, number>();
    for (const { rule, step } of entries) {
      if (rule === undefined) continue;
      const place = [...at, ...step];
      checkRule(rule, name, place, report);
      checkClass(rule, metric, name, place, plan, report, classes);
    }
  }
  return found;
}

function listed(entry: WrittenEntry): { rule: WrittenMetricRule | undefined; step: Path }[] {
  if (!Array.isArray(entry)) return [{ rule: entry as WrittenMetricRule, step: [] }];
  return (entry as (WrittenMetricRule | undefined)[]).map((rule, index) => ({ rule, step: [index] }));
}

function fitFault(metric: string, name: MetricName, plan: Written, report: Reporter): string | null {
  const task = plan.data?.task;
  if (task === undefined) return null;
  if (!name.tasks.includes(task)) {
    return `"${metric}" is not for a ${task} task. Metrics for it: ${metricsFor(task).join(', ')}.`;
  }
  const column = task === 'binary' ? 'score' : 'scores';
  if (name.needs === 'scores' && !report.written(['data', column])) {
    const what =
      task === 'binary' ? 'the column of the probability' : 'the column of each class’s probability';
    return `"${metric}" needs scores, and data names none. Add ${column}: with ${what} under data, or measure decisions: ${metricsFor(task, 'decisions').join(', ')}.`;
  }
  return null;
}

function metricsFor(task: Task, needs?: MetricName['needs']): string[] {
  const all: [string, MetricName][] = Object.entries(metricNames);
  return all
    .filter(([, metric]) => metric.tasks.includes(task) && (needs === undefined || metric.needs === needs))
    .map(([name]) => name);
}

/** What a rule of this metric is about. */
export function quantityOf({ title, range, better, unit }: MetricName): Quantity {
  const byDistance = better === 'zero';
  return {
    title: byDistance ? `the size of ${title}` : title,
    range: byDistance ? [0, Infinity] : range,
    better: byDistance ? 'lower' : better,
    percent: unit === 'share' || (unit === 'score' && range[1] !== Infinity),
  };
}

function checkRule(rule: WrittenMetricRule, name: MetricName, path: Path, report: Reporter): void {
  const quantity = quantityOf(name);
  reportRule(rule, quantity, path, report);
  checkFalls(rule, quantity, path, report);
  const says = ['green', 'amber', 'red', 'falls'].some((key) => report.written([...path, key]));
  if (!says && rule.gates !== false) {
    report.key(
      path,
      'the metric has no rule. Write green and red or falls, or gates: false to show it only.',
    );
  }
}

/** Reports the faults of a rule that stands at a path. */
export function reportRule(
  rule: { [Key in 'green' | 'amber' | 'red']?: string | undefined },
  quantity: Quantity,
  path: Path,
  report: Reporter,
): void {
  const keys = ['green', 'amber', 'red'] as const;
  // A bound that is written and not readable has been reported; what the rest means without it nobody knows.
  if (keys.some((key) => rule[key] === undefined && report.written([...path, key]))) return;
  const written = Object.fromEntries(
    keys.flatMap((key) => (rule[key] === undefined ? [] : [[key, rule[key]]])),
  );
  for (const { key, message } of ruleFaults(written, quantity)) {
    if (key === null) report.key(path, message);
    else report.value([...path, key], message);
  }
}

function checkClass(
  rule: WrittenMetricRule,
  metric: string,
  name: MetricName,
  path: Path,
  plan: Written,
  report: Reporter,
  seen: Map<string, number>,
): void {
  const written = rule.class !== undefined;
  const key = written ? report.text([...path, 'class']) : '';
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    const what = written ? `for class ${quote(key)}` : 'without a class';
    report.key(path, `"${metric}" ${what} stands on line ${earlier} already. Keep one of them.`);
  }
  seen.set(key, report.line(path));
  if (!written || plan.data?.task === undefined) return;
  const at = [...path, 'class'];
  if (plan.data.task !== 'multiclass') {
    report.key(at, `class is for multiclass tasks; this one is ${plan.data.task}. Leave it out.`);
  } else if (!name.perClass) {
    report.key(
      at,
      `"${metric}" is not measured for one class. Measured for one class: ${perClass().join(', ')}.`,
    );
  } else {
    const classes = knownClasses(plan, report);
    if (classes !== null && !classes.includes(key)) {
      report.value(at, `${quote(key)} is not a class of this plan. ${classHint(key, classes)}`);
    }
  }
}

const perClass = () =>
  Object.entries<MetricName>(metricNames).flatMap(([metric, { perClass }]) => (perClass ? [metric] : []));

function knownClasses({ data }: Written, report: Reporter): string[] | null {
  if (data?.classes !== undefined)
    return data.classes.map((_, index) => report.text(['data', 'classes', index]));
  return data?.scores === undefined ? null : Object.keys(data.scores);
}
