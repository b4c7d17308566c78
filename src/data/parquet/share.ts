import { open } from 'node:fs/promises';
import { ColumnBuilder, type FilledColumn, type Kind } from '../column/column.ts';
import { type Budget, roomWithin } from '../memory.ts';
import type { FileSource, Split } from '../source.ts';
import type { ColumnRequest } from '../table.ts';
import { type OpenedParquet, openParquet, type ParquetColumn, readColumn, refused } from './column.ts';

/** A part of a Parquet file to read: some row groups of some columns. */
export interface ColumnsJob {
  file: string;
  bytes: number;
  pieces: ColumnPiece[];
  budget?: Budget | undefined;
}

/** The row groups `from..to` of a column, by its place in the file, with the kind its cells are taken for. */
interface ColumnPiece {
  column: number;
  request: ColumnRequest;
  kind: Kind;
  from: number;
  to: number;
}

/** Reads columns by several threads: each reads as many bytes of the file. A column of more than its share is parted by row groups. */
export async function readShared(
  source: FileSource,
  { executor, ways }: Split,
  opened: OpenedParquet,
  wanted: [ParquetColumn, ColumnBuilder][],
  first: number,
): Promise<void> {
  const jobs = shares(opened, wanted, ways);
  const running = jobs.map((pieces) =>
    executor.run('readColumns', { file: source.file, bytes: source.bytes, pieces, budget: source.budget }),
  );
  for (const one of running) one.catch(() => {});
  const filled = new Map<ColumnPiece, FilledColumn>();
  for (const [index, pieces] of jobs.entries()) {
    const columns = await running[index]!;
    for (const [i, piece] of pieces.entries()) filled.set(piece, columns[i]!);
  }
  const inOrder = [...filled.keys()].sort((a, b) => a.column - b.column || a.from - b.from);
  const builders = new Map(wanted.map(([column, builder]) => [opened.columns.indexOf(column), builder]));
  for (const piece of inOrder) {
    const row = first + opened.groups.slice(0, piece.from).reduce((sum, one) => sum + one, 0);
    builders.get(piece.column)!.append(filled.get(piece)!, row);
    filled.delete(piece);
  }
}

/** Reads a part of a Parquet file by itself. */
export async function readColumns({ file, bytes, pieces, budget }: ColumnsJob): Promise<FilledColumn[]> {
  const handle = await open(file, 'r');
  const ask = roomWithin(budget, file);
  try {
    return await refused(file, async () => {
      const opened = await openParquet(handle, file, bytes);
      const filled: FilledColumn[] = [];
      for (const { column, request, kind, from, to } of pieces) {
        const rows = opened.groups.slice(from, to).reduce((sum, one) => sum + one, 0);
        const builder = new ColumnBuilder(request);
        if (kind === 'category') builder.restartAsCategory();
        builder.grow(rows);
        await readColumn(opened, opened.columns[column]!, builder, 0, ask, from, to);
        filled.push({ ...builder.filled(rows), nested: builder.nested });
      }
      return filled;
    });
  } finally {
    await handle.close();
  }
}

/** The pieces for each of so many jobs, those that take longest first. */
function shares(
  { columns, groups }: OpenedParquet,
  wanted: [ParquetColumn, ColumnBuilder][],
  ways: number,
): ColumnPiece[][] {
  const sizeOf = ({ chunks }: ParquetColumn, group: number) =>
    Number(chunks[group]?.total_compressed_size ?? 0) + 1;
  const sizes = wanted.map(([column]) => groups.map((_, group) => sizeOf(column, group)));
  const share = sizes.flat().reduce((sum, size) => sum + size, 0) / ways;
  const pieces = wanted.flatMap(([column, { request, kind }], index) => {
    const place = columns.indexOf(column);
    const parts: { piece: ColumnPiece; size: number }[] = [];
    for (const [group, size] of sizes[index]!.entries()) {
      const last = parts.at(-1);
      if (last && last.size + size <= Math.max(share, 1)) {
        last.size += size;
        last.piece.to = group + 1;
      } else parts.push({ piece: { column: place, request, kind, from: group, to: group + 1 }, size });
    }
    return parts;
  });
  pieces.sort((a, b) => b.size - a.size);
  const jobs = Array.from({ length: Math.min(ways, pieces.length) }, () => ({
    size: 0,
    pieces: [] as ColumnPiece[],
  }));
  for (const { piece, size } of pieces) {
    const least = jobs.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += size;
    least.pieces.push(piece);
  }
  return jobs.map((job) => job.pieces);
}
