import { describe, expect, it, vi } from 'vitest';
import { bytesOf } from '../../../src/data/column/buffer.ts';
import {
  doublesOf,
  type Numbers,
  NumbersBuilder,
  numberAt,
  rowCount,
  takeNumbers,
} from '../../../src/data/column/numbers.ts';
import { Refusal } from '../../../src/refusal.ts';

function filled(values: number[], decimal = true): NumbersBuilder {
  const builder = new NumbersBuilder(decimal);
  builder.grow(values.length);
  values.forEach((value, row) => {
    builder.put(row, value);
  });
  return builder;
}

function unitOf(numbers: Numbers): number | null {
  return numbers instanceof Float64Array ? null : numbers.unit;
}

describe('numbers being filled', () => {
  it.each([
    ['whole numbers', [3, -7, 2147483647, -2147483647], 1],
    ['decimals', [0.5, -2.25, 1e-8], 1e8],
    ['the coarsest unit of all', [12, 0.1, 3.14, -4], 100],
    ['nothing', [Number.NaN, Number.NaN], 1],
    ['what 32 bits do not hold', [1, 2147483648, 2], null],
    ['the value of nothing', [1, -2147483648, 2], null],
    ['a large one met before a fine one', [Number.NaN, 30_000_000, 0.01, 5], null],
    ['a fine one met before a large one', [0.01, Number.NaN, 30_000_000, 5], null],
    ['more decimals than any unit has', [0.25, 1e-9, 7], null],
    ['a double that no decimal of few digits is', [0.1, 0.1 + 0.2, 3], null],
  ])('keep %s', (_, values, unit) => {
    const numbers = filled(values).finish(values.length);
    expect(unitOf(numbers)).toBe(unit);
    expect([...doublesOf(numbers)]).toEqual(values);
    expect(values.map((_, row) => numberAt(numbers, row))).toEqual(values);
    expect(rowCount(numbers)).toBe(values.length);
  });

  it('hold no −0', () => {
    for (const values of [
      [-0, 1],
      [-0, 1e300],
      [1e300, -0],
    ]) {
      expect([...doublesOf(filled(values).finish(2))].some((value) => Object.is(value, -0))).toBe(false);
    }
  });

  it('keep what stands behind a row that asks for more decimals', () => {
    const builder = new NumbersBuilder(true);
    builder.grow(4);
    builder.putBytes(0, bytesOf(Int32Array.of(9, 1, 2, 3, 4)), 4, 20);
    builder.put(1, 2.5);
    expect([...doublesOf(builder.finish(4))]).toEqual([1, 2.5, 3, 4]);
    builder.put(2, 1e10);
    expect([...doublesOf(builder.finish(4))]).toEqual([1, 2.5, 1e10, 4]);
  });

  it('are never cut short for want of room', () => {
    const builder = new NumbersBuilder(true);
    builder.grow(2);
    const bytes = bytesOf(Int32Array.of(1, 2));
    builder.putBytes(0, bytes, 0, 8);
    expect(() => builder.putBytes(1, bytes, 0, 8)).toThrow(RangeError);
    expect(() => builder.putBytes(9, bytes, 0, 4)).toThrow(RangeError);
  });

  it('keep what they hold when room is made, and give no more room than is needed', () => {
    for (const values of [
      [1.5, 2],
      [1e10, 2],
    ]) {
      const builder = filled(values);
      builder.grow(100_000);
      const numbers = builder.finish(2);
      expect([...doublesOf(numbers)]).toEqual(values);
      const { buffer } = numbers instanceof Float64Array ? numbers : numbers.wholes;
      expect(buffer.byteLength).toBeLessThanOrEqual(16);
    }
  });

  it('take over those of another, whatever form either has', () => {
    const parts = [[1, 2], [0.25, Number.NaN], [2e9, -3], [1e-9, 1e300], [7.5]];
    for (const first of parts) {
      for (const second of parts) {
        const builder = filled([...first, ...second.map(() => 0)]);
        builder.putAll(first.length, filled(second).first(second.length));
        expect([...doublesOf(builder.finish(first.length + second.length))]).toEqual([...first, ...second]);
      }
    }
  });

  it('are taken from some rows, in their order, in whatever form', () => {
    for (const values of [
      [1.5, Number.NaN, -2, 0.25],
      [1e300, Number.NaN, -2, 0.25],
    ]) {
      const taken = takeNumbers(filled(values).finish(4), [3, 1, 1, 0], new Float64Array(4));
      expect([...taken]).toEqual([0.25, Number.NaN, Number.NaN, values[0]]);
    }
  });

  it('are refused where there is no memory for the doubles that they have come to need', () => {
    const builder = filled([1, 2]);
    vi.stubGlobal('SharedArrayBuffer', function none() {
      throw new RangeError('Array buffer allocation failed');
    });
    try {
      expect(() => builder.put(1, 1e300)).toThrow(Refusal);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('are doubles where that is asked for', () => {
    expect(unitOf(filled([1, 2], false).finish(2))).toBeNull();
  });
});
