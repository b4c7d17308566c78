import { expect, it } from 'vitest';
import { measureHosts } from '../../../src/measure/operations/hosts.ts';

const minute = 60_000;
/** A host that answers once a minute; its clock is ahead by so many minutes. */
const host = (name: string, rows: number, ahead: number) => ({
  name,
  rows,
  first: ahead * minute,
  last: (ahead + rows) * minute,
  ahead: null,
  inOrder: null,
  versions: null,
});

it.each([
  [100, 30, 1800],
  [100, 1, 0],
  [100, 19, 0],
  [100, 21, 1260],
  [100, 49, 2940],
  [100, 51, 0],
  [29, 14, null],
])(
  'Of hosts with %d rows, one of which is %d minutes ahead, clocks are apart by %s seconds.',
  (rows, ahead, apart) => {
    const hosts = [host('a', rows, 0), host('b', rows, 0), host('c', rows, ahead)];
    expect(measureHosts(hosts, null)!.clocks?.apart ?? null).toBe(apart);
  },
);

it('The order of rows tells of a clock that is ahead by more than six times its error.', () => {
  const apart = (error: number) => {
    const hosts = [host('a', 100, 0), { ...host('b', 100, 0), inOrder: { ahead: 100_000, error } }];
    return measureHosts(hosts, null)!.clocks!.apart;
  };
  expect([apart(17_000), apart(16_000)]).toEqual([0, 100]);
});

it('A version is kept from a host where its rows lack it by less than one chance in ten thousand, over hosts and versions.', () => {
  const uneven = (rows: number, expected: string[] | null = null) => {
    const versions = (all: [string, number][]) => ({ versions: new Map(all) });
    const most = rows * 9;
    return measureHosts(
      [
        {
          ...host('a', most, 0),
          ...versions([
            ['v1', most - rows],
            ['v2', rows],
          ]),
        },
        { ...host('b', rows, 0), ...versions([['v1', rows]]) },
      ],
      expected,
    )!.versions;
  };
  // By hand: 0.9¹⁰⁰ = 2.66 · 10⁻⁵ and 0.9¹⁰¹ = 2.39 · 10⁻⁵, about a fourth of 10⁻⁴.
  expect(uneven(100)).toEqual([]);
  expect(uneven(101)).toEqual([{ version: 'v2', on: ['a'], notOn: ['b'] }]);
  expect(uneven(101, ['v1'])).toEqual([]);
});
