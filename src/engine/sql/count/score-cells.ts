import type { ScoreCounts } from '../../../count/counts.ts';
import { joined } from './buckets.ts';
import { whole } from './values.ts';

/**
 * Neighbouring scores that are counted together. A cell of level `level` is one of 2^level parts of equal width, `keys` which of them;
 * every array has a number for each cell, ascending; `positives` and `negatives` one such array for each slice.
 */
export interface ScoreCells {
  level: number;
  keys: Float64Array;
  least: Float64Array;
  most: Float64Array;
  mean: Float64Array;
  rows: Float64Array;
  positives: Float64Array[];
  negatives: Float64Array[];
}

/** Cells that stand beside each other are split together, so that few names say which: 2^10 of them are a block. */
export const blockBits = 10;
const blockSize = 2 ** blockBits;
/** Blocks named in one statement. */
const mostBlocks = 10_000;
/** Cells are numbered up to here: the place of a score is a double, which has no more digits. */
const mostKey = 2 ** 53;

/** What to split: of one level the cells of these blocks, each into 2^halvings. */
export interface Split {
  cells: ScoreCells;
  blocks: Set<number>;
  halvings: number;
}

/**
 * By how much the AUROC of a slice may differ from that of all its scores: pairs of a positive and a negative that share a cell count as
 * ties, which may be wrong by half a pair each, but where the scores of the cell are all equal.
 */
export function uncertainty(all: ScoreCells[], slice: number): number {
  let [tied, positives, negatives] = [0, 0, 0];
  for (const cells of all) {
    const [p, n] = [cells.positives[slice]!, cells.negatives[slice]!];
    for (let i = 0; i < p.length; i++) {
      positives += p[i]!;
      negatives += n[i]!;
      if (cells.least[i] !== cells.most[i]) tied += p[i]! * n[i]!;
    }
  }
  return tied === 0 ? 0 : tied / (2 * positives * negatives);
}

/**
 * The blocks to split so that the AUROC of each slice is as certain as wanted, those first that make it most uncertain, each into as many
 * cells as there is room for. null: there is no room, or scores lie closer together than doubles of this range.
 */
export function splitsFor(all: ScoreCells[], wanted: number[], mostCells: number): Split[] | null {
  const picked = all.map(() => new Set<number>());
  wanted.forEach((precision, slice) => {
    if (uncertainty(all, slice) > precision) pick(all, slice, precision, picked);
  });
  const splits = all
    .map((cells, i) => ({ cells, blocks: picked[i]! }))
    .filter(({ blocks }) => blocks.size > 0);
  const held = all.reduce((total, { keys }) => total + keys.length, 0);
  const counted = splits.map(({ cells, blocks }) => rowsInBlocks(cells, blocks));
  const room = mostCells - held + counted.reduce((total, rows) => total + rows.length, 0);
  const share = room / splits.length;
  const found = splits.map((split, i): Split => {
    const largest = [...split.blocks].reduce((found, block) => Math.max(found, block + 1), 1) * blockSize;
    const cellsIn = (more: number) =>
      counted[i]!.reduce((total, rows) => total + Math.min(rows, 2 ** more), 0);
    let halvings = 0;
    while (largest * 2 ** (halvings + 1) <= mostKey && cellsIn(halvings + 1) <= share) halvings++;
    return { ...split, halvings };
  });
  const possible = found.filter(({ halvings }) => halvings > 0);
  return possible.length === 0 ? null : possible;
}

const blockOf = (key: number) => Math.floor(key / blockSize);

/** Adds the blocks with the most tied pairs of a slice, until half of the uncertainty that is wanted is left in all others. */
function pick(all: ScoreCells[], slice: number, precision: number, picked: Set<number>[]): void {
  const blocks: { part: number; block: number; tied: number }[] = [];
  let [positives, negatives, left] = [0, 0, 0];
  all.forEach((cells, part) => {
    const [p, n] = [cells.positives[slice]!, cells.negatives[slice]!];
    let last = { part, block: Number.NaN, tied: 0 };
    for (let i = 0; i < p.length; i++) {
      positives += p[i]!;
      negatives += n[i]!;
      if (cells.least[i] === cells.most[i]) continue;
      const block = blockOf(cells.keys[i]!);
      if (last.block !== block) {
        last = { part, block, tied: 0 };
        if (2 * (block + 1) * blockSize <= mostKey) blocks.push(last);
      }
      last.tied += p[i]! * n[i]!;
      left += p[i]! * n[i]!;
    }
  });
  const enough = precision * positives * negatives;
  blocks.sort((a, b) => b.tied - a.tied);
  for (const { part, block, tied } of blocks) {
    if (left <= enough) break;
    if (picked[part]!.size === mostBlocks) continue;
    picked[part]!.add(block);
    left -= tied;
  }
}

/** Of the cells in some blocks, the rows of each. */
function rowsInBlocks({ keys, rows, least, most }: ScoreCells, blocks: ReadonlySet<number>): number[] {
  const found: number[] = [];
  keys.forEach((key, i) => {
    if (blocks.has(blockOf(key))) found.push(least[i] === most[i] ? 1 : rows[i]!);
  });
  return found;
}

/** The cells that are in none of these blocks. */
export function outside(cells: ScoreCells, blocks: ReadonlySet<number>): ScoreCells {
  const keep = (_: number, i: number) => !blocks.has(blockOf(cells.keys[i]!));
  return {
    level: cells.level,
    keys: cells.keys.filter(keep),
    least: cells.least.filter(keep),
    most: cells.most.filter(keep),
    mean: cells.mean.filter(keep),
    rows: cells.rows.filter(keep),
    positives: cells.positives.map((of) => of.filter(keep)),
    negatives: cells.negatives.map((of) => of.filter(keep)),
  };
}

/** Counts of one slice at the mean score of each cell, ascending. */
export function countsOf(all: ScoreCells[], slice: number): ScoreCounts {
  const [least, most, mean] = (['least', 'most', 'mean'] as const).map((name) =>
    joined(all.map((cells) => cells[name])),
  );
  const positives = joined(all.map((cells) => cells.positives[slice]!));
  const negatives = joined(all.map((cells) => cells.negatives[slice]!));
  const places = Uint32Array.from(positives.keys()).filter((i) => positives[i]! > 0 || negatives[i]! > 0);
  if (all.length > 1) places.sort((i, j) => least![i]! - least![j]!);
  const take = (of: (i: number) => number) => Float64Array.from(places, of);
  return {
    // A mean as an engine sums it may lie next to the only score of its cell.
    scores: take((i) => Math.min(most![i]!, Math.max(least![i]!, mean![i]!))),
    positives: whole(take((i) => positives[i]!)),
    negatives: whole(take((i) => negatives[i]!)),
  };
}
