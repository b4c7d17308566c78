import { judgeFall } from '../../judge/performance/fall.ts';
import { boundsOf, levelOf } from '../../judge/rule.ts';
import type { Estimate } from '../../measure/measurements.ts';
import { betterOf, failureNames, type OperationRule } from '../../plan/operations.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import type { FindingStatus, WrittenFinding } from '../../record/verdict.ts';
import { type About, type Implied, named } from './levels.ts';

/** A measure of the service: by its bounds, or not proven, or without evidence; a fall may have made it worse. */
export function operation(rule: OperationRule): Implied {
  const check = { kind: 'operations', subject: rule.name } as const;
  return { ...measured(check, rule), levels: (found) => operationLevels(rule, found) };
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
