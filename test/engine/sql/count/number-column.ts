import { usualLimits } from '../../../../src/engine/sql/limits.ts';
import type { Session } from '../../../../src/engine/sql/session.ts';
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

/** The same session where buckets that hold more different values than so many are split. */
export function splitting(session: Session, refined: number): Session {
  return {
    dialect: session.dialect,
    limits: { ...usualLimits, refined },
    query: (sql) => session.query(sql),
    keep: (from, order) => session.keep(from, order),
    close: () => session.close(),
  };
}
