/** Orders names by their characters, whatever the language of the machine: rows that came in another order make no other verdict. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
