import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../fixtures/random.ts';
import type { Cell, Row } from '../../../scripts/dirty-tables/tables.ts';
import { candidate, judged, put, reference, rows } from '../tables.ts';

describe('what is learnt from the reference', () => {
  const long = (
    seed: number,
    count: number,
    of: (random: ReturnType<typeof createRandom>) => Cell,
    firstId: number,
  ) => {
    const random = createRandom(seed);
    return put(rows(count, seed, firstId), 'k', () => of(random));
  };
  const weights = Array.from({ length: 2000 }, (_, i) => 1 / (i + 1));
  let total = 0;
  const sums = weights.map((weight) => {
    total += weight;
    return total;
  });
  const zipf = (random: ReturnType<typeof createRandom>) => {
    const place = random.uniform() * total;
    return `shop ${sums.findIndex((sum) => place < sum)}`;
  };

  it('stays GREEN for halves of a long tail, of top-coded values and of ends that moved by a hair', async () => {
    for (const seed of [11, 12, 13]) {
      const halves = { reference: long(seed, 1000, zipf, 1), candidate: long(seed + 50, 1000, zipf, 5001) };
      expect((await judged(halves)).gates).toEqual([]);
    }
    // Of the employment data: ages over 94 are 94 in one year, those over 95 are 95 in the next.
    const age = (top: number) => (row: Row, i: number) =>
      i % 100 === 0 ? top : 18 + ((i * 37 + Number(row.id)) % 73);
    expect(
      (
        await judged({
          reference: put(rows(2000, 5, 1), 'x', age(94)),
          candidate: put(rows(2000, 6, 9001), 'x', age(95)),
        })
      ).gates,
    ).toEqual([]);
  });

  it.each([
    ['3 % of new values', (row: Row, i: number) => (i % 33 ? row.k! : `new ${i % 5}`)],
    ['one new value in 3 % of the rows', (row: Row, i: number) => (i % 33 ? row.k! : 'new')],
  ])('finds %s, in a long tail too', async (_, change) => {
    expect(
      (await judged({ candidate: put(rows(1000, 2, 1001), 'k', change), reference: rows(1000, 1, 1) })).gates,
    ).toEqual(['feature/k/learnt-range']);
    const tail = put(long(61, 1000, zipf, 5001), 'k', change);
    if (_.startsWith('one'))
      expect((await judged({ reference: long(11, 1000, zipf, 1), candidate: tail })).gates).toEqual([
        'feature/k/learnt-range',
      ]);
  });

  it('finds a lost category of 5 %, and a range cut by a tenth', async () => {
    const rare = (row: Row, i: number) => (i % 20 ? row.k! : 'rare');
    expect((await judged({ reference: put(reference, 'k', rare) })).gates).toEqual([
      'feature/k/learnt-range',
    ]);
    const uniform = (all: Row[], most: number) => put(all, 'x', (_, i) => Math.min(most, (i * 37) % 100));
    expect(
      (await judged({ reference: uniform(reference, 100), candidate: uniform(candidate, 89) })).gates,
    ).toEqual(['feature/x/learnt-range']);
  });

  it('leaves out texts that hardly repeat, and times', async () => {
    const text = (offset: number) => (_: Row, i: number) => `note ${offset + i}`;
    expect(
      (await judged({ reference: put(reference, 'u', text(0)), candidate: put(candidate, 'u', text(9000)) }))
        .gates,
    ).toEqual([]);
    const day = (from: number) => (_: Row, i: number) =>
      `2026-0${from}-${String(1 + (i % 28)).padStart(2, '0')}`;
    expect(
      (await judged({ reference: put(reference, 'd', day(1)), candidate: put(candidate, 'd', day(2)) }))
        .gates,
    ).toEqual([]);
    expect(
      (await judged({ reference: put(reference, 'u', text(0)), candidate: put(candidate, 'u', () => '') }))
        .gates,
    ).toEqual(['input/u/missing']);
  });

  it('says that categories differ in spelling alone', async () => {
    const found = await judged({ candidate: put(candidate, 'k', ({ k }) => String(k).toUpperCase()) });
    expect(found.of('feature/k/learnt-range')).toContain(
      '3 categories differ in spelling alone (capitals, accents, blanks or signs): ',
    );
    expect(found.of('feature/k/learnt-range')).toMatch(/"A" is "a" in the reference/);
  });
});
