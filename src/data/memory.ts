import { freemem } from 'node:os';
import { Refusal } from '../refusal.ts';

const KIB = 1024;

/** Memory that the tables of a review may take together, whichever threads fill them; in KiB. */
export interface Budget {
  limit: number;
  /** One number, shared by all threads: what has been taken of it. */
  taken: Int32Array;
}

/** A budget of so many bytes; without a number, of what is free on this machine and allowed to this process. */
export function budgetOf(bytes: number | null): Budget {
  const allowed = process.constrainedMemory?.() ?? 0;
  const free = Math.min(freemem(), allowed > 0 ? allowed : Infinity);
  return { limit: Math.floor((bytes ?? free) / KIB), taken: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Takes so many bytes of the budget; false, and nothing taken, where they are not left. */
export function take({ limit, taken }: Budget, bytes: number): boolean {
  const amount = Math.ceil(bytes / KIB);
  if (Atomics.add(taken, 0, amount) + amount <= limit) return true;
  Atomics.sub(taken, 0, amount);
  return false;
}

/** What refuses a file of which a part takes more bytes, for a while, than are left of the budget. */
export function roomWithin(budget: Budget | undefined, file: string): (bytes: number) => void {
  return (bytes) => {
    const left = budget ? (budget.limit - Atomics.load(budget.taken, 0)) * KIB : Infinity;
    if (bytes <= left) return;
    throw new Refusal(
      `${file}: does not fit into memory: a part of it takes ${inWords(bytes)} when it is unpacked, and ${inWords(left)} are left. Write the file in smaller row groups, or use a machine with more memory.`,
    );
  };
}

/** Bytes in words, rounded down. */
export function inWords(bytes: number): string {
  return bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${(Math.floor(bytes / 1e8) / 10).toFixed(1)} GB`;
}
