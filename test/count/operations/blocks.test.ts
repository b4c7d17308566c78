import { describe, expect, it } from 'vitest';
import { blockOf, cutTimes, startPlaces, stretches } from '../../../src/count/operations/blocks.ts';
import { aheadByOrder } from '../../../src/count/operations/hosts.ts';
import { atShare, below, countQuantile } from '../../../src/count/operations/quantile.ts';
import { membersOf } from '../../../src/count/operations/rows.ts';
import { countStarts } from '../../../src/count/operations/starts.ts';
import type { Table } from '../../../src/data/table.ts';

const from = (count: number, first = 0) => Float64Array.from({ length: count }, (_, i) => first + i);

describe('Blocks of time', () => {
  it.each([
    [999, 0],
    [1000, 20],
    [1199, 23],
    [1200, 24],
    [9000, 24],
  ])('of %d rows are %d, of fifty rows at least.', (rows, count) => {
    expect(cutTimes(from(rows))?.starts.length ?? 0).toBe(count);
    expect(startPlaces(rows)).toHaveLength(count);
  });

  it('keep rows of one time together, and are none where that leaves too few.', () => {
    const tied = (first: number, last: number) =>
      cutTimes(from(1200).map((time) => (time >= first && time <= last ? first : time)));
    // Blocks would begin at 0, 50, 100 …; the ties of 70 to 149 take in the beginning at 100, those of 0 to 59 that at 50.
    expect([...tied(70, 149)!.starts.slice(0, 4)]).toEqual([0, 50, 150, 200]);
    expect([...tied(0, 59)!.starts.slice(0, 3)]).toEqual([0, 100, 150]);
    expect(tied(0, 299)).toBeNull();
  });

  it('hold the times from where they begin.', () => {
    const cuts = { starts: Float64Array.of(0, 10, 20), last: 25 };
    expect([-1, 0, 9, 10, 19, 20, 99].map((time) => blockOf(cuts, time))).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(stretches(cuts)).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: 20 },
      { from: 20, to: 25 },
    ]);
  });
});

describe('A percentile', () => {
  it('is the least value that so many rows do not exceed, whatever a product of decimals comes to.', () => {
    const hundred = from(100, 1);
    expect([0, 0.01, 0.5, 0.505, 1].map((share) => atShare(hundred, share))).toEqual([1, 1, 50, 51, 100]);
    // In binary 0.07 · 100 is a little more than 7.
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(atShare(hundred, 0.07)).toBe(7);
    expect(atShare(from(0), 0.5)).toBeNaN();
    expect([below(hundred, 0), below(hundred, 1), below(hundred, 100)]).toEqual([0, 1, 100]);
  });

  it('of each host is held against that of all others; a host alone has no others.', () => {
    const values = Float64Array.of(1, 2, 3, 4, 10, 20, Number.NaN, Infinity);
    const members = { names: ['a', 'b', 'c'], of: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1) };
    expect(countQuantile(values, 0.5, null, null, members)).toMatchObject({
      rows: 6,
      missing: 2,
      value: 3,
      members: [
        { name: 'a', rows: 4, value: 2, others: 10, beyond: 0 },
        { name: 'b', rows: 2, value: 10, others: 2, beyond: 2 },
      ],
    });
    const others = countQuantile(Float64Array.of(9, 1, 2, 3), 0.5, null, null, {
      names: ['a', 'b'],
      of: Int32Array.of(0, 1, 1, 1),
    });
    expect(others.members[0]).toMatchObject({ others: 2, beyond: 1 });
    const alone = countQuantile(values, 0.5, null, null, { names: ['a'], of: new Int32Array(8) });
    expect(alone.members).toEqual([{ name: 'a', rows: 6, value: 3, others: Number.NaN, beyond: 0 }]);
  });
});

describe('Hosts', () => {
  it('have started as many processes as they ran beyond the first of each.', () => {
    const of = (...codes: number[]) => ({ names: ['p', 'q', 'r'], of: Int32Array.from(codes) });
    expect(countStarts(of(0, 0, 1, 2, -1), of(0, 0, 0, 1, 1))).toMatchObject({
      rows: 4,
      missing: 1,
      starts: 1,
    });
    expect(countStarts(of(0, 0, 0), of(0, 1, -1))).toMatchObject({ rows: 2, missing: 1, starts: 0 });
    expect(countStarts(of(0, 1, 2), null)).toMatchObject({ rows: 3, starts: 2 });
  });

  it('are a thousand at most.', () => {
    const table = (column: object, rows: number) =>
      ({ rows, columns: new Map([['h', column]]) }) as unknown as Table;
    const category = (count: number) =>
      table(
        {
          type: 'category',
          categories: Array.from(from(count), String),
          codes: Int32Array.from(from(count)),
        },
        count,
      );
    const number = (count: number) => table({ type: 'number', values: from(count) }, count);
    for (const made of [category, number]) {
      expect(membersOf(made(1000), 'h')!.names).toHaveLength(1000);
      expect(membersOf(made(1001), 'h')).toBeNull();
    }
    const holes = table({ type: 'number', values: Float64Array.of(7, Number.NaN, 7, 8) }, 4);
    expect(membersOf(holes, 'h')).toEqual({ names: ['7', '8'], of: Int32Array.of(0, -1, 0, 1) });
    expect(membersOf(holes, null)).toBeNull();
  });

  it('are ahead by half of what the steps to them differ from those back, of twenty at least.', () => {
    const steps = (count: number, middle: number) => ({ steps: count, middle, error: 4 });
    const ahead = (into: number, away: number) =>
      aheadByOrder('a', ['a', 'b'], (one, other) =>
        one === other ? undefined : one === 'b' ? steps(into, 30) : steps(away, 10),
      );
    // By 10 of b, and by none of itself: the middle of both.
    expect(ahead(20, 20)).toEqual({ ahead: 5, error: 4 });
    expect([ahead(19, 20), ahead(20, 19)]).toEqual([null, null]);
  });
});
