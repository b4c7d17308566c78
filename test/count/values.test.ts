import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedFinite } from '../../src/count/radix-sort.ts';
import { countScores } from '../../src/count/scores.ts';
import { addValueCounts, countValues } from '../../src/count/values.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

const doubles = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 });

describe('sortedFinite', () => {
  const finite = (values: Float64Array) => values.filter(Number.isFinite);

  it('sorts as the engine does, for doubles of every size and sign, and leaves out what is not finite', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 60 }), (some) => {
        // Long enough for the radix passes to run.
        const values = Float64Array.from(
          { length: 5000 },
          (_, i) => some[i % (some.length || 1)] ?? i * -1.5,
        );
        expect(sortedFinite(values).slice()).toEqual(finite(values).sort());
      }),
      { numRuns: 50 },
    );
  });

  it('sorts values that differ in their last bits alone, few of them or all', () => {
    const random = mulberry32(7);
    for (const share of [0.001, 1]) {
      const values = Float64Array.from({ length: 9000 }, () =>
        random() < share ? 1 + Math.floor(random() * 4096) * Number.EPSILON : random() * 1e6,
      );
      expect(sortedFinite(values).slice()).toEqual(values.slice().sort());
    }
  });

  it('reads what lies in the middle of a larger array and changes nothing of it', () => {
    const all = Float64Array.from({ length: 9000 }, (_, i) => (i * 7919) % 9001);
    const before = all.slice();
    expect(sortedFinite(all.subarray(1000, 6000)).slice()).toEqual(before.slice(1000, 6000).sort());
    expect(all).toEqual(before);
  });
});

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
  ])('counts %s as a map does', (_, value) => {
    const random = mulberry32(11);
    const values = Float64Array.from({ length: 5000 }, () => value(random()));
    const rows = new Map<number, number>();
    for (const one of values) if (Number.isFinite(one)) rows.set(one, (rows.get(one) ?? 0) + 1);
    const counts = countValues(values);
    expect([...counts.values]).toEqual([...rows.keys()].sort((a, b) => a - b));
    expect([...counts.rows]).toEqual([...counts.values].map((one) => rows.get(one)));
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

  it('counts nothing in an empty column', () => {
    expect(countValues(new Float64Array(0)).values).toHaveLength(0);
  });
});

describe('countScores', () => {
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
