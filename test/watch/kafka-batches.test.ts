import { describe, expect, test } from 'vitest';
import { type RecordBatch, recordsFrom } from '../../src/watch/source/kafka-batches.ts';

const batch = (
  firstOffset: number,
  deltas: number[],
  more: Partial<RecordBatch> & { last?: number } = {},
): RecordBatch => ({
  firstOffset: BigInt(firstOffset),
  lastOffsetDelta: more.last ?? deltas.at(-1)!,
  attributes: 0,
  producerId: -1n,
  records: deltas.map((offsetDelta) => ({ offsetDelta, key: null, value: Buffer.from('{}'), headers: [] })),
  ...more,
});
/** Batches of a transaction of a producer, and the marker of its end: version 0, then 0 for withdrawn and 1 for committed. */
const inTransaction = (producerId: bigint) => ({ attributes: 0b1_0000, producerId });
const marker = (offset: number, producerId: bigint, type: 0 | 1): RecordBatch => ({
  ...batch(offset, [0]),
  attributes: 0b11_0000,
  producerId,
  records: [{ offsetDelta: 0, key: Buffer.from([0, 0, 0, type]), value: Buffer.alloc(6), headers: [] }],
});
const places = (...args: Parameters<typeof recordsFrom>) => {
  const { records, next } = recordsFrom(...args);
  return [records.map(({ at }) => at), Number(next)];
};

describe('records of the batches of a broker', () => {
  test('begin with the offset that is asked for, have gaps where others were compacted away, and end where the last batch does', () => {
    const batches = [
      batch(0, [0, 1, 2]),
      batch(3, [2, 4], { last: 9 }),
      batch(20, [], { last: 5 }),
      batch(30, [0]),
    ];
    expect(places(0n, batches, null)).toEqual([[0, 1, 2, 5, 7, 30], 31]);
    expect(places(6n, batches, null)).toEqual([[7, 30], 31]);
    expect(places(14n, batches.slice(0, 2), null)).toEqual([[], 14]);
    expect(places(7n, [], null)).toEqual([[], 7]);
  });

  test('are without what was withdrawn: each transaction of a producer to its own marker, whoever sends meanwhile', () => {
    const batches = [
      batch(0, [0, 1], inTransaction(1n)),
      batch(2, [0], inTransaction(2n)),
      batch(3, [0], { producerId: 1n }),
      marker(4, 1n, 0),
      batch(5, [0], inTransaction(1n)),
      marker(6, 1n, 1),
      marker(7, 2n, 1),
      batch(8, [0], inTransaction(1n)),
      marker(9, 1n, 0),
      batch(10, [0], { producerId: 1n }),
    ];
    const aborted = [
      { producerId: 1n, firstOffset: 8n },
      { producerId: 1n, firstOffset: 0n },
    ];
    expect(places(0n, batches, aborted)).toEqual([[2, 3, 5, 10], 11]);
    // The marker of a long one comes with a later answer.
    expect(places(8n, [batch(8, [0, 1], inTransaction(1n))], [{ producerId: 1n, firstOffset: 8n }])).toEqual([
      [],
      10,
    ]);
    // Read on in the middle of one.
    expect(
      places(
        1n,
        [batch(0, [0, 1], inTransaction(1n)), marker(2, 1n, 0), batch(3, [0], inTransaction(1n))],
        [{ producerId: 1n, firstOffset: 0n }],
      ),
    ).toEqual([[3], 4]);
  });
});
