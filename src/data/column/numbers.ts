import { orMemoryRanOut } from '../../refusal.ts';
import { bytesOf, putBytes, reallocated, sharedDoubles, sharedIntegers, trimmed } from './buffer.ts';

/** Numbers by row, NaN where there is none, never −0: doubles, or, in half the memory, decimals. */
export type Numbers = Float64Array | Decimals;

/** Numbers of few digits, as whole numbers of 1/`unit`; NOTHING where there is none. A quotient is the very double that the decimal is read as. */
export interface Decimals {
  wholes: Int32Array;
  /** A power of ten. */
  unit: number;
}

export const NOTHING = -(2 ** 31);
/** By decimals. */
const units = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];

/** How many rows they are of. */
export function rowCount(numbers: Numbers): number {
  return numbers instanceof Float64Array ? numbers.length : numbers.wholes.length;
}

export function numberAt(numbers: Numbers, row: number): number {
  return numbers instanceof Float64Array ? numbers[row]! : quotient(numbers.wholes[row]!, numbers.unit);
}

/** All of them as doubles; where they are, without a copy. */
export function doublesOf(numbers: Numbers): Float64Array {
  return numbers instanceof Float64Array ? numbers : quotients(numbers, new Float64Array(rowCount(numbers)));
}

/** Those of the rows `from..to` as doubles; where they are decimals, written over `room`. */
export function doublesWithin(
  numbers: Numbers,
  from: number,
  to: number,
  buffer: Float64Array,
): Float64Array {
  if (numbers instanceof Float64Array) return numbers.subarray(from, to);
  return quotients({ wholes: numbers.wholes.subarray(from, to), unit: numbers.unit }, buffer);
}

/** Puts those of some rows, in the order of `rows`, into `room`. */
export function takeNumbers(numbers: Numbers, rows: ArrayLike<number>, buffer: Float64Array): Float64Array {
  if (numbers instanceof Float64Array) {
    for (let i = 0; i < rows.length; i++) buffer[i] = numbers[rows[i]!]!;
  } else {
    const { wholes, unit } = numbers;
    for (let i = 0; i < rows.length; i++) buffer[i] = quotient(wholes[rows[i]!]!, unit);
  }
  return buffer;
}

function quotients({ wholes, unit }: Decimals, doubles: Float64Array): Float64Array {
  for (let row = 0; row < wholes.length; row++) doubles[row] = quotient(wholes[row]!, unit);
  return doubles;
}

function quotient(whole: number, unit: number): number {
  return whole === NOTHING ? Number.NaN : whole / unit;
}

/**
 * Numbers being filled: decimals as long as all of them fit, in units as fine as any of them needs, then doubles.
 */
export class NumbersBuilder {
  /** null: doubles. */
  wholes: Int32Array | null;
  doubles: Float64Array = new Float64Array(0);
  /** Of the unit. */
  decimals = 0;
  /** Behind so many rows there is none yet. */
  private filled = 0;

  /** Without `decimal` they are doubles from the start. */
  constructor(decimal: boolean) {
    this.wholes = decimal ? new Int32Array(0) : null;
  }

  /** Rows there is room for. */
  get capacity(): number {
    return (this.wholes ?? this.doubles).length;
  }

  grow(rows: number): void {
    if (this.wholes) this.wholes = reallocated(this.wholes, sharedIntegers(rows));
    else this.doubles = reallocated(this.doubles, sharedDoubles(rows));
  }

  at(row: number): number {
    return this.wholes ? quotient(this.wholes[row]!, units[this.decimals]!) : this.doubles[row]!;
  }

  put(row: number, value: number): void {
    const { wholes, decimals } = this;
    const whole = wholes && wholeOf(value, units[decimals]!);
    if (whole === undefined) {
      // As fine a unit as it needs, or none.
      this.refine(units.findIndex((unit, more) => more > decimals && wholeOf(value, unit) !== undefined));
      this.put(row, value);
      return;
    }
    if (wholes) wholes[row] = whole!;
    else this.doubles[row] = value + 0;
    this.filled = Math.max(this.filled, row + 1);
  }

  /** Puts whole numbers of the present unit, or, where there is none, doubles: `bytes[from..to)`. */
  putBytes(row: number, bytes: Buffer, from: number, to: number): void {
    const cells = this.wholes ?? this.doubles;
    putBytes(cells, row, bytes, from, to);
    this.filled = Math.max(this.filled, row + (to - from) / cells.BYTES_PER_ELEMENT);
  }

  /** Puts numbers that another builder holds. */
  putAll(row: number, numbers: Numbers): void {
    if (!(numbers instanceof Float64Array)) this.refine(units.indexOf(numbers.unit));
    const alike = !(numbers instanceof Float64Array) && numbers.unit === units[this.decimals];
    const cells = !this.wholes ? doublesOf(numbers) : alike ? numbers.wholes : null;
    if (cells) this.putBytes(row, bytesOf(cells), 0, cells.byteLength);
    else for (let i = 0; i < rowCount(numbers); i++) this.put(row + i, numberAt(numbers, i));
  }

  /** Makes the unit at least as fine as so many decimals; where there is none, or a number does not fit, takes to doubles. */
  refine(decimals: number): void {
    const { wholes, filled } = this;
    const [unit, finer] = [units[this.decimals]!, units[decimals]];
    if (!wholes || (finer !== undefined && finer <= unit)) return;
    const present = wholes.subarray(0, filled);
    const fits = (factor: number) =>
      present.every((whole) => whole === NOTHING || Math.abs(whole * factor) < -NOTHING);
    if (finer !== undefined && fits(finer / unit)) {
      for (let row = 0; row < filled; row++) if (wholes[row] !== NOTHING) wholes[row]! *= finer / unit;
      this.decimals = decimals;
    } else {
      this.doubles = orMemoryRanOut(() => sharedDoubles(wholes.length));
      quotients({ wholes: present, unit }, this.doubles);
      this.wholes = null;
    }
  }

  /** Those of the first `rows` rows, where they stand. */
  first(rows: number): Numbers {
    const { wholes, decimals } = this;
    if (!wholes) return this.doubles.subarray(0, rows);
    return { wholes: wholes.subarray(0, rows), unit: units[decimals]! };
  }

  /** Those of all `rows` rows, in no more room than they need. */
  finish(rows: number): Numbers {
    const { wholes, decimals } = this;
    if (!wholes) return trimmed(this.doubles, rows, sharedDoubles);
    return { wholes: trimmed(wholes, rows, sharedIntegers), unit: units[decimals]! };
  }
}

/** The value as a whole number of units; undefined where it is none that 32 bits hold. */
function wholeOf(value: number, unit: number): number | undefined {
  if (Number.isNaN(value)) return NOTHING;
  const whole = Math.round(value * unit);
  return whole / unit === value && Math.abs(whole) < -NOTHING ? whole : undefined;
}
