import type { Path } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { checkMetrics, reportRule } from './metrics.ts';
import type { Reporter } from './report.ts';

type Written = Partly<WrittenPlan>;

/** Reports a name that stands in a list twice. */
export function checkNames(
  items: ({ name?: string | undefined } | undefined)[],
  path: Path,
  what: string,
  report: Reporter,
): void {
  const first = new Map<string, number>();
  items.forEach((item, index) => {
    const name = item?.name?.trim();
    if (name === undefined) return;
    const at = [...path, index, 'name'];
    const line = first.get(name);
    if (line === undefined) first.set(name, report.line(at));
    else
      report.value(
        at,
        `${what} is called ${quote(name)} on line ${line} already. Give each a name of its own.`,
      );
  });
}

export function checkEdgeCases(plan: Written, report: Reporter): void {
  const cases = plan.edge_cases ?? [];
  checkNames(cases, ['edge_cases'], 'an edge case', report);
  cases.forEach((entry, index) => {
    if (entry === undefined) return;
    const path = ['edge_cases', index];
    const { name: _, where, min_cases, ...metrics } = entry;
    const unknown = report.written(path) && hasUnreadKeys(entry, path, report);
    if (checkMetrics(metrics, path, plan, report) === 0 && !unknown) {
      report.value(
        path,
        'the edge case measures nothing. Add a metric with its rule, such as accuracy: { green: ">= 0.75" }.',
      );
    }
  });
}

/** Whether a key was written and taken out because it was faulty: then nothing more is said of what is absent. */
function hasUnreadKeys(entry: object, path: Path, report: Reporter): boolean {
  return report.keys(path).some((key) => !Object.hasOwn(entry, key));
}

const brokenPairs = {
  title: 'the share of pairs that break the relation',
  range: [0, 1] as [number, number],
  better: 'lower' as const,
  percent: true,
};

export function checkBehaviour(plan: Written, report: Reporter): void {
  const cases = plan.behaviour ?? [];
  checkNames(cases, ['behaviour'], 'a behaviour case', report);
  cases.forEach((entry, index) => {
    if (entry === undefined) return;
    const path = ['behaviour', index];
    reportRule(entry, brokenPairs, path, report);
    if (!['green', 'amber', 'red'].some((key) => report.written([...path, key]))) {
      report.value(
        path,
        'the behaviour case has no rule. Add one on the share of pairs that break the relation, such as green: "<= 0%" and red: "> 5%".',
      );
    }
  });
}
