import { describe, expect, it } from 'vitest';
import { arrayIn } from '../../src/data/elements.ts';
import { csv, judged } from '../judged.ts';
import { cells, read, written } from './written.ts';

describe('a cell that holds an array', () => {
  it.each([
    ['[0.3, 0.7]', [0.3, 0.7]],
    ['[0.3,0.7]', [0.3, 0.7]],
    ['[0.3 0.7]', [0.3, 0.7]],
    [' [ 1e-3  -2 ] ', [0.001, -2]],
    ['[0.25\n 0.75]', [0.25, 0.75]],
    ['[5]', [5]],
  ])('is read as Spark, JSON and NumPy write it: %j', (text, numbers) => {
    expect(arrayIn(text)).toEqual(numbers);
  });

  it.each([
    '',
    '[]',
    '[ ]',
    '0.3, 0.7',
    '[0.3, x]',
    '[0.3,, 0.7]',
    '[0.3, ]',
    '[NaN, 1]',
    '[Infinity]',
    '[[1], [2]]',
    '(0.3, 0.7)',
  ])('is none: %j', (text) => expect(arrayIn(text)).toBeNull());
});

describe('an element of a column of arrays', () => {
  const file = () => written('arrays.csv', 'p,x\n"[0.1, 0.9]",1\n,2\n"[0.4]",3\nnothing,4\n"[0.6 0.4]",5\n');

  it('is a number in each row; what is empty is missing, what is too short or no array is invalid', async () => {
    const table = await read(file(), { 'p[1]': 'number' });
    const column = table.columns.get('p[1]')!;
    expect(cells(column)).toEqual([0.9, null, null, null, 0.4]);
    expect(column).toMatchObject({ missing: 1, invalid: { cells: 2, row: 3, text: '[0.4]' } });
  });

  it('is read beside the column itself, and from JSON lines', async () => {
    const table = await read(file(), { p: 'category', 'p[0]': 'number' });
    expect(cells(table.columns.get('p'))[0]).toBe('[0.1, 0.9]');
    expect(cells(table.columns.get('p[0]'))[0]).toBe(0.1);
    const lines = written('arrays.jsonl', '{"p":[0.1,0.9]}\n{"p":[0.6,0.4]}\n');
    expect(cells((await read(lines, { 'p[1]': 'number' })).columns.get('p[1]'))).toEqual([0.9, 0.4]);
  });

  it('gives way to a column that is called so itself', async () => {
    const own = written('own.csv', 'p[0],p\n7,"[1, 2]"\n');
    expect(cells((await read(own, { 'p[0]': 'number' })).columns.get('p[0]'))).toEqual([7]);
  });

  it('is refused where the file has no such column, or one of something else', async () => {
    await expect(read(file(), { 'q[0]': 'number' })).rejects.toThrow(
      /there is no column "q\[0\]", and no column "q" of arrays either/,
    );
    await expect(read(file(), { 'x[0]': 'number' })).rejects.toThrow(
      /no column "x\[0\]", and "x" holds no arrays/,
    );
  });
});

describe('a plan whose scores are elements of arrays', () => {
  const plan = (scores: string) => `plan: arrays
data: { task: multiclass, label: was, scores: ${scores} }
levels: { AMBER: { means: worse, action: look, owner: me, within: 5 days }, RED: { means: bad, action: stop, owner: me, within: 1 day } }
metrics: { log_loss: { green: "<= 1" }, accuracy: { green: ">= 0.6" } }
`;
  /** Three classes with scores that are right in three of four rows. */
  const rows = (apart: boolean, from: number) =>
    Array.from({ length: 120 }, (_, i) => {
      const [was, said] = [i % 3, (i % 4 === 0 ? i + 1 : i) % 3];
      const p = [0, 1, 2].map((k) => (k === said ? 0.5 + ((i + from) % 40) / 100 : 0));
      const rest = (1 - Math.max(...p)) / 2;
      const [a, b, c] = p.map((value) => (value === 0 ? rest : value));
      const label = 'abc'[was]!;
      return apart ? { was: label, a: a!, b: b!, c: c! } : { was: label, p: `"[${a} ${b} ${c}]"` };
    });

  it('is judged as one whose scores stand in columns of their own', async () => {
    const [together, apart] = await Promise.all(
      [false, true].map((own) =>
        judged({
          'plan.yaml': plan(own ? '{ a: a, b: b, c: c }' : '{ a: "p[0]", b: "p[1]", c: "p[2]" }'),
          'reference.csv': csv(rows(own, 0)),
          'candidate.csv': csv(rows(own, 7)),
        }),
      ),
    );
    const values = ({ of }: Awaited<ReturnType<typeof judged>>) =>
      ['metric/log_loss', 'metric/accuracy'].map((check) => of(check)!.value);
    expect(values(together!)).toEqual(values(apart!));
    // 30 of 120 rows say the next class.
    expect(together!.of('metric/accuracy')!.value).toBe(0.75);
  });

  it('is never GREEN where arrays are too short in the candidate', async () => {
    const short = csv(rows(false, 7)).replaceAll(/ [\d.e-]+\]/g, ']');
    const { verdict } = await judged({
      'plan.yaml': plan('{ a: "p[0]", b: "p[1]", c: "p[2]" }'),
      'reference.csv': csv(rows(false, 0)),
      'candidate.csv': short,
    });
    expect(verdict.status).not.toBe('GREEN');
  });
});
