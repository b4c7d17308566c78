import { checkName } from '../record/check.ts';
import type { TrendPoint } from '../record/trend.ts';
import type { Check, Finding } from '../record/verdict.ts';
import type { RuleBounds } from './chart/bands.ts';
import type { Review } from './review.ts';

export interface Series {
  /** The check that has these values, and its name. Untrusted text. */
  check: Check;
  name: string;
  /** The rule that holds now, where there is one. */
  rule: RuleBounds | null;
  points: { at: string; status: string; value: number | null; interval: [number, number] | null }[];
}

/** Reviews that a small drawing has room for. */
export const mostReviews = 30;

/** What the history holds, a series a check, those that gate now first; only series of two values or more. */
export function seriesOf(review: Review, most = Infinity, points = mostReviews): Series[] {
  const { findings } = review.verdict;
  const order = new Map(findings.map((finding, index) => [finding.check, index]));
  const placeOf = (name: string) => order.get(name) ?? Infinity;
  return seriesIn(review.trend.slice(-points), (name) => ruleOf(findings[placeOf(name)]))
    .filter(({ points: all }) => all.filter((point) => point.value !== null).length > 1)
    .sort((a, b) => compare(placeOf(a.name), placeOf(b.name)))
    .slice(0, most);
}

/** Every series of some reviews, in the order in which they first appear; what is not finite is no value. */
export function seriesIn(trend: TrendPoint[], ruleFor: (name: string) => RuleBounds | null): Series[] {
  const checks = new Map(
    trend.flatMap(({ values }) => values.map(({ check }) => [checkName(check), check] as const)),
  );
  return [...checks].map(([name, check]) => ({
    check,
    name,
    rule: ruleFor(name),
    points: trend.map((point) => pointOf(point, name)),
  }));
}

/** The series of a finding's own values. */
export function seriesOfFinding(review: Review, finding: Finding, points = 10): Series | null {
  const name = checkName(finding);
  const series = {
    check: finding,
    name,
    rule: ruleOf(finding),
    points: review.trend.slice(-points).map((point) => pointOf(point, name)),
  };
  return series.points.filter(({ value }) => value !== null).length > 1 ? series : null;
}

/** The bounds of a finding's rule; null where it has none. */
function ruleOf(finding: Finding | undefined): RuleBounds | null {
  const bounds = finding?.bounds ?? null;
  return bounds !== null && (bounds.green ?? bounds.amber ?? bounds.red) !== null ? bounds : null;
}

function pointOf({ at, status, values }: TrendPoint, name: string): Series['points'][number] {
  const found = values.find(({ check }) => checkName(check) === name);
  const value = found !== undefined && Number.isFinite(found.value) ? found.value : null;
  const interval = found?.interval?.every(Number.isFinite) ? found.interval : null;
  return { at, status, value, interval: value === null ? null : interval };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
