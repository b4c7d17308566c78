import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderOf } from '../../record/line.ts';
import { Refusal } from '../../refusal.ts';
import { csv, parquet } from '../row-output.ts';
import { tables, tablesSchema, tablesVersion } from './index.ts';
import { type KeptReview, reviewKey, shownRows } from './table.ts';

/**
 * Writes reviews as tables: `parquet/TABLE/PLAN-KEY.parquet` and `csv/TABLE/PLAN-KEY.csv`, a file for each review, so that a new
 * review adds files and changes none. A set that was judged again is the same review: its files are written anew.
 *
 * @returns how many files were written; those that are there and say the same are left.
 * @throws {Refusal} where the folder cannot be written, or holds tables of another version.
 */
export async function writeTables(folder: string, reviews: KeptReview[]): Promise<number> {
  try {
    await takeSchema(folder);
    let written = 0;
    const plansSeen = new Set<string>();
    for (const review of reviews) {
      const { plan, plan_sha256 } = review.record;
      const isNewPlan = !plansSeen.has(`${plan} ${plan_sha256}`);
      plansSeen.add(`${plan} ${plan_sha256}`);
      for (const [name, table] of Object.entries(tables)) {
        if (name === 'plans' && !isNewPlan) continue;
        const key = name === 'plans' ? plan_sha256.slice(0, 16) : reviewKey(review.record);
        const file = `${name}/${folderOf(plan)}-${key}`;
        const rows = shownRows(table, review);
        written += await put(join(folder, 'parquet', `${file}.parquet`), await parquet(rows));
        written += await put(join(folder, 'csv', `${file}.csv`), Buffer.from([...csv(rows)].join('')));
      }
    }
    return written;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${folder}: the tables cannot be written (${code ?? String(error)}). Name another folder with --tables.`,
    );
  }
}

async function takeSchema(folder: string): Promise<void> {
  const file = join(folder, 'schema.json');
  const before = await readFile(file, 'utf8').catch(() => null);
  const version = before === null ? tablesVersion : versionIn(before);
  if (version !== tablesVersion)
    throw new Refusal(
      `${file}: the tables there have schema ${version ?? 'unknown'}, and this version writes schema ${tablesVersion}. Name another folder with --tables, and export the whole history into it.`,
    );
  await put(file, Buffer.from(`${JSON.stringify(tablesSchema(), null, 2)}\n`));
}

function versionIn(schema: string): unknown {
  try {
    return JSON.parse(schema)?.version ?? null;
  } catch {
    return null;
  }
}

/** Puts a file in its place, whole, where it is not there as it should be. */
async function put(file: string, bytes: Uint8Array): Promise<number> {
  const before = await readFile(file).catch(() => null);
  if (before?.equals(bytes)) return 0;
  await mkdir(dirname(file), { recursive: true });
  // A reader of the folder passes over names that begin with a dot.
  const draft = join(dirname(file), `.${randomUUID()}`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return 1;
}
