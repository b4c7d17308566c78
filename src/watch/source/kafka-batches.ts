import type { StreamRecord } from '../source.ts';

/** A batch of records as a broker keeps it; of its offsets some may be gone, where a topic is compacted. */
export interface RecordBatch {
  firstOffset: bigint;
  lastOffsetDelta: number;
  attributes: number;
  producerId: bigint;
  records: {
    offsetDelta: number;
    key: Buffer | null;
    value: Buffer | null;
    headers: [Buffer | null, Buffer | null][];
  }[];
}

/** Bits of the attributes: part of a transaction; a marker of where one ends, and no record. */
const transactional = 0b1_0000;
const control = 0b10_0000;
/** What a marker says of a transaction that was withdrawn. */
const abort = 0;

/**
 * The records of a partition from an offset on, and the offset behind them. Left out are markers and what belongs to transactions that
 * were withdrawn: `aborted` says where each began, and its marker ends it. Source: the consumer of Kafka, CompletedFetch.nextFetchedRecord.
 */
export function recordsFrom(
  from: bigint,
  batches: readonly RecordBatch[],
  aborted: readonly { producerId: bigint; firstOffset: bigint }[] | null,
): { records: StreamRecord[]; next: bigint } {
  const begun = (aborted ?? []).toSorted((a, b) => Number(a.firstOffset - b.firstOffset));
  const withdrawing = new Set<bigint>();
  const records: StreamRecord[] = [];
  let next = from;
  for (const { firstOffset, lastOffsetDelta, attributes, producerId, records: held } of batches) {
    const last = firstOffset + BigInt(lastOffsetDelta);
    while (begun.length > 0 && begun[0]!.firstOffset <= last) withdrawing.add(begun.shift()!.producerId);
    if ((attributes & control) !== 0) {
      if (held[0]?.key?.readInt16BE(2) === abort) withdrawing.delete(producerId);
    } else if (last >= from && !((attributes & transactional) !== 0 && withdrawing.has(producerId))) {
      const first = Number(firstOffset);
      const skipped = firstOffset < from ? Number(from - firstOffset) : 0;
      for (const { offsetDelta, value, headers } of held)
        if (offsetDelta >= skipped)
          records.push(
            headers.length > 0
              ? { value, at: first + offsetDelta, headers }
              : { value, at: first + offsetDelta },
          );
    }
    if (last >= next) next = last + 1n;
  }
  return { records, next };
}
