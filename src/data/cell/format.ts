import { type CellFormat, cellFormats } from '../../plan/cell-formats.ts';
import { localTime } from './calendar.ts';
import { isMissing } from './missing.ts';
import { parseNumber } from './number.ts';
import type { TimeZone } from './time-zone.ts';

// Cells that are written as the plan says under `data.format`: `1.234,5`, `1,234.5`, `27.3%`, `31/12/2026`.

const timeFormats: readonly CellFormat[] = ['d/m/Y', 'm/d/Y'];
const numberFormats = cellFormats.filter((format) => !timeFormats.includes(format));

/** Whether cells of the format are times. */
export function isTimeFormat(format: CellFormat): boolean {
  return timeFormats.includes(format);
}

const POINT = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/;
const COMMA = /^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/;
const DAY_FIRST =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;

/** The number that a text writes in the format, with NaN, infinities and undefined as `parseNumber` has them. `27.3%` is 0.273. */
export function parseFormatted(text: string, format: CellFormat): number | undefined {
  const trimmed = text.trim();
  if (format.startsWith('per cent')) {
    const share = /^(.*\d)\s*%$/.exec(trimmed)?.[1];
    if (share !== undefined) return decimalIn(share, format.endsWith('comma') ? COMMA : POINT, 'e-2');
  } else {
    const value = decimalIn(trimmed, format === 'decimal comma' ? COMMA : POINT, '');
    if (value !== undefined) return value;
  }
  const said = parseNumber(trimmed);
  return said === undefined || Number.isFinite(said) ? undefined : said;
}

function decimalIn(text: string, form: RegExp, power: string): number | undefined {
  const [all, sign, whole = '', fraction = ''] = form.exec(text) ?? [];
  if (all === undefined || whole + fraction === '') return undefined;
  return Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}0${power}`) + 0;
}

/** Milliseconds since 1970 UTC of a time that is written day or month first; NaN where it is missing, undefined where it is none. */
export function parseFormattedTime(
  text: string,
  format: CellFormat,
  zone: TimeZone | null,
): number | undefined {
  const trimmed = text.trim();
  if (isMissing(trimmed)) return Number.NaN;
  const parts = DAY_FIRST.exec(trimmed);
  if (!parts) return undefined;
  const [, first, , second, year, hour = '0', minute = '0', seconds = '0', fraction = '0', half] = parts;
  const [day, month] = format === 'd/m/Y' ? [first, second] : [second, first];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const local = localTime(Number(year), Number(month), Number(day), hours, Number(minute), Number(seconds));
  if (Number.isNaN(local)) return undefined;
  const time = local + Number(`0.${fraction}`) * 1000;
  return zone ? zone.toUtc(time) : time;
}

/** The formats that a text, which is no plain number or time, may be written in. */
export function formatsOf(text: string): CellFormat[] {
  const trimmed = text.trim();
  if (parseNumber(trimmed) !== undefined) return [];
  if (DAY_FIRST.test(trimmed)) {
    return timeFormats.filter((format) => parseFormattedTime(trimmed, format, null) !== undefined);
  }
  const fits = numberFormats.filter((format) =>
    Number.isFinite(parseFormatted(trimmed, format) ?? Number.NaN),
  );
  // No thousands begin with a zero.
  return /^[+-]?0,/.test(trimmed) ? fits.filter((format) => format !== 'thousands') : fits;
}

/** What to do where a text may be written in such a format; '' where it is in none. */
export function formatAdvice(name: string, text: string): string {
  const formats = formatsOf(text);
  if (formats.length === 0) return '';
  const lines = formats.map((format) => `format: { ${name}: "${format}" }`);
  return ` If that is how its cells are written, say so under data: in the plan: ${lines.join(' or ')}.`;
}
