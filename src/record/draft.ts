import { open } from 'node:fs/promises';

/** Writes a file that is to take another's place, and flushes it: it is whole before it is renamed. `mode` as for a new file. */
export async function writeDraft(
  file: string,
  text: string,
  flags: 'w' | 'wx' = 'w',
  mode = 0o666,
): Promise<void> {
  const handle = await open(file, flags, mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
