import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TableRequest } from '../../src/data/column/builder.ts';
import { type RangeJob, readRange } from '../../src/data/csv/range.ts';
import { readLines } from '../../src/data/json/range.ts';
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

  it.each([
    ['CSV', written('even.csv', `value,word\n${'1.5,yes\n'.repeat(70_000)}`)],
    ['JSON lines', written('even.jsonl', '{"value":1.5,"word":"yes"}\n'.repeat(70_000))],
  ])(
    'is told by the first lines of a plain file, and no other takes more than its rows do: %s',
    async (_, file) => {
      const all = statSync(file).size;
      let read = 0;
      const progress = ({ bytes }: { bytes: number }) => {
        read = bytes;
      };
      const scarce = { budget: budgetOf(30_000 * 32), progress };
      await expect(readTable([file], request(), scarce)).rejects.toThrow(refusal);
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(all / 2);
      expect((await readTable([file], request(), { budget: budgetOf(75_000 * 32) })).rows).toBe(70_000);
    },
  );

  it.each([
    [
      'CSV',
      written(
        'longer.csv',
        `value,note\n${'1.5,\n'.repeat(30_000)}${`1.5,${'long '.repeat(3)}\n`.repeat(20_000)}`,
      ),
    ],
    [
      'JSON lines',
      written(
        'longer.jsonl',
        `${'{"value":1.5}\n'.repeat(10_000)}${`{"value":1.5,"note":"${'long '.repeat(3)}"}\n`.repeat(40_000)}`,
      ),
    ],
  ])('is not refused because its first lines are shorter than the others: %s', async (_, file) => {
    const value = { name: 'value', type: 'number', required: true } as const;
    const asked: TableRequest = { columns: [value], others: 'skip' };
    expect((await readTable([file], asked, { budget: budgetOf(80_000 * 28) })).rows).toBe(50_000);
  });

  it('a range of JSON lines takes no more than its rows do', async () => {
    const file = written('range.jsonl', '{"value":1.5,"word":"yes"}\n'.repeat(140_000));
    const bytes = statSync(file).size;
    const job = { file, bytes, request: request(), from: bytes / 2 - 5, to: null };
    const part = await readLines({ ...job, budget: budgetOf(75_000 * 32) });
    expect(part?.rows).toBe(70_000);
    expect(await readLines({ ...job, budget: budgetOf(30_000 * 32) })).toBeNull();
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
