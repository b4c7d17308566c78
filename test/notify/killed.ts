// Tells people of one review after another and kills itself, by SIGKILL, before operation number `deadline`: a write to the disk, a
// message, or what follows one. Words: file of the book, first step, deadline.
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [file, first, deadline] = process.argv.slice(2) as [string, string, string];
let operations = 0;

/** One operation more; the last of this process is not made. */
function count(): void {
  if (++operations === Number(deadline)) process.kill(process.pid, 'SIGKILL');
}

const open = fs.open;
fs.open = async (path, flags, mode) => {
  if (flags === 'wx') count();
  const handle: FileHandle = await open(path, flags, mode);
  if (flags !== 'wx') return handle;
  const writeFile = handle.writeFile.bind(handle);
  handle.writeFile = async (data) => {
    const text = String(data);
    await writeFile(text.slice(0, text.length / 2));
    count();
    await writeFile(text.slice(text.length / 2));
  };
  return handle;
};
for (const name of ['rename', 'unlink', 'link'] as const) {
  const original = fs[name] as (...words: unknown[]) => Promise<unknown>;
  (fs as unknown as Record<string, unknown>)[name] = (...words: unknown[]) => {
    count();
    return original(...words);
  };
}
syncBuiltinESMExports();
const { fetch } = globalThis;
globalThis.fetch = async (...words) => {
  count();
  const answer = await fetch(...words);
  count();
  return answer;
};

const { addressesFrom } = await import('../../src/notify/access.ts');
const { tellObservation } = await import('../../src/notify/after-review.ts');
const { steps } = await import('./steps.ts');

const addresses = addressesFrom(process.env, null);
for (let step = Number(first); step < steps.length; step += 1) {
  const seen = steps[step]!;
  const warnings = await tellObservation(seen, { memory: { file }, key: null, addresses, dry: null });
  if (warnings.length > 0) console.error(warnings.join('\n'));
  await fs.writeFile(`${file}.step`, String(step + 1));
}
await fs.writeFile(`${file}.operations`, String(operations));
