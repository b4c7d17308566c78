// Bundles the two programs, the action and the terminal command, into dist/.
// With --verify nothing is written: it fails when dist/ is not what the sources make.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type RolldownOptions, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

const programs: RolldownOptions = {
  cwd: root,
  input: { cli: 'src/cli.ts', main: 'src/main.ts' },
  platform: 'node',
  transform: { target: 'node20' },
};

const files = new Map([['package.json', `${JSON.stringify({ type: 'module' })}\n`]]);
const bundle = await rolldown(programs);
const { output } = await bundle.generate({
  // Reading the program is a good part of a short run: it is minified, and what is imported when it is needed is a
  // part of its own. Others than these few come by themselves.
  minify: {
    compress: { keepNames: { function: false, class: true } },
    mangle: { keepNames: { function: false, class: true } },
  },
  entryFileNames: '[name].js',
  chunkFileNames: 'parts/[name].js',
  codeSplitting: {
    groups: [
      {
        name: 'terminal',
        test: /src\/(refusal|version|plan\/nearest|report\/escape|command\/command)\.ts$/,
        priority: 4,
      },
      // A worker thread evaluates this part and nothing else.
      { name: 'read', test: /src\/threads\/(pool|worker)\.ts$/, priority: 3 },
      { name: 'plan', test: /src\/plan\/parse\.ts$/, priority: 2 },
      { name: 'gate', test: /src\/gate\.ts$/, priority: 1 },
    ],
  },
});
await bundle.close();
for (const file of output) {
  if (file.type !== 'chunk') throw new Error(`${file.fileName} is no part of a program.`);
  files.set(file.fileName, file.code);
}

if (process.argv.includes('--verify')) verify();
else write();

function write(): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
    console.log(`dist/${name}  ${Math.ceil(statSync(file).size / 1024)} kB`);
  }
}

function verify(): void {
  const there = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const same =
    there.length === files.size &&
    there.every((entry) => {
      const file = join(entry.parentPath, entry.name);
      return files.get(relative(dist, file).replaceAll('\\', '/')) === readFileSync(file, 'utf8');
    });
  if (same) return;
  console.error('dist/ is not what the sources make. Run "npm run build" and commit dist/.');
  process.exit(1);
}
