import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * The files that paths and globs (`data/part-*.csv`) name, each pattern's sorted by name, none twice. A path that
 * exists is taken as it stands, glob characters and all. Refuses a pattern that no file matches.
 */
export async function expandFiles(patterns: string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) for (const file of await expand(pattern)) files.add(file);
  return [...files];
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
  return found.sort();
}
