import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { command as dashboard } from '../../src/command/dashboard.ts';
import { command as exporting } from '../../src/command/export.ts';
import { tidyColumns } from '../../src/history/tidy.ts';
import { lineOf } from '../../src/record/line.ts';
import { python, withoutPython } from '../python.ts';
import { recordAt } from './record.ts';
import { World } from './world.ts';

let world: World;
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
const path = (name: string) => join(world.folder, name);

beforeAll(async () => {
  world = new World();
  world.plan += 'edge_cases:\n  - { name: "=odd, one", where: "said = 1", accuracy: { green: ">= 0.5" } }\n';
  await world.review(0, 40);
  await world.review(1, 200);
  const last = recordAt(50, 'other', { plan: 'other', run: 'https://github.com/acme/risk/actions/runs/7' });
  mkdirSync(path('history/other'));
  writeFileSync(path('history/other/2026.jsonl'), `${lineOf(last)}not a record\n`);
});

const run = async (command: typeof exporting, flags: Record<string, string>) => {
  said = '';
  return command.run({ flags, words: [] }, terminal);
};

describe('greenlight export', () => {
  it('writes one row for each review, metric and segment, as CSV and as Parquet', async () => {
    for (const out of ['t.csv', 't.parquet'])
      expect(await run(exporting, { history: world.history, out: path(out) })).toBe(0);
    expect(said).toContain('left out: other/2026.jsonl, line 2 (damaged)');
    expect(said).toContain('3 reviews of 2 plans');
    const [header, ...lines] = readFileSync(path('t.csv'), 'utf8').trim().split('\n');
    expect(header!.split(',')).toEqual(tidyColumns);
    const bytes = readFileSync(path('t.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(lines.length);
    const shown = rows
      .filter(({ metric }) => metric === 'accuracy')
      .map(({ plan, kind, segment, value, cases, finding, status, green, reviewed_at: at }) => [
        plan,
        (at as Date).toISOString().slice(0, 10),
        kind,
        segment,
        value,
        Number(cases),
        finding,
        status,
        green,
      ]);
    expect(shown).toEqual([
      ['other', '2026-02-20', 'all', null, 0.9, 400, 'GREEN', 'GREEN', null],
      ['weekly', '2026-01-12', 'all', null, 0.9, 400, 'GREEN', 'GREEN', '>= 0.8'],
      ['weekly', '2026-01-12', 'edge', '=odd, one', 0.9, 200, 'GREEN', 'GREEN', '>= 0.5'],
      ['weekly', '2026-01-19', 'all', null, 0.5, 400, 'RED', 'RED', '>= 0.8'],
      ['weekly', '2026-01-19', 'edge', '=odd, one', 0.5, 200, 'GREEN', 'RED', '>= 0.5'],
    ]);
    expect(rows.find(({ plan }) => plan === 'other')).toMatchObject({
      lower: 0.87,
      upper: 0.93,
      standard_error: 0.015,
      reference: 0.9,
      difference: 0,
      difference_error: 0.016,
    });
    // No spreadsheet takes the name for a formula.
    expect(readFileSync(path('t.csv'), 'utf8')).toContain(`"'=odd, one"`);
  });

  const without = withoutPython('pandas', 'pyarrow');
  it.skipIf(without)(`pandas reads both alike${without}`, () => {
    const script = `
import pandas as pd
times = ["reviewed_at", "data_from", "data_to"]
a = pd.read_csv("t.csv", parse_dates=times)
b = pd.read_parquet("t.parquet")
assert list(a.columns) == list(b.columns)
for c in b.columns:
    x, y = a[c], b[c]
    if c == "segment": x = x.str.removeprefix("'")
    assert ((x == y) | (x.isna() & y.isna())).all(), c
print(b.dtypes["value"], b.dtypes["cases"], b.dtypes["reviewed_at"], len(b))`;
    const { stdout, stderr } = spawnSync(python, ['-c', script], { cwd: world.folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^float64 int64 datetime64\[ms, UTC\] \d+\n$/);
  });

  it('refuses a folder that is not there, and an ending it does not know', async () => {
    await expect(run(exporting, { history: path('none'), out: path('t.csv') })).rejects.toThrow(
      /history cannot be read/,
    );
    await expect(run(exporting, { history: world.history, out: path('t.xlsx') })).rejects.toThrow(/ending/);
  });
});

describe('greenlight dashboard', () => {
  it('draws every plan of the history with its newest level, and says what cannot be read', async () => {
    const out = path('site/index.html');
    expect(await run(dashboard, { history: world.history, out, title: 'acme/<risk>' })).toBe(0);
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('1 of 2 models needs attention');
    expect(page).toContain('1 RED, 1 GREEN');
    expect(page).toContain('Stop. Owner: me.');
    expect(page).toContain('1 line of its history cannot be read.');
    expect(page).toContain('href="https://github.com/acme/risk/actions/runs/7"');
    expect(page).toContain('acme/&#60;risk&#62;');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});
