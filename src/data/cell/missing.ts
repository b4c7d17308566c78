/**
 * Texts that say that there is no value, as pandas, R, Excel's neighbours and databases write them. They are missing in every column,
 * whatever it holds: nobody means them as a value.
 */
const MARKERS = new Set([
  '',
  'NaN',
  'nan',
  'NAN',
  '-NaN',
  '-nan',
  '-NAN',
  'NaT',
  'NULL',
  'null',
  'Null',
  '<NA>',
  '<null>',
  '<NULL>',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '1.#IND',
  '-1.#IND',
  '1.#QNAN',
  '-1.#QNAN',
  '1.#SNAN',
  '-nan(ind)',
  '-nan(snan)',
  '\\N',
  '__HIVE_DEFAULT_PARTITION__',
]);

/** Words that say so too, but that a text column may hold as a value: Namibia, "no garage", a class "None". */
const WORDS = new Set(['NA', 'N/A', 'n/a', 'None', '-']);

/** All of them: what says that a number, a time, an id or a label is missing. */
export const missingTexts: readonly string[] = [...MARKERS, ...WORDS];

/** Whether a text may be one of them: most texts are distinguished without being looked up. */
export function mayBeMissing(text: string): boolean {
  return text.length <= 4 || '#-1<\\_'.includes(text[0]!);
}

/** Whether a text without white space around it says that a number, a time, an id or a label is missing. */
export function isMissing(trimmed: string): boolean {
  return MARKERS.has(trimmed) || WORDS.has(trimmed);
}

/** Whether it says so in a text column too. */
export function isMissingText(trimmed: string): boolean {
  return MARKERS.has(trimmed);
}

/** Whether it is a word that says so in some files, and is a value in others. */
export function isMissingWord(trimmed: string): boolean {
  return WORDS.has(trimmed);
}
