import type { OutcomeCounts } from '../../count/counts.ts';
import { type Metric, metricNames } from '../../plan/metrics.ts';
import type { Task } from '../../plan/plan.ts';
import { say } from '../../text/numbers.ts';
import { type Decline, declineOf } from '../decline.ts';
import { reachFor } from '../validate/trigger.ts';

/** A rule of the draft, with the reason for its numbers. */
export interface DraftRule {
  metric: string;
  green: string;
  red: string;
  because: string;
}

/** Of what a model is better than worthless, the share that it may lose before it is AMBER, and before it is RED. */
const lost = { green: 0.1, red: 0.3 };
/** How often chance may raise AMBER, and RED, on an unchanged model. */
const chance = { green: 0.02, red: 0.001 };

/** The metrics that tell most about a task, given how rare the positive cases are. */
export function metricsFor(task: Task, scores: boolean, positives: number): Metric[] {
  if (task === 'regression') return ['mae', 'r2', 'bias'];
  if (task === 'multiclass') return ['f1', 'accuracy'];
  const ranking: Metric[] = scores ? ['auroc'] : [];
  // Of rare cases accuracy says nothing: a model that never finds one is right nearly always.
  if (Math.min(positives, 1 - positives) < 0.1) return [...ranking, 'recall', 'precision'];
  return [...ranking, 'f1', 'accuracy'];
}

/**
 * Rules from what the reference measures. A bound lies where the model has lost a share of what makes it better than
 * worthless, but never so near that chance passes it often, at so many cases a review.
 */
export function draftRules(metrics: Metric[], outcome: OutcomeCounts, cases: number): DraftRule[] {
  return metrics.flatMap((metric) => {
    const decline = declineOf(metric, null, outcome);
    if (typeof decline === 'string') return [];
    const rule = metric === 'bias' ? biasRule(decline, outcome, cases) : ruleOf(metric, decline, cases);
    return rule ? [rule] : [];
  });
}

function ruleOf(metric: Metric, decline: Decline, cases: number): DraftRule | null {
  const { value } = decline.at(0);
  const { worthless, better } = decline;
  if (worthless === null) return null;
  const regression = decline.regression && metric !== 'r2';
  // Of errors there is no worst: they may grow by a tenth, and by a third.
  const edge = regression ? value : metric === 'r2' ? value : Math.abs(value - worthless.value);
  const green = Math.max(lost.green * edge, reachOf(decline, cases, chance.green));
  const red = Math.max(lost.red * edge, 1.5 * green, reachOf(decline, cases, chance.red));
  if (!(edge > 0) || red >= 0.95 * Math.abs(value - worthless.value)) return null;
  const digits = digitsFor(green);
  const sign = better === 'higher' ? -1 : 1;
  const bounds = [green, red].map((reach) => rounded(value + sign * reach, digits, sign));
  const [good, bad] = better === 'higher' ? ['>=', '<'] : ['<=', '>'];
  const range = metricNames[metric].range;
  if (bounds.some((bound) => bound <= range[0] || bound >= range[1]) || bounds[0] === bounds[1]) return null;
  const guessing = regression
    ? ''
    : `; guessing would have ${metric === 'r2' ? 0 : say(Number(worthless.value.toPrecision(3)))}`;
  return {
    metric,
    green: `${good} ${bounds[0]!.toFixed(digits)}`,
    red: `${bad} ${bounds[1]!.toFixed(digits)}`,
    because: `${described(decline, cases)}${guessing}`,
  };
}

/** A bias is measured by the size of the errors: it may make up a quarter of them, and half. */
function biasRule(decline: Decline, outcome: OutcomeCounts, cases: number): DraftRule | null {
  const { residuals } = outcome;
  if (!residuals) return null;
  const error = residuals.absolute / residuals.cases;
  const now = Math.abs(decline.at(0).value);
  const green = now + Math.max(error / 4, reachOf(decline, cases, chance.green));
  const red = Math.max(now + error / 2, now + 1.5 * (green - now));
  if (!(green > 0)) return null;
  const digits = digitsFor(green);
  return {
    metric: 'bias',
    green: `<= ${rounded(green, digits, 1).toFixed(digits)}`,
    red: `> ${rounded(red, digits, 1).toFixed(digits)}`,
    because: `${described(decline, cases)}; a mean error is ${say(Number(error.toPrecision(3)))}`,
  };
}

/** How far below the reference's value a review may lie by chance, the reference's own doubt counted in. */
function reachOf(decline: Decline, cases: number, often: number): number {
  return reachFor({ decline, cut: 0, inclusive: true, proof: 0, against: decline.cases }, cases, often);
}

function described(decline: Decline, cases: number): string {
  const { value } = decline.at(0);
  const reach = (1.96 * decline.at(0).spread) / Math.sqrt(cases);
  return `${say(Number(value.toPrecision(4)))} in the reference, give or take ${say(Number(reach.toPrecision(2)))} by chance in ${say(cases)} cases`;
}

/** As many digits as tell a tenth of the reach. */
function digitsFor(reach: number): number {
  return Math.max(0, Math.min(12, Math.ceil(-Math.log10(reach / 2))));
}

/** Rounded away from the reference, so that rounding makes no rule stricter. */
function rounded(value: number, digits: number, sign: number): number {
  const step = 10 ** digits;
  const scaled = Number((value * step).toPrecision(12));
  return (sign < 0 ? Math.floor(scaled) : Math.ceil(scaled)) / step;
}
