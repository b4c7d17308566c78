import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf, joinPasts } from '../record/line.ts';
import type { History, Past } from '../record/review-record.ts';

/**
 * A history in a folder that is asked before every window: what was read of it is kept, and read anew only when its files are not what
 * was written here.
 */
export function remembered(history: History, folder: string, plan: string): History {
  let known: { past: Past; size: number } | null = null;
  const sizeNow = () => sizeOf(join(folder, folderOf(plan)));
  return {
    async read(name) {
      if (name !== plan) return history.read(name);
      const size = await sizeNow();
      if (known?.size !== size) known = { past: await history.read(plan), size };
      return known.past;
    },
    async append(record) {
      await history.append(record);
      if (known && record.plan === plan)
        known = { past: joinPasts([known.past, { records: [record], faults: [] }]), size: await sizeNow() };
    },
  };
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
