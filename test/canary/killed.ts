// Runs the steps of a rollout one after another and kills itself, by SIGKILL, before write number `deadline` to the
// disk, or half-way through it. Words: the rollout's story, batches, state file, file of answers, deadline.
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [story, numbers, state, answers, deadline] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
let writes = 0;

function due(): boolean {
  return ++writes === Number(deadline);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Counts a function among the writes. */
function counted<T extends object>(owner: T, name: keyof T): void {
  const original = owner[name] as (...words: unknown[]) => Promise<unknown>;
  owner[name] = function (this: unknown, ...words: unknown[]) {
    if (due()) die();
    return original.apply(this, words);
  } as T[keyof T];
}

const open = fs.open;
fs.open = async (path, flags, mode) => {
  if (flags === 'w' && due()) die();
  const handle: FileHandle = await open(path, flags, mode);
  const writeFile = handle.writeFile.bind(handle);
  handle.writeFile = async (data) => {
    if (due()) die();
    const text = String(data);
    await writeFile(text.slice(0, text.length / 2));
    if (due()) die();
    await writeFile(text.slice(text.length / 2));
  };
  if (flags === 'w') counted(handle, 'sync');
  return handle;
};
for (const name of ['rename', 'unlink', 'appendFile'] as const) counted(fs, name);
syncBuiltinESMExports();

const { canary, stepWords } = await import('./rollouts.ts');
for (const number of numbers.split(',')) {
  await canary(...stepWords(story, Number(number), state), '--outputs', answers);
  await fs.writeFile(`${state}.done`, number);
}
await fs.writeFile(`${state}.writes`, String(writes));
