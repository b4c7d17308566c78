import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScores } from '../../src/count/answers/scores.ts';
import { addValueCounts, countValues } from '../../src/count/values.ts';
import { NOTHING, type Numbers, NumbersBuilder } from '../../src/data/column/numbers.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

/** The numbers as a column keeps them that has so many decimals. */
function kept(values: Float64Array, decimals: number): Numbers {
  const builder = new NumbersBuilder(true);
  builder.grow(values.length);
  builder.refine(decimals);
  values.forEach((value, row) => {
    builder.put(row, value);
  });
  return builder.finish(values.length);
}

const doubles = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 });

describe('countValues', () => {
  it('counts each distinct value once, ascending, and leaves out what is not finite', () => {
    const counts = countValues(Float64Array.of(3, Number.NaN, 1, 3, -0, 0, Infinity, 3, -Infinity));
    expect([...counts.values]).toEqual([0, 1, 3]);
    expect([...counts.rows]).toEqual([2, 1, 3]);
  });

  it.each([
    ['small whole numbers', (random: number) => Math.floor(random * 40) - 20],
    ['whole numbers far apart', (random: number) => Math.floor(random * 4e9) - 2e9],
    ['ids of many digits', (random: number) => 1e15 + Math.floor(random * 1000)],
    ['halves', (random: number) => Math.floor(random * 90) / 2],
    ['gaps', (random: number) => (random < 0.3 ? Number.NaN : Math.floor(random * 10))],
    ['decimals', (random: number) => Number((random * 8 - 4).toFixed(3))],
    ['decimals of a wide range', (random: number) => Number((random * 7 - 3.5).toFixed(4))],
    [
      'decimals too far apart to be counted in their places',
      (random: number) => Number((random * 1e6).toFixed(5)),
    ],
    [
      'whole numbers and, rarely, decimals',
      (random: number) => (random < 0.001 ? 0.125 : Math.floor(random * 50)),
    ],
    ['neighbours of decimals', (random: number) => [0.3, 0.1 + 0.2, 0.7, 0.1 * 7][Math.floor(random * 4)]!],
    ['zeros of both signs', (random: number) => (random < 0.5 ? -0 : random < 0.8 ? 0 : -0.01)],
    ['decimals about the ends of 32 bits', (random: number) => Math.round(random) * -4_294_967_295 + 2 ** 31],
    [
      'the largest and the smallest',
      (random: number) => [Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324][Math.floor(random * 3)]!,
    ],
    ['doubles of about one size', (random: number) => random * 7 - 3],
    [
      'doubles of every size',
      (random: number) => Math.sign(random - 0.4) * 10 ** (((random * 1e4) % 600) - 300),
    ],
    ['doubles that differ in their last bits', (random: number) => 1 + Math.floor(random * 4096) * 2 ** -52],
    [
      'some that differ in their last bits among others',
      (random: number) => (random < 0.5 ? 1 + random * 2 ** -40 : random * 1e6),
    ],
    ['doubles crowded far from a few others', (random: number) => (random < 0.001 ? random * 1e300 : random)],
    ['ever denser crowds', (random: number) => 2 ** -((random * 1e5) % 1000) * (1 + random)],
    ['the smallest doubles', (random: number) => Math.floor(random * 3000 - 1000) * 5e-324],
    ['doubles about both ends', (random: number) => (2 * random - 1) * 1.7e308],
    [
      'doubles in order, and infinities',
      (random: number) => (random < 0.01 ? -1 / 0 : random < 0.02 ? 1 / 0 : random / 3),
    ],
  ])('counts %s as a map does', (_, value) => {
    const random = mulberry32(11);
    const values = Float64Array.from({ length: 50_000 }, () => value(random()));
    const rows = new Map<number, number>();
    for (const one of values) if (Number.isFinite(one)) rows.set(one + 0, (rows.get(one + 0) ?? 0) + 1);
    // As they come from a file, and with a unit that is finer than they need.
    for (const numbers of [values, kept(values, 0), kept(values, 6)]) {
      const counts = countValues(numbers);
      expect([...counts.values]).toEqual([...rows.keys()].sort((a, b) => a - b));
      expect([...counts.rows]).toEqual([...counts.values].map((one) => rows.get(one)));
    }
  });

  it('gives the same counts for a set and for its parts added together', () => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        const sum = addValueCounts(countValues(Float64Array.from(a)), countValues(Float64Array.from(b)));
        const whole = countValues(Float64Array.from([...a, ...b]));
        expect([...sum.values]).toEqual([...whole.values]);
        expect([...sum.rows]).toEqual([...whole.rows]);
      }),
    );
  });

  it('counts doubles of any kind, few or many, in the middle of a larger array of which it changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 60 }), fc.constantFrom(1, 100), (some, times) => {
        const all = Float64Array.from(
          { length: some.length * times + 8 },
          (_, i) => some[i % (some.length || 1)] ?? i / 3,
        );
        const before = all.slice();
        const counts = countValues(all.subarray(4, all.length - 4));
        expect(all).toEqual(before);
        const wanted = [...before.subarray(4, all.length - 4)].filter(Number.isFinite).map((one) => one + 0);
        expect([...counts.values]).toEqual([...new Set(wanted)].sort((a, b) => a - b));
        expect([...counts.rows]).toEqual(
          [...counts.values].map((one) => wanted.filter((other) => other === one).length),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, 1, 2, 3, 8191, 8192, 19_998])(
    'finds the ends of whole numbers wherever they stand: in rows %i and the next',
    (row) => {
      const values = new Float64Array(20_000).fill(7);
      values.set([-90_000, 80_000], row);
      for (const numbers of [kept(values, 0), kept(values.toReversed(), 0)]) {
        const counts = countValues(numbers);
        expect([...counts.values]).toEqual([-90_000, 7, 80_000]);
        expect([...counts.rows]).toEqual([1, 19_998, 1]);
      }
    },
  );

  it('counts nothing in an empty column', () => {
    expect(countValues(new Float64Array(0)).values).toHaveLength(0);
  });
});

describe('countScores', () => {
  it.each([
    ['decimals', (random: number) => Number(random.toFixed(3))],
    ['negative decimals', (random: number) => Number((random - 0.6).toFixed(2))],
    ['fractions', (random: number) => Math.floor(random * 300) / 300],
    ['zeros of both signs', (random: number) => (random < 0.5 ? -0 : 0)],
  ])('counts %s of both sides as two maps do', (_, score) => {
    const random = mulberry32(13);
    const scores = Float64Array.from({ length: 4000 }, () =>
      random() < 0.05 ? Number.NaN : score(random()),
    );
    const side = Uint8Array.from(scores, () => Math.floor(random() * 3));
    const rows = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
    scores.forEach((one, i) => {
      const own = rows[side[i]!]!;
      if (!Number.isNaN(one)) own.set(one + 0, (own.get(one + 0) ?? 0) + 1);
    });
    const counts = countScores(scores, side);
    const distinct = [...new Set([...rows[0]!.keys(), ...rows[1]!.keys()])].sort((a, b) => a - b);
    expect([...counts.scores]).toEqual(distinct);
    expect([...counts.positives]).toEqual(distinct.map((one) => rows[1]!.get(one) ?? 0));
    expect([...counts.negatives]).toEqual(distinct.map((one) => rows[0]!.get(one) ?? 0));
  });

  it.each([
    ['in many buckets', 20_003, (random: number) => Math.floor((random - 0.5) * 150_000), 1000],
    [
      'of which twice the whole is no 32-bit number',
      4000,
      (random: number) => 2 ** 30 + Math.floor(random * 9),
      1,
    ],
    ['too far apart to have a place each', 4000, (random: number) => Math.floor(random * 2 ** 30), 1e6],
    ['none of which is there', 500, () => NOTHING, 10],
  ])('counts decimals %s as the doubles that they mean', (_, rows, whole, unit) => {
    const random = mulberry32(rows);
    const wholes = Int32Array.from({ length: rows }, () => (random() < 0.05 ? NOTHING : whole(random())));
    const side = Uint8Array.from(wholes, () => Math.floor(random() * 3));
    const sides = [0, 1].map((one) => {
      const counted = new Map<number, number>();
      wholes.forEach((each, row) => {
        if (each !== NOTHING && side[row] === one)
          counted.set(each / unit, (counted.get(each / unit) ?? 0) + 1);
      });
      return counted;
    });
    const distinct = [...new Set(sides.flatMap((counted) => [...counted.keys()]))].sort((a, b) => a - b);
    const counts = countScores({ wholes, unit }, side);
    expect([...counts.scores]).toEqual(distinct);
    expect([...counts.negatives]).toEqual(distinct.map((one) => sides[0]!.get(one) ?? 0));
    expect([...counts.positives]).toEqual(distinct.map((one) => sides[1]!.get(one) ?? 0));
  });

  it('counts positives and negatives at each score and leaves out rows without a label or a score', () => {
    const counts = countScores(
      Float64Array.of(0.5, 0.2, 0.5, 0.9, Number.NaN, 0.1),
      Uint8Array.of(1, 0, 0, 2, 1, 1),
    );
    expect([...counts.scores]).toEqual([0.1, 0.2, 0.5]);
    expect([...counts.positives]).toEqual([1, 0, 1]);
    expect([...counts.negatives]).toEqual([0, 1, 1]);
  });
});
