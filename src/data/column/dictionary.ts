import { isAscii } from 'node:buffer';

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const encoder = new TextEncoder();

/** The texts of a dictionary as it keeps them. */
export interface DictionaryContents {
  pool: Uint8Array;
  ends: Float64Array;
  hashes: Int32Array;
}

/** Distinct texts, each with its code: 0, 1, … in order of first appearance. Texts are kept as UTF-8 bytes, and looked up as such. */
export class Dictionary {
  private pool = new Uint8Array(1024);
  /** Text of code c is `pool[ends[c-1]..ends[c])`, where ends[-1] is 0. */
  private ends = new Float64Array(64);
  private hashes = new Int32Array(64);
  /** Open addressing: code + 1, or 0. */
  private slots = new Int32Array(128);
  private codesOfTexts = new Map<string, number>();
  size = 0;

  /** Code of the text `bytes[from..to)`, whose hash is given. */
  code(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const code = this.slots[slot]! - 1;
      if (code < 0) return this.add(bytes, from, to, hash, slot);
      if (this.hashes[code] === hash && this.holds(code, bytes, from, to)) return code;
      slot = (slot + 1) & mask;
    }
  }

  /** Code of a text by itself. The hash is FNV-1a in 32 bits. */
  codeOfBytes(bytes: Uint8Array, from: number, to: number): number {
    let hash = SEED;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
    return this.code(bytes, from, to, hash);
  }

  codeOfText(text: string): number {
    const known = this.codesOfTexts.get(text);
    if (known !== undefined) return known;
    const bytes = encoder.encode(text);
    const code = this.codeOfBytes(bytes, 0, bytes.length);
    this.codesOfTexts.set(text, code);
    return code;
  }

  /** Whether no text holds anything but ASCII, nor begins or ends with a blank or a control character. */
  arePlain(): boolean {
    const { pool, ends, size } = this;
    if (size === 0) return true;
    if (!isAscii(pool.subarray(0, ends[size - 1]))) return false;
    for (let code = 0, from = 0; code < size; code++) {
      const to = ends[code]!;
      if (to === from || pool[from]! <= 32 || pool[to - 1]! <= 32) return false;
      from = to;
    }
    return true;
  }

  texts(): string[] {
    const pool = Buffer.from(this.pool.buffer, 0, this.pool.length);
    const texts = new Array<string>(this.size);
    let from = 0;
    for (let code = 0; code < this.size; code++) {
      const to = this.ends[code]!;
      texts[code] = pool.toString('utf8', from, to);
      from = to;
    }
    return texts;
  }

  contents(): DictionaryContents {
    const { size } = this;
    const length = size === 0 ? 0 : this.ends[size - 1]!;
    return {
      pool: this.pool.slice(0, length),
      ends: this.ends.slice(0, size),
      hashes: this.hashes.slice(0, size),
    };
  }

  /** Takes over another's texts, in its order. Returns the code here of each code there. */
  take({ pool, ends, hashes }: DictionaryContents): Int32Array {
    return Int32Array.from(hashes, (hash, code) =>
      this.code(pool, code === 0 ? 0 : ends[code - 1]!, ends[code]!, hash),
    );
  }

  private holds(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = code === 0 ? 0 : this.ends[code - 1]!;
    const length = to - from;
    if (this.ends[code]! - start !== length) return false;
    for (let index = 0; index < length; index++) {
      if (this.pool[start + index] !== bytes[from + index]) return false;
    }
    return true;
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.size++;
    const start = code === 0 ? 0 : this.ends[code - 1]!;
    const end = start + to - from;
    while (end > this.pool.length) this.pool = grown(this.pool, new Uint8Array(this.pool.length * 2));
    this.pool.set(bytes.subarray(from, to), start);
    if (code === this.ends.length) {
      this.ends = grown(this.ends, new Float64Array(code * 2));
      this.hashes = grown(this.hashes, new Int32Array(code * 2));
    }
    this.ends[code] = end;
    this.hashes[code] = hash;
    this.slots[slot] = code + 1;
    if (this.size * 2 > this.slots.length) this.rehash();
    return code;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      const hash = this.hashes[code]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.slots = slots;
  }
}

function grown<T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
