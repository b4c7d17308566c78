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

interface Growing {
  /** What is held, in the first `used` bytes; null: nothing. */
  block: Buffer | null;
  used: number;
  bytes: number;
}

const firstBlock = 64 * 1024;
/** A block of so many bytes at most is kept to be filled again: fresh memory costs as much as what is written into it. */
const largestKept = 32 * 1024 * 1024;

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
  const files = new Map<string, Growing>([...lengths].map(([name, bytes]) => [name, growing(bytes)]));
  let held = 0;
  let spare: Buffer | null = null;
  /** The block of a file with room for so many bytes more. */
  const roomFor = (file: Growing, size: number): Buffer => {
    const { block, used } = file;
    if (block !== null && used + size <= block.length) return block;
    const wanted = used + size;
    let larger = spare;
    if (larger !== null && larger.length >= wanted) spare = null;
    else larger = Buffer.allocUnsafeSlow(Math.max(firstBlock, 2 * wanted));
    if (block !== null) block.copy(larger, 0, 0, used);
    file.block = larger;
    return larger;
  };
  return {
    add(name, line) {
      let file = files.get(name);
      if (file === undefined) {
        file = growing(0);
        files.set(name, file);
      }
      const size = line.length + 1;
      const block = roomFor(file, size);
      block.set(line, file.used);
      file.used += size;
      block[file.used - 1] = 10;
      file.bytes += size;
      held += size;
      return file.bytes;
    },
    held: () => held,
    async flush() {
      let isNew = false;
      for (const [name, file] of files) {
        if (file.block === null) continue;
        const handle = await open(join(folder, name), 'a');
        try {
          isNew ||= (await handle.stat()).size === 0;
          await handle.writeFile(file.block.subarray(0, file.used));
          await handle.datasync();
        } finally {
          await handle.close();
        }
        if (file.block.length > (spare?.length ?? 0) && file.block.length <= largestKept) spare = file.block;
        [file.block, file.used] = [null, 0];
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

const growing = (bytes: number): Growing => ({ block: null, used: 0, bytes });
