import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { command as exporting } from '../../src/command/export.ts';
import { tables } from '../../src/export/tables/index.ts';
import { check } from '../../src/gate.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import type { Review } from '../../src/report/review.ts';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/export.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);

let folder: string;
const made: Review[] = [];
beforeAll(async () => {
  folder = newFolder();
  // A part of the broken set is another set, and RED again.
  const broken = readFileSync(join(root, 'fixtures/credit/broken.csv'), 'utf8').split('\n');
  writeFileSync(join(folder, 'part.csv'), `${broken.slice(0, 400).join('\n')}\n`);
  const history = folderHistory(join(folder, 'reviews'));
  for (const [candidate, at] of [
    ['healthy', '2026-03-30T09:00Z'],
    ['broken', '2026-04-20T09:00Z'],
    ['part', '2026-05-04T09:00Z'],
  ])
    made.push(
      await check({
        plan: join(root, 'plans/credit-default.yaml'),
        reference: [join(root, 'fixtures/credit/reference.csv')],
        candidate: [
          candidate === 'part' ? join(folder, 'part.csv') : join(root, `fixtures/credit/${candidate}.csv`),
        ],
        labels: [],
        out: join(folder, 'report'),
        now: new Date(at!),
        history,
      }),
    );
  const terminal = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
  const flags = {
    history: join(folder, 'reviews'),
    out: join(folder, 'reviews.parquet'),
    tables: join(folder, 'tables'),
  };
  await exporting.run({ flags, words: [] }, terminal);
});

/** What a query of the page answers, on a day of the second quarter. */
async function answered(sql: string) {
  const connection = await (await DuckDBInstance.create()).connect();
  const text = sql
    .replaceAll("'tables/", `'${join(folder, 'tables')}/`)
    .replaceAll('current_date', "DATE '2026-05-15'");
  try {
    return (await connection.runAndReadAll(text)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

const checks = ({ verdict }: Review, level: string) =>
  verdict.findings.filter(({ status }) => status === level).map((one) => one.check);

describe('docs/export.md', () => {
  it('answers which checks were RED most often this quarter', async () => {
    const rows = await answered(blocks('sql')[0]!);
    const expected = new Map<string, number>();
    // The healthy review is of the quarter before.
    for (const name of made.slice(1).flatMap((review) => checks(review, 'RED')))
      expected.set(name, (expected.get(name) ?? 0) + 1);
    expect(new Map(rows.map(({ check_name, times_red }) => [check_name, Number(times_red)]))).toEqual(
      expected,
    );
    expect(expected.size).toBeGreaterThan(2);
    const times = rows.map(({ times_red }) => Number(times_red));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('answers which features drifted before a RED', async () => {
    const rows = await answered(blocks('sql')[1]!);
    const before = made.filter((_, i) => made[i + 1]?.verdict.status === 'RED');
    const drifted = before.flatMap(({ verdict }) =>
      verdict.findings
        .filter(({ kind, status }) => kind === 'drift' && status !== 'GREEN')
        .map(({ subject }) => subject),
    );
    expect(drifted.length).toBeGreaterThan(0);
    expect(rows.map(({ column_name }) => column_name).sort()).toEqual([...new Set(drifted)].sort());
  });

  it('names every table', () => {
    const listed = page
      .split('## All tables')[1]!
      .match(/^\| `\w+`/gm)!
      .map((cell) => cell.slice(3, -1));
    expect(listed.sort()).toEqual(Object.keys(tables).sort());
  });

  const run = (script: string) => spawnSync(python, ['-c', script], { cwd: folder, encoding: 'utf8' });
  const [one, all, tableau] = blocks('python');

  const noPandas = withoutPython('pandas', 'pyarrow');
  it.skipIf(noPandas !== '')(`shows what pandas makes of the tables${noPandas}`, () => {
    expect(run(one!)).toMatchObject({ stderr: '', status: 0 });
    const { stdout, stderr } = run(all!);
    expect(stderr).toBe('');
    for (const name of new Set(made.flatMap((review) => checks(review, 'RED'))))
      expect(stdout).toContain(name);
    const types = run(`import glob, pandas as pd
f = pd.concat(pd.read_parquet(x) for x in sorted(glob.glob("tables/parquet/findings/*.parquet")))
r = pd.concat(pd.read_parquet(x) for x in sorted(glob.glob("tables/parquet/reviews/*.parquet")))
print(f.value.dtype, f.cases.dtype, f.reviewed_at.dtype, r.promote.dtype, len(f), int(f.value.isna().sum()))`);
    const findings = made.flatMap(({ verdict }) => verdict.findings);
    const empty = findings.filter(({ value }) => value === null).length;
    expect(types.stdout).toMatch(
      new RegExp(`^float64 (int64|float64) datetime64\\[ms(, UTC)?\\] bool ${findings.length} ${empty}\\n$`),
    );
  });

  const noHyper = withoutPython('tableauhyperapi', 'pantab');
  it.skipIf(noHyper !== '')(`makes one extract that the engine of Tableau reads${noHyper}`, () => {
    expect(run(tableau!)).toMatchObject({ stderr: '', status: 0 });
    expect(existsSync(join(folder, 'greenlight.hyper'))).toBe(true);
    const { stdout, stderr } = run(`import pantab
tables = pantab.frames_from_hyper("greenlight.hyper", return_type="pandas")
tables = {name[-1]: frame for name, frame in tables.items()}
sizes = {name: len(frame) for name, frame in tables.items()}
findings = tables["findings"]
print(sizes["reviews"], sizes["findings"], int((findings.level == "RED").sum()), len(sizes))`);
    expect(stderr).toBe('');
    const findings = made.flatMap(({ verdict }) => verdict.findings);
    const red = findings.filter(({ status }) => status === 'RED').length;
    expect(stdout.trim()).toBe(`3 ${findings.length} ${red} 8`);
  });
});
