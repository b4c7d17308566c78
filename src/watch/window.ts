const day = 86_400_000;

/** The first millisecond of the tumbling window that a time lies in. Windows are counted from 1970 in UTC; weeks begin on Monday. */
export function windowOf(time: number, length: number): number {
  // 1970 began on a Thursday.
  const first = length % (7 * day) === 0 ? 4 * day : 0;
  return Math.floor((time - first) / length) * length + first;
}

/** A window's name, fit for files: `2026-11-30T0900Z`, with seconds where it does not begin with a minute. */
export function windowName(start: number): string {
  const text = new Date(start).toISOString();
  return `${text.slice(0, 13)}${text.slice(14, 16)}${start % 60_000 === 0 ? '' : text.slice(17, 19)}Z`;
}

export const isWindowName = (name: string): boolean => /^\d{4}-\d\d-\d\dT\d{4}(?:\d\d)?Z$/.test(name);

/** Which of two names of windows, or of their files, is of the earlier one: below 0 the first. */
export function byTime(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.slice(0, name.indexOf('Z')));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
