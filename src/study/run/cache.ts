import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import type { FileForm } from './rows.ts';

/** Answers of trainings, each in a folder that is named by the digest of all that it came from. A training that was killed left none. */
export interface TrainingCache {
  /** A new folder for a training; whatever a killed one left there is gone. */
  begin(digest: string): Promise<string>;
  /** The answers that are known; null: none, or what lies there is not what was put there. */
  find(digest: string): Promise<{ file: string; seconds: number } | null>;
  /** Keeps the answers of a folder that was begun; the rest of it goes. */
  keep(digest: string, folder: string, seconds: number): Promise<{ file: string }>;
  drop(folder: string): Promise<void>;
}

export function openCache(root: string, form: FileForm): TrainingCache {
  const place = (digest: string) => join(root, digest);
  let tidied: Promise<void> | null = null;
  const out = `out.${form}`;
  return {
    async begin(digest) {
      const folder = join(root, `${digest}.${process.pid}`);
      tidied ??= removeKilled(root);
      await tidied;
      try {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        throw new Refusal(
          `${root}: trainings cannot be kept there (${code ?? message}). Choose another folder with --cache.`,
        );
      }
      return folder;
    },
    async find(digest) {
      const file = join(place(digest), out);
      try {
        const { sha256, seconds } = JSON.parse(await readFile(join(place(digest), 'training.json'), 'utf8'));
        if (sha256 !== (await digestOf(file)) || !(seconds >= 0)) return null;
        return { file, seconds };
      } catch {
        return null;
      }
    },
    async keep(digest, folder, seconds) {
      for (const name of ['train', 'score']) await rm(join(folder, `${name}.${form}`), { force: true });
      const sha256 = await digestOf(join(folder, out));
      await writeFile(join(folder, 'training.json'), `${JSON.stringify({ seconds, sha256 })}\n`);
      await rm(place(digest), { recursive: true, force: true });
      // Another run may have put the same there in between.
      await rename(folder, place(digest)).catch(async (error) => {
        if (!(await isThere(place(digest)))) throw error;
        await rm(folder, { recursive: true, force: true });
      });
      return { file: join(place(digest), out) };
    },
    drop: (folder) => rm(folder, { recursive: true, force: true }),
  };
}

/** Removes what trainings left whose process is gone. */
async function removeKilled(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  for (const name of names) {
    const pid = Number(/^[0-9a-f]{64}\.(\d+)$/.exec(name)?.[1] ?? Number.NaN);
    if (pid > 0 && !isRunning(pid)) await rm(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
