import { casesNeeded } from '../../measure/cases-needed.ts';
import { proofBounds, type Statistic, standardErrorOf } from '../../measure/statistic.ts';
import type { OperationRule } from '../../plan/operations.ts';
import type { Bound, Level } from '../../plan/plan.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import type { Reason } from '../finding.ts';
import { levelOf, meets } from '../rule.ts';

export interface Decided {
  level: Level;
  reasons: Reason[];
  casesNeeded: number | null;
}

/** The confidence that GREEN needs, and that RED needs of one among all measures of the plan. */
export interface Confidence {
  green: number;
  red: number;
}

const power = 0.8;

/**
 * The level of a measure by proof, as that of a metric: RED where the whole one-sided bound is past the red rule, GREEN where it clears
 * the rule, else AMBER. RED is adjusted over all measures of the plan (Bonferroni).
 */
export function proven(seen: Statistic, rule: OperationRule, confidence: Confidence): Decided {
  const { green, amber, red } = rule;
  const at = (level: number) => proofBounds(seen, normalQuantile(level));
  if (red && within(at(confidence.red), red)) return decided('RED', { reason: 'provenRed', claim: null });
  const range = at(confidence.green);
  const avoided = [amber, red].filter((bound) => bound !== null);
  if ((green === null || within(range, green)) && avoided.every((bound) => outside(range, bound)))
    return { level: 'GREEN', reasons: [], casesNeeded: null };
  const isBetween =
    (red === null || outside(range, red)) &&
    (green ? outside(range, green) : amber !== null && within(range, amber));
  if (isBetween) return decided('AMBER', { reason: 'provenBetween', claim: null });
  const reached = red !== null && meets(seen.value, red);
  const limits = reached ? [red] : [green, ...avoided].filter((bound) => bound !== null);
  const needs = casesToSettle(seen, limits, reached ? confidence.red : confidence.green);
  return {
    level: 'AMBER',
    reasons: [{ reason: 'notProven', confidence: confidence.green, needs, each: false }],
    casesNeeded: needs,
  };
}

/** A plain value: its level as written, but never GREEN, for it proves nothing. */
export function unproven(value: number, rule: OperationRule): Level {
  const level = levelOf(value, rule);
  return level === 'GREEN' ? 'AMBER' : level;
}

function decided(level: Level, reason: Reason): Decided {
  return { level, reasons: [reason], casesNeeded: null };
}

/** Bounds run one way, so that a whole range meets one when its nearer end does. */
function within([lower, upper]: [number, number], bound: Bound): boolean {
  return meets(bound.operator.startsWith('>') ? lower : upper, bound);
}

function outside([lower, upper]: [number, number], bound: Bound): boolean {
  return !meets(lower, bound) && !meets(upper, bound);
}

/** Cases at which the nearest bound would be cleared, were the value as seen; null where it lies on one, or nobody can say. */
function casesToSettle(seen: Statistic, limits: Bound[], confidence: number): number | null {
  const margin = Math.min(...limits.map((bound) => Math.abs(seen.value - bound.value)));
  const standardError = standardErrorOf(seen);
  if (!(margin > 0) || !(standardError > 0)) return null;
  // Of a share without a fault the number of faultless cases is known exactly.
  const faultless =
    seen.value === 1 || seen.value === 0 ? Math.log(1 - confidence) / Math.log1p(-margin) : Number.NaN;
  const cases = Number.isNaN(faultless)
    ? casesNeeded({ cases: seen.cases, standardError, margin, confidence, power })
    : faultless;
  return Number.isFinite(cases) && cases < 1e12 ? Math.ceil(cases) : null;
}
