import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/command/rows.ts';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
let folder: string;
beforeAll(() => {
  folder = newFolder();
});

type Flags = Parameters<typeof command.run>[0]['flags'];

/** Runs the command in this process; answers what it printed. */
async function rows(flags: Flags): Promise<string> {
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  const terminal = { out, err: () => {}, color: false, width: 80, interactive: false };
  expect(await command.run({ flags, words: [] }, terminal)).toBe(0);
  return printed;
}

const file = (name: string, ...lines: string[]) => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
};
const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

interface Case {
  data: 'california' | 'titanic';
  flags: string[];
  rows: number;
  ids_sha256: string;
}
const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/rows.json'), 'utf8')) as {
  cases: Record<string, Case>;
};

/** The golden case's flags, and where its data are. */
function flagsOf({ data, flags }: Case): Flags {
  const given: Flags = {};
  flags.forEach((word, i) => {
    if (!word.startsWith('--')) given[flags[i - 1]!.slice(2)] = word;
    else if (flags[i + 1] === undefined || flags[i + 1]!.startsWith('--')) given[word.slice(2)] = true;
  });
  if (data === 'california') {
    const at = (name: string) => join(shared, 'data/california-housing', name);
    const plan = join(root, 'plans/california-housing.yaml');
    return { ...given, plan, candidate: [at('analysis.csv')], labels: [at('analysis_labels.csv')] };
  }
  const at = (name: string) => join(shared, 'data/titanic', name);
  const plan = file(
    'titanic.yaml',
    'plan: titanic',
    'data: { task: binary, id: PassengerId, label: Survived, positive: 1, score: p }',
    'levels: { RED: { owner: me } }',
  );
  return { ...given, plan, candidate: [at('titanic_analysis.csv')], labels: [at('titanic_target.csv')] };
}

const absent = existsSync(shared) ? '' : ' (skipped: ../shared is absent)';
const withoutPandas = absent || withoutPython('pandas', 'pyarrow');

describe('the rows of real data', () => {
  it.skipIf(absent).each(Object.entries(golden.cases))(
    `are those that pandas 3.1.1 selects: %s${absent}`,
    async (_, one) => {
      const found = jsonLines(await rows({ ...flagsOf(one), json: true }));
      expect(found).toHaveLength(one.rows);
      const ids = found.map((row) => row[one.data === 'california' ? 'id' : 'PassengerId']).join('\n');
      expect(createHash('sha256').update(ids).digest('hex')).toBe(one.ids_sha256);
    },
  );

  it.skipIf(withoutPandas)(`have the cells that pandas reads, in Parquet${withoutPandas}`, async () => {
    const names = ['wrong ones of a dear coast', 'no age'];
    const files = names.map((_, i) => join(folder, `pandas-${i}.parquet`));
    for (const [i, name] of names.entries()) await rows({ ...flagsOf(golden.cases[name]!), out: files[i]! });
    const words = names.flatMap((name, i) => [name, files[i]!]);
    const script = join(import.meta.dirname, 'golden/rows.py');
    const { stdout, stderr } = spawnSync(python, [script, shared, ...words], { encoding: 'utf8' });
    expect(stdout.trim().split('\n'), stderr).toEqual(names.map((name) => `same ${name}`));
  });
});

const small = {
  plan: [
    'plan: small',
    'data: { task: binary, id: id, time: at, time_zone: Europe/Berlin, label: y, positive: 1, score: p, labels_after: 2 days, private: [name] }',
    'levels: { RED: { owner: me } }',
  ],
  set: [
    'id,at,y,p,name,note',
    'A1,2026-05-01T00:30,1,0.9,Ada,plain',
    'A2,2026-05-01T12:00,0,0.7,Bo,"=1+1, ""so"""',
    'A3,2026-05-02T00:00,1,,Cy,',
    'A4,2026-05-03T00:00,1,0.2,Di,@x',
  ],
};
const smallFlags = (more: Flags = {}): Flags => ({
  plan: file('small.yaml', ...small.plan),
  candidate: [file('small.csv', ...small.set)],
  'as-of': '2026-06-01',
  ...more,
});
const idsOf = async (more: Flags) =>
  jsonLines(await rows(smallFlags({ json: true, ...more }))).map(({ id }) => id);

describe('greenlight rows', () => {
  it('shows every column but private ones, the prediction, and why', async () => {
    expect(await rows(smallFlags())).toBe(
      [
        'id,at,y,p,note,predicted,why',
        'A1,2026-04-30T22:30:00.000Z,1,0.9,plain,1,"label 1, predicted 1 (score 0.9)"',
        'A2,2026-05-01T10:00:00.000Z,0,0.7,"\'=1+1, ""so""",1,"label 0, predicted 1 (score 0.7)"',
        'A3,2026-05-01T22:00:00.000Z,1,,,,"label 1, predicted nothing (no score)"',
        'A4,2026-05-02T22:00:00.000Z,1,0.2,\'@x,0,"label 1, predicted 0 (score 0.2)"',
        '',
      ].join('\n'),
    );
  });

  it('takes the wrong ones only, and those alone whose label was old enough', async () => {
    expect(await idsOf({ wrong: true })).toEqual(['A2', 'A4']);
    expect(await idsOf({ wrong: true, 'as-of': '2026-05-04' })).toEqual(['A2']);
  });

  it('reads times in the plan’s zone, the end left out', async () => {
    expect(await idsOf({ from: '2026-05-01', to: '2026-05-02' })).toEqual(['A1', 'A2']);
    expect(await idsOf({ from: '2026-05-01T22:00Z' })).toEqual(['A3', 'A4']);
    expect(await idsOf({ where: "at < '2026-05-01T01:00'" })).toEqual(['A1']);
    await expect(rows(smallFlags({ from: 'yesterday' }))).rejects.toThrow(/--from "yesterday" is no time/);
  });

  it('writes CSV, JSON lines and Parquet with the same cells', async () => {
    const [printed, out] = [
      await rows(smallFlags({ json: true })),
      (ending: string) => join(folder, `out${ending}`),
    ];
    for (const ending of ['.csv', '.jsonl', '.parquet'])
      expect(await rows(smallFlags({ out: out(ending) }))).toBe('');
    expect(readFileSync(out('.csv'), 'utf8')).toBe(await rows(smallFlags()));
    expect(readFileSync(out('.jsonl'), 'utf8')).toBe(printed);
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(out('.parquet')) });
    const plain = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString() : cell]),
      ),
    );
    expect(plain).toEqual(jsonLines(printed));
    expect(jsonLines(printed)[2]).toMatchObject({ id: 'A3', p: null, note: null, predicted: null });
  });

  it('writes a set of which no row is chosen', async () => {
    for (const ending of ['csv', 'jsonl', 'parquet']) {
      const out = join(folder, `none.${ending}`);
      await rows(smallFlags({ where: 'p > 1', out }));
      expect(existsSync(out)).toBe(true);
    }
    expect(
      await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'none.parquet')) }),
    ).toEqual([]);
  });

  it('refuses an ending that says nothing, before it reads anything, and a place where nothing can be written', async () => {
    await expect(rows(smallFlags({ out: 'rows.xlsx', plan: 'none.yaml' }))).rejects.toThrow(/\.csv, \.jsonl/);
    await expect(rows(smallFlags({ out: join(folder, 'no/such/rows.csv') }))).rejects.toThrow(
      /cannot be written \(ENOENT\)/,
    );
  });

  it('says nothing of answers that are private', async () => {
    const plan = file('hidden.yaml', ...small.plan.map((line) => line.replace('[name]', '[name, p]')));
    expect((await rows(smallFlags({ plan }))).split('\n')[0]).toBe('id,at,y,note');
  });

  it('shows cells that are not of their type as they were written', async () => {
    const candidate = [
      file('odd.csv', small.set[0]!, 'A1,2026-05-01T00:30,1,high,Ada,x', 'A2,30.2.2026,0,0.5,Bo,y'),
    ];
    const found = jsonLines(
      await rows(smallFlags({ candidate, json: true, where: 'p IS NULL OR at IS NULL' })),
    );
    expect(found).toMatchObject([
      { id: 'A1', p: 'high' },
      { id: 'A2', at: '30.2.2026' },
    ]);
  });

  it('shows rows that the gate would refuse: labels never seen, and none at all', async () => {
    const odd = [
      file(
        'labels.csv',
        small.set[0]!,
        'A1,2026-05-01,1,0.9,Ada,',
        'A2,2026-05-01,0,0.1,Bo,',
        'A3,2026-05-01,maybe,0.2,Cy,',
      ),
    ];
    expect(await idsOf({ candidate: odd, wrong: true })).toEqual(['A3']);
    const none = [file('none.csv', 'id,at,p', 'A1,2026-05-01,0.9')];
    expect(jsonLines(await rows(smallFlags({ candidate: none, json: true })))).toMatchObject([
      { id: 'A1', why: 'label unknown, predicted 1 (score 0.9)' },
    ]);
    expect(await idsOf({ candidate: none, wrong: true })).toEqual([]);
  });
});
