// Reads Parquet files of all sorts, written by pyarrow, Polars and DuckDB, by the kernel, by hyparquet and as pyarrow reads them, whole and
// shared among threads; then reads each again with some bytes changed, which may be refused, but not crash.
// `GREENLIGHT_PYTHON=python3 node scripts/fuzz-parquet.ts 100000 [SEED [FIRST]]` prints a table of what came.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgetOf } from '../src/data/memory.ts';
import { readTable } from '../src/data/read.ts';
import type { ColumnRequest } from '../src/data/table.ts';
import { Refusal } from '../src/refusal.ts';
import { generator } from '../test/data/random.ts';
import { executor, readByHyparquet, textOf, unlike, type Written } from './fuzz/parquet.ts';

const [files = 1000, seed = 1, first = 0] = process.argv.slice(2).map(Number);
const BATCH = 500;
const python = process.env.GREENLIGHT_PYTHON ?? 'python3';
const folder = mkdtempSync(join(tmpdir(), 'greenlight-fuzz-'));
const table = new Map<string, number[]>();
const heads = [
  'Files',
  'Columns',
  'Refused alike',
  'Where pyarrow says that hyparquet errs',
  'Unlike hyparquet otherwise',
  'Unlike pyarrow',
  'Changed files read',
  'refused',
  'Crashes',
];
const unreadable = 'cannot be read';
const types: ColumnRequest['type'][] = ['number', 'category', 'auto', 'key', 'time'];

for (let start = first; start < first + files; start += BATCH) {
  const count = Math.min(BATCH, first + files - start);
  const script = join(import.meta.dirname, 'fuzz/parquet.py');
  execFileSync(python, [script, folder, String(start), String(count), String(seed)], { stdio: 'inherit' });
  for (let number = start; number < start + count; number++) await examine(number);
  console.error(`${start + count - first} files`);
}
rmSync(folder, { recursive: true });
console.log(`| Writer | ${heads.join(' | ')} |\n| :-- |${' --: |'.repeat(heads.length)}`);
for (const [writer, counts] of [...table].sort()) console.log(`| ${writer} | ${counts.join(' | ')} |`);
if ([...table.values()].some((counts) => counts[4]! + counts[5]! + counts[8]! > 0)) process.exitCode = 1;

async function examine(number: number): Promise<void> {
  const path = join(folder, `${number}.parquet`);
  const beside = join(folder, `${number}.json`);
  const written: Written = JSON.parse(readFileSync(beside, 'utf8').replace(/\bNaN\b/g, 'null'));
  const counts = table.get(written.writer) ?? heads.map(() => 0);
  table.set(written.writer, counts);
  const random = generator(seed * 1_000_003 + number);
  counts[0]!++;
  for (const [name, cells] of Object.entries(written.columns)) {
    counts[1]!++;
    const timeZone = random(3) === 0 ? 'America/New_York' : 'UTC';
    const request = { name, type: types[random(types.length)]!, required: true, timeZone };
    const ours = await outcome(() => read(path, request, random(3) === 0 ? 2 + random(3) : 1));
    const theirs = await outcome(() => readByHyparquet(path, [request]));
    const [a, b] = [ours, theirs].map((one) => (typeof one === 'string' ? one : textOf(one.get(name))));
    if (typeof ours === 'string' && typeof theirs === 'string') counts[2]!++;
    const right = typeof ours === 'string' || unlike(ours.get(name)!, cells) === null;
    const theyFail = typeof theirs === 'string' ? theirs === unreadable : unlike(theirs.get(name)!, cells);
    if (a !== b && typeof ours !== 'string' && right && theyFail) counts[3]!++;
    else if (a !== b)
      fail(
        4,
        `hyparquet reads file ${number}, ${name} as ${request.type}:\n${b!.slice(0, 600)}\nnot\n${a!.slice(0, 600)}`,
      );
    if (typeof ours === 'string') continue;
    const wrong = unlike(ours.get(name)!, cells);
    if (wrong) fail(5, `pyarrow, file ${number}, ${name} as ${request.type}: ${wrong}`);
  }
  const bytes = readFileSync(path);
  for (let i = 0; i < 2; i++) {
    const changed = Buffer.from(bytes);
    for (let j = random(4); j >= 0; j--) changed[4 + random(changed.length - 4)] = random(256);
    const cut = random(10) === 0 ? changed.subarray(0, 8 + random(changed.length - 8)) : changed;
    writeFileSync(path, cut);
    const request = { columns: [], others: 'auto' as const };
    try {
      await readTable([path], request, { budget: budgetOf(1e8) });
      counts[6]!++;
    } catch (error) {
      if (error instanceof Refusal) counts[7]!++;
      else fail(8, `file ${number} crashed: ${error instanceof Error ? error.stack : error}`);
    }
  }
  rmSync(path);
  rmSync(beside);

  function fail(column: number, message: string): void {
    counts[column]!++;
    console.error(message);
  }
}

async function read(path: string, request: ColumnRequest, ways: number) {
  const options = ways > 1 ? { executor, ways } : {};
  return (await readTable([path], { columns: [request], others: 'skip' }, options)).columns;
}

/** What a reading gives, or why there is nothing: errors of the libraries are told in many ways. */
async function outcome<T>(reading: () => Promise<T>): Promise<T | string> {
  try {
    return await reading();
  } catch (error) {
    const isOwn = error instanceof Refusal && !error.message.includes(unreadable);
    if (!isOwn && process.env.GREENLIGHT_FUZZ_TELLS) console.error(error);
    return isOwn ? error.message : unreadable;
  }
}
