import { doubledKey } from '../data/json/records.ts';

/** A text that is no JSON, or holds a key twice: readers would differ in what it says. */
export class NotJson extends Error {
  override name = 'NotJson';
}

/**
 * The value of a JSON text in which no object has a key twice.
 *
 * @throws {NotJson}
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotJson('it is no JSON, or was cut off');
  }
  const doubled = doubledKey(text, null);
  if (doubled !== null)
    throw new NotJson(`it has the key ${JSON.stringify(doubled.slice(0, 80))} twice in one object`);
  return value;
}

/** The bytes that base64 stands for; null where it is not written as RFC 4648 writes them, padding and all. */
export function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}

/** UTF-8 text of bytes; null where they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
