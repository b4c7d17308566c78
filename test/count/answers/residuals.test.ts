import { describe, expect, it } from 'vitest';
import { countResiduals } from '../../../src/count/answers/residuals.ts';

describe('countResiduals', () => {
  it('sums powers of target and error about the first target', () => {
    const counts = countResiduals(Float64Array.of(10, 12, 0), Float64Array.of(11, 10, 3), null);
    expect(counts.cases).toBe(3);
    expect(counts.origin).toBe(10);
    // Errors 1, −2, 3; targets less the origin 0, 2, −10.
    expect(counts.moments[0]!.slice(0, 3)).toEqual([3, 2, 14]);
    expect(counts.moments[1]![0]).toBe(-8);
    expect(counts.moments[1]![1]).toBe(-34);
    expect(counts.moments[2]![0]).toBe(104);
    expect(counts.absolute).toBe(6);
    expect(counts.zeroTargets).toBe(1);
    expect(counts.percentage).toBeCloseTo(0.1 + 2 / 12, 15);
    expect([...counts.absoluteErrors.values]).toEqual([1, 2, 3]);
  });

  it('leaves out rows without a target or a prediction, and rows of another slice', () => {
    const counts = countResiduals(
      Float64Array.of(1, Number.NaN, 3, 4),
      Float64Array.of(2, 2, Number.NaN, 5),
      Uint8Array.of(1, 1, 1, 0),
    );
    expect(counts.cases).toBe(1);
  });

  it('keeps the digits of small errors on large targets', () => {
    const actual = Float64Array.from({ length: 1000 }, (_, i) => 1e9 + i);
    const counts = countResiduals(
      actual,
      actual.map((y) => y + 0.125),
      null,
    );
    expect(counts.moments[0]![1]).toBe(125);
  });
});
