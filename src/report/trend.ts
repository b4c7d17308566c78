import type { Finding } from '../judge/verdict.ts';
import type { Bounds } from './chart/bands.ts';
import { ruleOf } from './gating.ts';
import type { Review, TrendPoint } from './review.ts';

export interface Series {
  /** The check, as the history names it. Untrusted text. */
  name: string;
  /** The rule that holds now, where there is one. */
  rule: Bounds | null;
  points: { at: string; status: string; value: number | null; interval: [number, number] | null }[];
}

/** What the history holds, a series a check, those that gate now first; only series of two values or more. */
export function seriesOf(review: Review, most = 6, points = 30): Series[] {
  const { findings } = review.verdict;
  const order = new Map(findings.map((finding, index) => [finding.check, index]));
  const place = (name: string) => order.get(name) ?? Infinity;
  return seriesIn(review.trend.slice(-points), (name) => {
    const finding = findings[place(name)];
    return finding === undefined ? null : ruleOf(review.plan, finding);
  })
    .filter(({ points: all }) => all.filter((point) => point.value !== null).length > 1)
    .sort((a, b) => compare(place(a.name), place(b.name)))
    .slice(0, most);
}

/** Every series of some reviews, in the order in which they first appear; what is not finite is no value. */
export function seriesIn(trend: TrendPoint[], ruleFor: (name: string) => Bounds | null): Series[] {
  const names = new Set(trend.flatMap((point) => Object.keys(point.values)));
  return [...names].map((name) => ({
    name,
    rule: ruleFor(name),
    points: trend.map((point) => pointOf(point, name)),
  }));
}

/** The series of a finding's own values. */
export function seriesOfFinding(review: Review, finding: Finding, points = 10): Series | null {
  const [series] = seriesIn(
    review.trend.slice(-points).map(({ at, status, values }) => ({
      at,
      status,
      values: Object.hasOwn(values, finding.check) ? { [finding.check]: values[finding.check]! } : {},
    })),
    () => ruleOf(review.plan, finding),
  );
  const known = series?.points.filter((point) => point.value !== null) ?? [];
  return known.length > 1 ? series! : null;
}

function pointOf(point: TrendPoint, name: string): Series['points'][number] {
  const found = Object.hasOwn(point.values, name) ? point.values[name] : undefined;
  const value = found !== undefined && Number.isFinite(found.value) ? found.value : null;
  const interval = found?.interval?.every(Number.isFinite) ? found.interval : null;
  return { at: point.at, status: point.status, value, interval: value === null ? null : interval };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
