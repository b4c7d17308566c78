import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The right to write to a state folder, held by one process at a time. */
export interface Lease {
  /** Says that this process is still there. Throws a Refusal where another one has taken over. */
  renew(): Promise<void>;
  release(): Promise<void>;
}

interface Holder {
  token: string;
  host: string;
  pid: number;
}

/** After so many milliseconds without a sign a holder on another machine is taken to be gone. */
export const patience = 30_000;

/**
 * Takes the lease of a state folder. A holder that was killed on this machine has left it; one on another machine has when it gave
 * no sign for `patience`.
 *
 * @throws {Refusal} where another process holds it.
 */
export async function takeLease(folder: string, now: () => number = Date.now): Promise<Lease> {
  const file = join(folder, 'lease.json');
  const own: Holder = { token: randomUUID(), host: hostname(), pid: process.pid };
  const text = `${JSON.stringify(own)}\n`;
  const held = await holderOf(file);
  if (held === null) {
    await writeFile(file, text, { flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw refused(folder, await holderOf(file));
      throw notWritable(folder, error);
    });
  } else {
    if (await isThere(file, held, now())) throw refused(folder, held);
    // Of several that find the same holder gone, one may take its place: its name can be made once.
    const claim = join(folder, `lease.after-${held.token}.json`);
    await writeFile(claim, text, { flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw notWritable(folder, error);
      const other = await holderOf(claim);
      if (other === null || (await isThere(claim, other, now()))) throw refused(folder, other);
      await rm(claim, { force: true });
      await writeFile(claim, text, { flag: 'wx' });
    });
    await rename(claim, file);
  }
  mine.add(own.token);
  const check = async () => {
    const holder = await holderOf(file);
    if (holder?.token !== own.token)
      throw new Refusal(
        `${folder}: another process (${named(holder)}) has taken over this state, because this one gave no sign of itself. It stops, and what it had not yet written is counted there.`,
      );
  };
  return {
    async renew() {
      await check();
      const time = new Date(now());
      await utimes(file, time, time).catch(() => {});
    },
    async release() {
      mine.delete(own.token);
      const holder = await holderOf(file);
      if (holder?.token === own.token) await rm(file, { force: true });
    },
  };
}

async function isThere(file: string, holder: Holder, now: number): Promise<boolean> {
  if (holder.host === hostname()) {
    // A container that was started again has the same name and number.
    if (holder.pid === process.pid) return mine.has(holder.token);
    try {
      process.kill(holder.pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    }
  }
  const found = await stat(file).catch(() => null);
  return found !== null && now - found.mtimeMs < patience;
}

/** The leases that this process holds. */
const mine = new Set<string>();

async function holderOf(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Refusal(`${file}: cannot be read (${error.message}).`);
  });
  if (text === null) return null;
  try {
    const { token, host, pid } = JSON.parse(text) as Record<string, unknown>;
    if (
      typeof token === 'string' &&
      /^[0-9a-f-]{36}$/.test(token) &&
      typeof host === 'string' &&
      typeof pid === 'number'
    )
      return { token, host, pid };
  } catch {
    // A disk that was full left half a line.
  }
  return { token: '00000000-0000-0000-0000-000000000000', host: '', pid: 0 };
}

function named(holder: Holder | null): string {
  return holder === null ? 'it has ended since' : `number ${holder.pid} on ${holder.host.slice(0, 80)}`;
}

function refused(folder: string, holder: Holder | null): Refusal {
  return new Refusal(
    `${folder}: another process (${named(holder)}) watches with this state. Stop it, or name a state of its own with --state. If its machine is gone, try again in ${patience / 1000} seconds.`,
  );
}

function notWritable(folder: string, error: Error): Refusal {
  return new Refusal(`${folder}: cannot be written (${error.message}). Name another folder with --state.`);
}
