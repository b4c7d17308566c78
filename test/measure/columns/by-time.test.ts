import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureByTime } from '../../../src/measure/columns/by-time.ts';
import type { ColumnMeasurement, Histogram } from '../../../src/measure/measurements.ts';

/** By scipy, and the mean of draws by numpy: by-time.golden.py. */
const golden: {
  software: string;
  reference: number[];
  stretches: number[][];
  distances: number[];
  chance: number;
} = JSON.parse(readFileSync(join(import.meta.dirname, 'by-time.golden.json'), 'utf8'));

function measured(histogram: Histogram, bins: number[][], missing = bins.map(() => 0)) {
  const stretches = bins.map((rows, i) => ({
    from: i,
    to: i + 0.5,
    rows: rows.reduce((sum, one) => sum + one, 0) + missing[i]!,
  }));
  const counts = { step: 1, stretches, columns: new Map([['x', { bins, missing }]]) };
  return measureByTime(counts, [{ name: 'x', histogram } as ColumnMeasurement]).columns.get('x')!;
}

describe(`how far a column lies from the reference, by time (${golden.software})`, () => {
  const categories = golden.reference.map((_, i) => String(i));
  const histogram = { edges: null, categories, reference: golden.reference, candidate: [] };

  it('is half of the differences of all shares, and what chance makes of it is told beside it', () => {
    const found = measured(histogram, golden.stretches);
    found.forEach(({ distance, chance }, i) => {
      expect(distance).toBeCloseTo(golden.distances[i]!, 12);
      expect(Math.abs(chance! / golden.chance - 1)).toBeLessThan(0.03);
    });
  });

  it('of numbers is that of about ten parts of the reference, however many bins were drawn', () => {
    const edges = Array.from({ length: 41 }, (_, i) => i);
    const even = Array.from({ length: 40 }, () => 10);
    // Every second bin is empty and its neighbour has twice the rows: the same tenths.
    const [found] = measured({ edges, categories: null, reference: even, candidate: [] }, [
      even.map((rows, i) => (i % 2 ? 2 * rows : 0)),
    ]);
    expect(found!.distance).toBeCloseTo(0, 12);
    const [moved] = measured({ edges, categories: null, reference: even, candidate: [] }, [
      even.map((_, i) => (i < 20 ? 10 : 0)),
    ]);
    expect(moved!.distance).toBeCloseTo(0.5, 12);
  });

  it('is none where a stretch has no value, and says what is missing', () => {
    const [empty, half] = measured(histogram, [golden.reference.map(() => 0), golden.reference], [7, 2000]);
    expect(empty).toMatchObject({ distance: null, chance: null, missing: 1 });
    expect(half).toMatchObject({ distance: 0, missing: 0.5 });
  });
});
