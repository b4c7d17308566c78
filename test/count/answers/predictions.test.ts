import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/count/answers/answers.ts';
import { countPredictions } from '../../../src/count/answers/predictions.ts';
import type { Table } from '../../../src/data/table.ts';
import type { Plan } from '../../../src/plan/plan.ts';

const classes = { names: ['0', '1'], positive: 1 };

/** Counts scores that were given at those times. */
function counted(at: string[], scores: number[][], timeZone = 'UTC') {
  const values = Float64Array.from(at, (text) => Date.parse(text));
  const table: Table = {
    rows: at.length,
    columns: new Map([['at', { type: 'time', values, missing: 0, invalid: null }]]),
    header: ['at'],
    source: { files: [], bytes: 0, sha256: '' },
  };
  const columns = scores.map((score) => Float64Array.from(score));
  const answers = {
    task: 'classes',
    classes,
    actual: new Int16Array(at.length).fill(-1),
    predicted: new Int16Array(at.length),
    score: columns.length === 1 ? columns[0]! : null,
    classScores: columns.length > 1 ? columns : null,
    group: null,
  } satisfies Record<keyof Extract<Answers, { task: 'classes' }>, unknown> as Answers;
  return countPredictions(answers, table, { time: 'at', timeZone } as Plan['data']);
}

const times = (day: string, rows: number, hour = 0) =>
  Array.from(
    { length: rows },
    (_, i) => `${day}T${String(hour).padStart(2, '0')}:${String(i).padStart(2, '0')}Z`,
  );
const same = (rows: number, score = 0.3) => Array(rows).fill(score) as number[];
const varied = (rows: number) => Array.from({ length: rows }, (_, i) => i / 100);

it('tells rows without every score from scores outside 0..1, the first of which it names', () => {
  const at = times('2026-04-14', 6);
  const counts = counted(at, [
    [0, 1, Number.NaN, 0.5, -0.25, 0.5],
    [Number.NaN, 0, Number.NaN, 2, 0.5, 1.5],
  ]);
  expect(counts.missing).toBe(2);
  expect(counts.outside).toEqual({ rows: 3, row: 5, value: -0.25 });
  expect(counted(at, [[0, 1, 0, 1, 0, 1]])).toMatchObject({ missing: 0, outside: null });
});

describe('predictions that repeat', () => {
  it('all day are found from ten on, days cut in the plan’s zone', () => {
    const at = [...times('2026-04-14', 10, 23), ...times('2026-04-15', 20, 12)];
    const scores = [[...same(10), ...varied(20)]];
    expect(counted(at, scores).identicalDays).toEqual([{ day: Date.parse('2026-04-14'), rows: 10 }]);
    expect(counted(at.slice(1), [scores[0]!.slice(1)]).identicalDays).toEqual([]);
    // In Berlin it is the next day by then, on which the other scores vary.
    expect(counted(at, scores, 'Europe/Berlin').identicalDays).toEqual([]);
  });

  it('all day are found where rows of another day, or without a score, stand between them', () => {
    const [first, second] = [times('2026-04-14', 10), times('2026-04-15', 12)];
    const at = [...second.slice(0, 6), ...first, ...second.slice(6)];
    const scores = [...same(6, 0.9), ...same(10, 0.2), ...same(6, 0.9)];
    const days = [
      { day: Date.parse('2026-04-14'), rows: 10 },
      { day: Date.parse('2026-04-15'), rows: 12 },
    ];
    expect(counted(at, [scores]).identicalDays).toEqual(days);
    const without = [...scores.with(2, Number.NaN).with(20, Number.NaN)];
    expect(counted(at, [without]).identicalDays).toEqual([days[0], { ...days[1], rows: 10 }]);
  });

  it('all week are found where its days are short, and told once where a day is not', () => {
    const week = ['13', '15', '19'].flatMap((day) => times(`2026-04-${day}`, 4));
    const [at, scores] = [[...week, ...times('2026-04-20', 12)], [[...same(12), ...varied(12)]]];
    const found = counted(at, scores);
    expect(found.identicalDays).toEqual([]);
    expect(found.identicalWeeks).toEqual([{ week: Date.parse('2026-04-13'), rows: 12 }]);
    // The Monday after belongs to the next week.
    expect(
      counted(
        ['12', '13'].flatMap((day) => times(`2026-04-${day}`, 6)),
        [same(12)],
      ).identicalWeeks,
    ).toEqual([]);
    const long = counted([...times('2026-04-13', 10), ...times('2026-04-14', 4)], [same(14)]);
    expect([long.identicalDays.length, long.identicalWeeks.length]).toEqual([1, 0]);
    const two = counted(
      ['13', '15'].flatMap((day) => times(`2026-04-${day}`, 6)),
      [[...same(6), ...same(6, 0.4)]],
    );
    expect(two.identicalWeeks).toEqual([]);
  });

  it('are told of several classes only where the scores of all repeat', () => {
    const at = times('2026-04-14', 12);
    expect(counted(at, [same(12, 0), varied(12)])).toMatchObject({ identical: false, identicalDays: [] });
    expect(counted(at, [same(12, 0), same(12, 1)])).toMatchObject({
      identical: true,
      identicalDays: [{ rows: 12 }],
    });
  });

  it('are none where nothing was predicted, or one row only', () => {
    const none = same(12, Number.NaN);
    expect(counted(times('2026-04-14', 12), [none])).toMatchObject({
      identical: false,
      missing: 12,
      identicalDays: [],
    });
    expect(counted(times('2026-04-14', 1), [[0.3]]).identical).toBe(false);
  });
});
