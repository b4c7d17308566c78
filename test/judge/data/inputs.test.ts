import { describe, expect, it } from 'vitest';
import type { Row } from '../../../scripts/dirty-tables/tables.ts';
import { candidate, judged, put, reference } from '../tables.ts';

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

  it('do not gate where both sets have as many, or a few more', async () => {
    const some = (share: number) => (row: Row, i: number) => (i % share ? row.x! : 'inf');
    expect(
      (await judged({ reference: put(reference, 'x', some(10)), candidate: put(candidate, 'x', some(10)) }))
        .gates,
    ).toEqual([]);
    expect((await judged({ candidate: put(candidate, 'x', some(100)) })).gates).toEqual([]);
  });

  it('are silent in a column that the plan does not watch', async () => {
    const data = ', features: { x: { type: number, watched: false } }';
    expect((await judged({ candidate: put(candidate, 'x', () => ''), data })).gates).toEqual([]);
  });
});
