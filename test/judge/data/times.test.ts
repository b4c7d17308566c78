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
    ['2262-04-11', /the end of all calendars/],
    ['1980-01-01', /years before all others/],
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

  it('are not taken for such in records of decades', async () => {
    const decades = (all: Row[]) => put(all, 't', (_, i) => `${1975 + (i % 50)}-03-01`);
    expect((await judge(decades(reference), decades(candidate))).gates).toEqual([]);
  });
});

describe('times that cannot be read', () => {
  const judge = (ref: Cell, cand: Cell, data = ', time: t') =>
    judged({
      reference: put(reference, 't', (_, i) => (i % 4 === 2 ? ref : '2026-01-01')),
      candidate: put(candidate, 't', (_, i) => (i % 4 === 2 ? cand : '2026-01-01')),
      data,
    });

  it('are named in the reference too, with the line that the plan needs', async () => {
    const found = await judge('31/12/2025', '2026-01-01');
    expect(found.gates).toEqual(['input/t/reference/invalid']);
    expect(found.of('input/t/reference/invalid')).toBe(
      'In the reference, 100 rows of 400 without a time that can be read; the first is in row 3: "31/12/2025". If that is how they are written, add under data: format: { t: d/m/Y }.',
    );
    expect((await judge('31/12/2025', '31/12/2025', ', time: t, format: { t: d/m/Y }')).gates).toEqual([]);
  });

  it('are told how a time is written', async () => {
    const found = await judge('2026-01-01', 'first of May');
    expect(found.of('input/t/invalid')).toMatch(/"first of May"\. A time is written as 2026-12-31, /);
  });
});
