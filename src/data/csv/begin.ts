import { open } from 'node:fs/promises';

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
/** Bytes looked at to begin with, and records of them that must fit. */
const WINDOW = 1 << 16;
const ENOUGH = 20;

interface Question {
  file: string;
  names: string[];
  delimiter: number;
  from: number;
  to: number | null;
}

/**
 * Where the first record begins at or behind `from`, as far as can be distinguished from there: whether a byte lies inside quotes
 * depends on all bytes before it. Of the two possibilities the one is taken under which the next records have as many
 * fields as the header. `to`, or the end of the file, where none begins before. Whoever knows where the records before
 * end must compare.
 */
export async function guessBegin(question: Question): Promise<number> {
  const handle = await open(question.file, 'r');
  try {
    const most = question.to ?? (await handle.stat()).size;
    // The byte before may be the line ending of the record before.
    const start = question.from - 1;
    for (let size = WINDOW; ; size *= 4) {
      const bytes = Buffer.alloc(Math.min(size, Math.max(0, most + WINDOW - start)));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      const window = bytes.subarray(0, bytesRead);
      const outside = afterLine(window, false);
      const inside = afterLine(window, true);
      const wrong = !fits(window, outside, question) && fits(window, inside, question);
      const begin = wrong ? inside : outside;
      if (begin >= 0) return start + begin;
      if (bytesRead < size) return most;
    }
  } finally {
    await handle.close();
  }
}

/** Where the first line ending that is not in quotes is over; -1 where there is none. */
function afterLine(bytes: Buffer, quoted: boolean): number {
  let inside = quoted;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) inside = !inside;
    else if (!inside && (byte === LINE_FEED || byte === RETURN)) return at + 1;
  }
  return -1;
}

/** Whether the whole records in `bytes[from..)`, or the first of them, have as many fields as the header, quoted as they must be. */
function fits(bytes: Buffer, from: number, { names, delimiter }: Question): boolean {
  if (from < 0) return false;
  let inside = false;
  let fields = 1;
  let begun = from;
  let records = 0;
  for (let at = from; at < bytes.length && records < ENOUGH; at++) {
    const byte = bytes[at]!;
    if (inside) {
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] === QUOTE) at++;
      else inside = false;
    } else if (byte === QUOTE) {
      if (at > begun) return false;
      inside = true;
    } else if (byte === delimiter) {
      fields++;
      begun = at + 1;
    } else if (byte === LINE_FEED || byte === RETURN) {
      const blank = fields === 1 && begun === at;
      if (!blank) {
        if (fields !== names.length) return false;
        records++;
      }
      fields = 1;
      begun = at + 1;
    }
  }
  return records > 0;
}
