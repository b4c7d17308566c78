import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Path of a file in its repository, with `/`: from the checkout it lies in, which may be a folder of the workspace, else from
 * the workspace.
 */
export async function repositoryPath(file: string, workspace: string): Promise<string> {
  const root = await realpath(resolve(workspace)).catch(() => resolve(workspace));
  const path = await realpath(resolve(file)).catch(() => resolve(file));
  for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder)) {
    if (await isThere(join(folder, '.git'))) return relative(folder, path).split(sep).join('/');
    if (folder === root) break;
  }
  return relative(root, path).split(sep).join('/');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
