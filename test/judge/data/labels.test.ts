import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/gate.ts';
import { chanceOfSoFew } from '../../../src/measure/errors.ts';
import { newFolder } from '../../folder.ts';
import { mulberry32 } from '../../measure/mulberry32.ts';

const folder = newFolder();
let files = 0;
const write = (name: string, text: string) => {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
};

const planOf = (more = '', data = '') => `plan: loans
data: { task: binary, id: id, label: y, positive: 1, score: p, features: { x: { type: number } }${data} }
levels: { RED: { owner: "@ada" } }
metrics: { accuracy: { green: ">= 0.5", red: "< 0.3" } }
segments: false
${more}`;

interface Row {
  id: number;
  y: number | null;
  p: number;
  at?: string;
}

/** Rows of a calibrated model: what happens is drawn with the probability that it says. */
function rows(count: number, seed: number, wrong = true): Row[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, id) => {
    const p = Math.round((0.02 + 0.96 * random()) * 1000) / 1000;
    return { id: id + seed * 10_000, p, y: (wrong ? random() < p : p >= 0.5) ? 1 : 0 };
  });
}

const csv = (list: Row[]) =>
  `id,y,p,x,at\n${list.map(({ id, y, p, at }) => `${id},${y ?? ''},${p},${id % 7},${at ?? '2026-01-01'}`).join('\n')}\n`;

async function judged(reference: Row[] | string, candidate: Row[] | string, plan = planOf()) {
  const path = (set: Row[] | string) => (typeof set === 'string' ? set : write('set.csv', csv(set)));
  const { verdict } = await check({
    plan: write('plan.yaml', plan),
    reference: [path(reference)],
    candidate: [path(candidate)],
    labels: [],
    out: join(folder, 'report'),
    now: new Date('2026-03-01T00:00:00Z'),
  });
  const found = (name: string) => verdict.findings.find((one) => one.check === name);
  return { status: verdict.status, promote: verdict.promote, found };
}

const reference = rows(1000, 1);
const isWrong = ({ y, p }: Row) => (p >= 0.5 ? 1 : 0) !== y;

describe('Labels that do not stand for all rows', () => {
  it.each<[string, (row: Row) => boolean]>([
    ['of every row that the model gets wrong', isWrong],
    ['of one row in ten, whichever', ({ id }) => id % 10 === 0],
    ['of all but thirty', ({ id }) => id % 400 >= 30],
  ])('because those %s are gone hold the gate.', async (_, gone) => {
    const some = rows(400, 2).map((row) => (gone(row) ? { ...row, y: null } : row));
    const { status, found } = await judged(reference, some);
    expect(status).toBe('AMBER');
    expect(found('input/labels/coverage')).toMatchObject({ status: 'AMBER' });
  });

  it('hold it also where the plan asks for fewer, if the others were answered otherwise.', async () => {
    const plan = planOf('labels: { coverage: { amber: "< 50%" } }');
    const selected = rows(400, 2).map((row) => (isWrong(row) ? { ...row, y: null } : row));
    const biased = await judged(reference, selected, plan);
    expect(biased.found('input/labels/coverage')).toMatchObject({ status: 'GREEN' });
    expect(biased.found('input/labels/scores')).toMatchObject({ status: 'AMBER' });
    expect(biased.status).toBe('AMBER');
    const atRandom = rows(400, 2).map((row) => (row.id % 4 === 0 ? { ...row, y: null } : row));
    const fair = await judged(reference, atRandom, plan);
    expect(fair.found('input/labels/scores')).toMatchObject({ status: 'GREEN' });
    expect(fair.promote).toBe(true);
    const told = await judged(
      reference,
      selected,
      planOf('labels: { coverage: { amber: "< 50%" }, scores: NOTE }'),
    );
    expect(told.found('input/labels/scores')).toMatchObject({ status: 'NOTE' });
  });

  it('are no fault where all are there, or one in twenty-five is not.', async () => {
    expect((await judged(reference, rows(400, 2))).promote).toBe(true);
    const some = rows(400, 2).map((row) => (row.id % 25 === 0 ? { ...row, y: null } : row));
    expect((await judged(reference, some)).promote).toBe(true);
  });

  it('are no fault where the rows without one are too young to have one.', async () => {
    const late = rows(400, 2).map((row, i) => (i < 200 ? row : { ...row, y: null, at: '2026-02-20' }));
    const plan = planOf('', ', time: at, labels_after: 30 days');
    const { promote, found } = await judged(reference, late, plan);
    expect(found('input/labels/coverage')).toMatchObject({ status: 'GREEN', value: 1 });
    expect(promote).toBe(true);
    expect((await judged(reference, late)).status).toBe('AMBER');
    const another = late.map((row) => (row.y === null ? { ...row, p: row.p / 4 } : row));
    expect((await judged(reference, another, plan)).found('input/labels/scores')).toBeUndefined();
  });
});

describe('A candidate that is too good to be true holds the gate', () => {
  it('where it is the reference, byte for byte.', async () => {
    const path = write('same.csv', csv(reference));
    const { status, found } = await judged(path, path);
    expect(status).toBe('AMBER');
    expect(found('input/copy')).toMatchObject({ status: 'AMBER' });
    expect((await judged(path, path, planOf('predictions: { too_good: NOTE }'))).promote).toBe(true);
  });

  it('but is only told where it is a copy, as of a model that nobody changed.', async () => {
    const { promote, found } = await judged(write('a.csv', csv(reference)), write('b.csv', csv(reference)));
    expect(found('input/copy')).toMatchObject({ status: 'NOTE' });
    expect(promote).toBe(true);
  });

  it('where its score is the label.', async () => {
    const leaked = rows(400, 2).map((row) => ({ ...row, p: row.y! }));
    const { status, found } = await judged(reference, leaked);
    expect(status).toBe('AMBER');
    expect(found('prediction/leak')).toMatchObject({ status: 'AMBER' });
  });

  const made = rows(400, 2, false);
  const flipped = (list: Row[], few: number) =>
    list.map((row, i) => (i < few ? { ...row, y: 1 - row.y! } : row));
  it.each<[string, Row[], RegExp]>([
    [
      '',
      made,
      /The model makes no error, where the reference lets expect \d+.*none.*labels may have been made/,
    ],
    [', but for one', flipped(made, 1), /The model makes 1 error, where the reference lets expect/],
    [', but for one in a hundred', flipped(made, 4), /The model makes 4 errors, where/],
    [
      ' at another threshold',
      made.map((row) => ({ ...row, y: row.p >= 0.4 ? 1 : 0 })),
      /At the best threshold the score makes no error, where the reference lets expect/,
    ],
  ])('where its labels were made from its predictions%s.', async (_, candidate, message) => {
    const { status, found } = await judged(reference, candidate);
    expect([status, found('prediction/no-errors')?.status]).toEqual(['AMBER', 'AMBER']);
    expect(found('prediction/no-errors')!.message).toMatch(message);
  });

  const numbers = (noise: number, seed: number) => {
    const random = mulberry32(seed);
    return rows(300, seed).map((row) => ({ ...row, y: row.p + noise * (random() - 0.5) }));
  };
  const regression = planOf()
    .replace(
      /data: .*/,
      'data: { task: regression, id: id, label: y, prediction: p, features: { x: { type: number } } }',
    )
    .replace(/metrics: .*/, 'metrics: { mae: { green: "<= 0.5", red: "> 1" } }');
  it('where the numbers that came are the predictions, rounded.', async () => {
    const rounded = numbers(0, 2).map((row) => ({ ...row, y: Math.round(row.y * 100) / 100 }));
    const { status, found } = await judged(numbers(0.8, 1), rounded, regression);
    expect([status, found('prediction/no-errors')?.status]).toEqual(['AMBER', 'AMBER']);
    expect(found('prediction/no-errors')!.message).toMatch(
      /mean absolute error is 0\.00\d+, where it is 0\.2/,
    );
    expect((await judged(numbers(0.8, 1), numbers(0.2, 2), regression)).promote).toBe(true);
  });
});

describe('A model that can', () => {
  it('makes no error, and made none in the reference: that is noted.', async () => {
    const { promote, found } = await judged(rows(1000, 1, false), rows(400, 2, false));
    expect(found('prediction/no-errors')).toMatchObject({ status: 'NOTE' });
    expect(promote).toBe(true);
  });

  it('makes no error in few cases, where the reference has few errors.', async () => {
    const few = rows(90, 1, false).map((row, i) => (i < 3 ? { ...row, y: 1 - row.y! } : row));
    expect((await judged(few, rows(60, 2, false))).promote).toBe(true);
  });

  it('makes a third of the errors, or a tenth.', async () => {
    for (const times of [3, 10]) {
      const better = rows(600, 2).map((row, i) =>
        isWrong(row) && i % times > 0 ? { ...row, y: 1 - row.y! } : row,
      );
      expect((await judged(reference, better)).promote).toBe(true);
    }
  });

  it('is right where there are no cases of the class that it gets wrong.', async () => {
    const hard = rows(1000, 1, false).map((row, i) =>
      row.y === 1 && i % 2 === 0 ? { ...row, p: 0.3 } : row,
    );
    const easy = rows(800, 2, false).filter(({ y }) => y === 0);
    expect((await judged(hard, easy)).found('prediction/no-errors')).toBeUndefined();
  });

  // scipy 1.17.1: fisher_exact([[k, n − k], [e, m − e]], alternative="less").pvalue
  it.each([
    [{ cases: 90, errors: 3 }, 60, 0, 0.213096317794],
    [{ cases: 1000, errors: 10 }, 500, 0, 0.017081987626],
    [{ cases: 1000, errors: 100 }, 100, 0, 4.487138783657e-5],
    [{ cases: 1000, errors: 100 }, 100, 2, 0.0027391758917],
    [{ cases: 600, errors: 150 }, 600, 6, 1.0453871131251e-41],
  ])('by Fisher’s exact test: %j, of %i cases %i wrong.', (before, cases, errors, p) => {
    const one = { actual: '1' };
    expect(chanceOfSoFew([{ ...one, ...before }], [{ ...one, cases, errors }]) / p).toBeCloseTo(1, 9);
  });

  // scipy 1.17.1: the sum of two independent hypergeom, convolved
  it('by Fisher’s exact test, class by class.', () => {
    const [before, now] = [
      [
        { actual: 'a', cases: 50, errors: 20 },
        { actual: 'b', cases: 300, errors: 30 },
      ],
      [
        { actual: 'b', cases: 90, errors: 1 },
        { actual: 'a', cases: 40, errors: 2 },
      ],
    ];
    expect(chanceOfSoFew(before!, now!) / 3.404212382267e-7).toBeCloseTo(1, 9);
  });
});

it('A plan whose metrics do not gate shows nothing, and promotes nothing.', async () => {
  const plan = planOf().replace('red: "< 0.3"', 'red: "< 0.3", gates: false');
  const { status, found } = await judged(reference, rows(400, 2), plan);
  expect(status).toBe('AMBER');
  expect(found('plan/no-gate')!.message).toContain('No metric, edge case or known answer in this plan gates');
});
