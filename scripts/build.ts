// Compiles src with tsc and bundles the programs into dist/: the action, the terminal command, what their threads run, and what a
// program imports, with its types.
// With --verify nothing is written: it fails when dist/ is not what the sources make.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { minifySync } from 'rolldown/utils';
import { verdictTypes } from './generate/verdict-types.ts';

const root = join(import.meta.dirname, '..');
const made = join(root, 'build', 'dist');
const dist = join(root, 'dist');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const run = (command: string, ...parameters: string[]) =>
  execFileSync(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** Folders that gRPC brings for servers. */
const descriptions = ['proto', 'xds', 'protoc-gen-validate'];

rmSync(join(root, 'build'), { recursive: true, force: true });
run(bin('tsc'), '-p', 'tsconfig.build.json');
mkdirSync(made);
await Promise.all(['main', 'cli', 'threads/worker', 'api'].map(bundle));
types();

if (process.argv.includes('--verify')) verify();
else {
  rmSync(dist, { recursive: true, force: true });
  cpSync(made, dist, { recursive: true });
  for (const file of files(dist)) {
    console.log(`dist/${file}  ${Math.ceil(statSync(join(dist, file)).size / 1024)} kB`);
  }
}

/** Bundles a program into `<program>.js`, and into `<program>.<number>.js` what it imports only when that is needed. */
async function bundle(source: string): Promise<void> {
  const program = basename(source);
  const out = join(root, 'build', 'bundle', program);
  const from = join('build', 'src', `${source}.js`);
  const words = [bin('ncc'), 'build', from, '--out', out, '--quiet'];
  await promisify(execFile)(process.execPath, words, { cwd: root });
  for (const file of readdirSync(out)) {
    // What gRPC's client would show of itself as a server, which it never is here.
    if (descriptions.includes(file)) continue;
    const code = readFileSync(join(out, file), 'utf8');
    const [, part] = /^(\d+)\.index\.js$/.exec(file) ?? [];
    if (file === 'package.json') cpSync(join(out, file), join(made, file));
    else if (part !== undefined) writeFileSync(join(made, `${program}.${part}.js`), shorten(file, code));
    else if (file !== 'index.js') throw new Error(`${program} came with more than programs: ${file}`);
    else {
      const [before, after, more] = code.split('"" + chunkId + ".index.js"');
      if (after === undefined || more !== undefined)
        throw new Error(`${program} names its parts in another way`);
      const named = `${before}"${program}." + chunkId + ".js"${after}`;
      writeFileSync(join(made, `${program}.js`), shorten(file, named), { mode: 0o755 });
    }
  }
}

/**
 * The same program minified and without what nobody uses, since the engine reads all of it at every start. Functions keep their
 * names, so that a stack trace says where it was, and modules their parentheses, without which an engine reads each of them twice.
 */
function shorten(name: string, code: string): string {
  const keepNames = { function: true, class: true };
  const { code: short, errors } = minifySync(name, code, {
    module: true,
    compress: { target: 'node20', keepNames },
    mangle: { keepNames },
    codegen: { legalComments: 'inline' },
  });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`);
  return short;
}

/** Types of what a program imports, and of the verdict that it gets: made from the contract, so that they need no library. */
function types(): void {
  for (const name of ['api', 'refusal', 'version', 'record/verdict']) {
    const to = join(made, 'types', `${name}.d.ts`);
    mkdirSync(dirname(to), { recursive: true });
    if (name === 'record/verdict') writeFileSync(to, verdictTypes());
    else cpSync(join(root, 'build', 'src', `${name}.d.ts`), to);
  }
}

/** The files of a folder and of those in it. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

function verify(): void {
  const same =
    files(made).join() === files(dist).join() &&
    files(made).every((file) => readFileSync(join(made, file)).equals(readFileSync(join(dist, file))));
  if (same) return;
  console.error('dist/ is not what the sources make. Run "npm run build" and commit dist/.');
  process.exit(1);
}
