import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type RangeJob, readRange } from '../../src/data/csv/range.ts';
import { budgetOf, take } from '../../src/data/memory.ts';
import { readTable } from '../../src/data/read.ts';
import { written } from './written.ts';

const rows = 60_000;
const text = `value,word\n${'1.5,yes\n'.repeat(rows)}`;
/** 20 bytes for a number and its count, 4 for a word. */
const needed = rows * 24;
const request = () => ({ columns: [], others: 'auto' }) as { columns: []; others: 'auto' };
const refusal =
  /does not fit into memory: about [\d,]+ rows of 2 columns take \d+ MB, and \d MB are left\. List only the features/;

describe('a set that takes more memory than there may be', () => {
  it.each([
    ['CSV', written('large.csv', text)],
    ['packed CSV', written('large.csv.gz', gzipSync(text))],
    ['JSON lines', written('large.jsonl', '{"value":1.5,"word":"yes"}\n'.repeat(rows))],
  ])('is refused with the rows, the memory and advice: %s', async (_, file) => {
    await expect(readTable([file], request(), { budget: budgetOf(1e6) })).rejects.toThrow(refusal);
    expect((await readTable([file], request(), { budget: budgetOf(4 * needed) })).rows).toBe(rows);
  });

  it('is refused before any range of it is read', async () => {
    let ranges = 0;
    const executor = {
      size: 2,
      least: 1,
      run: (_: string, job: unknown) => {
        ranges++;
        return readRange(job as RangeJob);
      },
    };
    const file = written('ranges.csv', text);
    const options = { executor, ways: 2, budget: budgetOf(1e6) };
    await expect(readTable([file], request(), options)).rejects.toThrow(refusal);
    expect(ranges).toBe(0);
  });

  it('leaves to the second what the first has not taken', async () => {
    const file = written('twice.csv', text);
    const budget = budgetOf(1.5 * needed);
    await readTable([file], request(), { budget });
    await expect(readTable([file], request(), { budget })).rejects.toThrow(/does not fit into memory/);
  });
});

it('the budget is what is free where no limit is named, and more is not given', () => {
  const budget = budgetOf(null);
  expect(budget.limit).toBeGreaterThan(1000);
  expect(take(budget, 1e15)).toBe(false);
  expect(take(budget, 1e6)).toBe(true);
});
