import { describe, expect, it } from 'vitest';
import type { PredictionCounts } from '../../../src/count/answers/predictions.ts';
import type { SetCounts } from '../../../src/count/index.ts';
import { judgeCells } from '../../../src/judge/data/cells.ts';
import { judgeDrift } from '../../../src/judge/data/drift.ts';
import { judgeFeatures } from '../../../src/judge/data/features.ts';
import { judgeInputs } from '../../../src/judge/data/inputs.ts';
import { judgePredictions } from '../../../src/judge/data/predictions.ts';
import { judgeTimes } from '../../../src/judge/data/times.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Feature } from '../../../src/plan/plan.ts';
import { featureOf, numbers, planOf, reviewOf, texts, unchanged } from '../counts.ts';

const feature = (name: string, more: Partial<Feature> = {}) => featureOf(name, 'number', more);
const columns = (of: Record<string, object>) =>
  ({ columns: new Map(Object.entries(of)) }) as unknown as Partial<SetCounts>;

describe('A feature', () => {
  it('within what the plan allows gives no reason.', () => {
    const changes = [{ name: 'x', outside: { rows: 0, extreme: null }, against: null }];
    const sides = reviewOf({}, columns({ x: numbers }));
    expect(judgeFeatures(planOf(), [feature('x', { min: 0 })], sides, changes)).toMatchObject([
      { aspect: 'range', status: 'GREEN', reasons: [], expected: { min: 0, max: null } },
    ]);
  });

  it('shares the chance of another cardinality with all features.', () => {
    const cardinality = { reference: 50, candidate: 40, expected: 50, p: 0.0006 };
    const of = (names: string[]) => {
      const all = Object.fromEntries(names.map((name) => [name, numbers]));
      const changes = names.map((name) => ({ name, outside: null, against: { ...unchanged, cardinality } }));
      const features = names.map((name) => feature(name));
      return judgeFeatures(planOf(), features, reviewOf(columns(all), columns(all)), changes).length;
    };
    expect([of(['x']), of(['x', 'y'])]).toEqual([1, 0]);
  });

  it('stands in the line of its own rule, and else in that of the feature.', () => {
    const cardinality = { reference: 50, candidate: 40, expected: 50, p: 1e-9 };
    const lines = (more: string) =>
      [
        { ...unchanged, cardinality },
        { ...unchanged, distinct: { reference: 50, candidate: 1 } },
      ].map((against) => {
        const sides = reviewOf(columns({ x: numbers }), columns({ x: numbers }));
        const changes = [{ name: 'x', outside: null, against }];
        return judgeFeatures(planOf(more), [feature('x', { line: 77 })], sides, changes)[0]!.plan_line;
      });
    expect(lines('')).toEqual([77, 77]);
    expect(lines('inputs: { learnt_range: RED, constant: RED }')).toEqual([4, 4]);
  });

  it('with new categories selects their rows, and no others.', () => {
    const sides = reviewOf(
      columns({ x: texts({ a: 600, b: 400 }) }),
      columns({ x: texts({ a: 800, new: 200 }) }),
    );
    const against = { ...unchanged, ends: { reference: null, candidate: null } };
    const changes = [{ name: 'x', outside: null, against }];
    const [found] = judgeFeatures(planOf(), [feature('x', { type: 'category' })], sides, changes);
    expect(found).toMatchObject({ aspect: 'learnt-range', where: `"x" IN ('new')` });
  });
});

describe('Cells that are no numbers', () => {
  const invalid = { cells: 3, row: 7, text: 'n/k' };
  const judged = (features: Feature[], plan = planOf('', ', features: { z: { type: number } }')) =>
    judgeCells(plan, features, reviewOf({ columns: new Map() }, columns({ x: { ...numbers, invalid } })));

  it('are a note in a column that the plan leaves out, and gate in any other.', () => {
    const of = (watched: boolean) => judged([feature('x', { watched })]).map(({ status }) => status);
    expect([of(true), of(false)]).toEqual([['AMBER'], ['NOTE']]);
  });

  it('select the rows that hold them.', () => {
    expect(judged([feature('x')])[0]).toMatchObject({ value: 3, cases: 1000, where: '"x" IS NULL' });
  });
});

it('Drift of a size alone, which has no chance, is judged by the size.', () => {
  const drift = {
    test: 'psi',
    logP: null,
    logQ: null,
    chance: 0.05,
    newCategories: [],
    vanishedCategories: [],
  };
  const level = (size: number) => {
    const column = {
      name: 'x',
      role: 'feature',
      candidate: { rows: 1000 },
      drift: { ...drift, size },
    } as never;
    const plan = planOf('drift: { threshold: 0.2, test: psi }');
    return judgeDrift(plan, [feature('x')], { columns: [column], changes: [] }, false)[0]!;
  };
  expect(level(0.3)).toMatchObject({
    status: 'AMBER',
    reasons: [{ found: 'drifted' }],
    expected: { q: null },
  });
  expect(level(0.1)).toMatchObject({ status: 'GREEN', reasons: [{ found: 'small' }] });
});

describe('Inputs', () => {
  const judged = (candidate: Partial<SetCounts>, reference: Partial<SetCounts> = {}, data = ', id: id') =>
    judgeInputs(
      planOf('', data),
      [],
      reviewOf({ columns: new Map(), ...reference }, { columns: new Map(), ...candidate }),
    );
  const of = (found: ReturnType<typeof judged>, aspect: string) =>
    found.find((one) => one.aspect === aspect)!;

  it('name the first id that repeats, cut to eighty characters.', () => {
    const ids = { rows: 9, repeated: 2, missing: 1, first: { id: 'a'.repeat(90), row: 3 } };
    const { reasons, value } = of(judged({ ids } as never), 'duplicates');
    expect(value).toBe(3);
    expect(reasons).toMatchObject([{ reason: 'idsRepeated', repeated: 2, missing: 1, first: { row: 3 } }]);
    const { id } = (reasons[0] as { first: { id: string } }).first;
    expect(id.length).toBeLessThanOrEqual(81);
    expect(id.startsWith('a'.repeat(79))).toBe(true);
  });

  it('say of each column whether it came or is gone.', () => {
    const found = judged({ header: ['y', 'b'] }, { header: ['y', 'a'] });
    expect(of(found, 'vanished')).toMatchObject({ subject: 'a', reasons: [{ reason: 'columnGone' }] });
    expect(of(found, 'appeared')).toMatchObject({ subject: 'b', reasons: [{ reason: 'columnNew' }] });
    const ignoring = ', id: id, ignored: [a, b]';
    const aspects = judged({ header: ['y', 'b'] }, { header: ['y', 'a'] }, ignoring).map((one) => one.aspect);
    expect(aspects).toEqual(['labels/missing']);
  });

  const leftovers = { rows: 600, labels: 600, all: 1000, row: null, label: null, files: [], spelling: null };
  const unmatched = (more: object) =>
    of(
      judged({ rows: 1000, labelled: 400, unmatched: 5, leftovers: { ...leftovers, ...more } as never }),
      'labels/unmatched',
    );

  it('are AMBER where more than half of the rows and more than half of the labels are left over.', () => {
    expect(unmatched({}).status).toBe('AMBER');
    expect(unmatched({ rows: 500 }).status).toBe('NOTE');
    expect(unmatched({ labels: 500 }).status).toBe('NOTE');
    const spelling = { what: 'capitals', ids: 3, row: 'a', label: 'A' };
    expect(unmatched({ rows: 10, spelling })).toMatchObject({
      status: 'AMBER',
      reasons: [
        { reason: 'labelsUnmatched' },
        { spelling: { what: 'capitals', ids: 3, example: { row: 'a', label: 'A' } } },
      ],
    });
  });

  it('name five files of labels, and an id of each side.', () => {
    const files = Array.from({ length: 7 }, (_, i) => `${i}.csv`);
    const { reasons } = unmatched({ files, row: { row: 4, id: 'a' }, label: { row: 5, id: 'b' } });
    expect(reasons[1]).toMatchObject({
      reason: 'idsLeftOver',
      rows: 600,
      first: { row: { row: 4, id: 'a' }, label: { row: 5, id: 'b' } },
      files: files.slice(0, 5),
    });
  });
});

describe('Predictions', () => {
  const counts: PredictionCounts = {
    ...{ rows: 100, missing: 0, outside: null, identical: false, identicalDays: [], identicalWeeks: [] },
    classes: new Map([['yes', 100]]),
  };

  it('of which nothing is wrong give no reason.', () => {
    for (const found of judgePredictions(planOf(), counts, counts))
      expect(found).toMatchObject({ status: 'GREEN', reasons: [], value: 0 });
  });

  it('are probabilities only where the plan has scores.', () => {
    const decided = parsePlan(
      'plan: t\ndata: { task: binary, label: y, positive: 1, prediction: d }\nlevels: { RED: { owner: somebody } }',
      'plan.yaml',
    );
    const aspects = (plan: typeof decided) =>
      judgePredictions(plan, counts, counts).map(({ aspect }) => aspect);
    expect(aspects(decided)).not.toContain('probabilities');
    expect(aspects(planOf())).toContain('probabilities');
  });

  it('of the class whose share moved most are told, wherever it stands.', () => {
    const plan = planOf('predictions: { share: { amber: "> 1%" } }');
    const of = (shares: Record<string, number>) => ({ ...counts, classes: new Map(Object.entries(shares)) });
    for (const names of [
      ['a', 'b', 'c'],
      ['b', 'a', 'c'],
      ['c', 'b', 'a'],
    ]) {
      const now = Object.fromEntries(names.map((name) => [name, { a: 50, b: 30, c: 20 }[name]!]));
      const found = judgePredictions(plan, of({ a: 30, b: 35, c: 35 }), of(now));
      expect(found.find(({ aspect }) => aspect === 'share')!.value).toBeCloseTo(0.2, 12);
    }
  });
});

describe('Times', () => {
  const plan = planOf('', ', time: at');
  const hours = (from: number) =>
    Float64Array.from({ length: 24 }, (_, hour) => (hour >= from && hour < from + 6 ? 50 : 0));
  const times = (from: number, more = {}) => ({
    rows: 300,
    missing: 0,
    invalid: null,
    span: null,
    future: null,
    hours: hours(from),
    ...more,
  });
  const judged = (before: number, now: number, more = {}) =>
    judgeTimes(plan, reviewOf({ times: times(before) }, { times: times(now, more) }));

  it('that can be read give no reason, and those that cannot select their rows.', () => {
    expect(judged(8, 8)).toMatchObject([{ aspect: 'invalid', status: 'GREEN', value: 0, reasons: [] }]);
    expect(judged(8, 8, { missing: 2 })).toMatchObject([
      {
        status: 'AMBER',
        value: 2,
        reasons: [{ reason: 'timesUnreadable', first: null }],
        where: '"at" IS NULL',
      },
    ]);
  });

  it('that are still to come select the rows after the moment.', () => {
    const limit = Date.UTC(2026, 3, 1);
    const future = { rows: 2, latest: limit + 86_400_000, limit };
    expect(judged(8, 8, { future })[1]).toMatchObject({
      ...{ aspect: 'future', value: 2, unit: 'count', where: `"at" > '2026-04-01T00:00:00.000Z'` },
      reasons: [{ reason: 'timesInFuture', latest: '2026-04-02T00:00:00.000Z' }],
    });
  });

  it('of a clock in another zone tell by how many hours it is off.', () => {
    expect(judged(8, 13)[1]).toMatchObject({
      ...{ kind: 'input', subject: 'at', aspect: 'clock', value: 5, unit: 'hours', cases: 300 },
      reasons: [{ reason: 'clockShifted' }],
    });
  });
});
