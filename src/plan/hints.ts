import { nearest } from '../text/nearest.ts';
import { quote } from './problems.ts';
import { patterns } from './vocabulary/terms.ts';

/**
 * What the writer of `text` most likely meant where `expected` was asked for and, if any, one of `words`; null when
 * nobody could tell.
 */
export function hintFor(text: string, expected: string, words: string[]): string | null {
  if (words.includes('pagerduty') && /:\/\/|^xox/.test(text))
    return 'Addresses and secrets never stand in a plan: they come from the environment, docs/notify.md says how.';
  if (text.length > 60) return null;
  if (expected.startsWith('a bound')) return boundMeant(text);
  if (/^a (confidence|threshold|share|rate)/.test(expected)) return percentMeant(text);
  if (/^a list of (columns|values|classes)$/.test(expected)) return `Write [${text}].`;
  if (expected.startsWith('a length of time')) return periodMeant(text);
  if (expected.startsWith('a frequency')) return frequencyMeant(text);
  if (words.includes('NOTE') && /^(off|no|none|false|never)$/i.test(text)) {
    return 'Write NOTE for a check that never gates.';
  }
  const word = nearest(text, words) ?? synonyms[text.toLowerCase()] ?? '';
  return words.includes(word) ? `Did you mean ${quote(word)}?` : null;
}

/** Words that people use for a plan's own. */
const synonyms: Record<string, string> = {
  yellow: 'AMBER',
  orange: 'AMBER',
  warning: 'AMBER',
  fail: 'RED',
  error: 'RED',
  info: 'NOTE',
  numeric: 'number',
  float: 'number',
  integer: 'number',
  int: 'number',
  string: 'category',
  text: 'category',
  categorical: 'category',
  date: 'time',
  datetime: 'time',
  timestamp: 'time',
  classification: 'binary',
  previous: 'last review',
  baseline: 'reference',
  canary: 'red-black',
};

function boundMeant(text: string): string | null {
  const [, sign, rest] = /^\s*([<>=≤≥≦≧]*)\s*(.*)$/s.exec(text)!;
  const number = rest!.replace(/^(\d+),(\d)/, '$1.$2').trim();
  if (!patterns.amount.test(number)) return null;
  const operators = signs[sign!] ?? ['>=', '<='];
  return `Did you mean ${operators.map((operator) => `"${operator} ${number}"`).join(' or ')}?`;
}

const signs: Record<string, string[]> = {
  '>=': ['>='],
  '=>': ['>='],
  '≥': ['>='],
  '≧': ['>='],
  '>': ['>'],
  '<=': ['<='],
  '=<': ['<='],
  '≤': ['<='],
  '≦': ['<='],
  '<': ['<'],
};

function percentMeant(text: string): string | null {
  const value = /^[\d.]+$/.test(text) ? Number(text) : Number.NaN;
  return value > 1 && value <= 100 ? `Did you mean ${text}%?` : null;
}

function frequencyMeant(text: string): string | null {
  const word = nearest(text, ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly']);
  return word === null ? periodMeant(text) : `Did you mean "${word}"?`;
}

const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'];
const shortUnits: Record<string, string> = {
  s: 'seconds',
  sec: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  y: 'years',
};

function periodMeant(text: string): string | null {
  const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*(\p{L}+)\s*$/u.exec(text) ?? [];
  if (count === undefined || unit === undefined) return null;
  const word = shortUnits[unit] ?? nearest(unit, units);
  return word === null || Number(count) === 0
    ? `Units are ${units.join(', ')}.`
    : `Did you mean "${count} ${word}"?`;
}
