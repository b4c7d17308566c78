import type { ColumnMetaData, SchemaElement } from 'hyparquet';
import { isTime } from './cell.ts';
import type { NumberKind } from './kernel.ts';

/** How the values of a column stand in its pages, and what becomes of them. */
export interface ValueKind {
  /** Texts have no kind of number; truth values are places in a dictionary of two. */
  stored: NumberKind | 'text' | 'truth';
  /** Bytes that a plain value takes; 0 where that is not the same of all. */
  bytes: 0 | 4 | 8;
  /** What numbers are divided by, and multiplied by, to be what they mean. */
  divisor: number;
  factor: number;
  /** Milliseconds since 1970, and whether on the clock of a place. */
  time: boolean;
  local: boolean;
}

const encodings: Record<string, readonly string[]> = {
  INT32: ['DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'],
  INT64: ['DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'],
  FLOAT: ['BYTE_STREAM_SPLIT'],
  DOUBLE: ['BYTE_STREAM_SPLIT'],
  BOOLEAN: ['RLE'],
  BYTE_ARRAY: ['DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'],
};
const ofAll = ['PLAIN', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY', 'RLE', 'BIT_PACKED'];
const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW'];

/** How the kernel reads a column, `scale` that of its decimals; null where it is left to hyparquet. */
export function kindOf(
  element: SchemaElement,
  scale: number | null,
  chunks: ColumnMetaData[],
): ValueKind | null {
  const { type, converted_type: converted, logical_type: logical } = element;
  const known = type && encodings[type];
  if (!known || element.repetition_type === 'REPEATED') return null;
  const isKnown = (encoding: string) => ofAll.includes(encoding) || known.includes(encoding);
  if (!chunks.every((one) => one.type === type && codecs.includes(one.codec) && one.encodings.every(isKnown)))
    return null;
  const plain = { divisor: 1, factor: 1, time: false, local: false };
  if (type === 'BOOLEAN') return { ...plain, stored: 'truth', bytes: 0 };
  if (type === 'BYTE_ARRAY') return isText(element) ? { ...plain, stored: 'text', bytes: 0 } : null;
  if (type === 'FLOAT') return { ...plain, stored: 'f32', bytes: 4 };
  if (type === 'DOUBLE') return { ...plain, stored: 'f64', bytes: 8 };
  const stored = type === 'INT32' ? 'i32' : 'i64';
  const bytes = type === 'INT32' ? 4 : 8;
  if (scale !== null)
    return scale >= 0 && scale <= 22 ? { ...plain, stored, bytes, divisor: 10 ** scale } : null;
  const unsigned = logical?.type === 'INTEGER' && !logical.isSigned ? logical.bitWidth : 0;
  if (converted === 'UINT_64' || unsigned === 64) return null;
  if (converted === 'UINT_32' || unsigned === 32)
    return bytes === 4 ? { ...plain, stored: 'u32', bytes } : null;
  if (!isTime(element)) return { ...plain, stored, bytes };
  if (converted === 'DATE')
    return bytes === 4 ? { ...plain, stored, bytes, factor: 86_400_000, time: true, local: true } : null;
  if (bytes === 4) return null;
  const unit =
    converted === 'TIMESTAMP_MILLIS'
      ? 'MILLIS'
      : converted === 'TIMESTAMP_MICROS'
        ? 'MICROS'
        : logical?.type === 'TIMESTAMP'
          ? logical.unit
          : null;
  if (unit === null) return null;
  const local = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC;
  if (unit === 'NANOS') return { ...plain, stored: 'nanos', bytes, divisor: 1000, time: true, local };
  return { ...plain, stored, bytes, divisor: unit === 'MICROS' ? 1000 : 1, time: true, local };
}

/** Whether bytes are a text: those that nobody marked are taken for one too. */
function isText({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  const fine = (type: string | undefined) =>
    type === undefined || ['UTF8', 'STRING', 'ENUM', 'JSON'].includes(type);
  return fine(converted) && fine(logical?.type);
}
