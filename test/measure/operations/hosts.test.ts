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
  [29, 14, null],
])(
  'Of hosts with %d rows, one of which is %d minutes ahead, clocks are apart by %s seconds.',
  (rows, ahead, apart) => {
    const hosts = [host('a', rows, 0), host('b', rows, 0), host('c', rows, ahead)];
    expect(measureHosts(hosts, null)!.clocks?.apart ?? null).toBe(apart);
  },
);
