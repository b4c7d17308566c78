import { expect, it } from 'vitest';
import { correlations, type Tested } from '../../src/measure/correlations.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';
import { binary, outcomeOf, paired } from './answers.ts';

const n = 40;
const scores = Array.from({ length: n }, (_, i) => ((i * 17) % 41) / 41);
const labels = scores.map((score, i) => (((i * 29) % 37) / 37 < score ? 1 : 0));
const others = Array.from({ length: n }, (_, i) => ((i * 23) % 43) / 43);
const alone = (answers: ReturnType<typeof binary>) => ({
  reference: outcomeOf(answers),
  candidate: outcomeOf(answers),
  paired: null,
});
const tested = (metric: Metric, outcomes: Tested['outcomes'], fall = false): Tested => ({
  ...{ metric, class: null, outcomes, fall },
});
const between = (...both: [Tested, Tested]) => correlations(both)[0]![1]!;

// numpy 2.4.6, corrcoef of each case's right answers and squared errors; of recall, of its influences with those of accuracy.
it('Metrics of one set go together as their cases do, decisions with scores where a threshold makes them.', () => {
  const outcomes = alone(binary(labels, scores));
  expect(between(tested('accuracy', outcomes), tested('brier', outcomes))).toBeCloseTo(
    -0.8856126628916375,
    12,
  );
  expect(between(tested('brier', outcomes), tested('accuracy', outcomes))).toBeCloseTo(
    -0.8856126628916375,
    12,
  );
  expect(between(tested('recall', outcomes), tested('accuracy', outcomes))).toBeCloseTo(
    0.6990864070422756,
    12,
  );
  expect(between(tested('accuracy', outcomes), tested('accuracy', outcomes))).toBeCloseTo(1, 12);
});

it('Falls on the same cases go together as their changes do.', () => {
  const outcomes = paired(binary(labels, scores), binary(labels, others));
  const of = (metric: Metric) => tested(metric, outcomes, true);
  expect(between(of('accuracy'), of('brier'))).toBeCloseTo(-0.8291158599051536, 12);
});

it('A fall and a value go together by the candidate alone where the sets are of other cases.', () => {
  const [before, after] = [binary(labels, scores), binary(labels, others)];
  const outcomes = { reference: outcomeOf(before), candidate: outcomeOf(after), paired: null };
  const [value, fall] = [tested('accuracy', outcomes), tested('accuracy', outcomes, true)];
  const share = (answers: typeof before) =>
    answers.predicted.reduce((sum, said, i) => sum + (said === labels[i] ? 1 : 0), 0) / n;
  const variance = (p: number) => (p * (1 - p)) / n;
  const [a, b] = [variance(share(after)), variance(share(before))];
  expect(between(value, fall)).toBeCloseTo(Math.sqrt(a / (a + b)), 12);
});

it('What counts do not show is taken as independent: other sets, and decisions that no threshold makes.', () => {
  const one = alone(binary(labels, scores));
  const same = alone(binary(labels, scores));
  expect(between(tested('accuracy', one), tested('brier', same))).toBe(0);
  const decided = binary(labels, scores);
  decided.predicted[0] = 1 - decided.predicted[0]!;
  decided.predicted[1] = 1 - decided.predicted[1]!;
  decided.predicted[2] = 1 - decided.predicted[2]!;
  const strange = alone(decided);
  expect(between(tested('accuracy', strange), tested('brier', strange))).toBe(0);
  expect(between(tested('accuracy', strange), tested('recall', strange))).toBeGreaterThan(0);
  const unscored = alone({ ...binary(labels, scores), score: null });
  expect(between(tested('accuracy', unscored), tested('auroc', unscored))).toBe(0);
});
