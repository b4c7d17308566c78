/** Texts that say, in a number column, that there is no number. Infinities count as missing too. */
const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None']);
const INFINITE = /^[+-]?inf(inity)?$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const CANONICAL_INTEGER = /^(0|-?[1-9]\d{0,15})$/;

/**
 * The number that `text` writes in decimal, surrounding white space aside: NaN where it says that the number is
 * missing (see MISSING) or infinite, undefined where it is not a number. Zero has no sign: −0 is 0.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (DECIMAL.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isFinite(value) ? value + 0 : Number.NaN;
  }
  return MISSING.has(trimmed) || INFINITE.test(trimmed) ? Number.NaN : undefined;
}

/** The integer that `text` writes as String(integer) would, at most 2^53 in size; undefined for any other text. */
export function parseInteger(text: string): number | undefined {
  if (!CANONICAL_INTEGER.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= 2 ** 53 && String(value) === text ? value : undefined;
}
