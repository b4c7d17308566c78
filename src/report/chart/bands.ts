import { levelOf } from '../../judge/rule.ts';
import type { Finding } from '../../judge/verdict.ts';
import type { Level, Rule } from '../../plan/plan.ts';

/** The bounds of a rule, wherever they stand. */
export type Bounds = Pick<Rule, 'green' | 'amber' | 'red'>;

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
export function domainOf(finding: Finding, rule: Bounds | null): [number, number] | null {
  if (finding.value === null || !Number.isFinite(finding.value)) return null;
  const points = [finding.value, ...(finding.interval ?? []), finding.reference, ...boundsOf(rule)].filter(
    (point): point is number => point !== null && Number.isFinite(point),
  );
  const low = Math.min(...points);
  const high = Math.max(...points);
  if (!(high > low)) return null;
  const margin = (high - low) * 0.15;
  const insideShare = low >= 0 && high <= 1;
  const from = low - margin;
  const to = high + margin;
  return insideShare ? [Math.max(0, from), Math.min(1, to)] : [from, to];
}

/** The bands of a rule over a domain, from low to high. */
export function bandsOf(rule: Bounds, [low, high]: [number, number]): Band[] {
  const cuts = [low, ...boundsOf(rule).filter((bound) => bound > low && bound < high), high].sort(
    (a, b) => a - b,
  );
  const bands: Band[] = [];
  for (let i = 1; i < cuts.length; i++) {
    const from = cuts[i - 1]!;
    const to = cuts[i]!;
    if (to <= from) continue;
    const level = levelOf((from + to) / 2, rule);
    const last = bands.at(-1);
    if (last?.level === level) last.to = to;
    else bands.push({ from, to, level });
  }
  return bands;
}

/** The finite values of a rule's bounds, ascending. */
export function boundsOf(rule: Bounds | null): number[] {
  return [rule?.green, rule?.amber, rule?.red]
    .flatMap((bound) => (bound && Number.isFinite(bound.value) ? [bound.value] : []))
    .sort((a, b) => a - b);
}
