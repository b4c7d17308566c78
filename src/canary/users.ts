import { groupsOf } from '../count/answers/answers.ts';
import { keyAt } from '../count/answers/pairs.ts';
import type { Side } from '../count/rollout/bad-outcomes.ts';
import type { Table } from '../data/table.ts';

/** Bits of the filter: 32 KB. A hundred thousand users fill a third of it. */
const BITS = 2 ** 18;
const HASHES = 2;

/**
 * The users that a rollout has counted, as a Bloom filter (1970) in base64: it names nobody, and a user who is taken for one of them by
 * chance is left out on both sides alike.
 */
export class SeenUsers {
  private readonly bits: Uint8Array;

  constructor(text: string | undefined) {
    this.bits = new Uint8Array(BITS / 8);
    if (text) this.bits.set(Buffer.from(text, 'base64').subarray(0, BITS / 8));
  }

  has(user: string): boolean {
    return placesOf(user).every((place) => (this.bits[place >> 3]! >> (place & 7)) & 1);
  }

  add(user: string): void {
    for (const place of placesOf(user)) this.bits[place >> 3]! |= 1 << (place & 7);
  }

  get text(): string {
    return Buffer.from(this.bits).toString('base64');
  }
}

/** Which rows of both logs count: a user's answers are alike, so each user counts once in a rollout, by the first labelled row. */
export interface Counted {
  baseline: Uint8Array;
  canary: Uint8Array;
  /** The filter with this batch's users. */
  users: string;
}

/** Chooses them; null where the plan names no group. Rows without a user count each by themselves. */
export function countedOnce(
  group: string | null,
  sides: { baseline: Side; canary: Side },
  before: string | undefined,
): Counted | null {
  if (group === null) return null;
  const [earlier, now] = [new SeenUsers(before), new SeenUsers(before)];
  const choose = ({ table, answers }: Side) => {
    const [rows, names] = [groupsOf(table, group), namesOf(table, group)];
    const counted = new Uint8Array(table.rows);
    if (!rows) return counted.fill(1);
    const chosen = new Map<number, number>();
    for (let row = 0; row < table.rows; row++) {
      const user = rows[row]!;
      const first = chosen.get(user);
      if (user < 0) counted[row] = 1;
      else if (first === undefined) chosen.set(user, row);
      // A row with a label is worth more than the first one.
      else if (answers && answers.actual[first]! < 0 && answers.actual[row]! >= 0) chosen.set(user, row);
    }
    for (const row of chosen.values()) {
      const name = names(row);
      counted[row] = earlier.has(name) ? 0 : 1;
      now.add(name);
    }
    return counted;
  };
  const [baseline, canary] = [choose(sides.baseline), choose(sides.canary)];
  return { baseline, canary, users: now.text };
}

function namesOf({ columns }: Table, group: string): (row: number) => string {
  const column = columns.get(group)!;
  return (row) => String(keyAt(column, row));
}

/** Places of a user's bits: FNV-1a, spread once more for the second. */
function placesOf(user: string): number[] {
  let hash = 0x811c9dc5;
  for (let i = 0; i < user.length; i++) hash = Math.imul(hash ^ user.charCodeAt(i), 0x01000193);
  let mixed = hash ^ (hash >>> 16);
  return Array.from({ length: HASHES }, () => {
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed ^= mixed >>> 12;
    return (mixed >>> 0) % BITS;
  });
}
