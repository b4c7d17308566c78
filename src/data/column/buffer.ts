type Cells = Float64Array | Int32Array;

// Threads see the same cells, without a copy.
export function sharedDoubles(rows: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(rows * 8));
}
export function sharedIntegers(rows: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(rows * 4));
}

/**
 * The memory of an array. Its bytes are copied all at once, where an array's `set` goes word by word if the memory is shared, and takes
 * several times as long.
 */
export function bytesOf({ buffer, byteOffset, byteLength }: Readonly<ArrayBufferView>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Those of columns being filled, which are asked for at every block. */
const known = new WeakMap<Cells, Buffer>();

/** Puts cells, `bytes[from..to)`, into a column from a row on. */
export function putBytes(cells: Cells, row: number, bytes: Buffer, from: number, to: number): void {
  const into = known.get(cells) ?? bytesOf(cells);
  known.set(cells, into);
  copyBytes(bytes, from, to, into, row * cells.BYTES_PER_ELEMENT);
}

/** Copies `bytes[from..to)` to a place that has room for all of them: a copy that is cut short would be counted as it is. */
export function copyBytes(bytes: Buffer, from: number, to: number, into: Buffer, place: number): void {
  if (bytes.copy(into, place, from, to) < to - from) throw new RangeError('there is no room for the bytes');
}

/** The cells, copied into a larger buffer. */
export function reallocated<T extends Cells>(cells: T, buffer: T): T {
  putBytes(buffer, 0, bytesOf(cells), 0, cells.byteLength);
  return buffer;
}

/** The first `rows` of the cells, without a copy unless much of their buffer is left. */
export function trimmed<T extends Cells>(cells: T, rows: number, newBuffer: (rows: number) => T): T {
  const first = cells.subarray(0, rows) as T;
  return cells.length - rows <= 1024 + rows / 4 ? first : reallocated(first, newBuffer(rows));
}
