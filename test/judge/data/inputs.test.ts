import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../fixtures/random.ts';
import type { Cell, Row } from '../../../scripts/dirty-tables/tables.ts';
import { candidate, judged, put, reference, rows } from '../tables.ts';

describe('the reference is judged as the candidate is', () => {
  it('where its cells cannot be read: the finding names it, the row and the text', async () => {
    const found = await judged({
      reference: put(reference, 'p', ({ p }, i) => (i >= 3 && i % 4 ? String(p).replace('.', ',') : p!)),
    });
    expect(found.gates).toContain('input/p/reference/invalid');
    expect(found.of('input/p/reference/invalid')).toMatch(
      /^In the reference, "p" is a number, but \d+ cells of 400 cannot be read as one; the first is in row 4: "0,\d+"\. If that is how they are written, add under data: format: \{ p: "decimal comma" \}\.$/,
    );
  });

  it('and is healthy when the plan says how the cells are written', async () => {
    const comma = (all: Row[]) => put(all, 'p', ({ p }) => String(p).replace('.', ','));
    const found = await judged({
      reference: comma(reference),
      candidate: comma(candidate),
      data: ', format: { p: decimal comma }',
    });
    expect(found.gates).toEqual([]);
  });
});

describe('missing and infinite cells', () => {
  it('gate where their share grew beyond chance and by enough, or nothing is left', async () => {
    const empty = await judged({ candidate: put(candidate, 'x', () => '') });
    expect(empty.gates).toEqual(['input/x/missing']);
    expect(empty.of('input/x/missing')).toBe(
      '100 % of "x" is missing (400 rows of 400); in the reference 0 %.',
    );
    const infinite = await judged({ candidate: put(candidate, 'x', ({ x }, i) => (i % 4 ? x! : '-inf')) });
    expect(infinite.gates).toEqual(['input/x/missing', 'input/x/infinite']);
    expect(infinite.of('input/x/infinite')).toMatch(
      /25 % of "x" is infinite \(100 rows of 400, the first in row 1: "-inf"\); in the reference 0 %/,
    );
    expect(
      (await judged({ candidate: put(candidate, 'k', ({ k }, i) => (i % 20 ? k! : '')) })).gates,
    ).toEqual(['input/k/missing']);
  });

  it('gate where nothing is left of a column that hardly held a value before', async () => {
    const { gates } = await judged({
      reference: put(reference, 'x', ({ x }, i) => (i % 80 ? '' : x!)),
      candidate: put(candidate, 'x', () => ''),
    });
    expect(gates).toEqual(['input/x/missing']);
  });

  it('do not gate where both sets have as many, or a few more', async () => {
    const some = (share: number) => (row: Row, i: number) => (i % share ? row.x! : 'inf');
    expect(
      (await judged({ reference: put(reference, 'x', some(10)), candidate: put(candidate, 'x', some(10)) }))
        .gates,
    ).toEqual([]);
    expect((await judged({ candidate: put(candidate, 'x', some(100)) })).gates).toEqual([]);
  });

  it('are told where the reference alone holds them', async () => {
    const { gates, of } = await judged({
      reference: put(reference, 'x', ({ x }, i) => (i % 4 ? x! : 'inf')),
    });
    expect(gates).toEqual([]);
    expect(of('input/x/infinite')).toBe(
      'No cell of "x" is infinite; in the reference 25 %, the first in row 1: "inf". Infinite cells count as missing.',
    );
  });

  it('are silent in a column that the plan does not watch', async () => {
    const data = ', features: { x: { type: number, watched: false } }';
    expect((await judged({ candidate: put(candidate, 'x', () => ''), data })).gates).toEqual([]);
  });
});

describe('text columns that may be numbers', () => {
  const both = (of: (row: Row) => Cell) => ({
    reference: put(reference, 'x', of),
    candidate: put(candidate, 'x', of),
  });

  it.each([
    ['decimal comma', ({ x }: Row) => String(Number(x) + 0.05).replace('.', ',')],
    ['per cent', ({ x }: Row) => `${Number(x) + 0.05}%`],
    ['d/m/Y', (_: Row, i = 0) => `${13 + (i % 15)}/03/2026`],
  ] as const)('are named with the line that the plan needs: %s', async (format, of) => {
    const found = await judged(both(of));
    expect(found.gates).toEqual([]);
    expect(found.of('input/x/format')).toContain(`add under data: format: { x: "${format}" }.`);
    const said = await judged({ ...both(of), data: `, format: { x: "${format}" }` });
    expect(said.of('input/x/format')).toBeUndefined();
  });

  it.each([
    ['few categories', (row: Row) => `${5 * (1 + (Number(row.id) % 3))}%`],
    ['codes', (row: Row) => `A${Number(row.id) % 20},5`],
    ['versions', (row: Row) => `1.${Number(row.id) % 20}.0`],
  ] as const)('are not seen in %s', async (_, of) => {
    expect((await judged(both(of))).of('input/x/format')).toBeUndefined();
  });
});

it('a cell that is not written as the plan says is told with what the plan says', async () => {
  const comma = put(reference, 'x', ({ x }) => String(x).replace('.', ','));
  const found = await judged({ reference: comma, data: ', format: { x: decimal comma }' });
  expect(found.of('input/x/invalid')).toMatch(
    /^"x" is a number that the plan reads as decimal comma, but \d+ cells of 400 cannot be read as one; the first is in row \d+: "[\d.]+"\.$/,
  );
});

it('what is learnt of seasons does not gate the same seasons of the next year', async () => {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  const year = (number: number) => {
    const random = createRandom(70 + number);
    return rows(730, 70 + number, 1 + 10_000 * number).map((row, i) => ({
      ...row,
      x: Number((10 + 15 * Math.sin((i * Math.PI) / 365) ** 2 + 4 * random.normal()).toFixed(1)),
      k: months[Math.floor((i * 12) / 730)]!,
    }));
  };
  expect((await judged({ reference: year(1), candidate: year(2) })).gates).toEqual([]);
  // A summer that is ten degrees too warm is none of the seasons.
  const warm = put(year(2), 'x', ({ x }, i) => (i % 8 === 0 ? Number(x) + 25 : x!));
  expect((await judged({ reference: year(1), candidate: warm })).gates).toContain('feature/x/learnt-range');
});
