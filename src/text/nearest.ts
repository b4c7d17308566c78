/**
 * The word that `text` most likely meant, or null when none is near: at most a third of its letters wrong, where a
 * letter too many, too few or other, and two letters swapped, count as one (Damerau–Levenshtein, optimal string
 * alignment). Case does not count.
 */
export function nearest(text: string, words: Iterable<string>): string | null {
  if (text.length > 60) return null;
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const word of words) {
    const distance = editDistance(wanted, word.toLowerCase());
    if (distance < least && distance <= Math.max(1, Math.floor(Math.max(text.length, word.length) / 3))) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** Least number of edits that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
