import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import type { Finding, Reason } from '../../record/verdict.ts';
import {
  formatApart,
  formatCount,
  formatLogProbability,
  formatNumber,
  formatPercent,
} from '../../text/numbers.ts';
import { firstIn, listed, type ReasonWords } from './reasons.ts';
import { rangeText } from './rules.ts';

/** What is said in place of a sentence that would quote cells of a private column, by the aspect of the check. */
const instead: Partial<Record<NonNullable<Finding['aspect']>, string>> = {
  'versions-by-host': 'Versions that answer on some hosts only',
  'clock-skew': 'Clocks that are apart',
  range: 'Values out of range',
  'learnt-range': 'A range or a set of categories that is not the reference’s',
  invalid: 'Cells that are not of their type',
  'reference/invalid': 'Cells of the reference that are not of their type',
  infinite: 'Infinite cells',
  format: 'Texts that may be numbers or times',
  placeholder: 'Times that stand for none',
  'reference/placeholder': 'Times of the reference that stand for none',
  duplicates: 'Ids that repeat or are missing',
  future: 'Times from after the review',
};

export const columnReasons = {
  outOfRange: ({ furthest }, { subject, value, cases, expected }) => {
    const range = expected?.expected === 'range' ? rangeText(expected) : '';
    const limits = expected?.expected === 'range' ? [expected.min, expected.max] : [];
    const far = furthest === null ? '' : `, as far as ${formatApart(furthest, limits)}`;
    return `${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} with "${subject}" out of range (${range})${far}.`;
  },
  notListed: (reason, { subject, value, cases }) =>
    `${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} with a "${subject}" the plan does not list: ${categories(reason)}.`,
  rangeChanged: ({ ends, reference, candidate }, { subject }) => {
    const how = ends.map(
      ({ end, change, rows }) =>
        `${change} at its ${end} (${formatCount(rows, 'row')} of the ${change === 'grew' ? 'candidate' : 'reference'} beyond)`,
    );
    const span = (range: [number, number], other: [number, number]) =>
      range.map((end, i) => formatApart(end, [other[i]!])).join(' to ');
    return `The range of "${subject}" ${how.join(' and ')}: it ran ${span(reference, candidate)} and now runs ${span(candidate, reference)}.`;
  },
  categoriesNew: (reason, { subject, cases }) =>
    `"${subject}" holds ${countOf(reason)} the reference never held, in ${formatCount(reason.rows, 'row')} of ${formatNumber(cases ?? 0)}: ${categories(reason)}.`,
  categoriesGone: (reason, { subject }) => `"${subject}" has lost ${countOf(reason)}: ${categories(reason)}.`,
  categoriesSpelled: ({ pairs, more }) => {
    const list = listed(
      pairs.map(({ candidate, reference }) => `"${candidate}" is "${reference}" in the reference`),
      more,
    );
    return `${formatCount(pairs.length + more, 'category differs', 'categories differ')} in spelling alone (capitals, accents, blanks or signs): ${list}.`;
  },
  distinctValues: ({ expected }, { subject, value, reference }) => {
    const distinct = value ?? 0;
    return (
      `"${subject}" holds ${distinct > expected ? 'more' : 'fewer'} distinct values: ${formatNumber(distinct)}, where ${formatNumber(Math.round(expected))} ` +
      `were expected in so many rows; in the reference ${formatNumber(reference ?? 0)}.`
    );
  },
  oneValue: (_, { subject, reference }) =>
    `"${subject}" holds one value only; in the reference it held ${formatNumber(reference ?? 0)}.`,
  missing: ({ rows, grew }, { subject, value, cases, reference }) => {
    const missing = `${formatPercent(value ?? 0)} of "${subject}" is missing (${formatCount(rows, 'row')} of ${formatNumber(cases ?? 0)})`;
    return grew ? `${missing}; in the reference ${formatPercent(reference ?? 0)}.` : `${missing}.`;
  },
  cellsInvalid: ({ row, text, formats = [], written, isTime }, { subject, value, cases, aspect }) => {
    const where = aspect === 'reference/invalid' ? 'In the reference, ' : '';
    const lines = formats.map((format) => `format: { ${subject}: "${format}" }`).join(' or ');
    return (
      `${where}"${subject}" is a ${isTime ? 'time' : 'number'}${written ? ` that the plan reads as ${written}` : ''}, but ${formatCount(value ?? 0, 'cell')} of ${formatNumber(cases ?? 0)} cannot be read as one; ` +
      `${firstIs(row)}: "${text}".${lines === '' ? '' : ` If that is how they are written, add under data: ${lines}.`}`
    );
  },
  cellsFormatted: ({ text, formats }, { subject }) =>
    `"${subject}" holds texts such as "${text}", which are compared as categories. If they are numbers or times, add under data: ` +
    `${formats.map((format) => `format: { ${subject}: "${format}" }`).join(' or ')}.`,
  cellsInfinite: ({ row, text, cells }, { subject, value, cases, reference }) =>
    cells === 0
      ? `No cell of "${subject}" is infinite; in the reference ${formatPercent(reference ?? 0)}, ${firstIn(row)}: "${text}". Infinite cells count as missing.`
      : `${formatPercent(value ?? 0)} of "${subject}" is infinite (${formatCount(cells, 'row')} of ${formatNumber(cases ?? 0)}, ${firstIn(row)}: "${text}")` +
        `${reference === null ? '' : `; in the reference ${formatPercent(reference)}`}. Infinite cells count as missing.`,
  idsRepeated: ({ repeated, missing, first }) => {
    const where =
      first === null
        ? ''
        : `; the first is "${first.id}"${first.row === 0 ? '' : `, again in row ${formatNumber(first.row)}`}`;
    return `${formatCount(repeated, 'row')} with an id that came before${where}; ${formatCount(missing, 'row')} without an id.`;
  },
  columnGone: (_, { subject }) => `Column "${subject}" of the reference is not in the candidate.`,
  columnNew: (_, { subject }) => `Column "${subject}" of the candidate is not in the reference.`,
  rowCount: (_, { value, cases }) =>
    `${formatNumber(cases ?? 0)} rows, ${formatPercent(value ?? 0)} of the reference’s ${formatNumber(Math.round((cases ?? 0) / (value || 1)))}.`,
  labelsMissing: ({ missing, pending, marked }, { cases }) => {
    const age =
      pending > 0
        ? `: ${formatNumber(pending)} too young to have one, ${formatNumber(missing - pending)} overdue.`
        : '.';
    return `${formatCount(missing, 'row')} of ${formatNumber(cases ?? 0)} without a label${age}${marked ? ` ${markedText(marked)}` : ''}`;
  },
  labelsUnmatched: (_, { value }) =>
    `${formatCount(value ?? 0, 'label')} for ids that are not in the candidate set.`,
  idsLeftOver: ({ rows, first, files, spelling }) => {
    const example =
      first === null
        ? ''
        : `, such as "${first.row.id}"${inRow(first.row.row)}; "${first.label.id}"${inRow(first.label.row)} of ${files.join(', ')} has no row`;
    if (spelling === null)
      return `${formatCount(rows, 'row')} ${rows === 1 ? 'has' : 'have'} an id that no label has${example}.`;
    const kept =
      spelling.example === null
        ? ''
        : `: "${spelling.example.label}" there is "${spelling.example.row}" here`;
    return (
      `${formatCount(rows, 'row')} ${rows === 1 ? 'has' : 'have'} an id that no label has${example}. ` +
      `Another spelling would join ${formatCount(spelling.ids, 'id')} (${spelling.what})${kept}. Write the ids in the same way.`
    );
  },
  timesPlaceholder: ({ row, time, kind, set }, { value, cases }) =>
    `${set === 'reference' ? 'In the reference, ' : ''}${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} of ${placeholders[kind]}, ${firstIn(row)}: ${time.slice(0, 19)}. ` +
    'It stands for no time.',
  timesUnreadable: ({ first, formats = [] }, { subject, value, cases, aspect }) => {
    const where = first === null ? '' : `; ${firstIs(first.row)}: "${first.text}"`;
    const lines = formats.map((format) => `format: { ${subject}: ${format} }`).join(' or ');
    const advice =
      lines === ''
        ? ' A time is written as 2026-12-31, 2026-12-31T14:30:00Z, 31-Dec-2026, or in seconds since 1970.'
        : ` If that is how they are written, add under data: ${lines}.`;
    return (
      `${aspect === 'reference/invalid' ? 'In the reference, ' : ''}${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} without a time that can be read${where}.` +
      `${first === null ? '' : advice}`
    );
  },
  timesInFuture: ({ latest }, { value, cases }) =>
    `${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} from after the review, as late as ${latest.slice(0, 16)} UTC: a clock is wrong.`,
  clockShifted: (_, { value }) =>
    `The hours of the day are the reference’s, ${formatNumber(Math.abs(value ?? 0))} hours ${(value ?? 0) > 0 ? 'later' : 'earlier'}: ` +
    'the clock, or its time zone, has changed.',
  drift: ({ role, found, logQ }, { subject, value, expected }) => {
    const what = role === 'feature' ? `"${subject}"` : `The ${role} "${subject}"`;
    const title = expected?.expected === 'drift' ? driftTests[expected.test].title : 'Drift';
    const size = `${title} ${formatNumber(value ?? 0)}${logQ === null ? '' : `, q ${formatLogProbability(logQ)}`}`;
    return `${what} has ${drifted[found]}: ${size}.`;
  },
  categoriesDiffer: ({ appeared, moreAppeared, vanished, moreVanished }) =>
    [names(appeared, moreAppeared, 'new'), names(vanished, moreVanished, 'vanished')]
      .filter(Boolean)
      .join(' '),
  levelChanged: ({ level, reference, candidate }, { subject }) =>
    `"${level}" is in ${formatPercent(candidate)} of the rows of "${subject}", in the reference in ${formatPercent(reference)}.`,
  dependenceChanged: ({ pairs, more, of }) => {
    if (of === 0)
      return 'No two columns have several values each, so that whether they go together cannot be seen.';
    const named = pairs.map(({ columns: [a, b], size }) => `"${a}" with "${b}" (w ${formatNumber(size)})`);
    const what = `${formatCount(pairs.length + more, 'pair')} of ${formatNumber(of)} go together differently from the reference`;
    return `${what}: ${listed(named, more)}. Each column by itself may look the same.`;
  },
  privateColumn: (_, { subject, aspect, cases }) => {
    const what = (aspect && instead[aspect]) ?? 'This check has found something';
    const rows = cases === null ? '' : `, among ${formatCount(cases, 'row')}`;
    return `${what} in "${subject}"${rows}. The column is private, so its cells are not shown.`;
  },
} satisfies Partial<ReasonWords>;

const placeholders = {
  epoch: 'the beginning of 1970, which programs write for no time (0)',
  serial: 'one day of 1970: they look like the days that a spreadsheet counts, such as 46023.25',
  early: 'long before any model, which databases write for no time (1900-01-01)',
  past: 'years before all others',
  never: 'the end of all calendars, which databases write for "never" (9999-12-31)',
};

const drifted = {
  drifted: 'drifted',
  chance: 'not drifted beyond chance',
  small: 'not drifted by enough to matter',
};

/** What is said where a check of columns found nothing wrong. */
export const columnsInOrder: Record<string, (finding: Finding) => string> = {
  'feature/range': ({ subject, expected }) =>
    expected?.expected === 'range'
      ? `Every "${subject}" is ${rangeText(expected)}.`
      : `Every "${subject}" is among the plan’s values.`,
  'input/duplicates': () => 'Every row has an id of its own.',
  'input/invalid': () => 'Every row has a time.',
  'input/joint-drift': () => 'The columns go together as in the reference.',
};

type Marked = NonNullable<Extract<Reason, { reason: 'labelsMissing' }>['marked']>;

function markedText({ cells, first, files, asClass }: Marked): string {
  const where = files.length > 0 ? ` of ${files.join(', ')}` : '';
  const example = first === null ? '' : `, such as "${first.text}"${inRow(first.row)}${where}`;
  const hint = asClass ? ` If that is a class, name it under "${asClass}:" under "data:" in the plan.` : '';
  return `${formatCount(cells, 'label')} ${cells === 1 ? 'says' : 'say'} by a text that there is none${example}.${hint}`;
}

type Categories = Pick<Extract<Reason, { reason: 'notListed' }>, 'categories' | 'more'>;

function categories({ categories, more }: Categories): string {
  return listed(
    categories.map(({ category, rows }) => `"${category}" (${formatCount(rows, 'row')})`),
    more,
  );
}

function countOf({ categories, more }: Categories): string {
  return formatCount(categories.length + more, 'category', 'categories');
}

function names(some: string[], more: number, what: string): string {
  if (some.length === 0) return '';
  const list = listed(
    some.map((name) => `"${name}"`),
    more,
  );
  return `${formatCount(some.length + more, `${what} category`, `${what} categories`)}: ${list}.`;
}

function firstIs(row: number): string {
  return row === 0 ? 'one of them is' : `the first is in row ${formatNumber(row)}`;
}

function inRow(row: number): string {
  return row === 0 ? '' : ` in row ${formatNumber(row)}`;
}
