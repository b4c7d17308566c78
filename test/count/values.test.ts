import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radixSort } from '../../src/count/radix-sort.ts';
import { countScores } from '../../src/count/scores.ts';
import { addValueCounts, countValues } from '../../src/count/values.ts';

const doubles = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 });

describe('radixSort', () => {
  it('sorts as the engine does, for doubles of every size and sign', () => {
    fc.assert(
      fc.property(doubles, (some) => {
        // Long enough for the radix passes to run.
        const values = Float64Array.from(
          { length: 5000 },
          (_, i) => some[i % (some.length || 1)] ?? i * -1.5,
        );
        expect(radixSort(values.slice())).toEqual(values.slice().sort());
      }),
      { numRuns: 50 },
    );
  });

  it('sorts what lies in the middle of a larger array and leaves the rest alone', () => {
    const all = Float64Array.from({ length: 9000 }, (_, i) => (i * 7919) % 9001);
    const before = all.slice();
    radixSort(all.subarray(1000, 6000));
    expect(all.subarray(0, 1000)).toEqual(before.subarray(0, 1000));
    expect(all.subarray(6000)).toEqual(before.subarray(6000));
    expect(all.subarray(1000, 6000)).toEqual(before.slice(1000, 6000).sort());
  });
});

describe('countValues', () => {
  it('counts each distinct value once, ascending, and leaves out what is not finite', () => {
    const counts = countValues(Float64Array.of(3, Number.NaN, 1, 3, -0, 0, Infinity, 3, -Infinity));
    expect([...counts.values]).toEqual([0, 1, 3]);
    expect([...counts.rows]).toEqual([2, 1, 3]);
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
