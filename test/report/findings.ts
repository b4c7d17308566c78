import type { Level } from '../../src/plan/plan.ts';
import { checkName } from '../../src/record/check.ts';
import type { Check, Finding, WrittenFinding } from '../../src/record/verdict.ts';
import { written } from '../../src/report/verdict.ts';
import { columnNames, driftSize, quality } from './measurements.ts';
import { bound } from './plan.ts';

type About = Pick<Check, 'kind'> & Partial<Check>;

export function level(value: number, green: number, red: number): Level {
  return value >= green ? 'GREEN' : value < red ? 'RED' : 'AMBER';
}

/** A NOTE about a check, with whatever else it has. */
export function finding(about: About, more: Partial<Finding> = {}): WrittenFinding {
  return written({
    subject: null,
    aspect: null,
    metric: null,
    class: null,
    ...about,
    status: 'NOTE',
    value: null,
    unit: null,
    interval: null,
    reference: null,
    cases: null,
    bounds: null,
    expected: null,
    reasons: [],
    plan_line: null,
    ...more,
  });
}

/** Bounds as a plan writes them: green, red, amber. */
export function bounds(green: string | null, red: string | null, amber: string | null = null) {
  const read = (text: string | null) => (text === null ? null : bound(text));
  return { green: read(green), amber: read(amber), red: read(red), falls: [] };
}

/** The name of a metric's check. */
export function named(about: About): string {
  return checkName({ subject: null, aspect: null, metric: null, class: null, ...about });
}

export function findingsFor(status: Level): WrittenFinding[] {
  const q = quality[status];
  const share = status === 'GREEN' ? 0.0042 : 0.0231;
  const findings = [
    finding(
      { kind: 'metric', metric: 'auroc' },
      {
        status: level(q.auroc, 0.8, 0.7),
        value: q.auroc,
        unit: 'share',
        interval: [q.auroc - 0.0193, q.auroc + 0.0188],
        reference: 0.8079,
        cases: 8232,
        bounds: bounds('>= 0.8', '<= 0.7'),
        plan_line: 38,
        flip: 0.0312,
      },
    ),
    finding(
      { kind: 'metric', metric: 'f1' },
      {
        status: level(q.f1, 0.6, 0.5),
        value: q.f1,
        unit: 'share',
        interval: [q.f1 - 0.021, q.f1 + 0.0208],
        reference: 0.6288,
        cases: 8232,
        bounds: bounds('>= 0.6', '< 0.5'),
        plan_line: 44,
        flip: 0.0021,
      },
    ),
    finding(
      { kind: 'metric', metric: 'accuracy' },
      {
        status: level(q.accuracy, 0.8, 0.7),
        value: q.accuracy,
        unit: 'share',
        interval: [q.accuracy - 0.0087, q.accuracy + 0.0085],
        reference: 0.8391,
        cases: 8232,
        bounds: bounds('>= 0.8', '< 0.7'),
        plan_line: 45,
        flip: 0.397,
      },
    ),
    finding(
      { kind: 'edge', subject: 'negative interest rate', metric: 'accuracy' },
      {
        status: level(q.edge, 0.75, 0.6),
        value: q.edge,
        unit: 'share',
        interval: [q.edge - 0.14, Math.min(1, q.edge + 0.12)],
        reference: 0.7917,
        cases: 33,
        bounds: bounds('>= 0.75', '< 0.6'),
        plan_line: 63,
        where: 'interest_rate < 0',
        flip: 0.24,
      },
    ),
    finding(
      { kind: 'prediction', subject: 'probability', aspect: 'probabilities' },
      {
        status: status === 'RED' ? 'RED' : 'GREEN',
        value: status === 'RED' ? 1 : 0,
        unit: 'count',
        cases: 8232,
        reasons: status === 'RED' ? [{ reason: 'scoresOutside', row: 4711, score: 1.3 }] : [],
        plan_line: 48,
        where: 'probability < 0 OR probability > 1',
      },
    ),
    finding(
      { kind: 'input', subject: 'income', aspect: 'missing' },
      {
        status: status === 'GREEN' ? 'GREEN' : 'AMBER',
        value: share,
        unit: 'share',
        interval: status === 'GREEN' ? [0.003, 0.0058] : [0.0201, 0.0266],
        reference: 0.0039,
        cases: 8232,
        bounds: bounds(null, '> 5%', '> 1%'),
        reasons: [{ reason: 'missing', rows: status === 'GREEN' ? 35 : 190 }],
        plan_line: 54,
        where: 'income IS NULL',
      },
    ),
    finding(
      { kind: 'known-answer', subject: 'known.csv' },
      {
        status: 'GREEN',
        value: 0,
        unit: 'count',
        cases: 12,
        expected: { expected: 'within', tolerance: 0.01 },
        plan_line: 51,
      },
    ),
  ];
  if (status === 'RED') {
    findings.push(
      finding(
        { kind: 'feature', subject: 'credit_score', aspect: 'learnt-range' },
        {
          status: 'AMBER',
          value: 830,
          reference: 850,
          cases: 8232,
          reasons: [
            {
              reason: 'rangeChanged',
              ends: [{ end: 'greatest', change: 'shrank', rows: 12 }],
              reference: [300, 850],
              candidate: [300, 830],
            },
          ],
          plan_line: 15,
        },
      ),
    );
  }
  for (const [index, column] of columnNames.entries()) {
    const size = driftSize(index, q.shift);
    if (size < 0.1) continue;
    findings.push(
      finding(
        { kind: 'drift', subject: column },
        {
          value: size,
          unit: 'score',
          cases: 8232,
          expected: { expected: 'drift', test: 'ks', threshold: 0.1, q: 0.05 },
          reasons: [{ reason: 'drift', role: 'feature', found: 'drifted', logQ: -20 }],
          plan_line: 56,
        },
      ),
    );
  }
  findings.push(
    finding(
      { kind: 'segment', subject: 'region north and income below 25,000', metric: 'accuracy' },
      {
        value: 0.6124,
        unit: 'share',
        interval: [0.5513, 0.6702],
        reference: 0.6391,
        cases: 258,
        expected: { expected: 'error rate', alpha: 0.05 },
        reasons: [{ reason: 'weakSegment', whole: 0.7 }],
        where: "region = 'north' AND income < 25000",
      },
    ),
  );
  return findings;
}
