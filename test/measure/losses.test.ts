import { expect, it } from 'vitest';
import { lossCounts } from '../../src/count/answers/losses.ts';
import { estimateLosses } from '../../src/measure/losses.ts';

const groupOf = (prediction: number, errors: number[]) => ({
  prediction,
  rows: errors.length,
  absolute: errors.reduce((sum, e) => sum + Math.abs(e), 0),
  squares: errors.reduce((sum, e) => sum + e ** 2, 0),
  fourths: errors.reduce((sum, e) => sum + e ** 4, 0),
});
const reference = lossCounts(
  [
    groupOf(
      1,
      Array.from({ length: 21 }, (_, i) => i % 5),
    ),
    groupOf(
      3,
      Array.from({ length: 41 }, (_, i) => 2 + (i % 7)),
    ),
  ],
  [0, 4],
);
const predicted = (values: number[], rows: number[]) => ({
  values: Float64Array.from(values),
  rows: Uint32Array.from(rows),
});

it('Errors without labels are those of the reference at such predictions, with what is learnt of them and chance in the interval', () => {
  const found = estimateLosses(reference, predicted([1, 3], [30, 10]));
  if ('noEvidence' in found) throw new Error(found.noEvidence);
  // numpy 2.4.6: the stratified means, and the roots of Σw²s²/n (ddof 1) plus the mixture's variance over 40 cases.
  expect(found.mae!.value).toBeCloseTo(2.6602787456445993, 12);
  expect(found.mae!.interval[0]).toBeCloseTo(1.850135340882485, 12);
  expect(found.mae!.interval[1]).toBeCloseTo(3.470422150406714, 12);
  expect(found.rmse!.value).toBeCloseTo(3.3648625011384854, 12);
  expect(found.rmse!.interval[0]).toBeCloseTo(2.47373209057115, 12);
  expect(found.rmse!.interval[1]).toBeCloseTo(4.065125932516036, 12);
});

it('Predictions beyond those of the reference are no evidence, once they are more than a few', () => {
  const few = estimateLosses(reference, predicted([1, 9], [95, 5]));
  expect(few).toHaveProperty('mae');
  const many = estimateLosses(reference, predicted([1, 9], [80, 20]));
  expect(many).toEqual({ noEvidence: 'outsideSupport', cases: 100 });
});
