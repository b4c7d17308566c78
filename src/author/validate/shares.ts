import type { ReviewCounts } from '../../count/index.ts';
import { meets } from '../../judge/rule.ts';
import type { Bound, Feature, Plan, Rule } from '../../plan/plan.ts';
import { normalCdf } from '../../statistics/distributions/normal.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { type Ability, power, type Reviews, tolerated, type Warning } from './ability.ts';
import { sayChance } from './advice.ts';
import { leastCases } from './trigger.ts';

/** What the rules on shares of rows can do: missing values of each feature, shares of predicted classes, numbers of rows. */
export function shareAbilities(
  plan: Plan,
  features: Feature[],
  { reference }: ReviewCounts,
  reviews: Reviews,
): { abilities: Ability[]; warnings: Warning[] } {
  const missing = features.flatMap((feature) => {
    const rule = feature.missing ?? plan.inputs.missing;
    const column = reference.columns.get(feature.name);
    if (!rule || !column) return [];
    return alarmsOf(rule).map((alarm) => ({
      ...alarm,
      check: `input/${feature.name}/missing`,
      line: rule.line,
      unchanged: column.missing / column.rows,
      what: `${formatPercent(column.missing / column.rows)} of the reference’s "${feature.name}" is missing`,
      worst: 1,
      error: (share: number, cases: number) => Math.sqrt((share * (1 - share)) / cases),
    }));
  });
  const { classes, rows } = reference.predictions;
  // The class predicted in nearest to half of the rows wavers most.
  const shares = [...classes.values()].map((n) => n / Math.max(1, rows));
  const wavering = shares.reduce((best, p) => (p * (1 - p) > best * (1 - best) ? p : best), 0);
  const changed = alarmsOf(plan.predictions.share).map((alarm) => ({
    ...alarm,
    check: 'prediction/share',
    line: plan.predictions.share!.line,
    unchanged: 0,
    what: 'the shares of the predicted classes are unchanged',
    worst: Math.max(wavering, 1 - wavering),
    error: (_: number, cases: number) => Math.sqrt(wavering * (1 - wavering) * (1 / cases + 1 / rows)),
  }));
  const found = [...missing, ...changed].map((alarm) => judgeShare(alarm, reviews));
  return {
    abilities: found.map(({ ability }) => ability),
    warnings: [...found.flatMap(({ warnings }) => warnings), ...adviseOnRows(plan, reference.rows, reviews)],
  };
}

interface ShareAlarm {
  level: 'AMBER' | 'RED';
  bound: Bound;
  check: string;
  line: number;
  unchanged: number;
  what: string;
  /** The worst that there can be. */
  worst: number;
  /** Standard error of the share that is seen, where the true one is `share`. */
  error(share: number, cases: number): number;
}

/** A rule's alarms, as bounds that are met where they sound. */
function alarmsOf(rule: Rule | null): Pick<ShareAlarm, 'level' | 'bound'>[] {
  if (!rule) return [];
  const opposite = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const;
  const { amber, red, green } = rule;
  const operator = green && opposite[green.operator];
  const notGreen = green &&
    operator && { ...green, operator, text: green.text.replace(green.operator, operator) };
  const first = notGreen ?? amber;
  return [
    ...(first ? [{ level: 'AMBER' as const, bound: first }] : []),
    ...(red ? [{ level: 'RED' as const, bound: red }] : []),
  ];
}

function judgeShare(alarm: ShareAlarm, { cases, unit }: Reviews): { ability: Ability; warnings: Warning[] } {
  const { bound, unchanged, check, line, level, what, worst } = alarm;
  const byChance = chanceOf(alarm, cases, unchanged);
  const needs = leastCases((n) => chanceOf(alarm, n, unchanged) <= tolerated);
  const ability: Ability = {
    check,
    level,
    rule: bound.text,
    plan_line: line,
    gates: true,
    unchanged,
    cases,
    false_alarm: byChance,
    finds: leastShare(alarm, cases, worst),
    needs,
  };
  if (byChance <= tolerated) return { ability, warnings: [] };
  const past = meets(unchanged, bound);
  const message = past
    ? `The reference itself is ${level} by "${bound.text}": ${what}. Let the rule begin later, or fix the data first.`
    : `With ${formatNumber(cases)} rows a ${unit}, ${level} ("${bound.text}") is raised by chance in ${sayChance(byChance)} of ${unit}s, where ${what}.` +
      (needs === null
        ? ' Let the rule begin later.'
        : ` It needs ${formatNumber(needs)} rows, or a rule that begins later.`);
  return { ability, warnings: [{ check, plan_line: line, message }] };
}

/** Chance that the bound is met; a change counts in both directions. */
function chanceOf({ bound, error, check }: ShareAlarm, cases: number, share: number): number {
  const spread = error(share, cases);
  const past = (sign: number) => {
    if (!(spread > 0)) return meets(sign * share, bound) ? 1 : 0;
    const z = (bound.value - sign * share) / spread;
    return bound.operator.startsWith('>') ? 1 - normalCdf(z) : normalCdf(z);
  };
  return check === 'prediction/share' ? Math.min(1, past(1) + past(-1)) : past(1);
}

function leastShare(alarm: ShareAlarm, cases: number, worst: number): number | null {
  if (!alarm.bound.operator.startsWith('>') || chanceOf(alarm, cases, worst) < power) return null;
  let [low, high] = [alarm.unchanged, worst];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (chanceOf(alarm, cases, middle) >= power) high = middle;
    else low = middle;
  }
  return high;
}

function adviseOnRows({ inputs: { rows: rule } }: Plan, rows: number, { cases, unit }: Reviews): Warning[] {
  const share = cases / rows;
  const alarm = alarmsOf(rule).findLast(({ bound }) => meets(share, bound));
  if (!rule || !alarm) return [];
  const message =
    `${formatNumber(cases)} rows a ${unit} are ${formatPercent(Number(share.toPrecision(3)))} of the reference’s ${formatNumber(rows)}, ` +
    `so that every ${unit} is ${alarm.level} by "${alarm.bound.text}". Set the rule by what a ${unit} usually brings.`;
  return [{ check: 'input/rows/count', plan_line: rule.line, message }];
}
