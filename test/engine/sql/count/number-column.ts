import type { TypedColumn } from '../../../../src/engine/sql/typed-set.ts';

/** A column of numbers `x` without anything odd. */
export const column: TypedColumn = {
  name: 'x',
  type: 'number',
  stored: 'float',
  value: 'x',
  invalid: null,
  infinite: null,
  markers: null,
  odd: null,
  categories: null,
};
