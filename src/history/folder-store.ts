import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptVerdict, readKeptVerdict, verdictFileOf } from '../record/kept-verdict.ts';
import { fileOf, folderOf, isHistoryFile, joinPasts, lineOf, onlyOf, readLines } from '../record/line.ts';
import type { History, Past, ReviewRecord } from '../record/review-record.ts';
import type { SealKey } from '../record/seal.ts';
import type { Verdict } from '../record/verdict.ts';
import { Refusal } from '../refusal.ts';

/** More than this in one file is no history of a year. */
const largest = 512 * 1024 * 1024;

/** A history in a folder: JSON lines, a folder for each plan, a file for each year. Lines are added and never changed. */
export function folderHistory(folder: string, key: SealKey = null): History {
  return {
    async read(plan) {
      // Told before anything is judged, rather than when the record is to be written.
      await refusing(folder, 'be opened', async () => {
        await makeFolder(folder);
        await access(folder, constants.R_OK | constants.W_OK);
      });
      return onlyOf(plan, await readPlanFolder(folder, folderOf(plan), key));
    },
    async append(record, verdict) {
      const file = join(folder, fileOf(record));
      await refusing(file, 'be written', async () => {
        await makeFolder(dirname(file));
        const kept = verdict && keptVerdict(verdict, key);
        if (kept) await putFile(join(folder, verdictFileOf(record)), kept);
        await appendLine(file, lineOf(record, key));
      });
    },
  };
}

/** The whole verdicts that are kept beside the records of a plan, by record; null where none can be read. */
export async function readVerdicts(
  folder: string,
  records: ReviewRecord[],
  key: SealKey = null,
): Promise<(Verdict | null)[]> {
  return Promise.all(
    records.map(async (record) => {
      const text = await readFile(join(folder, verdictFileOf(record)), 'utf8').catch(() => null);
      return text === null ? null : readKeptVerdict(text, record, key);
    }),
  );
}

/** All plans of a history folder, each with its reviews, by name of folder. */
export async function readHistoryFolder(folder: string, key: SealKey = null): Promise<Past[]> {
  const entries = await refusing(folder, 'be read', () => readdir(folder, { withFileTypes: true }));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const names = folders.map(({ name }) => name).sort();
  return Promise.all(names.map((name) => readPlanFolder(folder, name, key)));
}

async function readPlanFolder(folder: string, name: string, key: SealKey): Promise<Past> {
  const path = join(folder, name);
  const files = await refusing(path, 'be read', () => readdir(path).catch(noneIfAbsent));
  const pasts = files
    .filter(isHistoryFile)
    .sort()
    .map(async (file) => {
      const text = await refusing(join(path, file), 'be read', async () => {
        const { size } = await stat(join(path, file));
        if (size > largest) throw new Error(`${size} bytes are no history`);
        return readFile(join(path, file), 'utf8');
      });
      return readLines(text, `${name}/${file}`, key);
    });
  return joinPasts(await Promise.all(pasts));
}

/**
 * Adds a line with one write to a file opened for appending, so that lines of several writers do not mix, and flushes it
 * to the disk. What a killed writer left of a line is closed by a line break first, and stays.
 */
async function appendLine(file: string, line: string): Promise<void> {
  const handle = await open(file, 'a+');
  let size: number;
  try {
    ({ size } = await handle.stat());
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const bytes = Buffer.from(size > 0 && last[0] !== 10 ? `\n${line}` : line);
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) throw new Error('the disk took only a part of the line');
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (size === 0) await syncFolder(dirname(file));
}

/** Puts a file in its place, whole, in place of one that a killed run left there. */
async function putFile(file: string, text: string): Promise<void> {
  await makeFolder(dirname(file));
  const draft = `${file}-${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Makes a new file's name last too. Where folders cannot be opened (Windows) the file system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Makes a folder and those above it. Node's own way of doing so never returns where a file system makes none (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder && !(await isFolder(parent))) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function noneIfAbsent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

async function refusing<T>(path: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${path}: the history cannot ${what} (${reason}). Name a folder that can be read and written with --history.`,
    );
  }
}
