import { isUtf8 } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { Gunzip } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/** Read at a time: what is written beyond the processor's second cache takes three times as long, and so does what follows with it. */
const CHUNK = 1 << 17;
/** What is done once a piece for each column costs as much as some tens of its cells: pieces of wide tables hold so many bytes of each. */
const BYTES_OF_COLUMN = 512;
const LARGEST_CHUNK = 1 << 21;
/** Bytes after which others, such as news of other threads, have their turn. */
const TURN = 1 << 20;
/** Room in front of what is read of a plain file, for what was left of the piece before. */
const FRONT = 1 << 16;
/** A field or line longer than this is a quote that was never closed, or no text at all. */
const LONGEST = 1 << 26;

/** A piece of a text file: what was left of the piece before, and more. Good until the next is asked for, which may be read over it. */
export interface Piece {
  bytes: Buffer;
  from: number;
  end: number;
  /** Where `bytes[0]` lies in the (unpacked) text; may be negative. */
  offset: number;
  /** The text ends with this piece. */
  last: boolean;
  /** The text cannot go on behind this piece: a byte that no text holds. */
  fault: TextFault | null;
}

export interface TextFault {
  /** Place of the byte in the text. */
  offset: number;
  byte: number;
}

/** Where a text file's bytes come from, and what is told about them as they pass. */
export interface TextSource {
  file: string;
  gzip: boolean;
  hash?: Hash | null;
  /** Bytes asked for at a time. */
  chunk?: number;
  /** Where in a plain file to begin; 0 when absent. */
  start?: number;
  /** Bytes of the file read so far, packed as they are. */
  onBytes?(bytes: number): void;
}

/** Reads a text file piece by piece. The text must be UTF-8 without NUL; the piece that ends before a byte that is neither says so. */
export class TextReader {
  private readonly source: TextSource;
  private readonly chunks: AsyncGenerator<Buffer>;
  /** Whether chunks have FRONT before them. */
  private readonly roomy: boolean;
  /** For pieces that are put together. */
  private buffer: Buffer = Buffer.alloc(0);
  private piece: Piece = { bytes: Buffer.alloc(0), from: 0, end: 0, offset: 0, last: false, fault: null };
  /** How many bytes behind it begin a character that the next chunk completes. */
  private cut = 0;
  /** Whether there are no more chunks. */
  private done = false;

  constructor(source: TextSource) {
    this.source = { ...source };
    this.piece.offset = source.start ?? 0;
    this.roomy = !source.gzip;
    this.chunks = chunksOf(this.source);
  }

  /** The text is a table of so many columns: of many, larger chunks are read from the next on, unless their size was asked for. */
  widen(columns: number): void {
    const { gzip, chunk } = this.source;
    const wide = 2 ** Math.ceil(Math.log2(BYTES_OF_COLUMN * columns));
    if (!gzip && chunk === undefined && wide > CHUNK) this.source.chunk = Math.min(wide, LARGEST_CHUNK);
  }

  /** The next piece, led by what the one before held from `used` on. */
  async next(used: number): Promise<Piece> {
    const before = this.piece;
    if (before.end - used > LONGEST) throw new TooLong(before.offset + used);
    const left = Buffer.from(before.bytes.subarray(used, before.end + this.cut));
    const chunk = await this.chunk();
    const bytes =
      chunk && this.roomy && left.length <= FRONT
        ? Buffer.from(chunk.buffer, chunk.byteOffset - left.length, left.length + chunk.length)
        : await this.putTogether(left, chunk);
    left.copy(bytes, 0);
    const end = bytes.length;
    const fresh = left.length - this.cut;
    const whole = this.done ? end : wholeCharacters(bytes, fresh, end);
    this.cut = end - whole;
    const fault = findFault(bytes, fresh, whole);
    this.piece = {
      bytes,
      from: 0,
      end: fault === -1 ? whole : fault,
      offset: before.offset + used,
      last: this.done && fault === -1,
      fault: fault === -1 ? null : { offset: before.offset + used + fault, byte: bytes[fault]! },
    };
    return this.piece;
  }

  /** The next chunk, and more where much is left, behind room for that: it is gone through again with every piece, and so at least doubled. */
  private async putTogether(left: Buffer, next: Buffer | null): Promise<Buffer> {
    const asked = left.length > FRONT ? Math.min(2 * left.length, LONGEST + 1) : 0;
    const most = Math.max(asked, left.length) + chunkOf(this.source);
    if (this.buffer.length < most) this.buffer = Buffer.allocUnsafe(most + most / 4);
    let end = left.length;
    for (let chunk = next; chunk; chunk = end < asked ? await this.chunk() : null) {
      end += chunk.copy(this.buffer, end);
    }
    return this.buffer.subarray(0, end);
  }

  private async chunk(): Promise<Buffer | null> {
    const { value, done } = await this.chunks.next();
    if (done) this.done = true;
    return done ? null : value;
  }

  /** Reads to the end, so that all bytes are hashed. */
  async drain(): Promise<void> {
    for await (const _ of this.chunks);
  }

  async close(): Promise<void> {
    await this.chunks.return(undefined);
  }
}

/** A field or a line beyond all measure. */
export class TooLong extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`nothing ends within ${LONGEST} bytes from ${offset}`);
    this.offset = offset;
  }
}

/** The text's bytes, unpacked, chunk by chunk. */
function chunksOf(source: TextSource): AsyncGenerator<Buffer> {
  return source.gzip ? unpacked(source) : plain(source);
}

/**
 * The bytes of a plain file, chunk by chunk, FRONT before each; it is read over when the next is asked for. They are read by the thread
 * that works on them, into its processor's cache: the system has them ready, or reads ahead.
 */
export async function* plain(source: TextSource): AsyncGenerator<Buffer> {
  const { file, hash, onBytes, start = 0 } = source;
  const handle = await open(file, 'r');
  let buffer = Buffer.alloc(0);
  let total = 0;
  let due = TURN;
  try {
    for (;;) {
      const { chunk = CHUNK } = source;
      if (buffer.length < FRONT + chunk) buffer = Buffer.allocUnsafeSlow(FRONT + chunk);
      // Pieces end at the same places wherever reading begins.
      const place = start + total;
      const bytesRead = readSync(handle.fd, buffer, FRONT, chunk - (place % chunk), place);
      if (bytesRead === 0) return;
      const read = buffer.subarray(FRONT, FRONT + bytesRead);
      hash?.update(read);
      total += bytesRead;
      onBytes?.(total);
      yield read;
      if (total >= due) {
        due = total + TURN;
        await turn();
      }
    }
  } finally {
    await handle.close();
  }
}

/** The most bytes of a chunk; zlib takes no fewer than 64. */
function chunkOf({ gzip, chunk = CHUNK }: TextSource): number {
  return gzip ? Math.max(chunk, 64) : chunk;
}

async function* unpacked(source: TextSource): AsyncGenerator<Buffer> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: chunkOf(source) });
  const feeding = feed(source, gunzip);
  feeding.catch((error) => gunzip.destroy(error));
  let first = true;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      if (first && chunk[0] === 0x1f && chunk[1] === 0x8b) {
        throw new Refusal(`${source.file}: is packed twice by gzip. Unpack it once with gunzip.`);
      }
      first = false;
      yield chunk;
    }
    await feeding;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new Refusal(`${source.file}: the gzip data are broken (${error.message}). Write the file again.`);
    }
    throw error;
  } finally {
    gunzip.destroy();
  }
}

async function feed(source: TextSource, gunzip: Gunzip): Promise<void> {
  // Whoever stops reading must not leave the file open.
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve));
  for await (const chunk of plain(source)) {
    // The buffer is read into again when the loop goes on: wait until zlib is done with it.
    await Promise.race([new Promise<void>((resolve) => gunzip.write(chunk, () => resolve())), closed]);
    if (gunzip.destroyed) return;
  }
  gunzip.end();
}

/** Where the last whole character of `bytes[from..end)` ends, if the bytes are UTF-8. */
function wholeCharacters(bytes: Buffer, from: number, end: number): number {
  for (let back = 1; back <= 3 && end - back >= from; back++) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? end - back : end;
    }
  }
  return end;
}

/** The first byte of `bytes[from..end)` that is NUL or not UTF-8, or -1. */
function findFault(bytes: Buffer, from: number, end: number): number {
  const nul = bytes.subarray(from, end).indexOf(0);
  const stop = nul === -1 ? end : from + nul;
  if (isUtf8(bytes.subarray(from, stop))) return nul === -1 ? -1 : stop;
  let at = from;
  while (at < stop) {
    const length = [1, 2, 3, 4].find((size) => at + size <= stop && isUtf8(bytes.subarray(at, at + size)));
    if (length === undefined) return at;
    at += length;
  }
  return at;
}

/** Line, from 1, in which the byte at `offset` of the text lies. */
export async function lineAt(file: string, gzip: boolean, offset: number): Promise<number> {
  let line = 1;
  let at = 0;
  let previous = 0;
  for await (const chunk of chunksOf({ file, gzip })) {
    for (const byte of chunk) {
      if (at++ >= offset) return line;
      if (byte === 13 || (byte === 10 && previous !== 13)) line++;
      previous = byte;
    }
  }
  return line;
}
