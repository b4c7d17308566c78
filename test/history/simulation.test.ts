import { expect, it } from 'vitest';
import type { ReviewCounts } from '../../src/count/index.ts';
import type { RuledMetric } from '../../src/judge/performance/ruled.ts';
import { judgeReviews } from '../../src/judge/reviews/history.ts';
import type { Measurements } from '../../src/measure/measurements.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { mulberry32 } from '../measure/mulberry32.ts';
import { recordAt } from './record.ts';
import { basePlan } from './world.ts';

const plan = parsePlan(basePlan.replace('review: weekly\n', ''), 'plan.yaml');
const error = 0.015;
const reference = {
  value: 0.9,
  standardError: 0.001,
  interval: [0.89, 0.91] as [number, number],
  cases: 90_000,
};

/** One metric that fell by `z` standard errors, as it is judged and as it is remembered. */
function review(day: number, z: number) {
  const value = reference.value - z * error;
  const interval: [number, number] = [value - 0.03, value + 0.03];
  const found = recordAt(day);
  const [known] = found.values;
  const record = {
    ...found,
    values: [
      {
        ...known!,
        measured: { value, standard_error: error, interval },
        difference: { value: value - reference.value, standard_error: error },
      },
    ],
  };
  const estimate = { value, standardError: error, interval, cases: 400 };
  const ruled = {
    check: { kind: 'metric', subject: null, aspect: null, metric: 'accuracy', class: null },
    rule: plan.metrics[0]!,
    comparison: {
      metric: 'accuracy',
      class: null,
      reference,
      candidate: estimate,
      difference: { ...estimate, value: value - reference.value },
      paired: false,
    },
  } as RuledMetric;
  return { record, ruled };
}

/** The number of the first review of a series, from 1, whose sum of falls raises the alarm; null: none. */
function firstAlarm(falls: number[]): number | null {
  const records = [];
  for (const [day, z] of falls.entries()) {
    const { record, ruled } = review(day, z);
    const counts = {
      reference: { sha256: record.reference!.sha256 },
      candidate: { sha256: record.candidate.sha256, times: null },
    } as ReviewCounts;
    const measurements = { changes: [] as Measurements['changes'] } as Measurements;
    const found = judgeReviews(
      plan,
      [ruled],
      { counts, measurements },
      { records, faults: [] },
      new Date(record.at),
    );
    if (found.some(({ aspect, status }) => aspect === 'cusum' && status === 'AMBER')) return day + 1;
    records.push(record);
  }
  return null;
}

/** Independent falls of mean `shift` and variance 1. */
function normals(seed: number, shift: number): (count: number) => number[] {
  const uniform = mulberry32(seed);
  const one = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return (count) => Array.from({ length: count }, () => one() + shift);
}

// By numpy 2.4.6, a million series: without change the sum alarms in 2.32 % of twelve reviews, and "z > 1.645 once" in
// 46.0 %; with a fall of two standard errors the sum takes 3.34 reviews on average, and has alarmed by the fifth in 95.2 %.
it('the sum of falls alarms in about 2 % of series of twelve reviews without change, where one review alone does in 46 %', () => {
  const draw = normals(3, 0);
  const series = Array.from({ length: 1500 }, () => draw(12));
  const alarms = series.filter((falls) => firstAlarm(falls) !== null).length / series.length;
  expect(alarms).toBeGreaterThan(0.0232 - 0.011);
  expect(alarms).toBeLessThan(0.0232 + 0.011);
  const once = series.filter((falls) => falls.some((z) => z > 1.645)).length / series.length;
  expect(once).toBeGreaterThan(0.46 - 0.035);
  expect(once).toBeLessThan(0.46 + 0.035);
});

it('a fall of two standard errors is found after 3.3 reviews', () => {
  const draw = normals(4, 2);
  const delays = Array.from({ length: 1500 }, () => firstAlarm(draw(40))!);
  const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
  expect(mean).toBeGreaterThan(3.34 - 0.12);
  expect(mean).toBeLessThan(3.34 + 0.12);
  const early = delays.filter((delay) => delay <= 5).length / delays.length;
  expect(early).toBeGreaterThan(0.952 - 0.02);
  expect(early).toBeLessThan(0.952 + 0.02);
});
