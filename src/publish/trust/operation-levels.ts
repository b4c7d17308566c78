import { raised } from '../../judge/finding.ts';
import { leastApart } from '../../judge/operations/hosts.ts';
import { judgeFall } from '../../judge/performance/fall.ts';
import { boundsOf, levelOf } from '../../judge/rule.ts';
import type { Estimate } from '../../measure/measurements.ts';
import { betterOf, failureNames, type OperationRule } from '../../plan/operations.ts';
import type { Plan, Raises } from '../../plan/plan.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import type { FindingStatus, WrittenFinding } from '../../record/verdict.ts';
import { type About, counted, type Implied, named, ruled } from './levels.ts';

/**
 * A measure of the service: by its bounds, or not proven, or without evidence; a fall may have made it worse. Beside it, where it is held
 * apart by hosts, those that are behind the others.
 */
export function operation(rule: OperationRule, { deployment }: Plan): Implied[] {
  const check = { kind: 'operations', subject: rule.name } as const;
  const hosts = counted({ ...check, aspect: 'hosts' }, rule.gates ? deployment.laggingHost.raises : 'NOTE');
  return [
    { ...measured(check, rule), levels: (found) => operationLevels(rule, found) },
    ...(rule.by === null
      ? []
      : [{ ...hosts, over: 'no rows' as const, ...(rule.gates ? {} : { levels: () => ['NOTE' as const] }) }]),
  ];
}

const aspects = {
  [failureNames.restarts]: 'restarts',
  [failureNames.hardwareErrors]: 'hardware-errors',
  [failureNames.clockSkew]: 'clock-skew',
} as const;

/** The same of a rule for software that fails. */
export function failure(rule: OperationRule): Implied {
  const aspect = aspects[rule.name as keyof typeof aspects];
  return {
    ...measured({ kind: 'deployment', aspect }, rule),
    levels: (found) => operationLevels(rule, found),
  };
}

/** What hosts tell of versions and clocks, each of which is judged wherever the plan names a host. */
export function hostsTell({ deployment }: Plan): Implied[] {
  const { host, version, versionsByHost, clockSkew } = deployment;
  if (host === null) return [];
  const { rule } = clockSkew;
  const of = (aspect: 'versions-by-host' | 'clock-skew') =>
    ({ kind: 'deployment', subject: host.column, aspect }) as const;
  return [
    ...(version === null
      ? []
      : [orNotCounted(counted(of('versions-by-host'), versionsByHost.raises), versionsByHost)]),
    ...(clockSkew.fetched === null
      ? [
          orNotCounted(
            rule
              ? ruled(of('clock-skew'), rule)
              : {
                  check: named(of('clock-skew')),
                  levels: ({ value }) =>
                    value === null ? [] : [raised(value > leastApart, clockSkew.raises)],
                },
            clockSkew,
          ),
        ]
      : []),
  ];
}

/** An engine that counts no rows of hosts says so. */
function orNotCounted(implied: Implied, { raises, line }: { raises: Raises; line: number | null }): Implied {
  return {
    ...implied,
    over: 'no rows',
    levels: (found, verdict) =>
      found.value === null &&
      found.reasons.some((one) => one.reason === 'noEvidence' && one.why === 'notCounted')
        ? [line !== null && raises !== 'NOTE' ? 'AMBER' : 'NOTE']
        : implied.levels(found, verdict),
  };
}

function measured(check: About, rule: OperationRule): Omit<Implied, 'levels'> {
  const falls = rule.falls.map(({ from, amber, red }) => ({ from, amber, red }));
  return { check: named(check), bounds: { ...boundsOf(rule), falls }, over: 'no rows' };
}

function operationLevels(rule: OperationRule, { value, reference }: WrittenFinding): FindingStatus[] {
  if (!rule.gates) return ['NOTE'];
  if (value === null) return ['AMBER'];
  const ruled = rule.green || rule.amber || rule.red ? levelOf(value, rule) : 'GREEN';
  const better = betterOf(rule) ?? 'lower';
  const fallen = rule.falls
    .filter(({ from }) => from === 'reference')
    .map((fall): FindingStatus => {
      if (reference === null) return 'AMBER';
      const estimate = (of: number): Estimate => ({
        value: of,
        standardError: 0,
        interval: [of, of],
        cases: 0,
      });
      return judgeFall(estimate(value), estimate(reference), fall, better).level;
    });
  const level = worst([ruled, ...fallen]);
  // What is not proven is AMBER, and where the plan asks for proof RED may not be.
  return [level, worst([level, 'AMBER']), 'AMBER'];
}
