import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
const shell = process.platform === 'win32';

/** Where programs run that find this Node first. */
export function surroundings(node: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    NO_COLOR: '1',
    // npm would keep compiled code in the temporary directory.
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
}

/** Packs the package into a folder, and gives its file. */
export function packed(folder: string): string {
  const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  execFileSync('npm', words, { cwd: root, env: surroundings(process.execPath), shell });
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
}

/** An empty project below a folder, into which a packed file was installed by a Node of its own; `run` starts programs in it. */
export function projectWith(file: string, folder: string, node: string) {
  const project = mkdtempSync(join(folder, 'project-'));
  const run = (program: string, ...words: string[]) =>
    spawnSync(program, words, { cwd: project, encoding: 'utf8', env: surroundings(node), shell });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const installed = run('npm', 'install', '--save-dev', '--offline', '--no-audit', '--no-fund', file);
  return { project, run, installed };
}
