import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { countColumn } from '../../src/count/column.ts';
import { cutColumn } from '../../src/count/segments/segment-cuts.ts';
import { countForSearch } from '../../src/count/segments/weak-rows.ts';
import type { TableRequest } from '../../src/data/column/builder.ts';
import { readTable } from '../../src/data/read.ts';
import type { Column } from '../../src/data/table.ts';
import { type ColumnWork, takeColumns } from '../../src/engine/local/columns.ts';
import { countSearch } from '../../src/engine/local/search.ts';
import { check } from '../../src/gate.ts';
import { measureColumn } from '../../src/measure/columns/columns.ts';
import { Refusal } from '../../src/refusal.ts';
import { openPool, Pool } from '../../src/threads/pool.ts';
import { newFolder } from '../folder.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

const root = join(import.meta.dirname, '../..');
const folder = newFolder();

const plan = join(root, 'plans/credit-default.yaml');
const credit = (name: string) => join(root, 'fixtures/credit', `${name}.csv`);

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The verdict by so many threads, or why there is none. */
async function outcome(workers: number, files: { reference: string[]; candidate: string[]; plan: string }) {
  const now = new Date('2026-06-30T00:00:00Z');
  const out = join(folder, 'report');
  const pool = openPool(workers);
  try {
    await check({ ...files, labels: [], out, now, pool });
  } catch (error) {
    return (error as Error).message;
  } finally {
    await pool?.close();
  }
  return readFileSync(join(out, 'verdict.json'), 'utf8');
}

async function sameWithAnyNumber(
  files: { reference: string[]; candidate: string[]; plan?: string },
  numbers = [4],
) {
  const alone = await outcome(1, { plan, ...files });
  for (const workers of numbers) expect(await outcome(workers, { plan, ...files })).toBe(alone);
  return alone;
}

describe('1, 2 and 4 threads', () => {
  it('come to the same verdict', async () => {
    const files = { reference: [credit('reference')], candidate: [credit('broken')] };
    const verdict = await sameWithAnyNumber(files, [2, 4]);
    expect(JSON.parse(verdict).status).toBe('RED');
  });

  it('come to the same verdict where the types of columns are learnt from the reference', async () => {
    const learning = written(
      'learning.yaml',
      `plan: learning
data: { task: binary, id: application_id, label: defaulted, positive: 1, score: probability }
levels: { RED: { owner: nobody } }
metrics: { auroc: { green: ">= 0.8", red: "<= 0.7" } }
edge_cases:
  - { name: high scores, where: credit_score > 700, accuracy: { green: ">= 0.8", red: "< 0.5" } }
`,
    );
    const verdict = await sameWithAnyNumber({
      reference: [credit('reference')],
      candidate: [credit('degraded')],
      plan: learning,
    });
    expect(verdict).toMatch(/"drift\/purpose"/);
  });

  it('come to the same verdict over several files, packed ones among them', async () => {
    const [header, ...rows] = readFileSync(credit('degraded'), 'utf8').split(/(?<=\n)/);
    const plain = written('plain.csv', [header, ...rows.slice(0, 300)].join(''));
    const packed = written('packed.csv.gz', gzipSync([header, ...rows.slice(300)].join('')));
    const whole = { reference: [credit('reference')], candidate: [plain, packed] };
    expect(JSON.parse(await sameWithAnyNumber(whole, [2])).candidate.rows).toBe(rows.length);
  });

  it('name the same error first: the reference’s before the candidate’s, the first row’s before others’', async () => {
    const lines = readFileSync(credit('reference'), 'utf8').split('\n');
    const ragged = written('ragged.csv', lines.with(700, 'a,b').with(900, '"').join('\n'));
    const quoted = written('quoted.csv', lines.with(90, 'a "quote"').join('\n'));
    expect(await sameWithAnyNumber({ reference: [ragged], candidate: [quoted] })).toMatch(
      /ragged\.csv: row 700 \(line 701\) has 2 fields where the header has 12/,
    );
    expect(await sameWithAnyNumber({ reference: [credit('reference')], candidate: [quoted] })).toMatch(
      /quoted\.csv: row 90 \(line 91\) has a quote inside field 1/,
    );
    const other = written('other.csv', 'x\n1\n');
    expect(await sameWithAnyNumber({ reference: [other], candidate: [ragged] })).toMatch(
      /there is no column/,
    );
  });
});

it('a file in ranges by real threads is the file read from front to back', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) =>
    i === 8000 ? '8000,x,"now text"' : `${i},"note\n${i % 70}",${i % 9 === 0 ? '' : i / 8}`,
  );
  const file = written('ranges.csv', `id,note,value\n${rows.join('\n')}\n`);
  const request = { columns: [{ name: 'id', type: 'key', required: true }], others: 'auto' } as const;
  const columns = { ...request, columns: [...request.columns] };
  const pool = new Pool(3, 1);
  try {
    expect(await readTable([file], columns, { executor: pool, ways: 3 })).toEqual(
      await readTable([file], columns),
    );
  } finally {
    await pool.close();
  }
});

it('one thread needs no pool, and small data stay in this one', async () => {
  expect(openPool(1)).toBeUndefined();
  const executor = { size: 4, least: 1 << 20, run: () => Promise.reject(new Error('asked for a thread')) };
  const request = { columns: [], others: 'auto' } as const;
  const read = (file: string) => readTable([file], { ...request, columns: [] }, { executor, ways: 2 });
  expect((await read(credit('reference'))).rows).toBe(1000);
  const large = written('large.csv', `x\n${'1\n'.repeat(1 << 20)}`);
  await expect(read(large)).rejects.toThrow('asked for a thread');
});

const number = (...values: number[]): Column => ({
  type: 'number',
  values: Float64Array.from(values),
  missing: 0,
  invalid: null,
});

it('columns counted one after the other in the same room are measured as each alone', () => {
  const rules = { test: 'ks', min: 0, max: 3 } as const;
  const columns = [
    { name: 'x', before: number(1, 2, 2, 3, 3, 3), after: number(2, 2.5, 2.5, 9), rules },
    { name: 'y', before: number(5, Math.PI, 7), after: number(Math.E, Math.E, 7), rules },
    { name: 'z', before: null, after: number(4, 4), rules },
  ] satisfies ColumnWork['columns'];
  const done = takeColumns({ columns, taken: new Int32Array(1) });
  expect(done.map(({ name, cut, measured }) => ({ name, cut, measured }))).toEqual(
    columns.map(({ name, before, after }) => {
      const [left, right] = [before && countColumn(before), countColumn(after!)];
      return { name, cut: left && cutColumn(left), measured: measureColumn(left, right, rules) };
    }),
  );
});

it('rows that several threads search are counted as one thread counts them', async () => {
  const random = mulberry32(3);
  const rows = 70_001;
  const drawn = () => Float64Array.from({ length: rows }, () => (random() < 0.05 ? Number.NaN : random()));
  const columns = new Map<string, Column>(
    Array.from({ length: 11 }, (_, i) => [
      `f${i}`,
      { type: 'number', values: drawn(), missing: 0, invalid: null },
    ]),
  );
  const codes = Int32Array.from(drawn(), (one) => (Number.isNaN(one) ? -1 : Math.floor(one * 3)));
  columns.set('text', { type: 'category', codes, categories: ['a', 'b', 'c'], missing: 0 });
  const table = { rows, columns, header: [...columns.keys()], source: { files: [], bytes: 0, sha256: '' } };
  const cuts = new Map([...columns].map(([name, column]) => [name, cutColumn(countColumn(column))]));
  const searched = {
    features: [...columns.keys()],
    rows: Uint32Array.from({ length: rows }, (_, row) => row),
    wrong: Uint8Array.from(drawn(), (one) => (one > 0.8 ? 1 : 0)),
  };
  const alone = countForSearch(searched, cuts, table);
  expect(alone.counts.right + alone.counts.wrong).toBe(rows);
  const pool = new Pool(3, 1);
  const run = vi.spyOn(pool, 'run');
  try {
    expect(await countSearch(searched, cuts, table, pool)).toEqual(alone);
    expect(run).toHaveBeenCalledTimes(2);
    const few = { ...searched, rows: searched.rows.slice(0, 9), wrong: searched.wrong.slice(0, 9) };
    expect(await countSearch(few, cuts, table, pool)).toEqual(countForSearch(few, cuts, table));
    expect(run).toHaveBeenCalledTimes(2);
  } finally {
    await pool.close();
  }
});

it('what this thread still reads for a pool that is closed is given up', async () => {
  const pool = new Pool(1, 1);
  const large = written('given-up.csv', `x\n${'1\n'.repeat(8 << 20)}`);
  const request: TableRequest = { columns: [{ name: 'x', type: 'number', required: true }], others: 'skip' };
  const reading = pool.run('readTable', { files: [large], request });
  await pool.close();
  await expect(reading).rejects.toThrow('the pool is closed');
});

it('a fault in a thread is a fault here, and the thread goes on to the next job', async () => {
  const pool = new Pool(2, 1);
  try {
    const rules = { test: 'ks', min: null, max: 1 } as const;
    const columns = [{ name: 'x', before: null, after: number(2, 2), rules }];
    const work = () => ({ columns, taken: new Int32Array(new SharedArrayBuffer(4)) });
    await expect(pool.run('takeColumns', null as never)).rejects.toThrow(/null/);
    await expect(
      pool.run('readTable', { files: [], request: { columns: [], others: 'skip' } }),
    ).rejects.toThrow(Refusal);
    const [done] = await pool.run('takeColumns', work());
    expect(done!.after).toEqual({ type: 'number', rows: 2, missing: 0, invalid: null });
    expect(done!.measured.changes).toEqual({ outside: { rows: 2, extreme: 2 }, against: null });
  } finally {
    await pool.close();
  }
});
