import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../src/count/counts.ts';
import { countValues } from '../../src/count/values.ts';
import { profile } from '../../src/measure/columns/profile.ts';
import type { ColumnMeasurement } from '../../src/measure/measurements.ts';
import { profileTable } from '../../src/report/html/profile.ts';

const number = (values: number[], missing = 0, invalid = 0): ColumnCounts => ({
  type: 'number',
  rows: values.length + missing + invalid,
  missing,
  invalid: invalid > 0 ? { cells: invalid, row: 1, text: 'x' } : null,
  counts: countValues(Float64Array.from(values)),
});
const texts = (counts: Record<string, number>): ColumnCounts => ({
  type: 'category',
  rows: Object.values(counts).reduce((a, b) => a + b),
  missing: 0,
  counts: new Map(Object.entries(counts)),
});
const column = (reference: ColumnCounts, candidate: ColumnCounts) =>
  ({ name: 'a<b', reference: profile(reference), candidate: profile(candidate) }) as ColumnMeasurement;

/** The table's lines, cells apart by |. */
const lines = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    row!.replace(/<\/t[hd]><t[hd][^>]*>/g, '|').replace(/<[^>]+>/g, ''),
  );

// Quantiles and standard deviations are those of numpy 2.4.6.
it('shows range, quantiles, mean, spread and cardinality of a number in both sets', () => {
  const hundred = Array.from({ length: 101 }, (_, i) => i);
  expect(lines(profileTable(column(number(hundred), number([2, 4, 4, 10], 1, 5))))).toEqual([
    'Cells|Reference|Candidate',
    'Rows|101|10',
    'Missing|0 (0 %)|1 (10 %)',
    'Distinct values|101|3',
    'Mean|50|5',
    'Standard deviation|29.3|3.464',
    'Least|0|2',
    '1 %|1|2.06',
    '5 %|5|2.3',
    '25 %|25|3.5',
    'Median|50|4',
    '75 %|75|5.5',
    '95 %|95|9.1',
    '99 %|99|9.82',
    'Greatest|100|10',
    'Not a number|–|5',
  ]);
});

it('shows the most frequent categories, whatever they are called', () => {
  const html = profileTable(column(texts({ car: 6, home: 2 }), texts({ '<b>': 3, car: 1 })));
  expect(html).not.toMatch(/<b>|a<b/);
  expect(lines(html)).toEqual([
    'Cells|Reference|Candidate',
    'Rows|8|4',
    'Missing|0 (0 %)|0 (0 %)',
    'Distinct values|2|2',
    '“car”|6 (75 %)|1 (25 %)',
    '“home”|2 (25 %)|–',
    '“&#60;b&#62;”|–|3 (75 %)',
  ]);
});

it('says how many rarer categories it does not list', () => {
  const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`c${i}`, 20 - i]));
  expect(lines(profileTable(column(texts(many), texts({ c0: 1 }))))).toContain(
    'Rarer values, not listed|4|–',
  );
});
