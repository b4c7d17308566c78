import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * What a file may be called in the base, with `/`, most telling first: as it is named, from the workspace and from each
 * checkout inside it that it lies in (a pull request may have put another one on the way); last, where links lead.
 */
export async function repositoryPaths(file: string, workspace: string): Promise<string[]> {
  const root = resolve(workspace);
  const named = resolve(file);
  const from = await checkoutsOf(named, root);
  const real = await repositoryPath(file, workspace);
  return [...new Set([...from.reverse().map((folder) => within(folder, named)), real])].filter(
    (path) => !path.startsWith('../'),
  );
}

/**
 * Path of a file in its repository, with `/`: from the checkout it really lies in, which may be a folder of the workspace, else
 * from the workspace.
 */
export async function repositoryPath(file: string, workspace: string): Promise<string> {
  const root = await realpath(resolve(workspace)).catch(() => resolve(workspace));
  const path = await realpath(resolve(file)).catch(() => resolve(file));
  return within((await checkoutsOf(path, root))[0]!, path);
}

/** The folders from that of a file up to the workspace that are a checkout, and the workspace. */
async function checkoutsOf(path: string, root: string): Promise<string[]> {
  const found: string[] = [];
  for (let folder = dirname(path); folder !== root && folder.startsWith(root); folder = dirname(folder))
    if (await isThere(join(folder, '.git'))) found.push(folder);
  return [...found, root];
}

const within = (folder: string, path: string) => relative(folder, path).split(sep).join('/');

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
