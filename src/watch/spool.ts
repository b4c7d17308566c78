import { mkdir, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { syncFolder } from './state.ts';

/**
 * Files that grow line by line, in one folder. What is added is held until `flush`, which makes it last; how long each file is meant
 * to be stands in the state, and `restore` cuts off what a run that was killed had written behind that.
 */
export interface Spool {
  /** Returns the bytes that the file will have once flushed. */
  add(name: string, line: Buffer): number;
  /** Bytes that are held. */
  held(): number;
  flush(): Promise<void>;
  path(name: string): string;
  remove(name: string): Promise<void>;
}

const lineBreak = Buffer.from('\n');

interface Growing {
  lines: Buffer[];
  bytes: number;
}

/**
 * Opens a folder as the state knows it: `lengths` by name of file. Files that it does not know are removed.
 *
 * @throws {Refusal} where a file is shorter than the state says: rows that were counted are gone.
 */
export async function openSpool(folder: string, lengths: ReadonlyMap<string, number>): Promise<Spool> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (!lengths.has(name)) await rm(join(folder, name), { force: true, recursive: true });
  for (const [name, bytes] of lengths) {
    const file = join(folder, name);
    const size = (await stat(file).catch(() => null))?.size ?? -1;
    if (size < bytes)
      throw new Refusal(
        `${file}: holds ${Math.max(0, size)} bytes and the state says ${bytes}: rows that were counted are gone. Restore the whole folder, or begin anew with another.`,
      );
    if (size > bytes) await truncate(file, bytes);
  }
  const files = new Map<string, Growing>([...lengths].map(([name, bytes]) => [name, { lines: [], bytes }]));
  let held = 0;
  return {
    add(name, line) {
      let file = files.get(name);
      if (file === undefined) {
        file = { lines: [], bytes: 0 };
        files.set(name, file);
      }
      file.lines.push(line, lineBreak);
      file.bytes += line.length + 1;
      held += line.length + 1;
      return file.bytes;
    },
    held: () => held,
    async flush() {
      let isNew = false;
      for (const [name, file] of files) {
        if (file.lines.length === 0) continue;
        const handle = await open(join(folder, name), 'a');
        try {
          isNew ||= (await handle.stat()).size === 0;
          await handle.writeFile(Buffer.concat(file.lines));
          await handle.datasync();
        } finally {
          await handle.close();
        }
        file.lines = [];
      }
      held = 0;
      if (isNew) await syncFolder(folder);
    },
    path: (name) => join(folder, name),
    async remove(name) {
      files.delete(name);
      await rm(join(folder, name), { force: true });
    },
  };
}
