import type { ColumnMeasurement, Comparison, Curves, Measurements } from '../../src/measure/measurements.ts';
import type { Level } from '../../src/plan/plan.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';

/** Made-up reviews of a credit-default model. `quality` is the candidate's AUROC. */
export const quality: Record<
  Level,
  { auroc: number; f1: number; accuracy: number; edge: number; shift: number }
> = {
  GREEN: { auroc: 0.8124, f1: 0.6312, accuracy: 0.8412, edge: 0.81, shift: 0.02 },
  AMBER: { auroc: 0.7402, f1: 0.5617, accuracy: 0.8011, edge: 0.7273, shift: 0.35 },
  RED: { auroc: 0.6843, f1: 0.4436, accuracy: 0.7204, edge: 0.5152, shift: 0.9 },
};

export const columnNames = [
  'credit_score',
  'interest_rate',
  'income',
  'loan_amount',
  'debt_to_income',
  'employment_years',
  'purpose',
  'region',
];

const bell = (x: number) => Math.exp((-x * x) / 2);
export const driftSize = (index: number, shift: number) =>
  shift * [0.35, 0.55, 0.16, 0.05, 0.12, 0.02, 0.28, 0.04][index]!;

function numeric(
  name: string,
  role: ColumnMeasurement['role'],
  shift: number,
  size: number,
  low: number,
  high: number,
): ColumnMeasurement {
  const bins = 24;
  const edges = Array.from({ length: bins + 1 }, (_, i) => low + ((high - low) * i) / bins);
  const at = (rows: number, centre: number) => {
    const raw = edges
      .slice(1)
      .map(
        (_, i) => bell(((i + 0.5) / bins - centre) / 0.17) + 0.25 * bell(((i + 0.5) / bins - 0.75) / 0.08),
      );
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((share) => Math.round((share / sum) * rows));
  };
  const profile = (rows: number, missing: number, centre: number) => ({
    type: 'number' as const,
    rows,
    missing,
    invalid: null,
    distinct: 512,
    spread: {
      min: low,
      max: high,
      mean: low + (high - low) * centre,
      standardDeviation: (high - low) * 0.17,
      quantiles: [0.05, 0.15, 0.35, 0.5, 0.65, 0.85, 0.95].map(
        (p) => low + (high - low) * Math.min(1, p * centre * 2),
      ),
    },
  });
  return {
    name,
    role,
    reference: profile(5832, 23, 0.42),
    candidate: profile(8232, name === 'income' ? 190 : 35, 0.42 + shift * 0.25),
    drift: {
      test: 'ks',
      size,
      logP: -size * size * 3400,
      logQ: -size * size * 3300,
      chance: null,
      newCategories: [],
      vanishedCategories: [],
    },
    histogram: {
      edges,
      categories: null,
      reference: at(5832, 0.42),
      candidate: at(8232, 0.42 + shift * 0.25),
    },
  };
}

function category(
  name: string,
  size: number,
  categories: string[],
  reference: number[],
  candidate: number[],
): ColumnMeasurement {
  const profile = (rows: number[]) => ({
    type: 'category' as const,
    rows: rows.reduce((a, b) => a + b, 0),
    missing: 0,
    distinct: rows.filter((count) => count > 0).length,
    top: categories
      .map((text, i) => ({ category: text, rows: rows[i]! }))
      .filter(({ rows: count }) => count > 0),
  });
  return {
    name,
    role: 'feature',
    reference: profile(reference),
    candidate: profile(candidate),
    drift: {
      test: 'chi2',
      size,
      logP: -size * size * 5000,
      logQ: -size * size * 4900,
      chance: null,
      newCategories: categories.filter((_, i) => reference[i] === 0),
      vanishedCategories: categories.filter((_, i) => candidate[i] === 0),
    },
    histogram: { edges: null, categories, reference, candidate },
  };
}

function columnsFor(shift: number): ColumnMeasurement[] {
  const size = (index: number) => driftSize(index, shift);
  const ranges: [number, number][] = [
    [300, 850],
    [-0.02, 0.24],
    [9_000, 240_000],
    [500, 60_000],
    [0, 0.9],
    [0, 45],
  ];
  return [
    numeric('probability', 'score', shift * 0.5, shift * 0.2, 0, 1),
    ...ranges.map(([low, high], i) => numeric(columnNames[i]!, 'feature', size(i), size(i), low, high)),
    category(
      'purpose',
      size(6),
      ['home', 'car', 'education', 'business', 'crypto'],
      [2904, 1702, 771, 455, 0],
      [4101 - Math.round(900 * shift), 2211, 1103, 817 - Math.round(100 * shift), Math.round(1000 * shift)],
    ),
    category(
      'region',
      size(7),
      ['north', 'south', 'east', 'west'],
      [1403, 1522, 1466, 1441],
      [2010, 2101, 2066, 2055],
    ),
  ];
}

function curves(auroc: number): Curves {
  const power = (1 - auroc) / auroc;
  return {
    roc: Array.from({ length: 61 }, (_, i) => [i / 60, (i / 60) ** power]),
    calibration: Array.from({ length: 10 }, (_, i) => ({
      score: i / 10 + 0.05,
      positives: Math.max(0, Math.min(1, 0.5 + (i / 10 - 0.45) * (0.5 + auroc / 2) - (0.85 - auroc) * 0.4)),
      cases: [2100, 1460, 905, 602, 411, 270, 190, 121, 73, 26][i]!,
    })),
    thresholds: Array.from({ length: 61 }, (_, i) => {
      const flagged = (i + 1) / 61;
      const recall = flagged ** power;
      const precision = (0.22 * recall) / flagged;
      return {
        threshold: 1 - flagged,
        flagged,
        precision,
        recall,
        f1: (2 * precision * recall) / (precision + recall),
      };
    }),
  };
}

function comparison(metric: Metric, reference: number, candidate: number, error = 0.0098): Comparison {
  const estimate = (value: number, standardError: number, cases: number) => ({
    value,
    standardError,
    interval: [value - 1.96 * standardError, value + 1.96 * standardError] as [number, number],
    cases,
  });
  return {
    metric,
    class: null,
    reference: estimate(reference, error * 1.1, 5832),
    candidate: estimate(candidate, error, 7410),
    difference: estimate(candidate - reference, error * 1.5, 7410),
    paired: false,
  };
}

export function measurementsFor(status: Level): Measurements {
  const q = quality[status];
  const confusion = (accuracy: number, rows: number) => {
    const wrong = Math.round(rows * (1 - accuracy));
    const positives = Math.round(rows * 0.22);
    const missed = Math.min(positives, Math.round(wrong * 0.6));
    return {
      classes: ['0', '1'],
      positive: 1,
      rows: [
        [rows - positives - (wrong - missed), wrong - missed],
        [missed, positives - missed],
      ],
    };
  };
  return {
    reference: {
      rows: 5832,
      labels: { rows: 5832, labelled: 5832, pending: 0, unmatched: 0 },
      from: '2026-01-01T00:00:00Z',
      to: '2026-06-30T23:12:00Z',
      curves: curves(0.8079),
      confusion: confusion(0.8391, 5832),
    },
    candidate: {
      rows: 8232,
      labels: { rows: 8232, labelled: 7410, pending: 801, unmatched: 3 },
      from: '2026-07-01T00:04:00Z',
      to: '2026-11-22T22:51:00Z',
      curves: curves(q.auroc),
      confusion: confusion(q.accuracy, 7410),
    },
    comparisons: [
      comparison('auroc', 0.8079, q.auroc),
      comparison('f1', 0.6288, q.f1, 0.0107),
      comparison('accuracy', 0.8391, q.accuracy, 0.0044),
      comparison('precision', 0.6402, q.f1 + 0.021, 0.012),
      comparison('recall', 0.6178, q.f1 - 0.019, 0.012),
      comparison('brier', 0.1192, 0.1192 + (0.81 - q.auroc) / 2, 0.002),
      {
        ...comparison('average_precision', 0.61, 0.5),
        candidate: { noEvidence: 'allNegative', cases: 12 },
        difference: { noEvidence: 'allNegative', cases: 12 },
      },
    ],
    edgeCases: [
      {
        name: 'negative interest rate',
        where: 'interest_rate < 0',
        referenceRows: 48,
        candidateRows: 33,
        comparisons: [comparison('accuracy', 0.7917, q.edge, 0.07)],
      },
    ],
    segments: [
      {
        name: 'region north and income below 25,000',
        where: "region = 'north' AND income < 25000",
        referenceRows: 201,
        candidateRows: 258,
        comparisons: [comparison('accuracy', 0.6391, 0.6124, 0.03)],
      },
    ],
    columns: columnsFor(q.shift),
    changes: [],
    estimated: [],
  };
}
