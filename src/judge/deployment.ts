import type { SetCounts } from '../count/index.ts';
import type { Plan, Raises } from '../plan/plan.ts';
import { cut } from '../text/escape.ts';
import { byName } from '../text/order.ts';
import { type Finding, finding, raised } from './finding.ts';
import { isMissing, isNoneOf, isOneOf, rowsWhere } from './rows-where.ts';

/** Versions and hosts that a finding names, and characters of each. */
const named = 5;
const longest = 80;

/** Judges which versions and hosts answered against those the plan expects. */
export function judgeDeployment(plan: Plan, candidate: SetCounts): Finding[] {
  const { version, host } = plan.deployment;
  return [
    ...(version ? [judgeVersion(version, candidate)] : []),
    ...(host ? [judgeHosts(host, candidate)] : []),
  ];
}

interface Expected {
  column: string;
  expect: string[];
  raises: Raises;
  line: number;
}

function judgeVersion({ column, expect, raises, line }: Expected, { rows, deployment }: SetCounts): Finding {
  const versions = [...(deployment.version ?? [])].sort(([a, n], [b, m]) => m - n || byName(a, b));
  const unexpected = versions.filter(([version]) => !expect.includes(version));
  const none = rows - versions.reduce((sum, [, n]) => sum + n, 0);
  const count = unexpected.reduce((sum, [, n]) => sum + n, 0) + none;
  const shown = unexpected.slice(0, named);
  return finding({ kind: 'deployment', subject: column, aspect: 'version' }, raised(count > 0, raises), {
    value: count,
    unit: 'count',
    cases: rows,
    expected: { expected: 'one of', values: expect, more: 0 },
    reasons:
      count === 0
        ? []
        : [
            {
              reason: 'versionUnexpected',
              categories: shown.map(([version, n]) => ({ category: cut(version, longest), rows: n })),
              more: unexpected.length - shown.length,
              none,
            },
          ],
    plan_line: line,
    ...rowsWhere(isNoneOf(column, expect), isMissing(column)),
  });
}

function judgeHosts({ column, expect, raises, line }: Expected, { rows, deployment }: SetCounts): Finding {
  const hosts = deployment.host ?? new Map<string, number>();
  const silent = expect.filter((host) => !hosts.has(host));
  const unexpected = [...hosts.keys()].filter((host) => !expect.includes(host)).sort(byName);
  const count = silent.length + unexpected.length;
  const some = (names: string[]) => names.slice(0, named).map((name) => cut(name, longest));
  return finding({ kind: 'deployment', subject: column, aspect: 'host' }, raised(count > 0, raises), {
    value: count,
    unit: 'count',
    cases: rows,
    expected: { expected: 'one of', values: expect.slice(0, 10), more: Math.max(0, expect.length - 10) },
    reasons:
      count === 0
        ? []
        : [
            {
              reason: 'wrongHosts',
              silent: some(silent),
              moreSilent: Math.max(0, silent.length - named),
              unexpected: some(unexpected),
              moreUnexpected: Math.max(0, unexpected.length - named),
            },
          ],
    plan_line: line,
    ...rowsWhere(isOneOf(column, unexpected)),
  });
}
