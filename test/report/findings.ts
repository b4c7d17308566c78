import type { Finding } from '../../src/record/verdict.ts';
import type { Level } from '../../src/plan/plan.ts';
import { columnNames, driftSize, quality } from './measurements.ts';

export function level(value: number, green: number, red: number): Level {
  return value >= green ? 'GREEN' : value < red ? 'RED' : 'AMBER';
}

export function finding(check: string, more: Partial<Finding> = {}): Finding {
  return {
    check,
    status: 'NOTE',
    value: null,
    interval: null,
    reference: null,
    cases: null,
    rule: '',
    message: '',
    plan_line: null,
    ...more,
  };
}

export function findingsFor(status: Level): Finding[] {
  const q = quality[status];
  const findings = [
    finding('metric/auroc', {
      status: level(q.auroc, 0.8, 0.7),
      value: q.auroc,
      interval: [q.auroc - 0.0193, q.auroc + 0.0188],
      reference: 0.8079,
      cases: 8232,
      rule: 'green when >= 0.8, red when <= 0.7',
      message: `AUROC is ${q.auroc}: a defaulting loan is scored above a sound one in ${(q.auroc * 100).toFixed(1)} % of pairs.`,
      plan_line: 38,
      flip: 0.0312,
    }),
    finding('metric/f1', {
      status: level(q.f1, 0.6, 0.5),
      value: q.f1,
      interval: [q.f1 - 0.021, q.f1 + 0.0208],
      reference: 0.6288,
      cases: 8232,
      rule: 'green when >= 0.6, red when < 0.5',
      message: `F1 is ${q.f1}, against 0.6288 on the reference.`,
      plan_line: 44,
      flip: 0.0021,
    }),
    finding('metric/accuracy', {
      status: level(q.accuracy, 0.8, 0.7),
      value: q.accuracy,
      interval: [q.accuracy - 0.0087, q.accuracy + 0.0085],
      reference: 0.8391,
      cases: 8232,
      rule: 'green when >= 0.8, red when < 0.7',
      message: `Accuracy is ${q.accuracy}.`,
      plan_line: 45,
      flip: 0.397,
    }),
    finding('edge/negative interest rate/accuracy', {
      status: level(q.edge, 0.75, 0.6),
      value: q.edge,
      interval: [q.edge - 0.14, Math.min(1, q.edge + 0.12)],
      reference: 0.7917,
      cases: 33,
      rule: 'green when >= 0.75, red when < 0.6',
      message: `Accuracy is ${q.edge} on the 33 rows where the interest rate is negative.`,
      plan_line: 63,
      where: 'interest_rate < 0',
      flip: 0.24,
    }),
    finding('prediction/probabilities', {
      status: status === 'RED' ? 'RED' : 'GREEN',
      value: status === 'RED' ? 1 : 0,
      cases: 8232,
      rule: 'scores within 0..1',
      message:
        status === 'RED' ? '1 score lies outside 0..1: 1.3 in row 4,711.' : 'All scores lie within 0..1.',
      plan_line: 48,
      where: 'probability < 0 OR probability > 1',
    }),
    finding('input/income/missing', {
      status: status === 'GREEN' ? 'GREEN' : 'AMBER',
      value: status === 'GREEN' ? 0.0042 : 0.0231,
      interval: status === 'GREEN' ? [0.003, 0.0058] : [0.0201, 0.0266],
      reference: 0.0039,
      cases: 8232,
      rule: 'amber when > 1%, red when > 5%',
      message: `income is missing in ${status === 'GREEN' ? 35 : 190} of 8,232 rows.`,
      plan_line: 54,
      where: 'income IS NULL',
    }),
    finding('known-answer/known.csv', {
      status: 'GREEN',
      value: 12,
      cases: 12,
      rule: 'all within 0.01',
      message: 'All 12 known answers are met within 0.01.',
      plan_line: 51,
    }),
  ];
  if (status === 'RED') {
    findings.push(
      finding('feature/credit_score/learnt_range', {
        status: 'AMBER',
        value: 830,
        reference: 850,
        cases: 8232,
        rule: 'range of the reference, 300 to 850',
        message: 'credit_score runs from 300 to 830, on the reference from 300 to 850: its range shrank.',
        plan_line: 15,
      }),
    );
  }
  for (const [index, column] of columnNames.entries()) {
    const size = driftSize(index, q.shift);
    if (size < 0.1) continue;
    findings.push(
      finding(`drift/${column}`, {
        value: size,
        cases: 8232,
        rule: 'a note when D >= 0.1 and q < 0.05',
        message: `${column} has shifted: the largest gap between the two distributions is ${size.toFixed(3)}. The labels show how the model performs, so this is a note.`,
        plan_line: 56,
      }),
    );
  }
  findings.push(
    finding('segment/region north and income below 25,000/accuracy', {
      value: 0.6124,
      interval: [0.5513, 0.6702],
      reference: 0.6391,
      cases: 258,
      rule: 'shown, never gates',
      message: 'The weakest segment: accuracy 0.6124 on 258 rows.',
      where: "region = 'north' AND income < 25000",
    }),
  );
  return findings;
}
