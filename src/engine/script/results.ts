import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { numberAt } from '../../data/column/numbers.ts';
import { readTable } from '../../data/read.ts';
import { Refusal } from '../../refusal.ts';

/** The answer to one statement, read from its files. */
export interface Result {
  rows: number;
  /** NaN where there is nothing, or no such column. */
  number(name: string, row: number): number;
  /** What stands between the two marks; null where there is nothing. */
  text(name: string, row: number): string | null;
  /** Rows of one set. */
  of(set: Side): number[];
}

export type Side = 'reference' | 'candidate';

export interface Results {
  /** null: no file of this name. */
  find(name: string): Promise<Result | null>;
  /** Refuses where there is none. */
  get(name: string): Promise<Result>;
  /** SHA-256 of all that was read so far. */
  digest(): string;
}

/** The answers to the statements of a script, in a folder: NAME.csv, or a folder NAME with the parts that an engine writes. */
export function openResults(folder: string): Results {
  const hash = createHash('sha256');
  const find = async (name: string): Promise<Result | null> => {
    const files = await filesOf(folder, name);
    if (files.length === 0) return null;
    const table = await readTable(files, { columns: [], others: 'auto' }).catch((error: unknown) => {
      // An answer of no rows.
      if (error instanceof Refusal && /there are no rows/.test(error.message)) return null;
      throw error;
    });
    if (table) hash.update(`${name} ${table.source.sha256}\n`);
    const sides = table?.columns.get('s');
    const side = (row: number) =>
      sides?.type === 'category' ? (sides.categories[sides.codes[row]!] ?? '') : '';
    return {
      rows: table?.rows ?? 0,
      number(column, row) {
        const found = table?.columns.get(column);
        return found?.type === 'number' ? numberAt(found.values, row) : Number.NaN;
      },
      text(column, row) {
        const found = table?.columns.get(column);
        const cell = found?.type === 'category' ? found.categories[found.codes[row]!] : undefined;
        if (cell === undefined) return null;
        if (cell.length >= 2 && cell.startsWith('=') && cell.endsWith('=')) return cell.slice(1, -1);
        throw new Refusal(
          `${files[0]}: column "${column}" holds ${JSON.stringify(cell.slice(0, 40))}, which the script never writes. Run the script again.`,
        );
      },
      of: (set) =>
        Array.from({ length: table?.rows ?? 0 }, (_, row) => row).filter((row) => side(row) === set[0]),
    };
  };
  return {
    find,
    async get(name) {
      const found = await find(name);
      if (found) return found;
      throw new Refusal(
        `--counts ${folder}: there is no ${name}.csv and no folder ${name}. Run the whole script that "greenlight plan-sql" wrote, and put what it wrote there.`,
      );
    },
    digest: () => hash.copy().digest('hex'),
  };
}

async function filesOf(folder: string, name: string): Promise<string[]> {
  for (const kind of ['csv', 'parquet']) {
    const file = join(folder, `${name}.${kind}`);
    if (
      await stat(file).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return [file];
  }
  const parts = await readdir(join(folder, name)).catch(() => []);
  const data = parts.filter((part) => /^[^_.].*\.(?:csv|parquet)(?:\.gz)?$/.test(part)).sort();
  const files = data.map((part) => join(folder, name, part));
  // Parts without a row, of which Spark writes one for each task.
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return files.filter((_, i) => sizes[i]! > 0);
}
