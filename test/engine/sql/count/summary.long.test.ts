import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../../fixtures/random.ts';
import { cutColumn } from '../../../../src/count/segments/segment-cuts.ts';
import { openDuckDb } from '../../../../src/engine/duckdb/session.ts';
import { columnScans } from '../../../../src/engine/sql/column-scans.ts';
import { columnCounts } from '../../../../src/engine/sql/columns.ts';
import { summarise } from '../../../../src/engine/sql/count/summary/summary.ts';
import type { Session } from '../../../../src/engine/sql/session.ts';
import type { TypedSet } from '../../../../src/engine/sql/typed-set.ts';
import { measureColumn } from '../../../../src/measure/columns/columns.ts';
import { differences } from '../../same-verdict.ts';
import { column, splitting } from './number-column.ts';

let session: Session;
beforeAll(async () => {
  session = await openDuckDb({ database: null });
});
afterAll(() => session.close());

async function setOf(values: number[]): Promise<TypedSet> {
  const from = await session.keep!(
    `(SELECT UNNEST([${values.map((value) => (Number.isNaN(value) ? 'NULL' : value.toExponential())).join(', ')}]::DOUBLE[]) AS x)`,
  );
  return {
    source: {} as never,
    from: `${from} AS s`,
    rows: values.length,
    columns: new Map([['x', column]]),
    header: ['x'],
    row: null,
  };
}

/** Shapes that buckets find hard: heavy tails, levels, gaps, tiny spreads about a large mean, whole numbers. */
const shapes: Record<string, (random: Random) => number> = {
  normal: (random) => random.normal(),
  'heavy-tailed': (random) => Math.exp(3 * random.normal()) * (random.chance(0.5) ? 1 : -1),
  'with a level of its own': (random) => (random.chance(0.05) ? 999 : random.normal()),
  'about a large mean': (random) => 1e9 + random.normal() / 1e6,
  'in two heaps': (random) => (random.chance(0.3) ? -1e6 : 1e6) + random.uniform(),
  'of whole numbers': (random) => random.whole(0, 30),
  'mostly one value': (random) => (random.chance(0.999) ? 5 : random.normal()),
  'in clusters': (random) => random.whole(0, 299) + random.uniform() / 1e6,
  'of huge numbers': (random) => random.normal() * 1e200,
  'as wide as doubles are': (random) => (2 * random.uniform() - 1) * 1.7e308,
  'of tiny numbers': (random) => random.normal() * 1e-301,
};

/** By how much one of seven hundred values differs. */
const moved = { same: 0, nearly: 0.01, within: 1e-9, none: Number.NaN };

/** How the candidate's values come from the reference's: drawn anew, the same, the same but for a few that are in another or the same bucket. */
type How = 'drawn' | 'same' | 'nearly' | 'within' | 'none';
const pairs: [seed: number, shift: number, how: How][] = [
  [1, 0, 'drawn'],
  [2, 0, 'drawn'],
  [3, 0.3, 'drawn'],
  [4, 5, 'drawn'],
  [5, 0, 'same'],
  [6, 0, 'nearly'],
  [7, 0, 'within'],
  [8, 0, 'none'],
  [9, -1e-6, 'drawn'],
  [10, 1e-6, 'drawn'],
];

it.each(
  Object.entries(shapes).flatMap(([name, draw]) =>
    [Number.POSITIVE_INFINITY, 40].map((room) => [name, room, draw] as const),
  ),
)(
  'a summary of a column %s, of which %d values have room, tells what all of its values tell',
  async (_, room, draw) => {
    for (const [seed, shift, how] of pairs) {
      const random = createRandom(seed);
      const many = (rows: number, by: number) =>
        Array.from({ length: rows }, () => (random.chance(0.01) ? Number.NaN : draw(random) + by));
      const before = many(3000, 0);
      const after =
        how === 'drawn'
          ? many(seed === 2 ? 3100 : 1500, shift)
          : before.map((value, i) =>
              i % 700 === 3 ? value + moved[how] : how === 'none' ? Number.NaN : value,
            );
      const sides = {
        reference: { set: await setOf(before), column, about: 3000 },
        candidate: { set: await setOf(after.toReversed()), column, about: 3000 },
      };
      for (const test of seed <= 4 ? (['ks', 'psi', 'js'] as const) : (['ks'] as const)) {
        const limited = splitting(session, room);
        const scans = columnScans(limited);
        const rules = { test, min: -1, max: 3 };
        const all = [
          await columnCounts(session, scans, sides.reference),
          await columnCounts(session, scans, sides.candidate),
        ] as const;
        const summary = await summarise(limited, scans, sides, rules);
        const expected = measureColumn(all[0], all[1], rules);
        // The p-value of small sets is exact, and asks for every value; of large ones it hangs on D alone.
        const withoutP = (one: typeof expected) => ({
          ...one,
          shown: one.shown && {
            ...one.shown,
            drift: { ...one.shown.drift, ...(test === 'ks' && { logP: 0 }) },
          },
        });
        expect(differences(withoutP(expected), withoutP(summary.measured)), `seed ${seed}, ${test}`).toEqual(
          [],
        );
        expect(cutColumn(summary.reference)).toEqual(cutColumn(all[0]));
      }
    }
  },
  120_000,
);
