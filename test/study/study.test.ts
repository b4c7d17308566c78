import { describe, expect, it } from 'vitest';
import { drawLog, logisticLearner, type World } from '../../scripts/simulation/retrain.ts';
import { parseCadences, parseWindows } from '../../src/study/policy.ts';
import { resultOf } from '../../src/study/result.ts';
import { type StudySettings, study } from '../../src/study/study.ts';
import type { Learner } from '../../src/study/training.ts';

const settings: StudySettings = {
  windows: parseWindows('28 days, expanding'),
  cadences: parseCadences('never, monthly, weekly'),
  measure: { metric: 'brier', one: null },
  margin: { value: 0.01, relative: false, text: '0.01' },
  alpha: 0.05,
  cost: { by: 'trainings' },
  include: null,
  jobs: 1,
  start: null,
  ages: false,
};

async function played(world: World, days: number, perDay: number, more: Partial<StudySettings> = {}) {
  const { log } = drawLog(world, days, perDay, 11);
  return resultOf(await study(log, logisticLearner(log), { ...settings, ...more }));
}

describe('a study', () => {
  it('of a world that stays as it is recommends never to train again', async () => {
    const { answer, policies } = await played('no change', 240, 40);
    expect(answer).toMatchObject({ status: 'decided', recommended: '28 days, never', benefit: null });
    expect(answer.sentence).toMatch(/^No retraining is needed/);
    expect(policies.every(({ standing }) => standing !== 'worse')).toBe(true);
  });

  it('of a world that turns recommends new models on new data, for what they gain', async () => {
    const { answer, confirmation, timeline } = await played('slow', 364, 40);
    expect(answer).toMatchObject({ status: 'decided', recommended: '28 days, monthly' });
    expect(answer.benefit!.interval[0]).toBeGreaterThan(0);
    expect(confirmation!.answer).not.toBe('contradicted');
    // No week decides and confirms.
    const weeks = (Date.UTC(2025, 11, 31) - 1 - Date.parse(timeline.first_training)) / (7 * 86_400_000);
    expect(timeline.periods + timeline.held_out).toBe(Math.floor(weeks));
    expect(confirmation!.periods).toBe(timeline.held_out);
  });

  it('of sixty days is undecided, and says how much more would decide', async () => {
    const { answer } = await played('slow', 60, 20);
    expect(answer).toMatchObject({ status: 'undecided', recommended: null });
    expect(answer.days_needed).toBeGreaterThan(0);
    expect(answer.sentence).toMatch(
      /^Undecided: 21 days of comparison cannot tell which way is good enough\. About \d+ days more/,
    );
  });

  it('charges what a training costs: by their number, a price, or their time', async () => {
    const unit = await played('slow', 120, 10);
    const price = await played('slow', 120, 10, { cost: { by: 'price', price: 40, unit: 'EUR' } });
    const weekly = ({ policies }: typeof unit) =>
      policies.find(({ policy }) => policy === '28 days, weekly')!;
    expect(weekly(unit).cost).toBeCloseTo(365.25 / 7, 9);
    expect(weekly(price).cost).toBeCloseTo((40 * 365.25) / 7, 9);
    expect(price.cost).toEqual({ by: 'price', unit: 'EUR', price: 40 });
    const time = await played('slow', 120, 10, { cost: { by: 'seconds' } });
    expect(weekly(time).cost).toBeLessThan(
      time.policies.find(({ policy }) => policy === 'expanding, weekly')!.cost!,
    );
  });

  it('takes a margin in per cent of the best', async () => {
    const { margin, policies } = await played('no change', 120, 10, {
      margin: { value: 0.1, relative: true, text: '10%' },
    });
    const best = Math.min(...policies.map(({ value }) => value!));
    expect(margin).toBeCloseTo(best / 10, 12);
  });

  it('tells age from season', async () => {
    const slow = await played('slow', 240, 30, { ages: true, windows: parseWindows('28 days') });
    const still = await played('no change', 240, 30, { ages: true, windows: parseWindows('28 days') });
    expect(slow.ageing[0]!.ages).toBe(true);
    const losses = slow.ageing[0]!.curve.map(({ loss }) => loss);
    expect(losses.at(-1)).toBeGreaterThan(losses[1]!);
    expect(still.ageing[0]).toMatchObject({ ages: false, seasons: { found: false } });
  });
});

describe('the gate as a trigger', () => {
  const triggers = { windows: parseWindows('28 days'), cadences: parseCadences('never, on RED, on drift') };

  it('asks for a new model after the world has changed, and for none while it stays', async () => {
    const changed = await played('abrupt', 182, 60, triggers);
    const retrained = (result: typeof changed) => result.policies.map(({ retrainings }) => retrainings);
    expect(retrained(changed)[1]).toBeGreaterThan(0);
    const firstNew = changed.trainings.map(({ day }) => day).find((day) => day > '2025-04-11');
    // The change is on 11 April; the newest period whose labels have come ends two weeks before a review.
    expect(firstNew! >= '2025-04-25' && firstNew! <= '2025-05-23').toBe(true);
    expect(retrained(await played('no change', 140, 60, triggers))).toEqual([0, 0, 0]);
  });
});

describe('a learner that fails', () => {
  it('now and then empties the policies that need it, and no other', async () => {
    const { log } = drawLog('slow', 120, 10, 3);
    const well = logisticLearner(log);
    const learner: Learner = async (training) =>
      training.window.name === 'expanding' && training.train.length > 600
        ? { failed: 'no memory' }
        : well(training);
    const { policies } = resultOf(await study(log, learner, settings));
    expect(policies.filter(({ failed }) => failed === 'no memory').map(({ policy }) => policy)).toEqual([
      'expanding, monthly',
      'expanding, weekly',
    ]);
    expect(policies.filter(({ standing }) => standing === 'empty')).toHaveLength(2);
  });
});
