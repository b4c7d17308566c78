import { describe, expect, it } from 'vitest';
import { countByTime } from '../../src/count/by-time.ts';
import type { Column, Table } from '../../src/data/table.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const none = Number.NaN;

function tableOf(times: number[], columns: Record<string, number[] | string[]> = {}): Table {
  const made = Object.entries(columns).map(([name, cells]): [string, Column] => {
    if (typeof cells[0] === 'number')
      return [
        name,
        { type: 'number', values: Float64Array.from(cells as number[]), missing: 0, invalid: null },
      ];
    const categories = [...new Set(cells as string[])].filter((one) => one !== '');
    const codes = Int32Array.from(cells as string[], (one) => categories.indexOf(one));
    return [name, { type: 'category', codes, categories, missing: 0 }];
  });
  return {
    rows: times.length,
    columns: new Map<string, Column>([
      ['at', { type: 'time', values: Float64Array.from(times), missing: 0, invalid: null }],
      ...made,
    ]),
    header: ['at', ...Object.keys(columns)],
    source: { files: [], bytes: 0, sha256: '' },
  };
}
const numbers = (name: string, edges: number[]) => ({ name, edges, categories: null });

describe('columns by stretches of time', () => {
  // Later rows first: the order of the file is not that of time.
  const times = Array.from({ length: 400 }, (_, i) => start + Math.floor((399 - i) / 100) * DAY);
  const x = times.map((time) => (time - start) / DAY);

  it('are counted by bin and stretch, in the order of time', () => {
    const found = countByTime(tableOf(times, { x }), 'at', [numbers('x', [0, 1, 2, 3])])!;
    expect(found.step).toBe(1);
    expect(
      found.stretches.map(({ from, to, rows }) => [(from - start) / DAY, (to - start) / DAY, rows]),
    ).toEqual([
      [0, 0, 100],
      [1, 1, 100],
      [2, 2, 100],
      [3, 3, 100],
    ]);
    // A bin holds its lower edge, the last one both.
    expect(found.columns.get('x')!.bins).toEqual([
      [100, 0, 0],
      [0, 100, 0],
      [0, 0, 100],
      [0, 0, 100],
    ]);
  });

  it('beyond the edges count in the bins at the ends, and rows without a value by themselves', () => {
    const values = x.map((value) => (value === 0 ? -9 : value === 1 ? none : 99));
    const { bins, missing } = countByTime(tableOf(times, { x: values }), 'at', [
      numbers('x', [0, 1, 2]),
    ])!.columns.get('x')!;
    expect(bins).toEqual([
      [100, 0],
      [0, 0],
      [0, 100],
      [0, 100],
    ]);
    expect(missing).toEqual([0, 100, 0, 0]);
  });

  it('of categories count others in the last bin', () => {
    const c = x.map((value) => ['a', 'b', 'rare', ''][value]!);
    const found = countByTime(tableOf(times, { c }), 'at', [
      { name: 'c', edges: null, categories: ['a', 'b', 'other (7 categories)'] },
    ])!.columns.get('c')!;
    expect(found.bins).toEqual([
      [100, 0, 0],
      [0, 100, 0],
      [0, 0, 100],
      [0, 0, 0],
    ]);
    expect(found.missing).toEqual([0, 0, 0, 100]);
  });

  it('are none where there are too few rows or times, where all have one time, and without a time', () => {
    const short = times.slice(0, 299);
    expect(countByTime(tableOf(short), 'at', [])).toBeNull();
    expect(countByTime(tableOf(times.map(() => start)), 'at', [])).toBeNull();
    expect(countByTime(tableOf(times.map(() => none)), 'at', [])).toBeNull();
    expect(countByTime(tableOf(times, { x }), 'x', [])).toBeNull();
  });

  it('are not squeezed together by a time that stands for none, and leave rows without a time out', () => {
    const some = times.map((time, row) => (row === 0 ? 0 : row === 1 ? none : time));
    const { stretches } = countByTime(tableOf(some), 'at', [])!;
    expect(stretches).toHaveLength(3);
    expect(stretches.reduce((sum, { rows }) => sum + rows, 0)).toBe(399);
    expect(stretches[1]!.from).toBeGreaterThanOrEqual(start + DAY);
  });

  it('of another type than their bins, without bins, or in no set, are left out', () => {
    const asked = [
      numbers('c', [0, 1]),
      { name: 'x', edges: null, categories: ['a'] },
      { name: 'x', edges: null, categories: null },
      numbers('absent', [0, 1]),
    ];
    expect(countByTime(tableOf(times, { x, c: x.map(String) }), 'at', asked)!.columns.size).toBe(0);
  });

  it('of many rows are counted in some', () => {
    const many = Array.from({ length: 250_000 }, (_, row) => start + row * 1000);
    const { step, stretches } = countByTime(tableOf(many), 'at', [])!;
    expect(step).toBe(3);
    expect(stretches).toHaveLength(12);
    expect(stretches.reduce((sum, { rows }) => sum + rows, 0)).toBe(83_334);
  });
});
