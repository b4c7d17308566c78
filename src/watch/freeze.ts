import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, open, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { syncFolder } from './state.ts';

/**
 * Settles the rows of a window in a file of their own, which no longer changes: those of `from`, without exact copies of a line
 * where `once` says that a record has an id. A producer that is not sure whether it was heard sends a record again, and the copy has
 * the same time, so that it falls into the same window. Two records of one id that differ both stay, for the plan to judge.
 */
export async function freeze(
  from: string,
  { folder, name, once }: { folder: string; name: string; once: boolean },
): Promise<{ copies: number }> {
  const to = `${folder}/${name}`;
  await rm(to, { force: true });
  const copies = once ? await copiesIn(from) : 0;
  if (copies === 0) await link(from, to).catch(() => copyFile(from, to));
  else await withoutCopies(from, to);
  await syncFolder(folder);
  return { copies };
}

async function copiesIn(file: string): Promise<number> {
  const seen = new Set<string>();
  let lines = 0;
  for await (const line of linesOf(file)) {
    lines++;
    seen.add(keyOf(line));
  }
  return lines - seen.size;
}

async function withoutCopies(from: string, to: string): Promise<void> {
  const seen = new Set<string>();
  const handle = await open(`${to}.new`, 'w');
  try {
    let block: string[] = [];
    for await (const line of linesOf(from)) {
      const key = keyOf(line);
      if (seen.has(key)) continue;
      seen.add(key);
      block.push(line);
      if (block.length < 4096) continue;
      await handle.writeFile(`${block.join('\n')}\n`);
      block = [];
    }
    if (block.length > 0) await handle.writeFile(`${block.join('\n')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rm(to, { force: true });
  await link(`${to}.new`, to).catch(() => copyFile(`${to}.new`, to));
  await rm(`${to}.new`, { force: true });
}

/** The lines of a file, one at a time. */
export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}

/** 132 bits of a digest: nobody makes two records that share it, and a million of them take 100 MB. */
const keyOf = (line: string): string => createHash('sha256').update(line).digest('base64').slice(0, 22);
