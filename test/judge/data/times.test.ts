import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../scripts/dirty-tables/tables.ts';
import { candidate, judged, put, reference } from '../tables.ts';

describe('times that stand for none', () => {
  const dated = (all: Row[], of: (i: number) => Cell = () => null) =>
    put(all, 't', (_, i) => of(i) ?? new Date(Date.UTC(2026, 0, 1, 6 * i)).toISOString());
  const judge = (ref: Row[], cand: Row[]) => judged({ reference: ref, candidate: cand, data: ', time: t' });

  it.each([
    [0, /the beginning of 1970, which programs write for no time/],
    ['46023.25', /look like the days that a spreadsheet counts/],
    ['1900-01-01', /long before any model/],
    ['1970-01-01T00:00:00Z', /the beginning of 1970/],
    ['9999-12-31', /the end of all calendars/],
  ] as const)('%s are named, in either set', async (text, message) => {
    const found = await judge(
      dated(reference),
      dated(candidate, (i) => (i % 4 ? null : text)),
    );
    expect(found.gates).toContain('input/t/placeholder');
    expect(found.of('input/t/placeholder')).toMatch(message);
    expect(found.of('input/t/placeholder')).toMatch(/100 rows of 400 .*, the first in row 1: /);
    expect(
      (
        await judge(
          dated(reference, (i) => (i === 7 ? text : null)),
          dated(candidate),
        )
      ).gates,
    ).toContain('input/t/reference/placeholder');
  });

  it('are not taken for such where all are of now', async () => {
    expect((await judge(dated(reference), dated(candidate))).gates).toEqual([]);
  });
});
