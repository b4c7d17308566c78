import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IdsAgain } from '../judge/data/stream.ts';
import type { Plan } from '../plan/plan.ts';
import { hashOf } from './lines.ts';
import { idsIn } from './row-ids.ts';
import { byTime, isWindowName } from './window.ts';

/** Ids of so many records are remembered, of the newest windows, 8 bytes each. */
const mostIds = 2_000_000;
/** So many of those that came again are named. */
const named = 3;

/**
 * Which ids of a window came in a window before it too, of those that are remembered: `folder` holds a file a window. Remembers those of
 * this window in their place. May be done again.
 */
export async function idsAgain(
  plan: Plan,
  { rows, folder, name }: { rows: string; folder: string; name: string },
): Promise<IdsAgain> {
  const own = new Set<number>();
  for await (const id of idsIn(plan, rows)) own.add(hashed(id));
  const before = (await readdir(folder))
    .filter((other) => isWindowName(other) && byTime(other, name) < 0)
    .sort(byTime);
  const found = new Map<number, string>();
  for (const other of before.toReversed())
    for (const id of numbersIn(await readFile(join(folder, other))))
      if (own.has(id) && !found.has(id)) found.set(id, other);
  const examples: IdsAgain['examples'] = [];
  if (found.size > 0)
    for await (const id of idsIn(plan, rows)) {
      const window = found.get(hashed(id));
      if (window === undefined || examples.some((one) => one.id === String(id))) continue;
      examples.push({ id: String(id).slice(0, 80), window });
      if (examples.length === named) break;
    }
  await writeFile(join(folder, `${name}.new`), Buffer.from(Float64Array.from(own).buffer));
  await rename(join(folder, `${name}.new`), join(folder, name));
  await forget(folder, [...before, name]);
  return { ids: own.size, again: found.size, examples };
}

/** Removes all but the newest windows, as many as have `mostIds` together, and the newest of all. */
async function forget(folder: string, names: string[]): Promise<void> {
  let ids = 0;
  for (const [i, name] of names.toReversed().entries()) {
    ids += (await stat(join(folder, name))).size / 8;
    if (i > 0 && ids > mostIds) await rm(join(folder, name), { force: true });
  }
}

function numbersIn(bytes: Buffer): Float64Array {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 8));
  return new Float64Array(new Uint8Array(whole).buffer);
}

/** A whole number and its text are one id, as in the join of labels. */
const hashed = (id: string | number): number => hashOf(Buffer.from(String(id)));
