import type { HostsFound, MemberFound, OperationFound } from '../../measure/operations/found.ts';
import type { Plan, Raises } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding, raised } from '../finding.ts';
import { boundAgainst, boundsOf, levelOf } from '../rule.ts';

/** Hosts and versions that a finding names, and characters of each. */
const named = 5;
const longest = 80;
/** Seconds by which clocks may be apart where the plan says nothing. */
export const leastApart = 60;

/** Judges whether one of the hosts, or whatever a measure is held apart by, is worse than the others. */
export function judgeMembers(plan: Plan, { rule, members: found }: OperationFound): Finding[] {
  if (rule.by === null) return [];
  const { raises, times, line } = plan.deployment.laggingHost;
  const members = found ?? [];
  const others = members.length < 2 ? [] : members;
  const lagging = others.filter((one) => one.beyond && one.times >= times).sort((a, b) => b.times - a.times);
  const hidden = plan.data.private.includes(rule.by);
  return [
    finding(
      { kind: 'operations', subject: rule.name, aspect: 'hosts' },
      rule.gates ? raised(lagging.length > 0, raises) : 'NOTE',
      {
        value: lagging.length,
        unit: 'count',
        cases: others.length === 0 ? null : members.reduce((sum, { rows }) => sum + rows, 0),
        reasons:
          lagging.length === 0
            ? [{ reason: 'hostsAlike', by: rule.by, of: members.length }]
            : [
                {
                  reason: 'hostLags',
                  by: rule.by,
                  percent: rule.measures.kind === 'share' || rule.measures.kind === 'ratio',
                  hosts: lagging.slice(0, named).map((one) => said(one, hidden)),
                  more: Math.max(0, lagging.length - named),
                  of: members.length,
                },
              ],
        plan_line: line ?? rule.line,
      },
    ),
  ];
}

function said({ name, value, others, times, rows }: MemberFound, hidden: boolean) {
  return {
    name: hidden ? null : cut(name, longest),
    value,
    others,
    times: Number.isFinite(times) ? times : null,
    rows,
  };
}

/**
 * Judges what the hosts' own rows tell: versions that answer on some of them only, and clocks that are apart. Of one host, and of clocks
 * that too few rows tell of, it is said that nothing is: a finding that is made only sometimes would not be missed by who is to trust.
 */
export function judgeHosts(plan: Plan, found: HostsFound | null): Finding[] {
  if (found === null) return notCounted(plan);
  const compared = found.hosts < 2 ? { ...found, versions: [], clocks: null } : found;
  return [...judgeVersions(plan, compared), ...judgeClocks(plan, compared)];
}

/** Rows of hosts were not counted: what the plan asks for in so many words is not passed over in silence. */
function notCounted({ deployment: { host, version, versionsByHost, clockSkew } }: Plan): Finding[] {
  if (host === null) return [];
  const none = (
    aspect: 'versions-by-host' | 'clock-skew',
    { raises, line }: { raises: Raises; line: number | null },
  ) =>
    finding(
      { kind: 'deployment', subject: host.column, aspect },
      line !== null && raises !== 'NOTE' ? 'AMBER' : 'NOTE',
      { reasons: [{ reason: 'noEvidence', why: 'notCounted', class: null }], plan_line: line ?? host.line },
    );
  return [
    ...(version === null ? [] : [none('versions-by-host', versionsByHost)]),
    ...(clockSkew.fetched === null ? [none('clock-skew', clockSkew)] : []),
  ];
}

function judgeVersions(plan: Plan, { versions, hosts }: HostsFound): Finding[] {
  const { host, version, versionsByHost } = plan.deployment;
  if (host === null || version === null) return [];
  const hidden = plan.data.private.includes(version.column);
  const some = (names: string[]) => names.slice(0, named).map((name) => cut(name, longest));
  const more = (names: unknown[]) => Math.max(0, names.length - named);
  return [
    finding(
      { kind: 'deployment', subject: host.column, aspect: 'versions-by-host' },
      raised(versions.length > 0, versionsByHost.raises),
      {
        value: versions.length,
        unit: 'count',
        cases: hosts,
        reasons:
          versions.length === 0
            ? []
            : [
                {
                  reason: 'versionsUneven',
                  versions: versions.slice(0, named).map(({ version, on, notOn }) => ({
                    version: hidden ? 'a private one' : cut(version, longest),
                    on: some(on),
                    moreOn: more(on),
                    notOn: some(notOn),
                    moreNotOn: more(notOn),
                  })),
                  more: more(versions),
                },
              ],
        plan_line: versionsByHost.line ?? host.line,
      },
    ),
  ];
}

function judgeClocks(plan: Plan, { clocks }: HostsFound): Finding[] {
  const { host, clockSkew } = plan.deployment;
  if (host === null || clockSkew.fetched !== null) return [];
  const { rule, raises, line } = clockSkew;
  const { apart, cases, hosts } = clocks ?? { apart: 0, cases: null, hosts: [] };
  const status = rule === null ? raised(apart > leastApart, raises) : levelOf(apart, rule);
  return [
    finding({ kind: 'deployment', subject: host.column, aspect: 'clock-skew' }, status, {
      value: apart,
      unit: 'seconds',
      cases,
      bounds: rule && boundsOf(rule),
      reasons:
        status === 'GREEN'
          ? []
          : [
              {
                reason: 'clocksApart',
                hosts: hosts.slice(0, named).map(({ name, ahead }) => ({ name: cut(name, longest), ahead })),
                more: Math.max(0, hosts.length - named),
              },
              ...(rule === null ? [] : boundAgainst(apart, rule)),
            ],
      plan_line: line ?? host.line,
    }),
  ];
}
