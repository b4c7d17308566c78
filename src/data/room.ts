type Cells = Float64Array | Int32Array;

// Threads see the same cells, without a copy.
export function sharedDoubles(rows: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(rows * 8));
}
export function sharedIntegers(rows: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(rows * 4));
}

/** The cells, moved into more room. */
export function moved<T extends Cells>(cells: T, room: T): T {
  room.set(cells);
  return room;
}

/** The first `rows` of the cells, without a copy unless much room was left. */
export function trimmed<T extends Cells>(cells: T, rows: number, newRoom: (rows: number) => T): T {
  const first = cells.subarray(0, rows) as T;
  return cells.length - rows <= 1024 + rows / 4 ? first : moved(first, newRoom(rows));
}
