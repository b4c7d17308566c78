import { describe, expect, it } from 'vitest';
import { drawLog } from '../../scripts/simulation/retrain.ts';
import { parseCondition } from '../../src/data/condition/condition.ts';
import { hasCopyOfLabel } from '../../src/study/label-copies.ts';
import { refuseLeaks, trainingOf } from '../../src/study/training.ts';

const DAY = 86_400_000;
const { log } = drawLog('no change', 100, 10, 1);
const start = log.times[0]!;
const day = start + 60 * DAY;
const window = { name: '28 days', length: 28 * DAY };
const spanOf = (rows: Int32Array) => [rows[0]!, rows.at(-1)!].map((row) => (log.times[row]! - start) / DAY);

describe('what a model is trained on', () => {
  it('is the newest part of what was known on the day: labels come 14 days late', () => {
    const { train, from } = trainingOf(log, { window, day, variant: 'plain', include: null });
    const [first, last] = spanOf(train);
    expect(first).toBeCloseTo(60 - 14 - 28, 6);
    expect(last).toBeLessThan(60 - 14);
    expect(train).toHaveLength(280);
    expect(log.times[from]! - day).toBe(0);
  });

  it('holds no row without a label', () => {
    const some = { ...log, labelled: log.labelled.map((_, row) => row % 2) };
    expect(trainingOf(some, { window, day, variant: 'plain', include: null }).train).toHaveLength(140);
  });

  it('may leave rare cases out, or hold every one that was ever known', async () => {
    const include = await parseCondition('a > 1.5');
    const rare = include.select(log.table);
    const of = (variant: 'without' | 'with') => [...trainingOf(log, { window, day, variant, include }).train];
    expect(of('without').some((row) => rare[row] === 1)).toBe(false);
    const all = [...rare.keys()].filter((row) => rare[row] === 1 && log.times[row]! + 14 * DAY < day);
    expect(of('with').filter((row) => rare[row] === 1)).toEqual(all);
    expect(of('with').filter((row) => rare[row] === 0)).toEqual(of('without'));
  });

  it.each([
    ['a label that came after the day', [470], /not known on the day/],
    ['a label that came on the day, a moment too late', [461], /not known on the day/],
    ['a case that it is to answer', [650], /is to be answered/],
  ])('is refused with %s', (_, rows, why) => {
    const training = trainingOf(log, { window, day, variant: 'plain', include: null });
    expect(() => refuseLeaks(log, { ...training, train: Int32Array.from(rows) })).toThrow(why);
    expect(() => refuseLeaks(log, training)).not.toThrow();
  });
});

describe('a copy of the label', () => {
  const labels = Array.from({ length: 60 }, (_, row) => String((row * 7) % 3));
  const isCopy = (textOf: (row: number) => string, labelled = new Uint8Array(60).fill(1)) =>
    hasCopyOfLabel(labelled, textOf, (row) => labels[row]!);

  it('is found in whatever words', () => {
    expect(isCopy((row) => labels[row]!)).toBe(true);
    expect(isCopy((row) => `class ${labels[row]}`)).toBe(true);
  });

  it.each([
    [
      'a few words, of which each goes with one label',
      (row: number) => ['lost', 'paid', 'lost', 'late'][row % 4]!,
    ],
    ['a day that stands only where there is one', (row: number) => (row % 2 ? '' : `2026-01-${row}`)],
  ])('is %s', (_, textOf) => {
    const all = new Uint8Array(60).fill(1);
    expect(hasCopyOfLabel(all, textOf, (row) => String(row % 2))).toBe(true);
  });

  it.each([
    ['in cents', (y: number) => String(Math.round(100 * y)), true],
    ['turned and moved', (y: number) => String(7 - 3 * y), true],
    ['with noise', (y: number, row: number) => String(y + (row % 2) * 0.5), false],
    ['but for one row that is empty', (y: number, row: number) => (row === 5 ? '' : String(2 * y)), false],
  ])('of numbers is the same one %s: %s', (_, textOf, is) => {
    const y = Float64Array.from({ length: 60 }, (_, row) => ((row * 37) % 60) + 0.25);
    const all = new Uint8Array(60).fill(1);
    expect(
      hasCopyOfLabel(
        all,
        (row) => textOf(y[row]!, row),
        (row) => String(y[row]),
      ),
    ).toBe(is);
  });

  it('is none where a rare label stands beside one text by chance, and where many names keep theirs', () => {
    const all = new Uint8Array(60).fill(1);
    const rare = (row: number) => (row === 7 ? '1' : '0');
    expect(hasCopyOfLabel(all, (row) => (row === 7 ? 'x' : `c${row % 4}`), rare)).toBe(false);
    const [name, kept] = [(row: number) => `n${row % 20}`, (row: number) => String(row % 2)];
    expect(hasCopyOfLabel(all, name, kept)).toBe(false);
  });

  it('is none where one row differs, where texts are all different, or where hardly any row has a label', () => {
    expect(isCopy((row) => (row === 9 ? labels[10]! : labels[row]!))).toBe(false);
    expect(isCopy((row) => String(row))).toBe(false);
    expect(
      isCopy(
        (row) => labels[row]!,
        Uint8Array.from({ length: 60 }, (_, row) => (row < 10 ? 1 : 0)),
      ),
    ).toBe(false);
  });
});
