const minute = 60_000;
const day = 86_400_000;

/** Stretches of time of the same length, the last of which ends at the moment asked about; all in milliseconds. */
export interface Pieces {
  /** The end of the first. */
  first: number;
  last: number;
  length: number;
}

/** Pieces that make blocks enough for an interval. */
const usual = 24;
const shortest = 5 * minute;

/**
 * How a length of time is cut, to be summed again: 24 pieces or more, so that they tell how much a value varies and whether any is
 * missing; none longer than the server looks at, none shorter than five minutes, whole days where there are days enough.
 */
export function cutInPieces(over: number, end: number, longest: number | null): Pieces {
  const days = over / day;
  const most = longest === null ? over : Math.min(over, longest);
  const wanted = Number.isInteger(days) && days >= 20 && days <= 400 ? day : Math.max(shortest, over / usual);
  const length = over / Math.ceil(over / Math.min(wanted, most) - 1e-9);
  return { first: end - over + length, last: end, length };
}

/** The moments of some pieces, in runs of which none looks at more than the server allows. */
export function runsOf(
  { first, last, length }: Pieces,
  longest: number | null,
): { from: number; to: number }[] {
  const each = longest === null ? Infinity : Math.max(1, Math.floor(longest / length));
  const count = Math.round((last - first) / length) + 1;
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < count; from += each)
    runs.push({ from: first + from * length, to: first + (Math.min(count, from + each) - 1) * length });
  return runs;
}

/** A length of time as PromQL writes it. */
export function duration(milliseconds: number): string {
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${Math.round(milliseconds)}ms`;
}
