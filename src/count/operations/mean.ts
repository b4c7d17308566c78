import { doublesOf, type Numbers } from '../../data/column/numbers.ts';
import { blockOf, type Cuts, stretches } from './blocks.ts';
import type { MeanCounts } from './counts.ts';
import type { Members } from './rows.ts';

/** Sums a column, whole, by blocks of time and by members. */
export function countMean(
  numbers: Numbers,
  times: Float64Array | null,
  cuts: Cuts | null,
  members: Members | null,
): MeanCounts {
  const values = doublesOf(numbers);
  const blocks = cuts && stretches(cuts).map((stretch) => ({ ...stretch, rows: 0, sum: 0 }));
  const by = members?.names.map((name) => ({ name, rows: 0, sum: 0, squares: 0 })) ?? [];
  const whole = { rows: 0, sum: 0 };
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isFinite(value)) continue;
    add(whole, value);
    const time = times?.[row] ?? Number.NaN;
    if (blocks && cuts && !Number.isNaN(time)) add(blocks[blockOf(cuts, time)]!, value);
    const member = members ? by[members.of[row]!] : undefined;
    if (member === undefined) continue;
    add(member, value);
    member.squares += value * value;
  }
  return {
    kind: 'mean',
    ...whole,
    missing: values.length - whole.rows,
    blocks,
    members: by.filter((one) => one.rows > 0),
  };
}

function add(to: { rows: number; sum: number }, value: number): void {
  to.rows++;
  to.sum += value;
}
