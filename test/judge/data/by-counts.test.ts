import { describe, expect, it } from 'vitest';
import type { PredictionCounts } from '../../../src/count/answers/predictions.ts';
import type { CategoryCounts } from '../../../src/count/counts.ts';
import { judgeDependence } from '../../../src/judge/data/dependence.ts';
import { judgeDrift } from '../../../src/judge/data/drift.ts';
import { judgeFeatures } from '../../../src/judge/data/features.ts';
import { judgeInputs } from '../../../src/judge/data/inputs.ts';
import { judgeLabelled } from '../../../src/judge/data/labels.ts';
import { judgePredictions } from '../../../src/judge/data/predictions.ts';
import { judgeDeployment } from '../../../src/judge/deployment.ts';
import { hidePrivate } from '../../../src/judge/private.ts';
import type { ColumnChanges } from '../../../src/measure/columns/changes.ts';
import type { ColumnMeasurement, Drift } from '../../../src/measure/measurements.ts';
import type { Feature } from '../../../src/plan/plan.ts';
import { checkName } from '../../../src/record/check.ts';
import { featureOf, numbers, planOf, reviewOf, setOf, unchanged } from '../counts.ts';

const feature = (type: Feature['type'], more: Partial<Feature> = {}) => featureOf('x', type, more);
type Against = NonNullable<ColumnChanges['against']>;

describe('a feature', () => {
  const judged = (against: Partial<Against>, type: Feature['type'] = 'number') =>
    judgeFeatures(
      planOf(),
      [feature(type)],
      reviewOf({ columns: new Map([['x', numbers]]) }, { columns: new Map([['x', numbers]]) }),
      [{ name: 'x', outside: null, against: { ...unchanged, ...against } }],
    );
  const kinds = (against: Partial<Against>) => judged(against).map((found) => checkName(found));

  it('is of another cardinality where chance makes so many values in fewer than one set of a thousand, and by a tenth', () => {
    const change = { reference: 50, candidate: 40, expected: 50 };
    expect(kinds({ cardinality: { ...change, p: 0.0009 } })).toEqual(['feature/x/cardinality']);
    expect(kinds({ cardinality: { ...change, p: 0.0011 } })).toEqual([]);
    expect(kinds({ cardinality: { ...change, candidate: 45.1, p: 1e-9 } })).toEqual([]);
  });

  it('with one value left is constant, and not of another cardinality besides', () => {
    const cardinality = { reference: 50, candidate: 1, expected: 50, p: 1e-9 };
    const distinct = { reference: 50, candidate: 1 };
    expect(kinds({ distinct, cardinality })).toEqual(['feature/x/constant']);
    expect(kinds({ distinct: { reference: 2, candidate: 1 } })).toEqual(['feature/x/constant']);
    expect(kinds({ distinct: { reference: 1, candidate: 1 } })).toEqual([]);
  });

  it('beyond its old range selects the rows that the reference never reached', () => {
    const grew = { change: 'grew' as const, rows: 100, p: 1e-9, size: 1 };
    const [found] = judged({
      ends: { reference: [0, 10], candidate: [-5, 20] },
      range: [
        { end: 'least', reference: 0, candidate: -5, ...grew },
        { end: 'greatest', reference: 10, candidate: 20, ...grew },
      ],
    });
    expect(found!.where).toBe('"x" < 0 OR "x" > 10');
  });
});

describe('drift', () => {
  const profile = { rows: 1000 } as ColumnMeasurement['candidate'];
  const small: Drift = {
    test: 'chi2',
    size: 0.01,
    logP: -1,
    logQ: -1,
    chance: null,
    newCategories: ['new'],
    vanishedCategories: [],
  };
  const judged = (drift: Partial<Drift>, logP: number | null, more = '') => {
    const level = logP === null ? null : { level: 'a', reference: 0.01, candidate: 0.03, logP };
    const column = {
      name: 'x',
      role: 'feature' as const,
      reference: profile,
      candidate: profile,
      drift: { ...small, ...drift },
      histogram: { edges: null, categories: [], reference: [], candidate: [] },
    };
    const changes = [{ name: 'x', outside: null, against: { ...unchanged, level } }];
    return judgeDrift(planOf(more), [feature('category')], { columns: [column, column], changes }, false)[0]!;
  };

  it('of one level is claimed from a tenth of q on, shared among the columns', () => {
    expect(judged({}, Math.log(0.0024)).status).toBe('AMBER');
    expect(judged({}, Math.log(0.0026)).status).toBe('GREEN');
    expect(judged({}, -100, 'drift: { threshold: 0.2 }').status).toBe('GREEN');
  });

  it('names the categories that came only where the column has drifted', () => {
    const names = ({ reasons }: ReturnType<typeof judged>) => reasons.map(({ reason }) => reason);
    expect(names(judged({ size: 0.5, logQ: -50 }, null))).toEqual(['drift', 'categoriesDiffer']);
    expect(names(judged({}, null))).toEqual(['drift']);
  });

  it('names five of those that came, and counts the rest', () => {
    const came = Array.from({ length: 7 }, (_, i) => `n${i}`);
    const { reasons } = judged(
      { size: 0.5, logQ: -50, newCategories: came, moreNewCategories: 3 } as never,
      null,
    );
    expect(reasons[1]).toMatchObject({
      appeared: came.slice(0, 5),
      moreAppeared: 5,
      vanished: [],
      moreVanished: 0,
    });
  });

  it('of two columns together matters from 0.1 on', () => {
    const found = (size: number) => ({
      columns: 2,
      pairs: 1,
      changed: [{ columns: ['a', 'b'] as [string, string], size, logP: -50 }],
    });
    const statusOf = (size: number) => judgeDependence(planOf(), found(size), false)[0]!.status;
    expect([statusOf(0.099), statusOf(0.1)]).toEqual(['GREEN', 'AMBER']);
  });

  it('in a private column quotes none of its levels', () => {
    const [hidden] = hidePrivate(planOf('', ', private: [x]'), [judged({}, -100)]);
    expect(hidden!.reasons).toEqual([{ reason: 'privateColumn' }]);
  });
});

describe('an input', () => {
  const judged = (was: number, missing: number, more: { header?: string[]; features?: Feature[] } = {}) => {
    const column = (missing: number) => new Map([['x', { ...numbers, missing }]]);
    const features = more.features ?? [feature('number')];
    return judgeInputs(
      planOf('inputs: { columns: NOTE }'),
      features,
      reviewOf(
        { columns: column(was), header: ['x'] },
        { columns: column(missing), header: more.header ?? ['x'] },
      ),
    );
  };

  it('that was empty already is not told as emptied', () => {
    const emptied = (was: number) => judged(was, 1000).filter(({ aspect }) => aspect === 'missing');
    expect(emptied(1000)).toEqual([]);
    expect(emptied(999).map(({ status }) => status)).toEqual(['AMBER']);
  });

  it('that a feature needs is AMBER where its column is gone, though the plan asks for a NOTE', () => {
    const gone = (features: Feature[]) =>
      judged(0, 0, { header: [], features }).find(({ aspect }) => aspect === 'vanished')!.status;
    expect([gone([feature('number')]), gone([])]).toEqual(['AMBER', 'NOTE']);
  });
});

describe('labels that are missing', () => {
  /** Rows with a label and without one, of each so many in the upper of two neighbouring cells of the score. */
  const judged = (rows: number, [labelled, unlabelled]: [number, number]) => {
    const cells = (upper: number) => {
      const all = new Uint32Array(1000);
      all[100] = rows - upper;
      all[101] = upper;
      return all;
    };
    const due = { labelled: cells(labelled), unlabelled: cells(unlabelled) };
    const found = judgeLabelled(planOf(), reviewOf({}, { labelled: 1, due }));
    return found.find(({ aspect }) => aspect === 'labels/scores')!;
  };

  it('matter where the scores lie apart by a tenth', () => {
    expect(judged(10_000, [0, 999]).status).toBe('GREEN');
    expect(judged(10_000, [0, 1000]).status).toBe('AMBER');
  });

  it('are looked at twice, and the chance is twice as large', () => {
    const found = judged(150, [20, 45]);
    // scipy 1.17.1, hypergeom: 0.000692081217278149 for tables that lie as far apart; that alone would be below 0.001.
    expect(found.reasons[0]).toMatchObject({ reason: 'labelledDiffer', differ: false });
    expect((found.reasons[0] as { p: number }).p).toBeCloseTo(2 * 0.000692081217278149, 12);
    expect(judged(150, [20, 52]).status).toBe('AMBER');
  });
});

describe('predictions', () => {
  const counts = (more: Partial<PredictionCounts>): PredictionCounts => ({
    rows: 100,
    missing: 0,
    outside: null,
    identical: false,
    identicalDays: [],
    identicalWeeks: [],
    classes: new Map(),
    ...more,
  });
  const judged = (more: Partial<PredictionCounts>, plan = planOf()) =>
    judgePredictions(plan, counts({ classes: new Map([['1', 50]]) }), counts(more));

  it('that are identical within days and weeks are counted by their rows', () => {
    const days = [{ day: Date.UTC(2026, 0, 5), rows: 12 }];
    const weeks = [{ week: Date.UTC(2026, 0, 12), rows: 17 }];
    const found = judged({ identicalDays: days, identicalWeeks: weeks });
    const identical = found.find(({ aspect }) => aspect === 'identical')!;
    expect(identical).toMatchObject({ value: 29, unit: 'count' });
  });

  it('of a class are shares of the rows that have one', () => {
    const plan = planOf('predictions: { share: { amber: "> 10%" } }');
    const found = judged({ missing: 50, classes: new Map([['1', 25]]) }, plan);
    expect(found.find(({ aspect }) => aspect === 'share')).toMatchObject({ value: 0, status: 'GREEN' });
  });
});

it('rows that name no version are of an unexpected one', () => {
  const plan = planOf('deployment: { model_version: { column: v, expect: ["2"] } }');
  const rows = (version: number) =>
    judgeDeployment(plan, setOf({ deployment: { version: new Map([['2', version]]), host: null } }));
  expect(rows(1000)[0]).toMatchObject({ value: 0, status: 'GREEN' });
  expect(rows(990)[0]!.value).toBe(10);
  expect(rows(990)[0]!.status).not.toBe('GREEN');
});

it('categories of a private column are quoted in no finding about it', () => {
  const counted = (names: string[]): CategoryCounts => ({
    type: 'category',
    rows: 1000,
    missing: 0,
    counts: new Map(names.map((name) => [name, 1000 / names.length])),
  });
  const found = judgeFeatures(
    planOf('', ', private: [x]'),
    [feature('category')],
    reviewOf(
      { columns: new Map([['x', counted(['a', 'b'])]]) },
      { columns: new Map([['x', counted(['a', 'c'])]]) },
    ),
    [{ name: 'x', outside: null, against: { ...unchanged, ends: { reference: null, candidate: null } } }],
  );
  expect(found.map((one) => checkName(one))).toContain('feature/x/learnt-range');
  expect(JSON.stringify(hidePrivate(planOf('', ', private: [x]'), found))).not.toMatch(/"[abc]"/);
});
