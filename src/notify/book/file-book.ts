import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeDraft } from '../../record/draft.ts';
import { folderOf } from '../../record/line.ts';
import type { SealKey } from '../../record/seal.ts';
import { Refusal } from '../../refusal.ts';
import type { Book } from '../alert.ts';
import { gateIn, readBook, textOf } from './shape.ts';
import { type BookStore, Moved, type Stored } from './store.ts';

/** Where the alerts of a gate lie in a history. */
export function bookFileIn(history: string, gate: string): string {
  return join(history, bookPathOf(gate));
}

export function bookPathOf(gate: string): string {
  return `${folderOf(gate)}/alerts.json`;
}

/** The gates whose alerts are remembered in the folder of a history. Throws a Refusal. */
export async function gatesInFolder(history: string): Promise<string[]> {
  const entries = await refusing(history, () => readdir(history, { withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(history, name, 'alerts.json'));
  const gates = await Promise.all(files.sort().map(gateInFile));
  return gates.filter((gate) => gate !== null);
}

/** Whose alerts a file holds; null: there are none. */
export async function gateInFile(file: string): Promise<string | null> {
  return gateIn((await contentOf(file)) ?? '');
}

const largest = 64 * 1024 * 1024;
/** After this time a run that began to write and did not end is taken for dead, in milliseconds. */
const patience = 2_000;

/** A book in a file, written whole: into a file of its own, flushed to the disk, and put in the place of the old one. */
export function fileBook(file: string, gate: string, key: SealKey): BookStore {
  return {
    cheap: true,
    async read() {
      const text = await contentOf(file);
      if (text === null) return { book: null, fault: null, mark: null };
      const book = readBook(text, gate, key);
      return typeof book === 'string'
        ? { book: null, fault: book, mark: text }
        : { book, fault: null, mark: text };
    },
    async write(book: Book, stored: Stored) {
      const text = textOf(book, key);
      await refusing(file, () => replace(file, text, stored.mark));
      return { book, fault: null, mark: text };
    },
  };
}

async function replace(file: string, text: string, before: string | null): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  const claim = `${file}.lock`;
  try {
    await writeDraft(draft, text, 'wx', 0o600);
    await take(claim, draft);
    try {
      if ((await contentOf(file)) !== before) throw new Moved('another run wrote in the meantime');
      await rename(draft, file);
    } finally {
      await unlink(claim).catch(() => undefined);
    }
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

/** Takes the claim, one process at a time. A process that was killed with it is waited for, and not for long. */
async function take(claim: string, draft: string): Promise<void> {
  for (const end = Date.now() + 2 * patience; ; ) {
    try {
      await link(draft, claim);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || Date.now() > end) throw error;
      const made = await stat(claim).catch(() => null);
      if (made !== null && Date.now() - made.mtimeMs > patience) await unlink(claim).catch(() => undefined);
      else await sleep(20);
    }
  }
}

async function contentOf(file: string): Promise<string | null> {
  try {
    const { size } = await stat(file);
    if (size > largest) throw new Error(`${size} bytes are no alerts`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unusable(file, error);
  }
}

async function refusing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Moved || error instanceof Refusal) throw error;
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal(`${file}: the alerts cannot be remembered there (${reason}).`);
}
