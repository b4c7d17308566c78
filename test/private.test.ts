import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../src/gate.ts';
import { newFolder } from './folder.ts';

let folder: string;
beforeAll(() => {
  folder = newFolder();
});

const file = (name: string, lines: string[]) => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
};

/** Cells of private columns, each recognisable wherever it turns up. */
const plan = (hidden: string) => [
  'plan: private',
  `data:`,
  '  task: binary',
  '  id: customer',
  '  time: at',
  '  label: y',
  '  positive: 1',
  '  score: p',
  `  private: [${hidden}]`,
  '  features:',
  '    town: category',
  '    street: { type: category, values: [Aaa] }',
  '    income: number',
  '    age: { type: number, max: 20 }',
  'levels: { RED: { owner: me } }',
  'metrics: { accuracy: { green: ">= 0.9", red: "< 0.1" } }',
  'predictions: { known_answers: [{ file: known.csv }] }',
  'behaviour: [{ name: pairs, file: pairs.csv, expect: same, green: "<= 0%" }]',
  'deployment:',
  '  model_version: { column: version, expect: [v1] }',
  '  host: { column: host, expect: [h1] }',
];
const header = 'customer,at,y,p,town,street,income,age,version,host';
const rows = (kind: string, year: number) =>
  Array.from({ length: 200 }, (_, i) => {
    const odd = kind === 'secret';
    const p = odd ? (i === 7 ? '1.7654321' : '0.7654321') : (0.1 + (i % 80) / 100).toFixed(2);
    const income = odd ? (i === 9 ? 'secretincome' : 7_654_321 + i) : 20_000 + i;
    const at = odd && i === 3 ? 'secrettime' : `${year}-01-01T${String(i % 24).padStart(2, '0')}:07:43`;
    const customer = odd && i > 190 ? 'secretid191' : `${kind}id${i}`;
    return [
      customer,
      at,
      i % 2,
      p,
      `${kind}town${i % 3}`,
      `${kind}street`,
      income,
      odd ? 7_654_321 : 18 + (i % 9),
      `${kind}version`,
      `${kind}host`,
    ].join(',');
  });
const marks = /secret|7[,]?654|76543/;

async function outputs(hidden: string) {
  file('known.csv', ['customer,p', 'secretid1,0.1', 'secretid2,0.2']);
  file('pairs.csv', ['base,variant', 'secretid1,secretid7', 'secretid1,secretid500']);
  const { verdict } = await check({
    plan: file('plan.yaml', plan(hidden)),
    reference: [file('reference.csv', [header, ...rows('plain', 2025)])],
    candidate: [file('candidate.csv', [header, ...rows('secret', 2076)])],
    labels: [],
    out: join(folder, 'out'),
    now: new Date('2026-06-01T00:00:00Z'),
  });
  const written = ['verdict.json', 'report.md', 'report.html'].map((name) =>
    readFileSync(join(folder, 'out', name), 'utf8'),
  );
  return { verdict, written: written.join('\n') };
}

describe('cells of private columns', () => {
  it('stand nowhere in verdict and report, whatever is wrong with them', async () => {
    const { verdict, written } = await outputs('customer, at, p, town, street, income, age, version, host');
    expect(
      written
        .split('\n')
        .filter((line) => marks.test(line))
        .map((line) => line.slice(0, 300)),
    ).toEqual([]);
    expect(written).not.toMatch(/2076|07:43/);
    const found = verdict.findings
      .filter(({ status }) => status === 'AMBER' || status === 'RED')
      .map(({ check }) => check);
    expect(found).toEqual(
      expect.arrayContaining([
        'known-answer/known.csv',
        'behaviour/pairs',
        'prediction/probabilities',
        'deployment/version',
        'deployment/host',
        'feature/town/learnt-range',
        'feature/street/range',
        'feature/age/range',
        'feature/income/learnt-range',
        'input/income/invalid',
        'input/customer/duplicates',
        'input/at/invalid',
        'input/at/future',
      ]),
    );
  });

  it('are the ones that would be told if the columns were not private', async () => {
    const { verdict, written } = await outputs('nothing');
    expect(written).toMatch(/2076/);
    for (const check of [
      'feature/town/learnt-range',
      'feature/age/range',
      'input/income/invalid',
      'input/customer/duplicates',
      'input/at/invalid',
      'deployment/host',
      'behaviour/pairs',
      'known-answer/known.csv',
      'prediction/probabilities',
    ]) {
      expect(verdict.findings.find((one) => one.check === check)?.message, check).toMatch(
        /secret|7,654|1\.765/,
      );
    }
  });
});
