import type { ParquetParsers, SchemaElement } from 'hyparquet';
import { Refusal } from '../refusal.ts';
import type { ColumnBuilder } from './column.ts';

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
 * Puts the cells of a Parquet column into `builder`: numbers and decimals as numbers, truth values as JSON's, times (without
 * an offset in the builder's zone, the old INT96 in UTC) as times, or as ISO text where they are wanted as categories.
 */
export function cellReader(
  builder: ColumnBuilder,
  element: SchemaElement,
  file: string,
): (row: number, cell: unknown) => void {
  if (isTime(element)) return timeReader(builder, element, file);
  const scale = element.converted_type === 'DECIMAL' ? (element.scale ?? 0) : null;
  const factor = 10 ** (scale ?? 0);
  return (row, cell) => {
    if (cell === null || cell === undefined) builder.putMissing(row);
    else if (typeof cell === 'number') builder.putNumber(row, scale ? rounded(cell, factor) : cell);
    else if (typeof cell === 'string') builder.putTyped(row, cell);
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

function isTime({ type, converted_type, logical_type }: SchemaElement): boolean {
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
  else builder.putText(row, String(value));
}

/** hyparquet multiplies by a power of ten that no double holds; this is the decimal's nearest double (up to 15 digits). */
function rounded(value: number, factor: number): number {
  const integer = Math.round(value * factor);
  return Math.abs(integer) < 2 ** 52 ? integer / factor : value;
}
