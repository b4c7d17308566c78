import { describe, expect, it } from 'vitest';
import {
  allWithin,
  chooseRows,
  countChosen,
  countCodes,
  countPairs,
  countTimesOfDay,
  decide,
  differingRows,
  isAscending,
  recode,
  sumsOfParts,
} from '../../src/count/row-loops.ts';
import { NOTHING } from '../../src/data/column/numbers.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

/** More than two of the blocks in which rows are handed over, and a few. */
const many = 20_003;

function drawn(rows: number, value: (random: () => number) => number): Float64Array {
  const random = mulberry32(rows);
  return Float64Array.from({ length: rows }, () => value(random));
}
const classes = (rows: number, size: number) =>
  Int16Array.from(drawn(rows, (random) => Math.floor(random() * (size + 1)) - 1));

describe.each([0, 1, 8192, many])('over %i rows', (rows) => {
  it('codes become classes, of any number', () => {
    for (const size of [2, 3000]) {
      const codes = Int32Array.from(classes(rows, size));
      const of = Array.from({ length: size }, (_, code) => (code * 7) % size);
      expect(recode(codes, [-1, ...of], -2)).toEqual(
        Int16Array.from(codes, (code) => (code < 0 ? -1 : of[code]!)),
      );
    }
  });

  it('scores become decisions', () => {
    const scores = drawn(
      rows,
      (random) => [0.5, 0.4999999999999999, Number.NaN, 1][Math.floor(random() * 4)]!,
    );
    expect(decide(scores, 0.5)).toEqual(
      Int16Array.from(scores, (score) => (score >= 0.5 ? 1 : score < 0.5 ? 0 : -1)),
    );
  });

  it('decimals become decisions as the doubles that they mean', () => {
    const wholes = Int32Array.from(drawn(rows, (random) => [49, 50, 51, NOTHING][Math.floor(random() * 4)]!));
    expect(decide({ wholes, unit: 100 }, 0.5)).toEqual(
      Int16Array.from(wholes, (whole) => (whole === NOTHING ? -1 : whole >= 50 ? 1 : 0)),
    );
  });

  it('wrong rows are those of two known classes that differ, of all rows and of some', () => {
    const [actual, predicted] = [classes(rows, 3), classes(rows, 3).reverse()];
    const chosen = Uint8Array.from(actual, (_, row) => (row % 3 === 0 ? 1 : 0));
    for (const mask of [null, chosen]) {
      const wrong = [...actual.keys()].filter(
        (row) =>
          actual[row]! >= 0 && predicted[row]! >= 0 && actual[row] !== predicted[row] && mask?.[row] !== 0,
      );
      expect([...differingRows(actual, predicted, mask)]).toEqual(wrong);
    }
    expect(countChosen(chosen)).toBe(Math.ceil(rows / 3));
  });

  it('codes are counted, but for those of no category', () => {
    const codes = Int32Array.from(classes(rows, 5));
    const counts = [0, 1, 2, 3, 4, 5].map((code) => codes.filter((one) => one === code).length);
    expect([...countCodes(codes, 6)]).toEqual(counts);
  });

  it('counts are added up by parts of them, the last one shorter', () => {
    const counts = Uint32Array.from(drawn(rows, (random) => Math.floor(random() * 2 ** 32)));
    for (const size of [1, 1024]) {
      const sums: number[] = [];
      for (let from = 0; from < rows; from += size) {
        sums.push(counts.subarray(from, from + size).reduce((sum, count) => sum + count, 0));
      }
      expect([...sumsOfParts(counts, size)]).toEqual(sums);
    }
  });

  it('pairs of classes are counted, of all rows and of some', () => {
    for (const size of [2, 5]) {
      const [actual, predicted] = [classes(rows, size), classes(rows, size).reverse()];
      const chosen = Uint8Array.from(actual, (_, row) => (row % 3 === 0 ? 1 : 0));
      for (const mask of [null, chosen]) {
        const counts = new Uint32Array((size + 1) ** 2);
        actual.forEach((truth, row) => {
          if (mask?.[row] !== 0) counts[(truth + 1) * (size + 1) + predicted[row]! + 1]!++;
        });
        expect(countPairs(actual, predicted, mask, size)).toEqual(counts);
      }
    }
  });

  it('times are counted by the hour of the day, in order or not, before 1970 too', () => {
    const limit = Date.parse('2026-05-01');
    const shuffled = drawn(rows, (random) =>
      random() < 0.1 ? Number.NaN : Math.floor((random() * 1.2 - 0.1) * limit),
    );
    const ordered = Float64Array.from(shuffled, (_, row) => limit - 7e9 + row * 1_234_567);
    for (const times of [shuffled, ordered]) {
      const present = times.filter((time) => !Number.isNaN(time)).sort();
      const hours = new Float64Array(24);
      for (const time of present) hours[new Date(time).getUTCHours()]!++;
      expect(countTimesOfDay(times, limit)).toEqual({
        first: present[0] ?? Infinity,
        last: present.at(-1) ?? -Infinity,
        late: present.filter((time) => time > limit).length,
        hours,
      });
    }
  });
});

it('a code without a class is told by its row', () => {
  const codes = new Int32Array(many);
  codes[12_345] = 1;
  expect(recode(codes, [-1, 0, -2], -2)).toBe(12_345);
});

it('values outside of bounds are found wherever they stand, and NaN is outside', () => {
  const values = drawn(many, (random) => random());
  expect(allWithin(values, 0, 1)).toBe(true);
  for (const [row, value] of [
    [0, -1e-300],
    [9000, 1.0000000000000002],
    [many - 1, Number.NaN],
  ] as const) {
    const changed = values.slice();
    changed[row] = value;
    expect(allWithin(changed, 0, 1)).toBe(false);
  }
  expect(allWithin(Float64Array.of(-1e308, 1e308), -Infinity, Infinity)).toBe(true);
  const wholes = Int32Array.from({ length: many }, (_, row) => row);
  expect(allWithin({ wholes, unit: 10_000 }, 0, 2.0002)).toBe(true);
  expect(allWithin({ wholes, unit: 10_000 }, 0, 2.0001)).toBe(false);
  expect(allWithin({ wholes: wholes.with(9000, NOTHING), unit: 10_000 }, 0, 3)).toBe(false);
});

it('values ascend where each is above the one before, in another block too', () => {
  const values = Float64Array.from({ length: many }, (_, row) => row / 7);
  expect(isAscending(values)).toBe(true);
  expect(isAscending(new Float64Array(0))).toBe(true);
  for (const row of [0, 1, 8191, 8192, many - 1]) {
    expect(isAscending(values.with(row, Number.NaN)), `NaN in row ${row}`).toBe(false);
    if (row > 0) expect(isAscending(values.with(row, values[row - 1]!)), `row ${row} repeated`).toBe(false);
  }
  expect(isAscending({ wholes: Int32Array.of(-3, 4, 5), unit: 10 })).toBe(true);
  expect(isAscending({ wholes: Int32Array.of(-3, 5, 4), unit: 10 })).toBe(false);
});

it('about a share of the rows is chosen, those of a smaller share among them, whatever the set', () => {
  expect(chooseRows(many, 1)).toEqual(Uint32Array.from({ length: many }, (_, row) => row));
  const [tenth, third] = [chooseRows(1_000_000, 0.1), chooseRows(1_000_000, 1 / 3)];
  expect(Math.abs(tenth.length - 100_000)).toBeLessThan(5 * 300);
  expect(Math.abs(third.length - 1_000_000 / 3)).toBeLessThan(5 * 472);
  const wide = new Set(third);
  expect(tenth.every((row, i) => wide.has(row) && (i === 0 || row > tenth[i - 1]!))).toBe(true);
  expect(chooseRows(many, 0.1)).toEqual(tenth.filter((row) => row < many));
});
