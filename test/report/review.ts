import type { Level } from '../../src/plan/plan.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';
import type { TrendValue } from '../../src/record/trend.ts';
import type { Review, RowSample } from '../../src/report/review.ts';
import { findingsFor, level } from './findings.ts';
import { measurementsFor, quality } from './measurements.ts';
import { creditDefaultPlan } from './plan.ts';

export { bounds, finding } from './findings.ts';

/** A made-up review of a credit-default model that ends at a level. */
export function creditDefault(level: Level, more: Partial<Review> = {}): Review {
  const findings = findingsFor(level);
  return {
    plan: creditDefaultPlan(),
    verdict: {
      version: 2,
      plan: 'credit-default',
      plan_sha256: '91a4'.repeat(16),
      greenlight: '0.1.0',
      status: level,
      promote: level === 'GREEN',
      reference: { rows: 5832, sha256: '5eed'.repeat(16), snapshot: null },
      candidate: { rows: 8232, sha256: 'cafe'.repeat(16), snapshot: null },
      findings,
    },
    measurements: measurementsFor(level),
    wrongRows: wrongRows(120, level),
    findingRows: Object.fromEntries(
      findings.filter((finding) => finding.where !== undefined).map(({ check }) => [check, wrongRows(5)]),
    ),
    drillDown: Object.fromEntries(
      findings
        .filter((finding) => finding.where !== undefined)
        .map((finding) => [
          finding.check,
          `greenlight rows --candidate candidate.csv --where "${finding.where}" --limit 20`,
        ]),
    ),
    trend: trendFor(level),
    made: {
      at: '2026-11-23T09:30:00Z',
      version: '0.1.0',
      runUrl: 'https://github.com/acme/credit/actions/runs/1234567890',
      commit: '8d07a9e0c5b1f3a24d6e7f8091a2b3c4d5e6f708',
    },
    ...more,
  };
}

export function wrongRows(count: number, status: Level = 'AMBER'): RowSample {
  const purposes = ['home', 'car', 'education', 'business', 'crypto'];
  return {
    columns: [
      'application_id',
      'probability',
      'defaulted',
      'credit_score',
      'interest_rate',
      'income',
      'purpose',
    ],
    rows: Array.from({ length: count }, (_, i) => {
      const positive = i % 3 !== 0;
      const probability = positive ? 0.02 + ((i * 37) % 470) / 1000 : 0.51 + ((i * 53) % 480) / 1000;
      return {
        row: 7 + i * 11,
        time: new Date(Date.UTC(2026, 6, 1) + i * 29 * 3_600_000).toISOString(),
        cells: [
          `A-${100_000 + i * 17}`,
          probability.toFixed(4),
          positive ? '1' : '0',
          String(420 + ((i * 97) % 400)),
          (((i * 13) % 220) / 1000 - 0.01).toFixed(3),
          i % 19 === 0 ? '' : String(14_000 + ((i * 7919) % 150_000)),
          purposes[i % purposes.length]!,
        ],
        why: positive ? 'predicted 0, is 1' : 'predicted 1, is 0',
      };
    }),
    total: status === 'RED' ? 2072 : 1474,
  };
}

function trendFor(status: Level) {
  const end = quality[status];
  return Array.from({ length: 10 }, (_, i) => {
    const part = (i / 9) ** 2;
    const auroc = 0.8079 + (end.auroc - 0.8079) * part + 0.004 * Math.sin(i * 2);
    const f1 = 0.6288 + (end.f1 - 0.6288) * part + 0.005 * Math.cos(i * 3);
    return {
      at: new Date(Date.UTC(2026, 8, 21, 9, 30) + i * 7 * 86_400_000).toISOString(),
      status: level(auroc, 0.8, 0.7),
      values: [measured('auroc', auroc, 0.02), measured('f1', f1, 0.02)],
    };
  });
}

/** A metric as a trend shows it, `reach` to each side. */
export function measured(metric: Metric, value: number, reach: number): TrendValue {
  return {
    check: { kind: 'metric', subject: null, aspect: null, metric, class: null },
    value,
    interval: [value - reach, value + reach],
  };
}
