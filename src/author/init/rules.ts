import type { OutcomeCounts } from '../../count/counts.ts';
import { statistic } from '../../measure/metrics.ts';
import { isStatistic } from '../../measure/statistic.ts';
import type { Task } from '../../plan/plan.ts';
import { type Metric, metricNames } from '../../plan/vocabulary/metrics.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { formatNumber } from '../../text/numbers.ts';
import { type Degradation, degradationOf } from '../degradation.ts';
import { reachFor } from '../validate/trigger.ts';

/** A rule of the draft, with the reason for its numbers. */
export interface DraftRule {
  metric: Metric;
  /** What stands in its braces: `green: ">= 0.8", red: "< 0.7"`. */
  rule: string;
  because: string;
  /** Why it is a fall and no bound, or a bound that tells little. */
  weakness: string | null;
}

/** What rules are made from. */
export interface RuleFacts {
  outcome: OutcomeCounts;
  /** Labelled cases of a review. */
  cases: number;
  /** How far chance reaches once in a hundred reviews, where it was drawn from the rows; null: by the standard error. */
  reach(metric: Metric): number | null;
}

const thin =
  'so few cases hardly tell this model from a guessing one: each is often taken for the other; more cases tell more';

/** How much a metric may lose, in its own units, before it is AMBER and before it is RED. */
interface Reaches {
  green: number;
  red: number;
}

/** Of what a model is better than worthless, the share that it may lose before it is AMBER, and before it is RED. */
const lost = { green: 0.1, red: 0.3 };
/** How often chance may raise AMBER, and RED, on an unchanged model; and how often it may give GREEN to one that guesses. */
const chance = { green: 0.01, red: 0.001, guessing: 0.05 };
/** Cases below which the judge finds no evidence, unless the plan says fewer. */
const usualLeast = 30;

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
 * worthless, but never so near that chance passes it often, at so many cases a review. Where no bound can be told from
 * guessing, or the model makes no error, the rule is a fall from the reference: a plan never judges nothing.
 */
export function draftRules(metrics: Metric[], facts: RuleFacts): DraftRule[] {
  const declines = metrics.flatMap((metric) => {
    const degradation = degradationOf(metric, null, facts.outcome);
    return typeof degradation === 'string' ? [] : [{ metric, decline: degradation }];
  });
  const bounds = declines.flatMap(({ metric, decline: degradation }) => {
    const rule = metric === 'bias' ? biasRule(degradation, facts) : boundRule(metric, degradation, facts);
    return rule ? [rule] : [];
  });
  const judged = bounds.filter(({ metric }) => metric !== 'bias');
  if (judged.length > 0) return bounds;
  return [
    ...declines
      .filter(({ metric }) => metric !== 'bias')
      .map(({ metric, decline: degradation }) => fallRule(metric, degradation, facts)),
    ...bounds,
  ];
}

function boundRule(metric: Metric, degradation: Degradation, facts: RuleFacts): DraftRule | null {
  const { value } = degradation.at(0);
  const { worthless, better } = degradation;
  if (worthless === null) return null;
  const regression = degradation.regression && metric !== 'r2';
  // Of errors there is no worst: they may grow by a tenth, and by a third.
  const edge = regression || metric === 'r2' ? value : Math.abs(value - worthless.value);
  const usual = reaches(metric, degradation, edge, facts);
  const most = 0.95 * Math.abs(value - worthless.value);
  const above = regression || metric === 'r2' ? null : aboveGuessing(usual, degradation, facts);
  const { green, red } = above ?? usual;
  if (!(edge > 0) || green >= most || isOftenUndefined(metric, facts)) return null;
  const digits = digitsFor(green);
  const sign = better === 'higher' ? -1 : 1;
  const bounds = [green, red].map((reach) => rounded(value + sign * reach, digits, sign));
  const [good, bad] = better === 'higher' ? ['>=', '<'] : ['<=', '>'];
  const [least, greatest] = metricNames[metric].range;
  const inside = (bound: number) => bound > least && bound < greatest;
  if (!inside(bounds[0]!)) return null;
  const graver = red < most && inside(bounds[1]!) && bounds[0] !== bounds[1];
  const guessing = regression
    ? ''
    : `; guessing would have ${metric === 'r2' ? 0 : formatNumber(Number(worthless.value.toPrecision(3)))}`;
  const parts = [
    `green: "${good} ${bounds[0]!.toFixed(digits)}"`,
    ...(graver ? [`red: "${bad} ${bounds[1]!.toFixed(digits)}"`] : []),
  ];
  return {
    metric,
    rule: [...parts, ...leastCases(facts)].join(', '),
    because: `${described(degradation, facts.cases)}${guessing}`,
    weakness: above?.isThin ? thin : null,
  };
}

/**
 * A bound never lies where a model that answers by chance would often reach it. Where so few cases hardly tell the two apart, it
 * lies where a good model is taken for a guessing one as often as the other way round. Of one that is no better than
 * guessing, all would be lost.
 */
function aboveGuessing({ green, red }: Reaches, degradation: Degradation, { cases }: RuleFacts) {
  const guessing = degradation.worthless!;
  const error = guessing.spread / Math.sqrt(cases);
  const edge = Math.abs(degradation.at(0).value - guessing.value);
  const distance = error > 0 ? edge / error : Number.POSITIVE_INFINITY;
  if (distance < normalQuantile(1 - chance.green)) return { green: edge, red: edge, isThin: true };
  // What the reference says has a doubt of its own, as large as that of the review.
  const fair = distance / (1 + Math.SQRT2);
  const usual = normalQuantile(1 - chance.guessing);
  const least = Math.min(green, Math.max(0, edge - Math.min(usual, fair) * error));
  return { green: least, red: Math.max(red, least), isThin: fair < usual };
}

/** Few cases are judged all the same, where the reference itself has no more. */
function leastCases({ cases }: RuleFacts): string[] {
  return cases < 1.3 * usualLeast
    ? [`min_cases: ${Math.max(5, Math.floor(0.7 * Math.min(cases, usualLeast)))}`]
    : [];
}

/** What may be lost, but never less than chance loses by itself. */
function reaches(metric: Metric, degradation: Degradation, edge: number, facts: RuleFacts): Reaches {
  const drawn = facts.reach(metric) ?? 0;
  const byChance = (often: number) =>
    Math.max(reachOf(degradation, facts.cases, often), reachOfFew(metric, degradation, facts, often));
  const green = Math.max(lost.green * edge, byChance(chance.green), drawn);
  return { green, red: Math.max(lost.red * edge, 1.5 * green, byChance(chance.red)) };
}

/**
 * The same reach by the metric's own interval, which rests on the cases that it counts and has a width at the end of its scale too, where
 * no error is seen: a precision of 1 comes from three cases as from three hundred. The reference's doubt and the review's are squared
 * and added (MOVER).
 */
function reachOfFew(
  metric: Metric,
  { better, cases: known, regression }: Degradation,
  { outcome, cases }: RuleFacts,
  often: number,
): number {
  const found = statistic(metric, outcome, null);
  if (regression || !isStatistic(found)) return 0;
  const z = normalQuantile(1 - often);
  const side = better === 'higher' ? 0 : 1;
  const reach = (stretch: number) => Math.abs(found.value - found.bounds(z, stretch)[side]);
  return Math.hypot(reach(1), reach(Math.sqrt(known / cases)));
}

/** Whether a review has no case that the share is of, and so no evidence, more often than chance may raise AMBER. */
function isOftenUndefined(metric: Metric, { outcome: { confusion }, cases }: RuleFacts): boolean {
  if (!confusion || confusion.positive === null || (metric !== 'precision' && metric !== 'recall'))
    return false;
  const { table, classes, positive } = confusion;
  const place = (cell: number) =>
    metric === 'recall' ? Math.floor(cell / classes.length) : cell % classes.length;
  const counted = table.reduce((sum, rows, cell) => sum + (place(cell) === positive ? rows : 0), 0);
  const all = table.reduce((sum, rows) => sum + rows, 0);
  // Of a Poisson number whose rate was learnt from so many (Jeffreys' prior): negative binomial.
  return (all / (all + cases)) ** (counted + 0.5) > chance.green;
}

function fallRule(metric: Metric, degradation: Degradation, facts: RuleFacts): DraftRule {
  const { value } = degradation.at(0);
  const { worthless, better } = degradation;
  const edge = degradation.regression ? Math.abs(value) : worthless ? Math.abs(value - worthless.value) : 0.1;
  const { green, red } = reaches(metric, degradation, edge, facts);
  // Without an error there is no doubt to be seen: ten errors in a review are more than chance.
  const amber = Math.max(
    green,
    worthless === null || degradation.at(0).spread > 0 ? 0 : Math.min(0.3, 10 / facts.cases),
  );
  const digits = digitsFor(amber);
  const [low, high] = [rounded(amber, digits, 1), rounded(Math.max(red, 1.5 * amber), digits, 1)];
  const share = degradation.share ? Math.max(value, 0.1) : Number.POSITIVE_INFINITY;
  const parts = [
    `amber: ${Math.min(low, share).toFixed(digits)}`,
    ...(high < share && high > low ? [`red: ${high.toFixed(digits)}`] : []),
  ];
  const weakness =
    value === (better === 'higher' ? 1 : 0)
      ? 'the model makes no errors here: no bound can be told from them, only a fall'
      : 'the model is no better than guessing here, as far as chance lets tell: no bound, only a fall';
  return {
    metric,
    rule: [`falls: [{ from: reference, ${parts.join(', ')} }]`, ...leastCases(facts)].join(', '),
    because: `${described(degradation, facts.cases)}; ${weakness}`,
    weakness,
  };
}

/** A bias is measured by the size of the errors: it may make up a quarter of them, and half. */
function biasRule(degradation: Degradation, facts: RuleFacts): DraftRule | null {
  const { residuals } = facts.outcome;
  if (!residuals) return null;
  const error = residuals.absolute / residuals.cases;
  const now = Math.abs(degradation.at(0).value);
  const green =
    now + Math.max(error / 4, reachOf(degradation, facts.cases, chance.green), facts.reach('bias') ?? 0);
  const red = Math.max(now + error / 2, now + 1.5 * (green - now));
  if (!(green > 0)) return null;
  const digits = digitsFor(green);
  const at = (bound: number) => rounded(bound, digits, 1).toFixed(digits);
  return {
    metric: 'bias',
    rule: [`green: "<= ${at(green)}"`, `red: "> ${at(red)}"`, ...leastCases(facts)].join(', '),
    because: `${described(degradation, facts.cases)}; a mean error is ${formatNumber(Number(error.toPrecision(3)))}`,
    weakness: null,
  };
}

/** How far below the reference's value a review may lie by chance, the reference's own doubt counted in. */
function reachOf(degradation: Degradation, cases: number, often: number): number {
  return reachFor(
    { degradation, cut: 0, inclusive: true, proof: 0, against: degradation.cases },
    cases,
    often,
  );
}

function described(degradation: Degradation, cases: number): string {
  const { value } = degradation.at(0);
  const reach = (1.96 * degradation.at(0).spread) / Math.sqrt(cases);
  return `${formatNumber(Number(value.toPrecision(4)))} in the reference, give or take ${formatNumber(Number(reach.toPrecision(2)))} by chance in ${formatNumber(cases)} cases`;
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
