/// <reference path="./lz4.d.ts" />
import zlib from 'node:zlib';
import type { ColumnMetaData, CompressionCodec, Compressors } from 'hyparquet';
import { Refusal } from '../../refusal.ts';

/** Node has had zstd since 22.15; snappy is hyparquet's own, and the kernel's. */
const zstd: unknown = Reflect.get(zlib, 'zstdDecompressSync');
const own: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
};
if (typeof zstd === 'function') {
  own.ZSTD = (input, length) => zstd(input, { maxOutputLength: Math.max(1, length) });
}
/** Of the library all else is left out of the bundle. */
const lz4 = () => import('hyparquet-compressors/src/lz4.js');
const others: { [codec: string]: () => Promise<Compressors[CompressionCodec]> } = {
  ZSTD: async () => {
    const { decompress } = await import('fzstd');
    return (input, length) => decompress(input, new Uint8Array(length));
  },
  LZ4: async () => (await lz4()).decompressLz4,
  LZ4_RAW: async () => (await import('./kernel.ts')).unpackLz4,
};

/** What unpacks a column of these chunks; what Node does not unpack itself is loaded when it is needed. */
export async function compressorsFor(
  chunks: ColumnMetaData[],
  name: string,
  file: string,
): Promise<Compressors> {
  for (const { codec } of chunks) {
    if (codec === 'UNCOMPRESSED' || codec === 'SNAPPY' || own[codec]) continue;
    const load = others[codec];
    if (!load) {
      throw new Refusal(
        `${file}: column "${name}" is compressed by ${codec}, which is not supported. Write the file with snappy, gzip, brotli, zstd or lz4.`,
      );
    }
    own[codec] = (await load())!;
  }
  return own;
}
