import { expect, it } from 'vitest';
import { judgeDependence } from '../../../src/judge/data/dependence.ts';
import { planOf } from '../counts.ts';

const judged = (sizes: number[], { labelled = false, more = '', pairs = 21 } = {}) => {
  const changed = sizes.map((size, i) => ({ columns: [`a${i}`, `b${i}`] as [string, string], size }));
  return judgeDependence(planOf(more), { pairs, changed } as never, labelled)[0]!;
};

it('Columns that go together otherwise are AMBER, or a NOTE where labels show how the model performs, or what the plan says.', () => {
  expect(judged([0.3]).status).toBe('AMBER');
  expect(judged([0.3], { labelled: true }).status).toBe('NOTE');
  expect(judged([0.3], { labelled: true, more: 'drift: { raises: RED }' }).status).toBe('RED');
  expect(judged([0.099])).toMatchObject({ status: 'GREEN', value: 0, reasons: [] });
  expect(judged([0.1])).toMatchObject({ status: 'AMBER', value: 0.1 });
});

it('Five pairs of them are named.', () => {
  const { reasons } = judged(Array.from({ length: 8 }, () => 0.2));
  expect(reasons).toMatchObject([{ more: 3, of: 21 }]);
  expect((reasons[0] as { pairs: unknown[] }).pairs).toHaveLength(5);
});

it('Where there are no pairs to look at that is a note, even where the plan raises RED.', () => {
  expect(judged([], { pairs: 0, more: 'drift: { raises: RED }' })).toMatchObject({
    status: 'NOTE',
    value: null,
  });
});
