import { flipChance } from '../../measure/flip.ts';
import type { OperationFound, OperationsFound } from '../../measure/operations/found.ts';
import { isStatistic, measured, type Statistic } from '../../measure/statistic.ts';
import { betterOf, type OperationRule } from '../../plan/operations.ts';
import type { Level, Plan } from '../../plan/plan.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import type { ReviewRecord } from '../../record/review-record.ts';
import { type Check, type Finding, finding, type Reason } from '../finding.ts';
import { boundAgainst, boundsOf, levelOf } from '../rule.ts';
import { type Earlier, judgeFallOf } from './falls.ts';
import { judgeHosts, judgeMembers } from './hosts.ts';
import { type Confidence, type Decided, proven, unproven } from './proof.ts';

/** The check of a measure. */
export function operationCheck(name: string, aspect: 'hosts' | 'last-review' | null = null): Check {
  return { kind: 'operations', subject: name, aspect, metric: null, class: null };
}

/** Judges the service: every measure of the plan, and software that fails. `earlier`: the reviews before this one. */
export function judgeOperations(plan: Plan, found: OperationsFound, earlier: ReviewRecord[]): Finding[] {
  const confidence = confidenceOf(plan, found);
  const failures = [
    [found.restarts, 'restarts'] as const,
    [found.hardwareErrors, 'hardware-errors'] as const,
    [found.clockSkew, 'clock-skew'] as const,
  ].flatMap(([one, aspect]) =>
    one === null
      ? []
      : [
          judgeMeasure(
            plan,
            one,
            { ...operationCheck(''), kind: 'deployment', subject: null, aspect },
            confidence,
          ),
        ],
  );
  return [
    ...found.measures.flatMap((one) => [
      judgeMeasure(plan, one, operationCheck(one.rule.name), confidence),
      ...sinceLastReview(plan, one, earlier, confidence),
      ...judgeMembers(plan, one),
    ]),
    ...failures,
    ...judgeHosts(plan, found.hosts),
  ];
}

/** RED is claimed of any of several measures: each must be so much surer. */
function confidenceOf({ confidence }: Plan, { measures }: OperationsFound): Confidence | null {
  if (confidence === null) return null;
  const tested = measures.filter(
    ({ rule, plain }) => rule.gates && !rule.asWritten && !plain && rule.red !== null,
  );
  return { green: confidence, red: 1 - (1 - confidence) / Math.max(1, tested.length) };
}

function judgeMeasure(plan: Plan, found: OperationFound, check: Check, asked: Confidence | null): Finding {
  const { rule, candidate, reference } = found;
  const falls = rule.falls.map(({ from, amber, red }) => ({ from, amber, red }));
  const about: Partial<Finding> = {
    unit: unitOf(rule, check),
    cases: candidate.cases,
    bounds: { ...boundsOf(rule), falls },
    plan_line: rule.line,
    ...(rule.measures.kind === 'share' ? { where: rule.measures.where } : {}),
  };
  const gate = (level: Level) => (rule.gates ? level : 'NOTE');
  if (!isStatistic(candidate))
    return finding(check, gate('AMBER'), { ...about, reasons: [none(candidate.noEvidence)] });
  if (candidate.cases < rule.minCases)
    return finding(check, gate('AMBER'), {
      ...about,
      reasons: [{ reason: 'tooFewCases', needed: rule.minCases }],
      cases_needed: rule.minCases,
    });
  const estimate = measured(candidate, 0.95);
  if (!('value' in estimate))
    return finding(check, gate('AMBER'), { ...about, reasons: [none(estimate.noEvidence)] });
  const confidence = rule.asWritten ? null : asked;
  const own = decide(candidate, found, confidence);
  const fallen = rule.falls
    .filter(({ from }) => from === 'reference')
    .map((fall): Pick<Decided, 'level' | 'reasons'> => {
      const better = betterOf(rule) ?? 'lower';
      if (!isStatistic(reference))
        return {
          level: 'AMBER',
          reasons: [{ reason: 'noFall', from: fall.from, why: reference.noEvidence, class: null }],
        };
      return judgeFallOf(candidate, reference, fall, better, confidence, plan.proof === 'margin');
    });
  const decisions = [own, ...fallen];
  return finding(check, gate(worst(decisions.map(({ level }) => level))), {
    ...about,
    value: estimate.value,
    interval: found.plain ? null : estimate.interval,
    reference: isStatistic(reference) ? reference.value : null,
    reasons: [...remarks(found, candidate), ...decisions.flatMap(({ reasons }) => reasons)],
    ...(confidence === null && !found.plain ? { flip: flip(candidate, rule) } : {}),
    ...(own.casesNeeded === null ? {} : { cases_needed: own.casesNeeded }),
  });
}

function decide(
  candidate: Statistic,
  { rule, plain }: OperationFound,
  confidence: Confidence | null,
): Decided {
  if (!rule.green && !rule.amber && !rule.red) return { level: 'GREEN', reasons: [], casesNeeded: null };
  if (confidence === null)
    return {
      level: levelOf(candidate.value, rule),
      reasons: boundAgainst(candidate.value, rule),
      casesNeeded: null,
    };
  if (!plain) return proven(candidate, rule, confidence);
  const level = unproven(candidate.value, rule);
  return {
    level,
    reasons: [...boundAgainst(candidate.value, rule), { reason: 'plainValue' }],
    casesNeeded: null,
  };
}

/** What a reader must know beside the value. */
function remarks({ rule, blocks, covered }: OperationFound, { value, cases }: Statistic): Reason[] {
  const { objective } = rule;
  return [
    ...(blocks !== null || covered !== null ? [{ reason: 'overTime' as const, blocks, covered }] : []),
    ...(objective === null
      ? []
      : [
          {
            reason: 'budget' as const,
            objective,
            allowed: cases * (1 - objective),
            bad: (1 - value) * cases * (1 - objective),
          },
        ]),
  ];
}

function unitOf({ measures, objective }: OperationRule, { aspect }: Check): Finding['unit'] {
  if (aspect === 'clock-skew') return 'seconds';
  // What is held against the last review is the measure itself.
  if (aspect !== null && aspect !== 'last-review') return 'count';
  return objective !== null || measures.kind === 'share' || measures.kind === 'ratio' ? 'share' : null;
}

function none(why: Extract<Reason, { reason: 'noEvidence' }>['why']): Reason {
  return { reason: 'noEvidence', why, class: null };
}

function flip(candidate: Statistic, rule: OperationRule): number {
  const cuts = [rule.green, rule.amber, rule.red].flatMap((bound) => bound?.value ?? []);
  return flipChance(candidate, cuts, (value) => levelOf(value, rule));
}

/** Holds a measure against the last review that measured it, where the plan has a trigger on that. */
function sinceLastReview(
  plan: Plan,
  found: OperationFound,
  earlier: ReviewRecord[],
  asked: Confidence | null,
): Finding[] {
  const { rule, candidate } = found;
  const falls = rule.falls.filter(({ from }) => from === 'last review');
  if (falls.length === 0 || !isStatistic(candidate)) return [];
  const check = operationCheck(rule.name, 'last-review');
  const last = lastMeasured(rule.name, earlier);
  if (last === null)
    return [finding(check, 'NOTE', { reasons: [{ reason: 'noEarlierValue' }], plan_line: rule.line })];
  const confidence = rule.asWritten ? null : asked;
  const judged = falls.map((fall) =>
    judgeFallOf(candidate, last, fall, betterOf(rule) ?? 'lower', confidence, plan.proof === 'margin'),
  );
  const level = worst(judged.map((one) => one.level));
  const estimate = measured(candidate, 0.95);
  return [
    finding(check, rule.gates ? level : 'NOTE', {
      value: candidate.value,
      unit: unitOf(rule, check),
      interval: found.plain || !('interval' in estimate) ? null : estimate.interval,
      reference: last.value,
      cases: candidate.cases,
      bounds: {
        green: null,
        amber: null,
        red: null,
        falls: falls.map(({ from, amber, red }) => ({ from, amber, red })),
      },
      reasons: judged.flatMap(({ reasons }) => reasons),
      plan_line: rule.line,
    }),
  ];
}

function lastMeasured(name: string, earlier: ReviewRecord[]): Earlier | null {
  for (const { operations = [] } of earlier.toReversed()) {
    const found = operations.find((one) => one.name === name)?.measured;
    if (!found) continue;
    const { value, standard_error: error, cases } = found;
    return { value, standardError: error, cases, bounds: (z) => [value - z * error, value + z * error] };
  }
  return null;
}
