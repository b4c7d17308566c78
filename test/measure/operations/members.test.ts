import { expect, it } from 'vitest';
import { shareMembers, valueMembers } from '../../../src/measure/operations/members.ts';

const member = (name: string, rows: number, met: number) => ({ name, rows, met });
const shares = (members: ReturnType<typeof member>[], better: 'higher' | 'lower' = 'lower') => {
  const whole = members.reduce(
    (sum, { rows, met }) => ({ rows: sum.rows + rows, met: sum.met + met, blocks: null }),
    { rows: 0, met: 0, blocks: null },
  );
  return shareMembers(whole, members, better);
};

it('A host’s share is worse than that of the others where Newcombe’s interval says so at one chance in a thousand, over all hosts.', () => {
  // Python 3.11, Wilson’s limits squared and added at z = 3.29: −0.006 for 20 of 100 against 90 of 900, and 0.001 for 21.
  const beyond = (met: number) => shares([member('a', 100, met), member('b', 900, 90)])[0]!.beyond;
  expect([beyond(20), beyond(21)]).toEqual([false, true]);
});

it('Thirty rows of a host tell something, and of the others too.', () => {
  const named = (...members: ReturnType<typeof member>[]) => shares(members).map(({ name }) => name);
  expect(named(member('a', 30, 1), member('b', 100, 1))).toEqual(['a', 'b']);
  expect(named(member('a', 29, 1), member('b', 100, 1))).toEqual([]);
  expect(named(member('a', 29, 1), member('b', 100, 1), member('c', 100, 1))).toEqual(['b', 'c']);
});

it('A host is so many times as bad as the others; of a share that is better higher by what is left of it.', () => {
  const times = (one: [number, number], other: [number, number], better: 'higher' | 'lower' = 'lower') =>
    shares([member('a', ...one), member('b', ...other)], better)[0]!.times;
  expect(times([100, 20], [100, 5])).toBe(4);
  expect(times([100, 20], [100, 0])).toBe(Infinity);
  expect(times([100, 0], [100, 0])).toBe(0);
  expect(times([100, 80], [100, 95], 'higher')).toBeCloseTo(4, 12);
});

it('Single values are held against each other as they are, and equal ones are alike.', () => {
  const found = (a: number, b: number, better: 'higher' | 'lower' = 'lower') => {
    const [one] = valueMembers(
      new Map([
        ['a', [a]],
        ['b', [b]],
      ]),
      better,
    );
    return [one!.times, one!.beyond];
  };
  expect(found(2, 1)).toEqual([2, true]);
  expect(found(2, -1)).toEqual([Infinity, true]);
  expect(found(1, 1)).toEqual([1, false]);
  expect(found(1, 2)).toEqual([0.5, false]);
  expect(found(1, 2, 'higher')).toEqual([2, true]);
  expect(valueMembers(new Map([['a', [1]]]), 'lower')).toEqual([]);
});
