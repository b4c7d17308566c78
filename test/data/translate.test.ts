import { describe, expect, it } from 'vitest';
import { translateAnswers } from '../../src/data/translate.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { csv, judged } from '../judged.ts';
import { cells, read, written } from './written.ts';

const plan = (answers: string, more = '') => `plan: words
data: { task: binary, label: was, positive: 1, prediction: said${answers}${more} }
levels: { AMBER: { means: worse, action: look, owner: me, within: 5 days }, RED: { means: bad, action: stop, owner: me, within: 1 day } }
metrics: { accuracy: { green: ">= 0.8" }, recall: { green: ">= 0.7" } }
`;
const words = ', answers: { normal: 0, attack: 1 }';

/** Every fifth answer is wrong; `say` writes the answers. */
const rows = (say: (one: number) => string, from = 0) =>
  Array.from({ length: 100 }, (_, i) => {
    const was = (i >> 1) % 2;
    return { n: i + from, was, said: say(i % 5 === 0 ? 1 - was : was) };
  });

describe('answers in other words than the label', () => {
  it('are called in the table what the label calls them, however they are written; others stay', async () => {
    const table = await read(written('said.csv', 'row,said\n1,normal\n2,attack\n3,\n4,other\n5,attack\n'), {
      said: 'category',
    });
    const { data } = parsePlan(plan(words), 'plan.yaml');
    const found = translateAnswers(table, data);
    expect(cells(found.columns.get('said'))).toEqual(['0', '1', null, 'other', '1']);
    expect(cells(table.columns.get('said'))[0]).toBe('normal');
  });

  it('stay as they are where the plan says nothing', async () => {
    const table = await read(written('said.csv', 'said\nnormal\n'), { said: 'category' });
    expect(translateAnswers(table, parsePlan(plan(''), 'plan.yaml').data)).toBe(table);
  });

  it('are judged as answers in the words of the label are', async () => {
    const named = (one: number) => ['normal', 'attack'][one]!;
    const [other, same] = [
      await judged({
        'plan.yaml': plan(words),
        'reference.csv': csv(rows(named)),
        'candidate.csv': csv(rows(named, 1000)),
      }),
      await judged({
        'plan.yaml': plan(''),
        'reference.csv': csv(rows(String)),
        'candidate.csv': csv(rows(String, 1000)),
      }),
    ];
    for (const check of ['metric/accuracy', 'metric/recall'])
      expect(other.of(check)!.value).toBe(same.of(check)!.value);
    expect(other.of('metric/accuracy')!.value).toBe(0.8);
  });

  it('are refused where the map leaves one out', async () => {
    const named = (one: number) => ['normal', 'attack'][one]!;
    const files = { 'reference.csv': csv(rows(named)), 'candidate.csv': csv(rows(named, 1000)) };
    await expect(judged({ 'plan.yaml': plan(', answers: { normal: 0 }'), ...files })).rejects.toThrow(
      /"attack"/,
    );
  });

  it('are never GREEN where the map leads to a label that there is not', async () => {
    const named = (one: number) => ['normal', 'attack'][one]!;
    const files = { 'reference.csv': csv(rows(named)), 'candidate.csv': csv(rows(named, 1000)) };
    const wrong = judged({ 'plan.yaml': plan(', answers: { normal: 0, attack: 2 }'), ...files });
    expect(
      await wrong.then(
        ({ verdict }) => verdict.status,
        () => 'refused',
      ),
    ).not.toBe('GREEN');
  });
});

describe('the map in a plan', () => {
  it.each([
    ', answers: { normal: [0], attack: 1 }',
    ', answers: { normal: }',
    ', answers: normal',
    ', answers: [normal, attack]',
  ])('is refused where it is none: %s', (answers) => {
    expect(() => parsePlan(plan(answers), 'plan.yaml')).toThrow(/answers|plan.yaml:2/);
  });
});
