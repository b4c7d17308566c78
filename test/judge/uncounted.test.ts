import { expect, it } from 'vitest';
import { column, isOneOf, rowsWhere } from '../../src/judge/rows-where.ts';
import { judgeUncounted } from '../../src/judge/uncounted.ts';
import { planOf } from './counts.ts';

it.each([
  ['segments', 'NOTE', 'NOTE'],
  ['segments', 'AMBER', 'AMBER'],
  ['segments', 'RED', 'AMBER'],
  ['pairs', 'RED', 'NOTE'],
] as const)('%s that were not counted, where segments raise %s, are %s.', (what, raises, status) => {
  const plan = planOf(`segments: { raises: ${raises} }`);
  expect(judgeUncounted(plan, [{ what, why: 'it is too large' }])).toMatchObject([{ status, subject: what }]);
});

it('A condition that is longer than can be read is left out, and one that is as long is not.', () => {
  const texts = 'x'.repeat(4000 - `"c" IN ('')`.length);
  expect(rowsWhere(isOneOf('c', [texts])).where).toHaveLength(4000);
  expect(rowsWhere(isOneOf('c', [`${texts}x`]))).toEqual({});
  expect(rowsWhere('', isOneOf('c', []))).toEqual({});
  expect(column('a"b')).toBe('"a""b"');
});
