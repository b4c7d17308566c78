import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { command as exporting } from '../../src/command/export.ts';
import { tables } from '../../src/export/tables/index.ts';
import { reviewKey } from '../../src/export/tables/table.ts';
import { folderHistory, readHistoryFolder, readVerdicts } from '../../src/history/folder-store.ts';
import type { Review } from '../../src/report/review.ts';
import { newFolder } from '../folder.ts';
import { World } from '../history/world.ts';

let world: World;
let out: string;
const made: Review[] = [];
let said = '';
const terminal = {
  out: () => {},
  err: (text: string) => {
    said += text;
  },
  color: false,
  width: 100,
  interactive: false,
};
const run = (history: string, folder: string) => {
  said = '';
  return exporting.run({ flags: { history, tables: folder }, words: [] }, terminal);
};
const files = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const stamps = (folder: string) =>
  Object.fromEntries(files(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));

/** Rows of a query, in which TABLE.findings and others stand for the files of a folder. */
async function query(sql: string, folder = out) {
  const connection = await (await DuckDBInstance.create()).connect();
  const text = sql.replaceAll(/'tables\//g, `'${folder}/`);
  try {
    return (await connection.runAndReadAll(text)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

beforeAll(async () => {
  world = new World();
  world.plan +=
    'edge_cases:\n  - { name: "=odd, one", where: "said = 1", accuracy: { green: ">= 0.5" } }\ndrift: { test: ks }\n';
  made.push(await world.review(0, 40), await world.review(1, 200));
  out = join(newFolder(), 'tables');
  expect(await run(world.history, out)).toBe(0);
});

describe('greenlight export --tables', () => {
  it('holds every finding of every review, with its level, value, interval, bounds and reasons', async () => {
    const rows = await query(
      `select * from 'tables/parquet/findings/*.parquet' order by reviewed_at, check_name`,
    );
    const expected = made.flatMap(({ verdict }) =>
      [...verdict.findings].sort((a, b) => (a.check < b.check ? -1 : 1)),
    );
    const shown = rows.map((row) => [
      ...[row.check_name, row.level, row.value, row.lower, row.upper, row.reference],
      ...[row.cases === null ? null : Number(row.cases), row.green, row.red, row.message],
      JSON.parse(String(row.reasons_json)),
    ]);
    expect(shown).toEqual(
      expected.map((one) => [
        ...[one.check, one.status, one.value, one.interval?.[0] ?? null, one.interval?.[1] ?? null],
        ...[one.reference, one.cases, one.bounds?.green?.text ?? null, one.bounds?.red?.text ?? null],
        ...[one.message || null, one.reasons],
      ]),
    );
    expect(shown.length).toBeGreaterThan(20);
  });

  it('has one key, by which the tables join', async () => {
    for (const name of Object.keys(tables)) {
      const lost = await query(
        `select count(*) as n from 'tables/parquet/${name}/*.parquet' t anti join 'tables/parquet/reviews/*.parquet' r using (review, plan)`,
      );
      expect(lost, name).toEqual([{ n: '0' }]);
    }
    const reviews = await query(
      `select status, promote, red, owner from 'tables/parquet/reviews/*.parquet' order by reviewed_at`,
    );
    expect(reviews).toEqual([
      { status: 'GREEN', promote: true, red: '0', owner: null },
      { status: 'RED', promote: false, red: expect.any(String), owner: 'me' },
    ]);
  });

  it('has one review for each plan that judged a set', () => {
    const candidate = { rows: 9, sha256: 'a'.repeat(64) };
    const keys = ['credit', 'fraud', 'credit'].map((plan) => reviewKey({ plan, candidate }));
    expect([new Set(keys).size, keys[2]]).toEqual([2, keys[0]]);
    expect(reviewKey({ plan: 'credit', candidate: { ...candidate, sha256: 'b'.repeat(64) } })).not.toBe(
      keys[0],
    );
  });

  it('has the types that its schema says, in an empty table too', async () => {
    const schema = JSON.parse(readFileSync(join(out, 'schema.json'), 'utf8'));
    expect(schema).toMatchObject({ version: 1, key: 'review' });
    const types: Record<string, string> = {
      text: 'VARCHAR',
      'whole number': 'BIGINT',
      number: 'DOUBLE',
      time: 'TIMESTAMP',
      'true or false': 'BOOLEAN',
    };
    for (const [name, { columns }] of Object.entries<{ columns: { name: string; type: string }[] }>(
      schema.tables,
    )) {
      const described = await query(`describe select * from 'tables/parquet/${name}/*.parquet'`);
      expect(
        described.map((row) => [row.column_name, row.column_type]),
        name,
      ).toEqual(columns.map((column) => [column.name, expect.stringContaining(types[column.type]!)]));
    }
    expect(await query(`select count(*) as n from 'tables/parquet/operations/*.parquet'`)).toEqual([
      { n: '0' },
    ]);
  });

  it('says the same in CSV, where no cell is a formula', async () => {
    for (const name of Object.keys(tables)) {
      const [parquet] = await query(`select count(*) as n from 'tables/parquet/${name}/*.parquet'`);
      const [csv] = await query(
        `select count(*) as n from read_csv('tables/csv/${name}/*.csv', header = true, all_varchar = true)`,
      );
      expect(csv, name).toEqual(parquet);
    }
    const segments = files(join(out, 'csv/segments')).map((name) =>
      readFileSync(join(out, 'csv/segments', name), 'utf8'),
    );
    expect(segments.join('')).toContain(`"'=odd, one"`);
  });

  it('adds files for a new review, and touches none of the others', async () => {
    const folder = newFolder();
    await run(world.history, folder);
    const before = stamps(folder);
    expect(await run(world.history, folder)).toBe(0);
    expect(said).toContain('0 new files');
    await world.review(2, 60);
    await run(world.history, folder);
    const after = stamps(folder);
    expect(Object.keys(after).length - Object.keys(before).length).toBe(14);
    for (const [name, at] of Object.entries(before)) expect(after[name], name).toBe(at);
  });

  it('has one review of a set that was judged twice: the one that stands', async () => {
    const own = new World();
    const folder = newFolder();
    const candidate = own.set(0, 400, 200, { labelled: false });
    await own.review(0, 0, { candidate, labels: own.labels(0, 400, { of: 200, right: 190 }) });
    await run(own.history, folder);
    await own.review(0, 0, { candidate, labels: own.labels(0, 400, { of: 400, right: 380 }), late: 1 });
    await run(own.history, folder);
    const rows = await query(`select labelled from 'tables/parquet/reviews/*.parquet'`, folder);
    expect(rows).toEqual([{ labelled: '400' }]);
  });

  it('makes do with the line where the verdict was not kept, is damaged, or is of another review', async () => {
    const own = new World();
    await own.review(0, 200);
    const folder = join(own.history, 'weekly/verdicts');
    const [name] = readdirSync(folder);
    const text = readFileSync(join(folder, name!), 'utf8');
    const { records } = (await readHistoryFolder(own.history))[0]!;
    expect(await readVerdicts(own.history, records)).not.toEqual([null]);
    // Whole and sealed, and of another set.
    const other = new World();
    await other.review(1, 200);
    const [strange] = readdirSync(join(other.history, 'weekly/verdicts'));
    const ofAnother = readFileSync(join(other.history, 'weekly/verdicts', strange!), 'utf8');
    for (const wrong of [ofAnother, text.replace('"RED"', '"GREEN"'), text.slice(0, 90), 'null', '']) {
      writeFileSync(join(folder, name!), wrong);
      expect(await readVerdicts(own.history, records)).toEqual([null]);
    }
    expect(await readVerdicts(own.history, records, 'a key')).toEqual([null]);
    rmSync(folder, { recursive: true });
    const tablesOf = newFolder();
    expect(await run(own.history, tablesOf)).toBe(0);
    expect(said).toContain('1 review has no whole verdict');
    const rows = await query(
      `select check_name, level, value, green from 'tables/parquet/findings/*.parquet' where level = 'RED'`,
      tablesOf,
    );
    expect(rows).toContainEqual({ check_name: 'metric/accuracy', level: 'RED', value: 0.5, green: '>= 0.8' });
  });

  it('refuses a folder with tables of another version, and one that cannot be written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'schema.json'), '{"version":99}');
    await expect(run(world.history, folder)).rejects.toThrow(/schema 99, and this version writes schema 1/);
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(run(world.history, join(file, 'tables'))).rejects.toThrow(/cannot be written \(ENOTDIR\)/);
    await expect(exporting.run({ flags: { history: world.history }, words: [] }, terminal)).rejects.toThrow(
      'say what to write',
    );
  });
});

describe('A history', () => {
  it('keeps the whole verdict beside the line, sealed as the line is, and judges without it', async () => {
    const own = new World();
    const sealed = folderHistory(own.history, 'a key');
    const first = await own.review(0, 40, { history: sealed });
    const [past] = await readHistoryFolder(own.history, 'a key');
    const [kept] = await readVerdicts(own.history, past!.records, 'a key');
    expect(kept).toEqual(JSON.parse(JSON.stringify(first.verdict)));
    rmSync(join(own.history, 'weekly/verdicts'), { recursive: true });
    mkdirSync(join(own.history, 'weekly/verdicts'));
    const second = await own.review(1, 40, { history: sealed });
    expect(second.verdict.status).toBe('GREEN');
    expect(second.trend).toHaveLength(2);
  });
});
