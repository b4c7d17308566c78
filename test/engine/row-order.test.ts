import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { createRandom } from '../../fixtures/random.ts';
import { newFolder } from '../folder.ts';
import { randomReview } from './random-sets.ts';
import { differences, local, reviewBy, withoutOrder } from './same-verdict.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 30);
const folder = newFolder();

/** The same rows in another order. */
function shuffled(file: string, seed: number): string {
  const [header, ...rows]: string[][] = parse(readFileSync(file));
  const lines = [header!, ...createRandom(seed).shuffled(rows)];
  const path = file.replace(/csv$/, 'shuffled.csv');
  writeFileSync(path, lines.map((cells) => cells.map(quoted).join(',')).join('\n'));
  return path;
}

function quoted(cell: string): string {
  return /["\n\r,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

it.each(Array.from({ length: runs }, (_, i) => i + 1))(
  'the verdict and the values do not hang on the order of rows: random sets %i',
  async (seed) => {
    const { plan, files } = randomReview(seed, folder);
    const other = {
      ...files,
      reference: files.reference.map((file) => shuffled(file, seed)),
      candidate: files.candidate.map((file) => shuffled(file, seed + 1)),
    };
    const [one, two] = [await reviewBy(plan, local(plan, files)), await reviewBy(plan, local(plan, other))];
    expect(differences(withoutOrder(one), withoutOrder(two))).toEqual([]);
  },
);
