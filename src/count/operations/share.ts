import { blockOf, type Cuts, stretches } from './blocks.ts';
import type { ShareCounts } from './counts.ts';
import type { Members } from './rows.ts';

/** Counts the rows that meet a condition (1), of those of which it is known (not 2). */
export function countShare(
  truth: Readonly<Uint8Array>,
  times: Float64Array | null,
  cuts: Cuts | null,
  members: Members | null,
): ShareCounts {
  let rows = 0;
  let met = 0;
  const blocks = cuts && stretches(cuts).map((stretch) => ({ ...stretch, rows: 0, met: 0 }));
  const by = members?.names.map((name) => ({ name, rows: 0, met: 0 })) ?? [];
  for (let row = 0; row < truth.length; row++) {
    if (truth[row] === unknown) continue;
    const is = truth[row]!;
    rows++;
    met += is;
    const time = times?.[row] ?? Number.NaN;
    const places = [
      blocks && cuts && !Number.isNaN(time) ? blocks[blockOf(cuts, time)] : undefined,
      members ? by[members.of[row]!] : undefined,
    ];
    for (const place of places) {
      if (place === undefined) continue;
      place.rows++;
      place.met += is;
    }
  }
  return {
    kind: 'share',
    rows,
    missing: truth.length - rows,
    met,
    blocks,
    members: by.filter((one) => one.rows > 0),
  };
}

/** A condition on a row without the values that it asks about. */
export const unknown = 2;
