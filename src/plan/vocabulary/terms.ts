import type { Amount, Bound, Period } from '../plan.ts';

const number = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const unit = '(?:second|minute|hour|day|week|month|quarter|year)s?';
/** The length is bounded because a plan is not trusted and the patterns may look at a blank more than once. */
const whole = (pattern: string) => new RegExp(String.raw`^(?=.{1,60}$)\s*${pattern}\s*$`);

/** How the small languages inside a plan's texts look; the same patterns stand in the JSON Schema. */
export const patterns = {
  bound: whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${number}\s*%?`),
  percent: whole(String.raw`${number}\s*%`),
  amount: whole(String.raw`${number}\s*%?`),
  period: whole(String.raw`\d+(?:\.\d+)?\s+${unit}`),
  frequency: whole(
    String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${unit}|every\s+${unit})`,
  ),
};

/** `>= 0.8`, `> 1%` (value 0.01); null when it is no bound. */
export function readBound(text: string): Bound | null {
  if (!patterns.bound.test(text)) return null;
  const [, sign, rest] = /^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(text)!;
  const operator = (sign === '≥' ? '>=' : sign === '≤' ? '<=' : sign) as Bound['operator'];
  const { value } = readNumber(rest!);
  return Number.isFinite(value)
    ? { operator, value, text: `${operator} ${rest!.replace(/\s+%/, '%')}` }
    : null;
}

/** Whether a bound is written in per cent, as `> 1%` is. */
export function isPercent({ text }: Pick<Bound, 'text'>): boolean {
  return text.endsWith('%');
}

/** `10%` is relative (value 0.1), `0.03` is points; null when it is neither. */
export function readAmount(input: string | number): Amount | null {
  if (typeof input === 'string' && !patterns.amount.test(input)) return null;
  const text = String(input).trim().replace(/\s+%/, '%');
  const { value, percent } = readNumber(text);
  return Number.isFinite(value) ? { value, relative: percent, text } : null;
}

/** A share written as `0.95` or `95%`; null when it is neither. */
export function readShare(input: string | number): number | null {
  return readAmount(input)?.value ?? null;
}

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const lengths: Record<string, number> = {
  second,
  minute,
  hour: 60 * minute,
  day,
  week: 7 * day,
  month: 30 * day,
  quarter: 91 * day,
  year: 365 * day,
};
const frequencies: Record<string, string> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
};

/** `24 hours`, `5 days`; null when it is no length of time, or none at all. */
export function readPeriod(text: string): Period | null {
  return patterns.period.test(text) ? lengthOf(text) : null;
}

/** `weekly`, `every 2 weeks`, `14 days`; null when it is none of them. */
export function readFrequency(text: string): Period | null {
  return patterns.frequency.test(text) ? lengthOf(text) : null;
}

function lengthOf(text: string): Period | null {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1)!;
  const length = lengths[frequencies[last] ?? last.replace(/s$/, '')];
  const count = Number(words.find((word) => /^\d/.test(word)) ?? 1);
  const milliseconds = count * (length ?? Number.NaN);
  return milliseconds > 0 && Number.isFinite(milliseconds) ? { text: words.join(' '), milliseconds } : null;
}

/** Per cent are read by their digits, so that `1.1%` is 0.011 and not the quotient of two rounded numbers. */
function readNumber(text: string): { value: number; percent: boolean } {
  if (!text.endsWith('%')) return { value: Number(text), percent: false };
  const digits = text.slice(0, -1).trim();
  const value = /[eE]/.test(digits) ? Number(digits) / 100 : Number(`${digits}e-2`);
  return { value, percent: true };
}
