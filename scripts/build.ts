// Compiles src with tsc and bundles the programs into dist/: the action, the terminal command, and what their threads run.
// With --verify nothing is written: it fails when dist/ is not what the sources make.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/**
 * Bundles a program into `<program>.js`, and into `<program>.<number>.js` what it imports only when that is needed. The parts are left as
 * they are: without the parentheses around each module that a minifier removes, the engine reads every one twice.
 */
async function bundle(source: string): Promise<void> {
  const program = basename(source);
  const out = join(root, 'build', 'bundle', program);
  const from = join('build', 'src', `${source}.js`);
  const words = [bin('ncc'), 'build', from, '--out', out, '--quiet', '--minify'];
  await promisify(execFile)(process.execPath, words, { cwd: root });
  for (const file of readdirSync(out)) {
    const [, part] = /^(\d+)\.index\.js$/.exec(file) ?? [];
    if (part !== undefined) cpSync(join(out, file), join(made, `${program}.${part}.js`));
    else if (file === 'package.json') cpSync(join(out, file), join(made, file));
    else if (file !== 'index.js') throw new Error(`${program} came with more than programs: ${file}`);
  }
  const main = readFileSync(join(out, 'index.js'), 'utf8');
  const [before, after, more] = main.split('""+e+".index.js"');
  if (after === undefined || more !== undefined) throw new Error(`${program} names its parts in another way`);
  const named = `${before}"${program}."+e+".js"${after}`;
  writeFileSync(join(made, `${program}.js`), named, { mode: 0o755 });
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
