import type { ParquetParsers, SchemaElement } from 'hyparquet';
import { Refusal } from '../../refusal.ts';
import { shortestDecimal } from '../cell/shortest.ts';
import type { ColumnBuilder } from '../column/column.ts';

/** hyparquet's conversions, but times as numbers: milliseconds since 1970, fractions kept. */
export const parsers: ParquetParsers = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros) => Number(micros) / 1000,
  timestampFromNanoseconds: (nanos) => Number(nanos / 1000n) / 1000,
  dateFromDays: (days) => days * 86_400_000,
  stringFromBytes: text,
  jsonFromBytes: text,
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
  uuidFromBytes: (bytes) =>
    Buffer.from(bytes)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
};

const decoder = new TextDecoder('utf-8', { fatal: true });
function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Puts the cells of a Parquet column into `builder`: numbers as numbers, those of fewer bits as the shortest decimal that they stand
 * for, decimals exactly (`scale` is theirs; null for what is no decimal), truth values as JSON's, times (without an offset in the
 * builder's zone, the old INT96 in UTC) as times, or as ISO text where they are wanted as categories.
 */
export function cellReader(
  builder: ColumnBuilder,
  element: SchemaElement,
  scale: number | null,
  file: string,
): (row: number, cell: unknown) => void {
  if (scale !== null) return decimalReader(builder, scale);
  if (isTime(element)) return timeReader(builder, element, file);
  const bits = element.logical_type?.type === 'FLOAT16' ? 16 : element.type === 'FLOAT' ? 32 : null;
  const limit = bits === 16 ? 2 ** 11 : bits === 32 ? 2 ** 24 : 2 ** 53;
  const isId = builder.asked === 'key' && (bits !== null || element.type === 'DOUBLE');
  return (row, cell) => {
    if (cell === null || cell === undefined) builder.putMissing(row);
    else if (typeof cell === 'number') {
      if (isId && Math.abs(cell) > limit && Number.isFinite(cell)) refuseRounded(builder, file, cell);
      builder.putNumber(row, bits === null ? cell : shortestDecimal(cell, bits));
    } else if (typeof cell === 'string') builder.putTyped(row, cell);
    else if (typeof cell === 'bigint') putBig(builder, row, cell);
    else if (typeof cell === 'boolean') builder.putTruth(row, cell);
    else if (builder.asked === 'auto') builder.nested = true;
    else {
      throw new Refusal(
        `${file}: column "${builder.name}" holds neither numbers nor texts nor times. Write it as one of them.`,
      );
    }
  };
}

/** Floating numbers of that size are rounded, so that two ids could become one. */
function refuseRounded({ name }: ColumnBuilder, file: string, id: number): never {
  throw new Refusal(
    `${file}: the id ${id} in "${name}" is kept as a floating number that is too small to hold it exactly. Write ids as integers or texts.`,
  );
}

/** Takes the mark of a decimal off a column, so that its cells are read as they are kept: as integers. Returns its scale; null where it is none. */
export function unmarkDecimal(element: SchemaElement): number | null {
  if (element.converted_type !== 'DECIMAL' && element.logical_type?.type !== 'DECIMAL') return null;
  const { scale = 0 } = element;
  delete element.converted_type;
  delete element.logical_type;
  return scale;
}

function decimalReader(builder: ColumnBuilder, scale: number): (row: number, cell: unknown) => void {
  const unit = 10 ** scale;
  const largest = BigInt(Number.MAX_SAFE_INTEGER);
  return (row, cell) => {
    if (cell === null || cell === undefined) return builder.putMissing(row);
    const digits = cell instanceof Uint8Array ? integerIn(cell) : BigInt(cell as number | bigint);
    const size = digits < 0n ? -digits : digits;
    // A quotient of two numbers that doubles hold exactly is the decimal's double.
    if (size <= largest && scale <= 22) builder.putNumber(row, Number(digits) / unit);
    else builder.putTyped(row, decimalText(size, scale, digits < 0n));
  };
}

/** The integer of big-endian bytes in two's complement. */
function integerIn(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${hex}`));
}

function decimalText(size: bigint, scale: number, negative: boolean): string {
  const digits = String(size).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

export function isTime({ type, converted_type, logical_type }: SchemaElement): boolean {
  return (
    converted_type === 'DATE' ||
    converted_type === 'TIMESTAMP_MILLIS' ||
    converted_type === 'TIMESTAMP_MICROS' ||
    logical_type?.type === 'TIMESTAMP' ||
    logical_type?.type === 'DATE' ||
    (type === 'INT96' && !converted_type)
  );
}

function timeReader(
  builder: ColumnBuilder,
  { converted_type, logical_type }: SchemaElement,
  file: string,
): (row: number, cell: unknown) => void {
  if (builder.asked === 'number') {
    throw new Refusal(
      `${file}: column "${builder.name}" holds times, but the plan takes it for numbers. Give it type: time.`,
    );
  }
  const isDate = converted_type === 'DATE' || logical_type?.type === 'DATE';
  const isLocal = isDate || (logical_type?.type === 'TIMESTAMP' && !logical_type.isAdjustedToUTC);
  const zone = isLocal ? builder.zone : null;
  return (row, cell) => {
    if (typeof cell !== 'number') builder.putMissing(row);
    else if (builder.kind === 'time') builder.numbers.put(row, zone ? zone.toUtc(cell) : cell);
    else {
      const iso = new Date(cell).toISOString();
      builder.putTyped(row, isDate ? iso.slice(0, 10) : isLocal ? iso.slice(0, -1) : iso);
    }
  };
}

function putBig(builder: ColumnBuilder, row: number, value: bigint): void {
  const number = Number(value);
  if (Number.isSafeInteger(number) || builder.kind === 'number') builder.putNumber(row, number);
  else builder.putTyped(row, String(value));
}
