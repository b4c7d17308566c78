// Digests a folder of sparse files beside sha256sum, as whole processes in the same run, and prints markdown.
// node bench/model-digest.ts [GB]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const size = Number(process.argv[2] ?? 1);
const root = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'greenlight-digest-'));
const model = join(home, 'model');
try {
  mkdirSync(model);
  for (let i = 0; i < size; i++) {
    const file = join(
      model,
      `model-${String(i + 1).padStart(5, '0')}-of-${String(size).padStart(5, '0')}.safetensors`,
    );
    writeFileSync(file, `part ${i + 1}`);
    truncateSync(file, 1024 ** 3);
  }
  const ours = `import { identifyModel } from ${JSON.stringify(join(root, 'src/attest/model/model.ts'))};
console.log((await identifyModel(${JSON.stringify(model)})).manifest_sha256);`;
  writeFileSync(join(home, 'ours.ts'), ours);
  const listing = `cd ${model} && find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`;
  const runs = [timed([process.execPath, join(home, 'ours.ts')]), timed(['bash', '-c', listing])];
  if (runs[0]!.digest !== runs[1]!.digest) throw new Error('the digests differ');
  console.log(
    `| ${size} GiB, sparse | Seconds | GiB/s | Processor seconds | Peak memory |\n|---|---|---|---|---|`,
  );
  for (const [i, name] of ['Greenlight', `\`sha256sum\` (${version()})`].entries()) {
    const { seconds, cpu, memory } = runs[i]!;
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${(size / seconds).toFixed(2)} | ${cpu.toFixed(1)} | ${Math.round(memory / 1024)} MB |`,
    );
  }
  console.log(`\n${cpus()[0]!.model}, Node ${process.version}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

interface Timed {
  digest: string;
  seconds: number;
  cpu: number;
  /** Kilobytes. */
  memory: number;
}

/** A process's time, and the most memory that it or one of its children had, by GNU time. */
function timed(command: string[]): Timed {
  const words = ['-f', '%e %U %S %M', '-o', join(home, 'time'), ...command];
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}: ${stderr}`);
  const [seconds, user, system, memory] = readFileSync(join(home, 'time'), 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { digest: stdout.slice(0, 64), seconds: seconds!, cpu: user! + system!, memory: memory! };
}

function version(): string {
  return execFileSync('sha256sum', ['--version'], { encoding: 'utf8' })
    .split('\n')[0]!
    .replace(/^.*\) /, '');
}
