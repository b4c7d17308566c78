import { copyFile, link, open, rm } from 'node:fs/promises';
import { eachLine, hashOf } from './lines.ts';
import { syncFolder } from './state.ts';

/**
 * Settles the rows of a window in a file of their own: those of `from`, without exact copies of a line where `once` says that a record
 * has an id. A producer that is not sure whether it was heard sends a record again, and the copy has the same time, so that it falls
 * into the same window. Two records of one id that differ both stay, for the plan to judge. May be done again.
 */
export async function settle(
  from: string,
  { folder, name, once }: { folder: string; name: string; once: boolean },
): Promise<{ copies: number }> {
  const to = `${folder}/${name}`;
  await rm(to, { force: true });
  const alike = once ? await hashesOfSeveral(from) : new Set<number>();
  const copies = alike.size === 0 ? 0 : await writeWithoutCopies(from, to, alike);
  if (copies === 0) {
    await rm(to, { force: true });
    await link(from, to).catch(() => copyFile(from, to));
  }
  await syncFolder(folder);
  return { copies };
}

/** The hashes that more than one line has. */
async function hashesOfSeveral(file: string): Promise<Set<number>> {
  const seen = new Set<number>();
  const several = new Set<number>();
  await eachLine(file, (block, start, end) => {
    const hash = hashOf(block, start, end);
    const { size } = seen;
    if (seen.add(hash).size === size) several.add(hash);
  });
  return several;
}

/** Returns how many lines were left out: those that stand before them, byte by byte, and have one of these hashes. */
async function writeWithoutCopies(from: string, to: string, alike: ReadonlySet<number>): Promise<number> {
  const seen = new Set<string>();
  let copies = 0;
  const handle = await open(to, 'w');
  try {
    let kept: Buffer[] = [];
    const take = (block: Buffer, start: number, end: number) => {
      if (alike.has(hashOf(block, start, end))) {
        const line = block.toString('latin1', start, end);
        if (seen.has(line)) {
          copies++;
          return;
        }
        seen.add(line);
      }
      kept.push(block.subarray(start, end), feed);
    };
    await eachLine(from, take, async () => {
      const bytes = Buffer.concat(kept);
      kept = [];
      await handle.writeFile(bytes);
    });
    await handle.sync();
  } finally {
    await handle.close();
  }
  return copies;
}

const feed = Buffer.from('\n');
