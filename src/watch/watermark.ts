/** How far each partition has come. */
export interface Progress {
  /** The greatest time of a record, milliseconds; null: there was none. */
  greatest: number | null;
  /** Whether it was read to its end. */
  atEnd: boolean;
  /** When a record came last by the clock, or the partition was first seen. */
  heard: number;
}

/**
 * The time up to which all records are taken to have come: the least over the partitions of the greatest time seen, less the
 * lateness. A partition that was read to its end and is silent for `idle` is not waited for; one that has records to be read is,
 * however long that takes; an empty one is not. Where all are silent, time goes on by the clock. null: nothing is known yet.
 */
export function watermark(
  partitions: Iterable<Progress>,
  { lateness, idle, now }: { lateness: number; idle: number; now: number },
): number | null {
  let least = Infinity;
  let greatest = -Infinity;
  let waited = false;
  for (const one of partitions) {
    // A record that is ahead of the clock closes no window that is not over.
    const reached = Math.min(one.greatest ?? -Infinity, now);
    greatest = Math.max(greatest, reached);
    if (one.atEnd && (one.greatest === null || now - one.heard >= idle)) continue;
    waited = true;
    least = Math.min(least, reached);
  }
  if (!waited && greatest > -Infinity) least = Math.max(greatest, now - idle);
  return Number.isFinite(least) ? least - lateness : null;
}
