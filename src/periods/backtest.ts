import type { Level } from '../plan/plan.ts';
import type { ReviewRecord } from '../record/review-record.ts';
import type { PeriodReview } from './by-period.ts';

/** What a plan would have said of every period of a log. Times are ISO 8601; written by `greenlight backtest --json`. */
export interface Backtest {
  version: 1;
  plan: string;
  by: string;
  /** When the model or its world changed, as far as somebody knows. */
  change: string | null;
  periods: BacktestPeriod[];
  /** Every rule that raised something, the earliest first. */
  rules: BacktestRule[];
  before_change: { reviews: number; alerts: number } | null;
  /** The first review that is not GREEN of data from after the change; null: there is none. */
  first_alert: Delay | null;
}

export interface BacktestPeriod {
  period: string;
  at: string;
  from: string | null;
  to: string | null;
  rows: number;
  labelled: number;
  /** What its own findings say, and what was answered, which after a RED may be worse. */
  level: Level;
  status: Level;
  raised: ReviewRecord['raised'];
  /** Every metric that was measured: of the whole period, of edge cases and of weak segments. */
  values: { check: string; status: string; value: number; interval: [number, number]; cases: number }[];
}

export interface BacktestRule {
  check: string;
  worst: 'AMBER' | 'RED';
  reviews: number;
  first: string;
  before_change: number | null;
  after_change: Delay | null;
}

/** How long after the change: reviews that held data from after it, this one included, and days until it was made. */
export interface Delay {
  period: string;
  reviews: number;
  days: number;
}

const day = 86_400_000;

/** Sums up the reviews of a log's periods, in their order. */
export function backtest(plan: string, by: string, reviews: PeriodReview[], change: Date | null): Backtest {
  const periods = reviews.map(({ label, record }) => ({
    period: label,
    at: record.at,
    from: record.from,
    to: record.to,
    rows: record.candidate.rows,
    labelled: record.labelled,
    level: record.level,
    status: record.status,
    raised: record.raised,
    values: record.values.flatMap(({ check, status, measured, cases }) =>
      measured ? [{ check, status, value: measured.value, interval: measured.interval, cases }] : [],
    ),
  }));
  const after =
    change === null ? [] : periods.filter(({ to, at }) => Date.parse(to ?? at) >= change.getTime());
  const before = change === null ? [] : periods.slice(0, periods.length - after.length);
  const first = (raises: (period: BacktestPeriod) => boolean): Delay | null => {
    const index = after.findIndex(raises);
    if (index < 0) return null;
    const days = (Date.parse(after[index]!.at) - change!.getTime()) / day;
    return { period: after[index]!.period, reviews: index + 1, days: Math.round(days * 10) / 10 };
  };
  const checks = new Set(periods.flatMap(({ raised }) => raised.map(({ check }) => check)));
  return {
    version: 1,
    plan,
    by,
    change: change?.toISOString() ?? null,
    periods,
    rules: [...checks].map((check) => {
      const raises = ({ raised }: BacktestPeriod) => raised.some((one) => one.check === check);
      const raising = periods.filter(raises);
      const red = raising.some(({ raised }) =>
        raised.some((one) => one.check === check && one.status === 'RED'),
      );
      return {
        check,
        worst: red ? 'RED' : 'AMBER',
        reviews: raising.length,
        first: raising[0]!.period,
        before_change: change === null ? null : before.filter(raises).length,
        after_change: first(raises),
      };
    }),
    before_change:
      change === null
        ? null
        : { reviews: before.length, alerts: before.filter(({ status }) => status !== 'GREEN').length },
    first_alert: first(({ status }) => status !== 'GREEN'),
  };
}
