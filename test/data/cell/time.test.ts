import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/data/cell/time.ts';
import { timeZone } from '../../../src/data/cell/time-zone.ts';
import type { TimeColumn } from '../../../src/data/table.ts';
import { readByKernel } from '../kernel-cells.ts';
import { cells, read, written } from '../written.ts';

const utc = null;

describe('times', () => {
  it('of the years 0 to 9999 are read as JavaScript reads them, quickly and slowly', () => {
    const date = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 3 }), (moment, form) => {
        const iso = moment.toISOString();
        const text = [iso, iso.replace('T', ' ').slice(0, -1), iso.slice(0, 19), iso.slice(0, 10)][form]!;
        const wanted = Date.parse(form === 3 ? text : `${text.replace(' ', 'T').replace('Z', '')}Z`);
        expect(parseTime(text, utc), text).toBe(wanted);
        expect(readByKernel('time', [text]), text).toEqual([wanted]);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it.each([
    ['2026-03-01T14:30+01:00', '2026-03-01T13:30:00Z'],
    ['2026-03-01 14:30:00 UTC', '2026-03-01T14:30:00Z'],
    ['2026-03-01 14:30:00+0530', '2026-03-01T09:00:00Z'],
    ['2026-03-01 14:30:00-08', '2026-03-01T22:30:00Z'],
    ['20260301', '2026-03-01T00:00:00Z'],
    ['20260301T143000Z', '2026-03-01T14:30:00Z'],
    ['2026-03', '2026-03-01T00:00:00Z'],
    ['1772375400', '2026-03-01T14:30:00Z'],
    ['1772375400.5', '2026-03-01T14:30:00.500Z'],
    ['1772375400000', '2026-03-01T14:30:00Z'],
    ['0', '1970-01-01T00:00:00Z'],
    [' 2024-02-29 ', '2024-02-29T00:00:00Z'],
  ])('%j is %s', (text, iso) => {
    expect(parseTime(text, utc)).toBe(Date.parse(iso));
  });

  it('keep fractions of a millisecond', () => {
    expect(parseTime('1970-01-01 00:00:01.000250', utc)).toBe(1000.25);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '2026-01-01 24:00:00',
    '2026-01-01 10:60',
    '2026-01-01T10:00:00+25:00',
    '01/02/2026',
    'soon',
    '2026',
    '20261399',
    '99999999999999',
    '2026-01-01 10:00:00 CET',
  ])('%j is none', (text) => {
    expect(parseTime(text, utc)).toBeUndefined();
    expect(readByKernel('time', [text])).toEqual([undefined]);
  });
});

describe('times without an offset are read on the clocks of their zone, as zoneinfo of Python 3.11.7 does', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29 01:59:59', 1774745999000],
    ['Europe/Berlin', '2026-03-29 03:00:00', 1774746000000],
    ['Europe/Berlin', '2026-03-29 02:30:00', 1774747800000],
    ['Europe/Berlin', '2026-10-25 02:30:00', 1792888200000],
    ['Europe/Berlin', '2026-10-25 03:00:00', 1792893600000],
    ['America/New_York', '2026-11-01 01:30:00', 1793511000000],
    ['America/New_York', '2026-07-04', 1783137600000],
    ['Asia/Kolkata', '2026-01-01 00:00:00', 1767205800000],
    ['Australia/Lord_Howe', '2026-04-05 01:45:00', 1775313900000],
    ['Pacific/Apia', '2011-12-31 00:00:00', 1325239200000],
    ['America/St_Johns', '2026-02-01 12:00:00', 1769959800000],
  ])('%s %s', (zone, text, milliseconds) => {
    expect(parseTime(text, timeZone(zone))).toBe(milliseconds);
  });
});

it('reads a time column with its missing and its invalid cells, in the zone asked for', async () => {
  const file = written(
    'times.csv',
    't,x\n2026-07-01 12:00:00,1\n,1\nNaT,1\n2026-07-01T12:00:00Z,1\nnever,1\n"2026-07-01 12:00:00",1\n',
  );
  const { columns } = await read(file, { t: 'time' }, { timeZone: 'Europe/Berlin' });
  const noon = Date.UTC(2026, 6, 1, 12);
  expect(cells(columns.get('t'))).toEqual([noon - 7_200_000, null, null, noon, null, noon - 7_200_000]);
  expect(columns.get('t') as TimeColumn).toMatchObject({
    missing: 2,
    invalid: { cells: 1, row: 5, text: 'never' },
  });
});
