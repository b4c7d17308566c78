import { doublesOf } from '../data/column/numbers.ts';
import type { Column } from '../data/table.ts';
import { chooseRows } from './row-loops.ts';

/** To hash the ids of more rows takes longer than what the sample saves. */
const mostHashed = 1_000_000;

/**
 * About a share of so many rows, always the same ones: by a hash of their id, so that the order in which rows came has no say. Where
 * they have none, are more than a million, or are so few different ones that their hashes make no such share, by a hash of their place.
 */
export function sampleRows(id: Column | undefined, rows: number, share: number): Uint32Array {
  if (share >= 1 || id === undefined || rows > mostHashed) return chooseRows(rows, share);
  const bound = share * 2 ** 32;
  const hash = hashes(id);
  const chosen = new Uint32Array(rows);
  let n = 0;
  for (let row = 0; row < rows; row++) if (hash(row) < bound) chosen[n++] = row;
  const wanted = share * rows;
  return n < wanted / 2 || n > wanted * 2 ? chooseRows(rows, share) : chosen.subarray(0, n);
}

/** A hash of each row's id, from 0 to 2^32 − 1. Rows without an id are as if it were empty. */
function hashes(id: Column): (row: number) => number {
  if (id.type === 'category') {
    const known = id.categories.map(hashText);
    const none = hashText('');
    return (row) => known[id.codes[row]!] ?? none;
  }
  const values = doublesOf(id.values);
  const bits = new Uint32Array(2);
  const value = new Float64Array(bits.buffer);
  return (row) => {
    value[0] = values[row]!;
    return mixed(Math.imul(bits[0]! ^ 0x9e3779b1, 0x85ebca6b) ^ bits[1]!);
  };
}

/** Fowler, Noll and Vo's hash of the text, mixed. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The finaliser of MurmurHash3. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
