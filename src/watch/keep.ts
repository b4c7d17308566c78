import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byTime, isWindowName } from './window.ts';

/** Removes from a folder all but these. */
export async function keepOnly(folder: string, names: Set<string>): Promise<void> {
  for (const name of await readdir(folder))
    if (!names.has(name)) await rm(join(folder, name), { force: true, recursive: true });
}

/** Removes the windows of a folder but so many of the newest. */
export async function keepNewest(folder: string, most: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => isWindowName(name.split('.')[0]!));
  for (const name of names.sort(byTime).slice(0, Math.max(0, names.length - most)))
    await rm(join(folder, name), { force: true, recursive: true });
}
