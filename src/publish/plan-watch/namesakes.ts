import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** A plan is no larger, and a checkout is not looked through further. */
const largest = 1024 * 1024;
const mostFiles = 20_000;

/**
 * Other files of a checkout that may hold a plan of this name: what looks like a first plan may be a copy of one that is there
 * already. The paths are those of files, as `file` is named; what they hold is to be looked at.
 */
export async function namesakes(name: string, file: string, workspace: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [workspace];
  for (let seen = 0; folders.length > 0 && seen < mostFiles; ) {
    const folder = folders.shift()!;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      seen += 1;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') folders.push(path);
      if (!entry.isFile() || !/\.(?:ya?ml|json)$/i.test(entry.name)) continue;
      if (relative(resolve(path), resolve(file)) !== '' && (await mayName(path, name))) found.push(path);
    }
  }
  return found;
}

async function mayName(path: string, name: string): Promise<boolean> {
  try {
    if ((await stat(path)).size > largest) return false;
    const text = await readFile(path, 'utf8');
    return /["']?\bplan["']?\s*:/.test(text) && text.includes(name);
  } catch {
    return false;
  }
}
