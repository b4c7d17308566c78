import { driftTests } from '../../plan/drift-tests.ts';
import type { Finding, Reason } from '../../record/verdict.ts';
import { say, sayApart, sayCount, sayLogProbability, sayShare } from '../../text/numbers.ts';
import { listed, type ReasonWords } from './reasons.ts';
import { rangeText } from './rules.ts';

/** What is said in place of a sentence that would quote cells of a private column, by the aspect of the check. */
const instead: Partial<Record<NonNullable<Finding['aspect']>, string>> = {
  range: 'Values out of range',
  'learnt-range': 'A range or a set of categories that is not the reference’s',
  invalid: 'Cells that are not of their type',
  'reference/invalid': 'Cells of the reference that are not of their type',
  infinite: 'Infinite cells',
  placeholder: 'Times that stand for none',
  'reference/placeholder': 'Times of the reference that stand for none',
  duplicates: 'Ids that repeat or are missing',
  future: 'Times from after the review',
};

export const columnReasons = {
  outOfRange: ({ furthest }, { subject, value, cases, expected }) => {
    const range = expected?.expected === 'range' ? rangeText(expected) : '';
    const limits = expected?.expected === 'range' ? [expected.min, expected.max] : [];
    const far = furthest === null ? '' : `, as far as ${sayApart(furthest, limits)}`;
    return `${sayCount(value ?? 0, 'row')} of ${say(cases ?? 0)} with "${subject}" out of range (${range})${far}.`;
  },
  notListed: (reason, { subject, value, cases }) =>
    `${sayCount(value ?? 0, 'row')} of ${say(cases ?? 0)} with a "${subject}" the plan does not list: ${categories(reason)}.`,
  rangeChanged: ({ ends, reference, candidate }, { subject }) => {
    const how = ends.map(
      ({ end, change, rows }) =>
        `${change} at its ${end} (${sayCount(rows, 'row')} of the ${change === 'grew' ? 'candidate' : 'reference'} beyond)`,
    );
    const span = (range: [number, number], other: [number, number]) =>
      range.map((end, i) => sayApart(end, [other[i]!])).join(' to ');
    return `The range of "${subject}" ${how.join(' and ')}: it ran ${span(reference, candidate)} and now runs ${span(candidate, reference)}.`;
  },
  categoriesNew: (reason, { subject, cases }) =>
    `"${subject}" holds ${countOf(reason)} the reference never held, in ${sayCount(reason.rows, 'row')} of ${say(cases ?? 0)}: ${categories(reason)}.`,
  categoriesGone: (reason, { subject }) => `"${subject}" has lost ${countOf(reason)}: ${categories(reason)}.`,
  categoriesSpelled: ({ pairs, more }) => {
    const list = listed(
      pairs.map(({ candidate, reference }) => `"${candidate}" is "${reference}" in the reference`),
      more,
    );
    return `${sayCount(pairs.length + more, 'category differs', 'categories differ')} in spelling alone (capitals, accents, blanks or signs): ${list}.`;
  },
  distinctValues: ({ expected }, { subject, value, reference }) => {
    const distinct = value ?? 0;
    return (
      `"${subject}" holds ${distinct > expected ? 'more' : 'fewer'} distinct values: ${say(distinct)}, where ${say(Math.round(expected))} ` +
      `were to be expected in so many rows; in the reference ${say(reference ?? 0)}.`
    );
  },
  oneValue: (_, { subject, reference }) =>
    `"${subject}" holds one value only; in the reference it held ${say(reference ?? 0)}.`,
  missing: ({ rows, grew }, { subject, value, cases, reference }) => {
    const missing = `${sayShare(value ?? 0)} of "${subject}" is missing (${sayCount(rows, 'row')} of ${say(cases ?? 0)})`;
    return grew ? `${missing}; in the reference ${sayShare(reference ?? 0)}.` : `${missing}.`;
  },
  cellsInvalid: ({ row, text, formats = [] }, { subject, value, cases, aspect }) => {
    const where = aspect === 'reference/invalid' ? 'In the reference, ' : '';
    const lines = formats.map((format) => `format: { ${subject}: "${format}" }`).join(' or ');
    return (
      `${where}"${subject}" is a number, but ${sayCount(value ?? 0, 'cell')} of ${say(cases ?? 0)} cannot be read as one; ` +
      `${firstIn(row)}: "${text}".${lines === '' ? '' : ` If that is how they are written, add under data: ${lines}.`}`
    );
  },
  cellsInfinite: ({ row, text, cells }, { subject, value, cases, reference }) =>
    `${sayShare(value ?? 0)} of "${subject}" is infinite (${sayCount(cells, 'row')} of ${say(cases ?? 0)}, the first in row ${say(row)}: "${text}")` +
    `${reference === null ? '' : `; in the reference ${sayShare(reference)}`}. Infinite cells count as missing.`,
  idsRepeated: ({ repeated, missing, first }) => {
    const where = first === null ? '' : `; the first is "${first.id}"${first.row === 0 ? '' : `, again in row ${say(first.row)}`}`;
    return `${sayCount(repeated, 'row')} with an id that came before${where}; ${sayCount(missing, 'row')} without an id.`;
  },
  columnGone: (_, { subject }) => `Column "${subject}" of the reference is not in the candidate.`,
  columnNew: (_, { subject }) => `Column "${subject}" of the candidate is not in the reference.`,
  rowCount: (_, { value, cases }) =>
    `${say(cases ?? 0)} rows, ${sayShare(value ?? 0)} of the reference’s ${say(Math.round((cases ?? 0) / (value || 1)))}.`,
  labelsMissing: ({ missing, pending }, { cases }) => {
    const age =
      pending > 0 ? `: ${say(pending)} too young to have one, ${say(missing - pending)} overdue.` : '.';
    return `${sayCount(missing, 'row')} of ${say(cases ?? 0)} without a label${age}`;
  },
  labelsUnmatched: (_, { value }) =>
    `${sayCount(value ?? 0, 'label')} for ids that are not in the candidate set.`,
  idsLeftOver: ({ rows, first, files, spelling }) => {
    const example =
      first === null
        ? ''
        : `, such as "${first.row.id}" in row ${say(first.row.row)}; "${first.label.id}" in row ${say(first.label.row)} of ${files.join(', ')} has no row`;
    if (spelling === null)
      return `${sayCount(rows, 'row')} ${rows === 1 ? 'has' : 'have'} an id that no label has${example}.`;
    const kept =
      spelling.example === null
        ? ''
        : `: "${spelling.example.label}" there is "${spelling.example.row}" here`;
    return (
      `${sayCount(rows, 'row')} ${rows === 1 ? 'has' : 'have'} an id that no label has${example}. ` +
      `Another spelling would join ${sayCount(spelling.ids, 'id')} (${spelling.what})${kept}. Write the ids in the same way.`
    );
  },
  timesPlaceholder: ({ row, time, kind, set }, { value, cases }) =>
    `${set === 'reference' ? 'In the reference, ' : ''}${sayCount(value ?? 0, 'row')} of ${say(cases ?? 0)} of ${placeholders[kind]}, the first in row ${say(row)}: ${time.slice(0, 19)}. ` +
    'It stands for no time.',
  timesUnreadable: ({ first }, { value, cases }) => {
    const where = first === null ? '' : `; ${firstIn(first.row)}: "${first.text}"`;
    return `${sayCount(value ?? 0, 'row')} of ${say(cases ?? 0)} without a time that can be read${where}.`;
  },
  timesInFuture: ({ latest }, { value, cases }) =>
    `${sayCount(value ?? 0, 'row')} of ${say(cases ?? 0)} from after the review, as late as ${latest.slice(0, 16)} UTC: a clock is wrong.`,
  clockShifted: (_, { value }) =>
    `The hours of the day are the reference’s, ${say(Math.abs(value ?? 0))} hours ${(value ?? 0) > 0 ? 'later' : 'earlier'}: ` +
    'the clock, or its time zone, has changed.',
  drift: ({ role, found, logQ }, { subject, value, expected }) => {
    const what = role === 'feature' ? `"${subject}"` : `The ${role} "${subject}"`;
    const title = expected?.expected === 'drift' ? driftTests[expected.test].title : 'Drift';
    const size = `${title} ${say(value ?? 0)}${logQ === null ? '' : `, q ${sayLogProbability(logQ)}`}`;
    return `${what} has ${drifted[found]}: ${size}.`;
  },
  categoriesDiffer: ({ appeared, moreAppeared, vanished, moreVanished }) =>
    [names(appeared, moreAppeared, 'new'), names(vanished, moreVanished, 'vanished')]
      .filter(Boolean)
      .join(' '),
  levelChanged: ({ level, reference, candidate }, { subject }) =>
    `"${level}" is in ${sayShare(candidate)} of the rows of "${subject}", in the reference in ${sayShare(reference)}.`,
  dependenceChanged: ({ pairs, more, of }) => {
    const named = pairs.map(({ columns: [a, b], size }) => `"${a}" with "${b}" (w ${say(size)})`);
    const what = `${sayCount(pairs.length + more, 'pair')} of ${say(of)} go together otherwise than in the reference`;
    return `${what}: ${listed(named, more)}. Each column by itself may look the same.`;
  },
  privateColumn: (_, { subject, aspect, cases }) => {
    const what = (aspect && instead[aspect]) ?? 'This check has found something';
    const rows = cases === null ? '' : `, among ${sayCount(cases, 'row')}`;
    return `${what} in "${subject}"${rows}. The column is private, so its cells are not shown.`;
  },
} satisfies Partial<ReasonWords>;

const placeholders = {
  epoch: 'the beginning of 1970, which programs write for no time (0)',
  serial: 'one day of 1970: they look like the days that a spreadsheet counts, such as 46023.25',
  early: 'long before any model, which databases write for no time (1900-01-01)',
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

type Categories = Pick<Extract<Reason, { reason: 'notListed' }>, 'categories' | 'more'>;

function categories({ categories, more }: Categories): string {
  return listed(
    categories.map(({ category, rows }) => `"${category}" (${sayCount(rows, 'row')})`),
    more,
  );
}

function countOf({ categories, more }: Categories): string {
  return sayCount(categories.length + more, 'category', 'categories');
}

function names(some: string[], more: number, what: string): string {
  if (some.length === 0) return '';
  const list = listed(
    some.map((name) => `"${name}"`),
    more,
  );
  return `${sayCount(some.length + more, `${what} category`, `${what} categories`)}: ${list}.`;
}

/** Where the first of some cells is; a database keeps no order of rows, and gives one of them in row 0. */
function firstIn(row: number): string {
  return row === 0 ? 'one of them is' : `the first is in row ${say(row)}`;
}
