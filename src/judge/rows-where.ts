/** Conditions in SQL that select the rows of a finding, for `greenlight rows --where`. */

/** Longer conditions are refused when they are read. */
const longest = 4000;

/** A condition as part of a finding; nothing where it would be too long to be read. */
export function rowsWhere(...parts: string[]): { where?: string } {
  const where = parts.filter((part) => part !== '').join(' OR ');
  return where === '' || where.length > longest ? {} : { where };
}

/** The name of a column, in double quotes. */
export function column(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function isMissing(name: string): string {
  return `${column(name)} IS NULL`;
}

/** Whether the column holds one of some texts; "" where there are none. */
export function isOneOf(name: string, texts: Iterable<string>): string {
  const list = literals(texts);
  return list === '' ? '' : `${column(name)} IN (${list})`;
}

export function isNoneOf(name: string, texts: Iterable<string>): string {
  const list = literals(texts);
  return list === '' ? '' : `${column(name)} NOT IN (${list})`;
}

export function isBelow(name: string, limit: number | null): string {
  return limit === null ? '' : `${column(name)} < ${limit}`;
}

export function isAbove(name: string, limit: number | null): string {
  return limit === null ? '' : `${column(name)} > ${limit}`;
}

/** Whether a time is later than a moment in milliseconds. */
export function isAfter(name: string, limit: number): string {
  return `${column(name)} > '${new Date(limit).toISOString()}'`;
}

/** Whether a time is at one ISO text or later, and before another. */
export function isBetween(name: string, from: string, to: string): string {
  return `(${column(name)} >= '${from}' AND ${column(name)} < '${to}')`;
}

function literals(texts: Iterable<string>): string {
  return [...texts].map((text) => `'${text.replaceAll("'", "''")}'`).join(', ');
}
