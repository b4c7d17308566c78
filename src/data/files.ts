import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/**
 * The files that paths and globs (`data/part-*.csv`) name, each pattern's sorted by name, none twice. A path that
 * exists is taken as it stands, glob characters and all. A pattern passes over what programs that write in parts leave beside them:
 * empty parts, and files and folders whose name begins with `_` or `.`, such as `_SUCCESS`. Refuses a pattern that no file matches.
 */
export async function expandFiles(patterns: string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) for (const file of await expand(pattern)) files.add(file);
  return [...files];
}

/** Whether two lists of paths name the same files, however each is spelled and through whatever links. */
export function areSameFiles(some: string[], others: string[]): boolean {
  const real = (files: string[]) => String(files.map((file) => realpathSync(file)));
  return real(some) === real(others);
}

async function expand(pattern: string): Promise<string[]> {
  if (existsSync(pattern)) return [pattern];
  if (!/[*?[\]{}()!]/.test(pattern)) throw new Refusal(`${pattern}: there is no such file. Check the path.`);
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  });
  if (found.length === 0) {
    throw new Refusal(`${pattern}: no file matches. A pattern is read from ${process.cwd()}.`);
  }
  const meant = found.filter((file) => !isByTheWay(file, pattern));
  const parts = meant.filter((file) => !isEmpty(file));
  if (parts.length > 0) return parts.sort();
  const what =
    meant.length > 0 ? 'every file that matches is empty' : 'only marker files, such as _SUCCESS, match';
  throw new Refusal(`${pattern}: ${what}. Name the files that hold the rows.`);
}

/** Bytes of the largest part that may hold nothing: the header of gzip with a file name in it, a mark of byte order, line ends. */
const mostOfNothing = 512;

/** Whether a part holds no text: no bytes, or blanks alone, packed by gzip or not. */
function isEmpty(file: string): boolean {
  const { size } = statSync(file);
  if (size === 0 || size > mostOfNothing) return size === 0;
  const bytes = readFileSync(file);
  return unpacked(bytes).toString('utf8').trim() === '';
}

/** What bytes hold that are packed by gzip; themselves where they are not, or where that cannot be read. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostOfNothing });
  } catch {
    return bytes;
  }
}

/** Whether a step of the path below the pattern's fixed part begins with `_` or `.`, and the pattern does not ask for that. */
function isByTheWay(file: string, pattern: string): boolean {
  if (/^[_.]/.test(basename(pattern))) return false;
  const steps = pattern.split('/');
  const fixed = steps
    .slice(
      0,
      steps.findIndex((step) => /[*?[\]{}()!]/.test(step)),
    )
    .join('/');
  const below = file.startsWith(fixed) ? file.slice(fixed.length) : file;
  return below.split('/').some((step) => /^[_.](?!\.?$)/.test(step));
}
