import type { Finding } from '../judge/verdict.ts';
import type { Review, TrendPoint } from './review.ts';

export interface Series {
  /** The check or the metric, as the history names it. Untrusted text. */
  name: string;
  points: { at: string; status: string; value: number | null; interval: [number, number] | null }[];
}

/** What the history holds, a series a check, those that gate now first; only series of two values or more. */
export function seriesOf(review: Review, most = 6, points = 30): Series[] {
  const names = new Set<string>();
  for (const point of review.trend) for (const name of Object.keys(point.values)) names.add(name);
  const order = new Map(review.verdict.findings.map((finding, index) => [finding.check, index]));
  const place = (name: string) => order.get(name) ?? order.get(`metric/${name}`) ?? Infinity;
  const sorted = [...names].sort((a, b) => compare(place(a), place(b)));
  const recent = review.trend.slice(-points);
  return sorted
    .map((name) => ({ name, points: recent.map((point) => pointOf(point, name)) }))
    .filter((series) => series.points.filter((point) => point.value !== null).length > 1)
    .slice(0, most);
}

/** The series of a finding's own values. */
export function seriesOfFinding(review: Review, finding: Finding, points = 10): Series | null {
  const metric = /^metric\/(.+)$/.exec(finding.check)?.[1];
  const name = [finding.check, metric].find(
    (candidate) =>
      candidate !== undefined && review.trend.some((point) => Object.hasOwn(point.values, candidate)),
  );
  if (name === undefined) return null;
  const series = { name, points: review.trend.slice(-points).map((point) => pointOf(point, name)) };
  return series.points.filter((point) => point.value !== null).length > 1 ? series : null;
}

function pointOf(point: TrendPoint, name: string): Series['points'][number] {
  const found = Object.hasOwn(point.values, name) ? point.values[name] : undefined;
  const value = found !== undefined && Number.isFinite(found.value) ? found.value : null;
  return { at: point.at, status: point.status, value, interval: value === null ? null : found!.interval };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
