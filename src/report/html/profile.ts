import type {
  CategoryProfile,
  ColumnMeasurement,
  NumberProfile,
  Profile,
} from '../../measure/measurements.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { dataTable } from './table.ts';

/** Names of a profile's quantiles, in their order. */
const quantileNames = ['1 %', '5 %', '25 %', 'Median', '75 %', '95 %', '99 %'];
const mostCategories = 10;

/** What a column looks like in both sets: its cells, its range, mean and spread, its quantiles or most frequent categories. */
export function profileTable({ name, reference, candidate }: ColumnMeasurement): string {
  const [before, after] = [linesOf(reference), linesOf(candidate)];
  const heads = [...new Set([...before.keys(), ...after.keys()])];
  return dataTable({
    caption: `Profile of ${escapeHtml(name, 80)}`,
    head: ['Cells', 'Reference', 'Candidate'],
    rows: heads.map((head) => [escapeHtml(head, 80), before.get(head) ?? '–', after.get(head) ?? '–']),
    numbers: [1, 2],
  });
}

function linesOf(profile: Profile): Map<string, string> {
  const lines = new Map([
    ['Rows', formatNumber(profile.rows)],
    ['Missing', `${formatNumber(profile.missing)} (${formatPercent(profile.missing / profile.rows)})`],
    ['Distinct values', formatNumber(profile.distinct)],
  ]);
  for (const [head, line] of profile.type === 'number' ? numberLines(profile) : categoryLines(profile)) {
    lines.set(head, line);
  }
  return lines;
}

function numberLines({ invalid, spread }: NumberProfile): [string, string][] {
  const odd: [string, string][] = invalid === null ? [] : [['Not a number', formatNumber(invalid.cells)]];
  if (spread === null) return odd;
  const { min, max, mean, standardDeviation, quantiles } = spread;
  return [
    ...odd,
    ['Mean', formatNumber(mean)],
    ['Standard deviation', formatNumber(standardDeviation)],
    ['Least', formatNumber(min)],
    ...quantiles.map((value, i): [string, string] => [quantileNames[i]!, formatNumber(value)]),
    ['Greatest', formatNumber(max)],
  ];
}

function categoryLines({ top, rows, distinct }: CategoryProfile): [string, string][] {
  const shown = top.slice(0, mostCategories);
  const lines = shown.map(({ category, rows: count }): [string, string] => [
    `“${category}”`,
    `${formatNumber(count)} (${formatPercent(count / rows)})`,
  ]);
  const left = distinct - shown.length;
  return left > 0 ? [...lines, ['Rarer values, not listed', formatNumber(left)]] : lines;
}
