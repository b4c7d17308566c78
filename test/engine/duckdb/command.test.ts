import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../../src/command/check.ts';
import type { Terminal } from '../../../src/command/command.ts';
import { command as rowsCommand } from '../../../src/command/rows.ts';
import { loadDuckDb } from '../../../src/engine/duckdb/load.ts';
import { newFolder } from '../../folder.ts';

const root = join(import.meta.dirname, '../../..');
const folder = newFolder();
const database = join(folder, 'lake.duckdb');
const credit = (name: string) => join(root, 'fixtures/credit', `${name}.csv`);

beforeAll(async () => {
  const { DuckDBInstance } = loadDuckDb([root]);
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run('CREATE SCHEMA prod');
  for (const name of ['reference', 'healthy', 'degraded']) {
    await connection.run(`CREATE TABLE prod.${name} AS SELECT * FROM read_csv('${credit(name)}')`);
  }
  await connection.run(`CREATE VIEW prod."with, comma" AS SELECT * FROM prod.healthy`);
  await connection.run(`CREATE VIEW prod.reads_a_file AS SELECT * FROM read_csv('${credit('healthy')}')`);
  await connection.run(
    `CREATE TABLE prod.texts AS SELECT * REPLACE (CAST([credit_score] AS INTEGER[]) AS credit_score) FROM prod.healthy`,
  );
  connection.closeSync();
  instance.closeSync();
});

/** What the command printed, and its exit status; a refusal has 2. */
async function check(
  flags: Record<string, string | string[]>,
): Promise<{ status: number; said: string; verdict: Record<string, unknown> | null }> {
  const out = join(folder, 'out');
  let said = '';
  const terminal: Terminal = {
    out: (text) => {
      said += text;
    },
    err: () => {},
    color: false,
    width: 100,
    interactive: false,
  };
  const sets = {
    plan: join(root, 'plans/credit-default.yaml'),
    reference: ['prod.reference'],
    engine: 'duckdb',
  };
  try {
    const status = await command.run({ flags: { ...sets, out, ...flags }, words: [] } as never, terminal);
    return { status, said, verdict: JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
    return { status: 2, said: error.message, verdict: null };
  }
}

describe('check --engine duckdb', () => {
  it('judges tables and views of a database, whatever they are called, and names them where a digest stands', async () => {
    const { status, verdict } = await check({ database, candidate: ['prod."with, comma"'] });
    expect(status).toBe(0);
    expect(verdict).toMatchObject({
      status: 'GREEN',
      candidate: { rows: 600, snapshot: expect.stringContaining('with, comma') },
    });
    expect((await check({ database, candidate: ['prod.degraded'] })).status).toBe(1);
  });

  it('judges the rows that meet a condition', async () => {
    const { verdict } = await check({
      database,
      candidate: ['prod.healthy'],
      'candidate-where': "scored_at >= '2026-04-15' AND region IN ('north', 'south')",
    });
    const chosen = readFileSync(credit('healthy'), 'utf8')
      .split('\n')
      .filter((line) => /,2026-04-(1[5-9]|[23])/.test(line) && /,(north|south),/.test(line));
    expect(verdict).toMatchObject({ candidate: { rows: chosen.length } });
    expect(chosen.length).toBeGreaterThan(50);
  });

  it.each([
    [
      'a table that is not there',
      { database, candidate: ['prod.nope'] },
      /prod\.nope: cannot be read: .*does not exist/,
    ],
    [
      'a database that is not there',
      { database: 'no.duckdb', candidate: ['prod.healthy'] },
      /--database no\.duckdb: cannot be opened/,
    ],
    ['a table without a database', { candidate: ['prod.healthy'] }, /without --database there are no tables/],
    [
      'a column of the wrong type',
      { database, candidate: ['prod.texts'] },
      /column "credit_score" holds nested values/,
    ],
    [
      'a view that reads a file nobody named',
      { database, candidate: ['prod.reads_a_file'] },
      /prod\.reads_a_file: cannot be read: .*disabled/,
    ],
    ['SQL in place of a name', { database, candidate: ['prod.healthy; DROP TABLE x'] }, /cannot be read/],
    [
      'a condition that is none',
      { database, candidate: ['prod.healthy'], 'candidate-where': 'credit_score; DROP TABLE x' },
      /cannot be read as SQL/,
    ],
    [
      'another engine’s flag',
      { remote: 'sc://x', candidate: ['prod.healthy'] },
      /--remote is for --engine spark/,
    ],
    ['an engine that is none', { engine: 'duckbd', candidate: ['x'] }, /was "duckdb" meant/],
  ])('refuses %s in one message, with status 2 and no verdict', async (_, flags, message) => {
    const { status, said } = await check(flags as Record<string, string | string[]>);
    expect(status).toBe(2);
    expect(said).toMatch(message);
    expect(said.split('\n').length).toBeLessThan(4);
  });

  it('says how to install DuckDB where it is in none of the folders', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(() => loadDuckDb([empty])).toThrow(/DuckDB is not installed.*npm install @duckdb\/node-api@\d/);
    const broken = join(folder, 'broken/node_modules/@duckdb/node-api');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'index.js'), 'throw new Error("made for another machine")');
    expect(() => loadDuckDb([join(folder, 'broken')])).toThrow(
      /cannot be loaded \(made for another machine\)/,
    );
  });
});

describe('rows --engine duckdb', () => {
  const rows = async (flags: Record<string, string | string[] | boolean>) => {
    let said = '';
    const terminal: Terminal = {
      out: (text) => {
        said += text;
      },
      err: () => {},
      color: false,
      width: 100,
      interactive: false,
    };
    const sets = { plan: join(root, 'plans/credit-default.yaml'), engine: 'duckdb', database };
    await rowsCommand.run({ flags: { ...sets, ...flags }, words: [] } as never, terminal);
    return said.trim().split('\n');
  };

  it('prints no more rows than the limit, wrong ones the worst first, and none before --from', async () => {
    const wrong = await rows({ candidate: ['prod.degraded'], wrong: true, limit: '3', where: 'income > 0' });
    expect(wrong).toHaveLength(4);
    const scores = wrong.slice(1).map((line) => Number(/score ([\d.]+)/.exec(line)?.[1]));
    const badness = scores.map((score) => Math.max(score, 1 - score));
    expect(badness).toEqual(badness.toSorted((a, b) => b - a));
    const late = await rows({ candidate: ['prod.degraded'], from: '2026-04-20', limit: '5000' });
    expect(late.slice(1).every((line) => line.split(',')[1]! >= '2026-04-20')).toBe(true);
    expect(late.length).toBeGreaterThan(10);
  });

  it('refuses a limit that is none, and one without an engine', async () => {
    await expect(rows({ candidate: ['prod.degraded'], limit: 'all' })).rejects.toThrow(
      /is no number of rows/,
    );
    await expect(
      rowsCommand.run(
        { flags: { plan: 'p', candidate: ['c'], limit: '3' }, words: [] } as never,
        {} as never,
      ),
    ).rejects.toThrow(/--limit is for --engine/);
  });
});
