const QUOTE = 34;
const BACKSLASH = 92;

/** Where the record that begins at `from`, an object of JSON, ends in `bytes[from..end)`; −1 where it does not end there. */
export function recordEnd(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (quoted) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === 123 || byte === 91) depth++;
    else if ((byte === 125 || byte === 93) && --depth <= 0) return at + 1;
  }
  return -1;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;

/** A JSON text in which the words for numbers that JSON does not have, as Python writes them, stand in quotes. */
export function withQuotedWords(text: string): string {
  return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"${token}"`));
}

/** Whether an object of so many keys, written in `bytes` on one line, may have one of them twice: `doubledKey` tells. */
export function mayDouble(bytes: Uint8Array, keys: number): boolean {
  const { length } = bytes;
  let found = 0;
  for (let at = 1; at < length; at++) {
    if (bytes[at] !== 58) continue;
    const before = bytes[at - 1];
    if (before === QUOTE) found++;
    // A space may stand between a key and its colon.
    else if (before === 32 || before === 9) return true;
  }
  return found !== keys;
}

/**
 * The key that an object written in `text` has twice; null where each stands once. `keys` are those that the parser kept of it,
 * and the objects inside are nobody's business; null: in them too.
 */
export function doubledKey(text: string, keys: string[] | null): string | null {
  if (keys !== null) {
    let colons = 0;
    for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) colons++;
    // Each key has a quote and a colon behind it, in a string they cannot stand so.
    if (colons === keys.length && !/"\s+:/.test(text)) return null;
  }
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') last = token;
    else if (open.length === 1 || keys === null) {
      const key = JSON.parse(last) as string;
      const seen = open.at(-1)!;
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return null;
}
