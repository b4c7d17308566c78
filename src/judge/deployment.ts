import type { SetCounts } from '../count/index.ts';
import type { Plan, Raises } from '../plan/plan.ts';
import { say, sayCount } from './numbers.ts';
import { isMissing, isNoneOf, isOneOf, rowsWhere } from './rows-where.ts';
import { finding, raised } from './rule.ts';
import type { Finding } from './verdict.ts';

/** Judges which versions and hosts answered against those the plan expects. */
export function judgeDeployment(plan: Plan, candidate: SetCounts): Finding[] {
  const { version, host } = plan.deployment;
  return [...(version ? judgeVersion(version, candidate) : []), ...(host ? judgeHosts(host, candidate) : [])];
}

interface Expected {
  column: string;
  expect: string[];
  raises: Raises;
  line: number;
}

function judgeVersion(
  { column, expect, raises, line }: Expected,
  { rows, deployment }: SetCounts,
): Finding[] {
  const wrong = [...(deployment.version ?? [])].filter(([version]) => !expect.includes(version));
  const told = [...(deployment.version?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const count = wrong.reduce((sum, [, n]) => sum + n, 0) + rows - told;
  const message =
    count === 0
      ? `Every row was answered by ${expect.join(' or ')}.`
      : `${sayCount(count, 'row')} of ${say(rows)} not answered by ${expect.join(' or ')}: ` +
        [
          ...wrong.map(([version, n]) => `"${version.slice(0, 80)}" in ${say(n)}`),
          ...(told < rows ? [`no version in ${say(rows - told)}`] : []),
        ]
          .slice(0, 5)
          .join(', ') +
        '.';
  return [
    finding('deployment/version', raised(count > 0, raises), message, {
      value: count,
      cases: rows,
      rule: `${column} is ${expect.join(' or ')}`,
      plan_line: line,
      ...rowsWhere(isNoneOf(column, expect), isMissing(column)),
    }),
  ];
}

function judgeHosts({ column, expect, raises, line }: Expected, { rows, deployment }: SetCounts): Finding[] {
  const hosts = deployment.host ?? new Map<string, number>();
  const silent = expect.filter((host) => !hosts.has(host));
  const strange = [...hosts.keys()].filter((host) => !expect.includes(host));
  const parts = [
    silent.length > 0 ? `silent: ${silent.slice(0, 5).join(', ')}` : '',
    strange.length > 0
      ? `not expected: ${strange
          .slice(0, 5)
          .map((host) => `"${host.slice(0, 80)}"`)
          .join(', ')}`
      : '',
  ].filter(Boolean);
  const message =
    parts.length === 0 ? `All ${say(expect.length)} hosts answered.` : `Hosts ${parts.join('; ')}.`;
  return [
    finding('deployment/host', raised(parts.length > 0, raises), message, {
      value: silent.length + strange.length,
      cases: rows,
      rule: `${column} is ${expect.slice(0, 10).join(', ')}, all of them`,
      plan_line: line,
      ...rowsWhere(isOneOf(column, strange)),
    }),
  ];
}
