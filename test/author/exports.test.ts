import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';
import { draft } from './drafts.ts';

// What a user copies to write a set: each line is run as it stands, beside a small model, and init finds the right columns in what it wrote.
const root = join(import.meta.dirname, '../..');
const read = (page: string) => readFileSync(join(root, page), 'utf8');
const blocks = (language: string) =>
  [...read('docs/your-own-data.md').matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text!,
  );
/** The lines of README's table, by what they are written in. */
const lines = new Map(
  [...read('README.md').matchAll(/^ *\| (pandas|Polars|R|SQL) \| `(.+)` \|$/gm)].map(([, name, line]) => [
    name!,
    line!,
  ]),
);

const model = (classes: number) => `
import pandas as pd, numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
x, y = make_classification(400, 6, n_informative=4, n_classes=${classes}, random_state=1)
X_test, y_test = pd.DataFrame(x).add_prefix("x"), y
model = LogisticRegression().fit(X_test, y_test)
`;
const polars = `
import polars as pl
x, y_test = X_test, y
test = pl.from_pandas(X_test)
p = model.predict_proba(X_test)[:, 1]
`;

/** Runs a program in a folder of its own, and drafts a plan of the set that it wrote. */
async function drafted(command: string, words: string[], set: string) {
  const folder = newFolder();
  const { status, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return (await draft(join(folder, set))).plan.data;
}

const absent = withoutPython('pandas', 'pyarrow', 'sklearn');
describe.skipIf(absent)(`a set that pandas writes${absent}`, () => {
  const [two, many] = blocks('python');

  it('of two classes, by the line of README', async () => {
    const data = await drafted(python, ['-c', `${model(2)}${lines.get('pandas')}`], 'reference.csv');
    expect(data).toMatchObject({
      task: 'binary',
      label: 'y_true',
      positive: '1',
      score: 'y_prob',
      id: 'Unnamed: 0',
    });
  });

  it('of two classes, by the page', async () => {
    const data = await drafted(python, ['-c', model(2) + two], 'reference.csv');
    expect(data).toMatchObject({ task: 'binary', label: 'y_true', score: 'y_prob', prediction: 'y_pred' });
  });

  it('of many classes, by the page', async () => {
    const data = await drafted(python, ['-c', model(3) + many], 'reference.parquet');
    expect(data).toMatchObject({
      task: 'multiclass',
      label: 'y_true',
      prediction: 'y_pred',
      scores: { 0: 'prob_0', 1: 'prob_1', 2: 'prob_2' },
    });
  });
});

const without = withoutPython('polars', 'sklearn', 'pandas', 'pyarrow');
describe.skipIf(without)(`a set that Polars writes${without}`, () => {
  it('by the line of README', async () => {
    const data = await drafted(python, ['-c', model(2) + polars + lines.get('Polars')], 'reference.parquet');
    expect(data).toMatchObject({ task: 'binary', label: 'y_true', score: 'y_prob' });
  });

  it('by the page', async () => {
    const data = await drafted(python, ['-c', model(2) + polars + blocks('python')[2]], 'reference.parquet');
    expect(data).toMatchObject({ task: 'binary', label: 'y_true', prediction: 'y_pred' });
  });
});

const noR = spawnSync('Rscript', ['--version']).status === 0 ? '' : ' (skipped: Rscript is not installed)';
describe.skipIf(noR)(`a set that R writes${noR}`, () => {
  const regression =
    'test <- mtcars[rep(1:32, 4), -1]; y <- mtcars$mpg[rep(1:32, 4)] + rnorm(128)\nmodel <- lm(y ~ ., test)\n';

  it.each([
    ['the line of README', () => lines.get('R')!, { label: 'truth', prediction: 'estimate' }],
    ['the page', () => blocks('r')[0]!, { label: 'obs', prediction: 'pred' }],
  ])('by %s', async (_, line, roles) => {
    const data = await drafted('Rscript', ['-e', regression.replaceAll('\n', ';') + line()], 'reference.csv');
    expect(data).toMatchObject({ task: 'regression', ...roles });
  });
});

describe('a set that SQL writes', () => {
  it.each([
    ['the line of README', () => lines.get('SQL')!],
    ['the page', () => blocks('sql')[0]!],
  ])('by %s', async (_, line) => {
    const folder = newFolder();
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`CREATE TABLE answers AS
      SELECT i AS id, TIMESTAMP '2026-01-01' + INTERVAL (i) HOUR AS scored_at, (i * 37 % 101) / 101.0 AS probability FROM range(400) t(i)`);
    await connection.run(
      'CREATE TABLE outcomes AS SELECT id, CAST(probability * 10 + id % 3 > 5.5 AS INTEGER) AS defaulted FROM answers',
    );
    await connection.run(line().replace("'reference.csv'", `'${join(folder, 'reference.csv')}'`));
    connection.closeSync();
    const { data } = (await draft(join(folder, 'reference.csv'))).plan;
    expect(data).toMatchObject({
      task: 'binary',
      label: 'defaulted',
      score: 'probability',
      id: 'id',
      time: 'scored_at',
    });
  });
});

it('every line of README’s table is one of these', () => {
  expect([...lines.keys()]).toEqual(['pandas', 'Polars', 'R', 'SQL']);
});
