/**
 * How bad each answer is, the worst last: NOTE counts for nothing, and a review that could not judge stands between AMBER and RED.
 * The one order of them.
 */
const severity = { NOTE: 0, GREEN: 1, AMBER: 2, ERROR: 3, RED: 4 };

export type Severity = keyof typeof severity;

export function isWorse(one: Severity, than: Severity): boolean {
  return severity[one] > severity[than];
}

/** The worst of some, of which there is at least one. */
export function worst<T extends Severity>(levels: readonly T[]): T {
  return levels.reduce((a, b) => (isWorse(b, a) ? b : a));
}
