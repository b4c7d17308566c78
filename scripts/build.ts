// Compiles src with tsc and bundles the programs into dist/: the action, the terminal command, and what their threads run.
// With --verify nothing is written: it fails when dist/ is not what the sources make.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const made = join(root, 'build', 'dist');
const dist = join(root, 'dist');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const run = (command: string, ...parameters: string[]) =>
  execFileSync(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(join(root, 'build'), { recursive: true, force: true });
run(bin('tsc'), '-p', 'tsconfig.build.json');
mkdirSync(made);
await Promise.all(['main', 'cli', 'threads/worker'].map(bundle));

if (process.argv.includes('--verify')) verify();
else {
  rmSync(dist, { recursive: true, force: true });
  cpSync(made, dist, { recursive: true });
  for (const file of readdirSync(dist)) {
    console.log(`dist/${file}  ${Math.ceil(statSync(join(dist, file)).size / 1024)} kB`);
  }
}

/** Minified: reading the program is a good part of a short run. */
async function bundle(program: string): Promise<void> {
  const out = join(root, 'build', 'bundle', basename(program));
  const source = join('build', 'src', `${program}.js`);
  const words = [bin('ncc'), 'build', source, '--out', out, '--quiet', '--minify'];
  await promisify(execFile)(process.execPath, words, { cwd: root });
  const strays = readdirSync(out).filter((file) => file !== 'index.js' && file !== 'package.json');
  if (strays.length > 0)
    throw new Error(`${program} was not bundled into one file; also made: ${strays.join(', ')}`);
  cpSync(join(out, 'index.js'), join(made, `${basename(program)}.js`));
  cpSync(join(out, 'package.json'), join(made, 'package.json'));
}

function verify(): void {
  const listed = (folder: string) => readdirSync(folder).sort();
  const same =
    listed(made).join() === listed(dist).join() &&
    listed(made).every((file) => readFileSync(join(made, file)).equals(readFileSync(join(dist, file))));
  if (same) return;
  console.error('dist/ is not what the sources make. Run "npm run build" and commit dist/.');
  process.exit(1);
}
