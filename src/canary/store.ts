import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { writeDraft } from '../record/draft.ts';
import { type SealKey, sealOf } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { newState, type State } from './state.ts';

/** A state and the bytes it was read from; null when there was no file. */
export interface Stored {
  state: State;
  text: string | null;
}

const largest = 32 * 1024 * 1024;

/**
 * Reads the state file of a rollout of this plan; a file that does not exist yet is a rollout that begins.
 * Throws a Refusal for a file that is damaged, of another plan, or written by a newer version.
 */
export async function readState(file: string, plan: Plan, key: SealKey = null): Promise<Stored> {
  const text = await textOf(file);
  if (text === null) return { state: newState(plan), text };
  const { parseState } = await import('./parse-state.ts');
  return { state: parseState(text, file, plan, key), text };
}

/**
 * Writes the state whole or not at all: into a file of its own in the same folder, flushed to the disk, renamed over the
 * old one. `before` is the text that was read: when another process wrote in the meantime, nothing is written.
 */
export async function writeState(
  file: string,
  state: State,
  before: string | null,
  key: SealKey = null,
): Promise<string> {
  const target = await realpath(file).catch(() => file);
  const text = textFor(state, key);
  // A name of its own: two containers on one volume may have the same process id.
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeDraft(draft, text);
    if ((await textOf(target)) !== before) {
      throw new Refusal(
        `${file}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`,
      );
    }
    await rename(draft, target);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file}: the state cannot be written (${message(error)}). Nothing was counted.`);
  }
  await syncFolder(dirname(target));
  return text;
}

/** The file's text for a state: the seal shows damage, and with a key also other hands. */
export function textFor(state: State, key: SealKey = null): string {
  return `${JSON.stringify({ ...sealOf(JSON.stringify(state), 'rollout', key), state }, null, 1)}\n`;
}

async function textOf(file: string): Promise<string | null> {
  try {
    const { size } = await stat(file);
    if (size > largest)
      throw new Refusal(`${file}: no state file is this large (${size} bytes). Name the right file.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Refusal(`${file}: the state file cannot be read (${message(error)}).`);
  }
}

/** Makes the rename itself last. Where folders cannot be opened (Windows) the file system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
