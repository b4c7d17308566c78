import { levelOf } from '../../judge/rule.ts';
import type { Level, Rule } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import type { Check, Finding } from '../../record/verdict.ts';

/** The bounds of a rule, wherever they stand. */
export type RuleBounds = Pick<Rule, 'green' | 'amber' | 'red'>;

/** What says whether a value or its size is judged. */
type Measured = Pick<Check, 'metric'>;

/** A stretch of values that a rule gives one level. */
export interface Band {
  from: number;
  to: number;
  level: Level;
}

/**
 * The values to draw around a finding: its value, interval, reference and the bounds of its rule, with a margin; null
 * where there is nothing to compare, or nothing finite.
 */
export function domainOf(finding: Finding): [number, number] | null {
  if (finding.value === null || !Number.isFinite(finding.value)) return null;
  const points = [
    finding.value,
    ...(finding.interval ?? []),
    finding.reference,
    ...boundsOf(finding, finding.bounds),
  ].filter((point): point is number => point !== null && Number.isFinite(point));
  const low = Math.min(...points);
  const high = Math.max(...points);
  if (!(high > low)) return null;
  const margin = (high - low) * 0.15;
  const insideShare = low >= 0 && high <= 1;
  const from = low - margin;
  const to = high + margin;
  return insideShare ? [Math.max(0, from), Math.min(1, to)] : [from, to];
}

/** The bands of a check's rule over a domain, from low to high. */
export function bandsOf(check: Measured, rule: RuleBounds, [low, high]: [number, number]): Band[] {
  const cuts = [low, ...boundsOf(check, rule).filter((bound) => bound > low && bound < high), high].sort(
    (a, b) => a - b,
  );
  const bands: Band[] = [];
  for (let i = 1; i < cuts.length; i++) {
    const from = cuts[i - 1]!;
    const to = cuts[i]!;
    if (to <= from) continue;
    const middle = (from + to) / 2;
    const level = levelOf(isOfSize(check) ? Math.abs(middle) : middle, rule);
    const last = bands.at(-1);
    if (last?.level === level) last.to = to;
    else bands.push({ from, to, level });
  }
  return bands;
}

/** The finite values of the bounds of a check's rule, ascending; on both sides of 0 where the size is what is judged. */
export function boundsOf(check: Measured, rule: RuleBounds | null): number[] {
  const bounds = [rule?.green, rule?.amber, rule?.red].flatMap((bound) =>
    bound && Number.isFinite(bound.value) ? [bound.value] : [],
  );
  const all = isOfSize(check) ? bounds.flatMap((bound) => [-bound, bound]) : bounds;
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether a check is of a metric that is best at zero, such as bias: its rule is read against the value's size. */
function isOfSize({ metric }: Measured): boolean {
  return metric !== null && metricNames[metric].better === 'zero';
}
