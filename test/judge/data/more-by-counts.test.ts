import { describe, expect, it } from 'vitest';
import type { PredictionCounts } from '../../../src/count/answers/predictions.ts';
import type { SetCounts } from '../../../src/count/index.ts';
import type { TimeCounts } from '../../../src/count/times.ts';
import { copiesIn, growth, isBeyondChance } from '../../../src/judge/data/beyond-chance.ts';
import { judgeCells } from '../../../src/judge/data/cells.ts';
import { judgeFeatures } from '../../../src/judge/data/features.ts';
import { judgeInputs } from '../../../src/judge/data/inputs.ts';
import { judgeLabelled } from '../../../src/judge/data/labels.ts';
import { judgePredictions } from '../../../src/judge/data/predictions.ts';
import { judgeTimes } from '../../../src/judge/data/times.ts';
import type { Feature } from '../../../src/plan/plan.ts';
import { featureOf, numbers, planOf, reviewOf, setOf, texts } from '../counts.ts';

const feature = (type: Feature['type'], more: Partial<Feature> = {}) => featureOf('x', type, more);
const columns = (x: object) => ({ columns: new Map([['x', x]]) }) as unknown as Partial<SetCounts>;
const statuses = (found: { aspect: string | null; status: string }[]) =>
  found.map(({ aspect, status }) => `${aspect} ${status}`);

describe('What has changed', () => {
  it.each([
    ['category', 0.01],
    ['rangeEnd', 0.025],
    ['cardinality', 0.1],
    ['missing', 0.02],
  ] as const)(
    'of kind %s matters from %d on, where chance makes it less often than the level.',
    (what, least) => {
      const beyond = (size: number, p: number) => isBeyondChance({ size, p }, 0.01, what);
      expect([beyond(least, 0.009), beyond(least, 0.01), beyond(least - 1e-9, 0.009)]).toEqual([
        true,
        false,
        false,
      ]);
    },
  );

  it('in copies of one row tells no more than one of them does, and a row of no group stands by itself.', () => {
    expect(isBeyondChance({ size: 1, p: 0.0099 }, 0.1, 'missing', 2)).toBe(true);
    expect(isBeyondChance({ size: 1, p: 0.0101 }, 0.1, 'missing', 2)).toBe(false);
    const grouped = (...group: number[]) =>
      setOf({ outcome: { grouped: { group: Int32Array.from(group) } } as never });
    // Groups of three and two, and one row alone: (9 + 4 + 1) / 6.
    expect(copiesIn({ reference: setOf({}), candidate: grouped(0, 0, 0, 1, 1, -1) })).toBeCloseTo(14 / 6, 12);
    expect(copiesIn({ reference: grouped(0, 0), candidate: grouped(-1, -1) })).toBe(2);
    expect(copiesIn({ reference: setOf({}), candidate: setOf({}) })).toBe(1);
  });

  it('for the better is as likely as anything; for the worse by Fisher’s exact test.', () => {
    expect(growth({ cells: 5, rows: 100 }, { cells: 5, rows: 100 })).toEqual({ p: 1, size: 0 });
    // Python 3.11, math.comb: 5 of 10 against none of 10, C(10,5) / C(20,5).
    expect(growth({ cells: 0, rows: 10 }, { cells: 5, rows: 10 }).p).toBeCloseTo(252 / 15_504, 12);
  });
});

describe('Cells of a column', () => {
  const judged = (reference: object, candidate: object, features = [feature('number')]) =>
    judgeCells(planOf(), features, reviewOf(columns(reference), columns(candidate)));
  const infinite = (cells: number) => ({
    ...numbers,
    ...(cells > 0 && { infinite: { cells, row: 1, text: 'inf' } }),
  });

  it('that are infinite are told, and gate where they are more than chance lets them be.', () => {
    expect(judged(infinite(0), infinite(0))).toEqual([]);
    expect(judged(infinite(0), infinite(19))).toMatchObject([{ status: 'NOTE', value: 0.019, reference: 0 }]);
    expect(judged(infinite(0), infinite(20))).toMatchObject([{ status: 'AMBER', value: 0.02 }]);
    expect(judged(infinite(20), infinite(20))).toMatchObject([{ status: 'NOTE', reference: 0.02 }]);
    expect(judged(infinite(3), infinite(0))).toMatchObject([{ status: 'NOTE', value: 0 }]);
  });

  it('share one level over all features.', () => {
    // 20 of 1,000 against none is beyond any of them: 2⁻²⁰; 7 of 300 against none, 0.0075, is beyond that of one feature alone.
    const few = (cells: number) => ({ ...infinite(cells), rows: 300 });
    expect(judged(few(0), few(7)).map(({ status }) => status)).toEqual(['AMBER']);
    const two = [feature('number'), feature('number', { name: 'other' })];
    expect(judged(few(0), few(7), two).map(({ status }) => status)).toEqual(['NOTE']);
  });

  it('that may be numbers in another writing are told of from six texts on, half of which at least are none as they stand.', () => {
    const written = (euro: number, plain: number) =>
      texts(
        Object.fromEntries([
          ...Array.from({ length: euro }, (_, i) => [`${i + 1},5`, 1]),
          ...Array.from({ length: plain }, (_, i) => [`${i}`, 1]),
        ]),
      );
    const told = (euro: number, plain: number) =>
      statuses(judged(written(euro, plain), written(euro, plain), [feature('category')]));
    expect(told(6, 0)).toEqual(['format NOTE']);
    expect(told(5, 0)).toEqual([]);
    expect(told(5, 5)).toEqual(['format NOTE']);
    expect(told(5, 6)).toEqual([]);
  });
});

describe('A feature', () => {
  const against = {
    distinct: { reference: 50, candidate: 50 },
    ends: { reference: [0, 10] as [number, number], candidate: [0, 10] as [number, number] },
    range: [],
    cardinality: null,
    deciles: null,
    level: null,
  };
  const judged = (change: object, more: Partial<Feature> = {}, outside: object | null = null) =>
    judgeFeatures(planOf(), [feature('number', more)], reviewOf(columns(numbers), columns(numbers)), [
      { name: 'x', outside, against: { ...against, ...change } },
    ] as never);
  const grown = (p: number, size = 1) => ({
    range: [{ end: 'greatest', change: 'grew', reference: 10, candidate: 20, rows: 50, p, size }],
  });

  it('reaches beyond its range where chance makes that at either end in one of a hundred reviews.', () => {
    expect(statuses(judged(grown(0.0049)))).toEqual(['learnt-range AMBER']);
    expect(judged(grown(0.0051))).toEqual([]);
    expect(judged(grown(1e-9, 0.024))).toEqual([]);
    expect(judged(grown(1e-9), { type: 'time' })).toEqual([]);
    expect(judged(grown(1e-9), { watched: false })).toEqual([]);
  });

  it('has rows outside its plan’s range from the first on.', () => {
    const outside = (rows: number) => judged({}, { min: 0 }, { rows, extreme: -1 });
    expect(statuses(outside(0))).toEqual(['range GREEN']);
    expect(statuses(outside(1))).toEqual(['range AMBER']);
    expect(outside(1)[0]!.where).toBe('"x" < 0');
  });

  it('has values outside its plan’s list, of which the five most frequent are named.', () => {
    const seen = texts({
      a: 50,
      ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`w${i}`, i + 1])),
    });
    const values = ['a', ...Array.from({ length: 11 }, (_, i) => `v${i}`)];
    const [found] = judgeFeatures(
      planOf(),
      [feature('category', { values })],
      reviewOf(columns(seen), columns(seen)),
      [{ name: 'x', outside: null, against: null }],
    );
    expect(found).toMatchObject({
      status: 'AMBER',
      value: 28,
      expected: { values: values.slice(0, 10), more: 2 },
    });
    expect(found!.reasons).toMatchObject([
      { categories: ['w6', 'w5', 'w4', 'w3', 'w2'].map((category) => ({ category })), more: 2 },
    ]);
  });
});

describe('Ids, rows and columns', () => {
  const judged = (reference: Partial<SetCounts>, candidate: Partial<SetCounts>, more = '') =>
    judgeInputs(
      planOf(more, ', id: id'),
      [],
      reviewOf({ columns: new Map(), ...reference }, { columns: new Map(), ...candidate }),
    );

  it('repeat, or are missing, from the first on.', () => {
    const ids = (repeated: number, missing: number) =>
      judged({}, { ids: { rows: 1000, repeated, missing, first: null } }).find(
        ({ aspect }) => aspect === 'duplicates',
      );
    expect(ids(0, 0)).toMatchObject({ status: 'GREEN', value: 0 });
    expect(ids(1, 0)).toMatchObject({ status: 'AMBER', value: 1 });
    expect(ids(0, 1)).toMatchObject({ status: 'AMBER', value: 1 });
  });

  it('are as many as a share of those of the reference.', () => {
    const found = judged({ rows: 1000 }, { rows: 400 }, 'inputs: { rows: { amber: "< 50%" } }');
    expect(found.find(({ aspect }) => aspect === 'rows/count')).toMatchObject({
      status: 'AMBER',
      value: 0.4,
    });
  });

  it('that came are a note, and a label may come in a file of its own.', () => {
    expect(
      statuses(judged({ header: ['a', 'y'] }, { header: ['a', 'new'] })).filter(
        (one) => !one.startsWith('labels'),
      ),
    ).toEqual(['appeared NOTE']);
  });
});

describe('Labels', () => {
  it('are covered by those that are due alone, and without any that is a note.', () => {
    const coverage = (labelled: number, pending: number) =>
      judgeLabelled(planOf(), reviewOf({}, { rows: 1000, labelled, pending }))[0];
    expect(coverage(500, 500)).toMatchObject({ status: 'GREEN', value: 1 });
    expect(coverage(0, 0)).toMatchObject({ status: 'NOTE', value: null });
    expect(coverage(700, 500)).toMatchObject({ value: 1 });
  });
});

describe('Predictions', () => {
  const counts = (more: Partial<PredictionCounts>): PredictionCounts => ({
    rows: 1000,
    missing: 0,
    outside: null,
    identical: false,
    identicalDays: [],
    identicalWeeks: [],
    classes: new Map(),
    ...more,
  });
  const judged = (reference: Partial<PredictionCounts>, candidate: Partial<PredictionCounts>, more = '') =>
    judgePredictions(planOf(more, ', time: t'), counts(reference), counts(candidate));
  const of = (found: ReturnType<typeof judged>, aspect: string) => found.find((one) => one.aspect === aspect);

  it('that the reference lacks matter from a fiftieth of its rows on, and as much as the plan lets them.', () => {
    expect(of(judged({ missing: 19 }, {}), 'reference/missing')!.status).toBe('NOTE');
    expect(of(judged({ missing: 20 }, {}), 'reference/missing')!.status).toBe('AMBER');
    const lax = 'predictions: { probabilities: NOTE }';
    expect(of(judged({ missing: 20 }, {}, lax), 'reference/missing')!.status).toBe('NOTE');
    const outside = { rows: 1, row: 1, value: 2 };
    expect(of(judged({ outside }, {}, lax), 'reference/probabilities')!.status).toBe('NOTE');
    expect(of(judged({ outside }, {}), 'reference/probabilities')!.status).toBe('AMBER');
  });

  it('are missing from the first on.', () => {
    expect(of(judged({}, { missing: 0 }), 'missing')!.status).toBe('GREEN');
    expect(of(judged({}, { missing: 1 }), 'missing')!.status).toBe('RED');
  });

  it('are identical within one day or week, of which five are named.', () => {
    const day = 86_400_000;
    const days = (many: number) => Array.from({ length: many }, (_, i) => ({ day: i * day, rows: 12 }));
    const found = of(judged({}, { identicalDays: days(1) }), 'identical');
    expect(found).toMatchObject({ status: 'RED', value: 12 });
    expect(found!.where).toBe(`("t" >= '1970-01-01' AND "t" < '1970-01-02')`);
    expect(of(judged({}, { identicalWeeks: [{ week: 4 * day, rows: 70 }] }), 'identical')).toMatchObject({
      status: 'RED',
      where: `("t" >= '1970-01-05' AND "t" < '1970-01-12')`,
    });
    const [reason] = of(judged({}, { identicalDays: days(7) }), 'identical')!.reasons;
    expect(reason).toMatchObject({ periods: 7 });
    expect((reason as { from: string[] }).from).toHaveLength(5);
    expect(of(judged({}, { identical: true }), 'identical')).toMatchObject({
      value: 1000,
      reasons: [{ reason: 'allIdentical' }],
    });
  });

  it('whose sums are not 1 gate where they have grown beyond chance.', () => {
    const unsummed = (rows: number) => ({ unsummed: { rows, row: 1, sum: 2 } });
    expect(of(judged({}, unsummed(19)), 'sum')).toMatchObject({ status: 'NOTE', reference: 0 });
    expect(of(judged({}, unsummed(20)), 'sum')).toMatchObject({ status: 'AMBER' });
    expect(of(judged(unsummed(20), unsummed(20)), 'sum')).toMatchObject({ status: 'NOTE', reference: 20 });
  });

  it('of which no class has moved are told of one of them', () => {
    const same = { classes: new Map([['c0', 1000]]) };
    const found = judged(same, same, 'predictions: { share: { amber: "> 50%" } }');
    expect(of(found, 'share')).toMatchObject({ value: 0, reasons: [{ name: 'c0', share: 1 }] });
  });

  it('of the class that moved most are told, also of one that is gone.', () => {
    const share = 'predictions: { share: { amber: "> 50%" } }';
    const classes = (...rows: number[]) => ({ classes: new Map(rows.map((one, i) => [`c${i}`, one])) });
    const found = judged(classes(200, 200, 600), classes(500, 500, 0), share);
    expect(of(found, 'share')).toMatchObject({
      status: 'AMBER',
      value: 0.6,
      reasons: [{ name: 'c2', share: 0, reference: 0.6 }],
    });
  });
});

describe('Times', () => {
  const hour = 3_600_000;
  const times = (more: Partial<TimeCounts>): TimeCounts => ({
    rows: 1000,
    missing: 0,
    invalid: null,
    span: null,
    future: null,
    hours: new Float64Array(24),
    ...more,
  });
  const judged = (more: Partial<TimeCounts>, before: Partial<TimeCounts> = {}) =>
    judgeTimes(planOf('', ', time: t'), reviewOf({ times: times(before) }, { times: times(more) }));

  it('that are missing or cannot be read count from the first on.', () => {
    expect(judged({})).toMatchObject([{ aspect: 'invalid', status: 'GREEN', value: 0 }]);
    expect(judged({ missing: 1 })).toMatchObject([{ status: 'AMBER', value: 1 }]);
    expect(judged({ missing: 1, invalid: { cells: 2, row: 3, text: 'x' } })).toMatchObject([{ value: 3 }]);
  });

  it.each([
    [0, 'epoch'],
    [8 * hour - 1, 'epoch'],
    [8 * hour, 'serial'],
    [17 * hour - 1, 'serial'],
    [17 * hour, 'epoch'],
    [3 * 24 * hour, 'past'],
    [-3 * 24 * hour, 'epoch'],
    [-3 * 24 * hour - 1, 'early'],
    [Date.UTC(2099, 11, 31), 'never'],
  ])('At %d milliseconds from 1970 stand for none, of kind %s.', (time, kind) => {
    const found = judged({ placeholder: { rows: 1, row: 1, time } });
    expect(found[1]).toMatchObject({ aspect: 'placeholder', reasons: [{ kind, set: 'candidate' }] });
    expect(judged({}, { placeholder: { rows: 1, row: 1, time } })[1]).toMatchObject({
      aspect: 'reference/placeholder',
      reasons: [{ kind, set: 'reference' }],
    });
  });

  it('beyond what calendars hold are told as numbers.', () => {
    const [, found] = judged({ placeholder: { rows: 1, row: 1, time: 8.64e15 } });
    expect(found!.reasons).toMatchObject([{ time: '8640000000000000' }]);
  });
});
