import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/gate.ts';
import { noteChangedAnswers } from '../../../src/judge/performance/known-answers.ts';
import { readPlan } from '../../../src/plan/read.ts';
import { written } from '../../../src/report/verdict.ts';
import { newFolder } from '../../folder.ts';
import { csv, judged } from '../../judged.ts';

const root = join(import.meta.dirname, '../../..');
const credit = join(root, 'plans/credit-default.yaml');
const known = 'credit-default/known.csv';
let folder: string;
beforeAll(() => {
  folder = newFolder();
});

/** The credit example, with its plan's text and its known cases changed. */
async function verdictOf(plan: (text: string) => string = (text) => text, cases?: string) {
  mkdirSync(join(folder, 'credit-default'), { recursive: true });
  writeFileSync(join(folder, 'plan.yaml'), plan(readFileSync(credit, 'utf8')));
  writeFileSync(join(folder, known), cases ?? readFileSync(join(root, 'plans', known), 'utf8'));
  const { verdict } = await check({
    plan: join(folder, 'plan.yaml'),
    reference: [join(root, 'fixtures/credit/reference.csv')],
    candidate: [join(root, 'fixtures/credit/healthy.csv')],
    labels: [],
    out: join(folder, 'out'),
    now: new Date('2026-06-01T00:00:00Z'),
  });
  return verdict;
}

const hide = (columns: string) => (text: string) =>
  text.replace(/^ {2}private:.*$/m, '').replace('\ndata:\n', `\ndata:\n  private: [${columns}]\n`);

describe('what was said of the known cases', () => {
  it('is kept in the verdict, by its contract, as the candidate holds it', async () => {
    const verdict = await verdictOf();
    const rows = readFileSync(join(root, 'fixtures/credit/healthy.csv'), 'utf8').trim().split('\n');
    const header = rows[0]!.split(',');
    const said = rows.map((row) => row.split(',')).filter((cells) => cells[0]!.startsWith('K'));
    expect(said.length).toBeGreaterThan(3);
    expect(verdict.known_answers).toEqual([
      {
        file: known,
        answers: expect.arrayContaining(
          said.map((cells) => ({ id: cells[0], said: [Number(cells[header.indexOf('probability')])] })),
        ),
      },
    ]);
    const schema = JSON.parse(readFileSync(join(root, 'plans/verdict.schema.json'), 'utf8'));
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(
      valid(JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))),
      JSON.stringify(valid.errors),
    ).toBe(true);
  });

  it('is told by its place where ids are private, and not kept where answers are', async () => {
    const [kept] = (await verdictOf(hide('application_id'))).known_answers!;
    expect(kept!.answers.map(({ id }) => id)).toEqual(kept!.answers.map((_, i) => `case ${i + 1}`));
    expect((await verdictOf(hide('probability'))).known_answers).toBeUndefined();
  });

  it('says whether the answer, the known one or the row itself is missing', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ id: i + 1, y: i % 2, p: i % 2 ? 0.8 : 0.2 }));
    const plan = `plan: t
data: { task: binary, id: id, label: y, positive: 1, score: p }
levels: { RED: { means: bad, owner: me } }
metrics: { auroc: { green: ">= 0.7" } }
predictions: { known_answers: [ { file: known.csv, on_miss: RED } ] }
`;
    for (const [line, message] of [
      ['1,', 'id 1 has no known answer in the file.'],
      ['3,0.2', 'id 3 should be 0.2, is nothing.'],
      ['99,0.2', 'id 99 is not in the candidate set.'],
    ] as const) {
      const { of } = await judged({
        'plan.yaml': plan,
        'reference.csv': csv(rows),
        'candidate.csv': csv(rows.map((row) => (row.id === 3 ? { ...row, p: '' } : row))),
        'known.csv': `id,p\n${line}\n`,
      });
      expect(of('known-answer/known.csv')).toMatchObject({
        status: 'RED',
        message: `1 of 1 known answer missed; the first: ${message}`,
      });
    }
  });

  it('names no private id and no private answer when one is missed', async () => {
    const wrong = 'application_id,probability\nK1,0.123\nX9,0.5\n';
    const message = async (columns: string) =>
      (await verdictOf(hide(columns), wrong)).findings.find(({ check }) => check === `known-answer/${known}`)!
        .message;
    expect(await message('region')).toMatch(
      /^2 of 2 known answers missed; the first: id K1 should be 0\.123, is 0\.\d+\.$|is not in the candidate/,
    );
    expect(await message('application_id')).toBe('2 of 2 known answers missed.');
    expect(await message('probability')).not.toContain('0.123');
  });
});

it('A thousand answers of a file are kept for the next review, and all of them are judged.', async () => {
  const rows = Array.from({ length: 1200 }, (_, i) => ({ id: `K${i}`, was: i % 2, said: i % 2 }));
  const cases = rows.map(({ id, said }, i) => ({ id, said: i === 1150 ? 1 - said : said }));
  const plan = `plan: known
data: { task: binary, id: id, label: was, positive: 1, prediction: said }
levels: { RED: { owner: me } }
metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }
predictions: { known_answers: [{ file: known.csv }] }
`;
  const sets = { 'reference.csv': csv(rows), 'candidate.csv': csv(rows), 'known.csv': csv(cases) };
  const { verdict, of } = await judged({ 'plan.yaml': plan, ...sets });
  expect(of('known-answer/known.csv')).toMatchObject({ status: 'RED', value: 1, cases: 1200 });
  const [kept] = verdict.known_answers!;
  expect(kept!.answers).toHaveLength(1000);
  expect(kept!.answers.at(-1)!.id).toBe('K999');
});

describe('an answer that changed since the last review', () => {
  const said = (...answers: [string, ...(string | number | null)[]][]) => [
    { file: known, answers: answers.map(([id, ...said]) => ({ id, said })) },
  ];

  it('is noted beyond the tolerance of its file, right or wrong', async () => {
    const plan = await readPlan(credit);
    const now = said(['K1', 0.31], ['K2', 0.5], ['K3', null], ['K4', 0.9]);
    const before = said(['K1', 0.3], ['K2', 0.4899], ['K3', 0.1], ['K9', 1]);
    expect(noteChangedAnswers(plan, before, now).map(written)).toMatchObject([
      {
        check: `known-answer/${known}/changed`,
        status: 'NOTE',
        value: 2,
        cases: 3,
        message:
          '2 of 3 known answers changed since the last review: K2 was 0.4899 and is 0.5; K3 was 0.1 and is nothing.',
      },
    ]);
    expect(noteChangedAnswers(plan, now, now)).toMatchObject([{ value: 0, cases: 4, status: 'NOTE' }]);
  });

  it('cannot be told without the same cases in an earlier verdict', async () => {
    const plan = await readPlan(credit);
    expect(noteChangedAnswers(plan, [], said(['K1', 0.3]))).toEqual([]);
    expect(noteChangedAnswers(plan, said(['K2', 0.3]), said(['K1', 0.3]))).toEqual([]);
    expect(noteChangedAnswers(plan, said(['K1', 0.3, 'yes']), said(['K1', 0.3]))).toEqual([]);
  });
});
