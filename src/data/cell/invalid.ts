import type { Invalid } from '../table.ts';

/** Cells of a sort, with one more of them in `row`, counted from 0. */
export function oneMore(cells: Invalid | null, row: number, text: string): Invalid {
  if (cells === null) return { cells: 1, row: row + 1, text: text.slice(0, 80) };
  cells.cells++;
  return cells;
}

/** Of cells of several sorts, those whose first stands before the others. */
export function earliest(sorts: readonly (Invalid | null | undefined)[]): Invalid | null {
  const found = sorts.filter((cells) => cells !== null && cells !== undefined);
  return found.reduce<Invalid | null>(
    (first, one) => (first === null || one.row < first.row ? one : first),
    null,
  );
}

/** Cells of a sort in two parts of a column, of which the second begins at `row`. */
export function together(first: Invalid | null, second: Invalid | null, row: number): Invalid | null {
  if (second === null) return first;
  return first === null
    ? { ...second, row: row + second.row }
    : { ...first, cells: first.cells + second.cells };
}
