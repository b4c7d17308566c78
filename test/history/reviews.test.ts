import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../src/report/review.ts';
import { basePlan, found, World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});

const withFalls = (falls: string) =>
  basePlan.replace('accuracy: {', `accuracy: { falls: [${falls}],`).replace('red: "< 0.6"', 'red: "< 0.2"');

const year = () => join(world.history, 'weekly/2026.jsonl');

describe('a fall from the last review', () => {
  it.each([
    ['{ from: last review, red: 10% }', 60, 'GREEN'],
    ['{ from: last review, red: 10% }', 80, 'RED'],
    ['{ from: last review, amber: 0.05 }', 59, 'GREEN'],
    ['{ from: last review, amber: 0.05 }', 61, 'AMBER'],
  ])('%s: from 40 of 400 wrong to %i is %s', async (falls, wrong, status) => {
    world.plan = withFalls(falls);
    const first = await world.review(0, 40);
    expect(found(first, 'review/first')).toMatchObject({ status: 'NOTE' });
    expect(found(first, 'review/accuracy')).toMatchObject({ status: 'NOTE' });
    const second = await world.review(1, wrong);
    expect(found(second, 'review/accuracy')).toMatchObject({ status, reference: 0.9 });
    expect(found(second, 'review/first')).toBeUndefined();
  });

  it('is measured from the last review that had evidence', async () => {
    world.plan = withFalls('{ from: last review, red: 10% }');
    await world.review(0, 40);
    await world.review(1, 3, { rows: 8 });
    expect(found(await world.review(2, 80), 'review/accuracy')).toMatchObject({
      status: 'RED',
      reference: 0.9,
    });
  });

  it('is proven where the plan asks for confidence: a fall as large as chance makes is not', async () => {
    world.plan = `confidence: 95%\n${withFalls('{ from: last review, red: 10% }')}`;
    await world.review(0, 40);
    expect(found(await world.review(1, 70), 'review/accuracy')!.status).toBe('AMBER');
    expect(found(await world.review(2, 160), 'review/accuracy')!.status).toBe('RED');
  });

  it('is noted as not judged where no history is kept', async () => {
    world.plan = withFalls('{ from: last review, red: 10% }');
    const review = await world.review(0, 40, { history: null });
    expect(found(review, 'review/accuracy')).toMatchObject({ status: 'NOTE' });
    expect(found(review, 'review/accuracy/cusum')).toBeUndefined();
  });
});

describe('falls that add up', () => {
  // By Python 3.11, m, n and c being the mean, the cases and the variance of a case of what came before, at first 0.9, 4000 and 0.09:
  // v = a * (1 - a), z = (m - a) / sqrt(max(c, (c + v) / 2) / 400 + c / n), n += 400, h = 400 / n, m += h * (a - m), c += h * (v - c),
  // S = max(0, min(S, 4) + z - 0.5).
  const sums = [
    ['GREEN', 0.724],
    ['GREEN', 1.919],
    ['GREEN', 3.255],
    ['AMBER', 4.588],
    ['AMBER', 5.199],
    ['GREEN', 2.841],
    ['GREEN', 1.72],
  ];

  it('raise AMBER when their sum reaches 4, and no longer when the falls are over', async () => {
    const statuses = [];
    for (const [week, wrong] of [48, 52, 54, 55, 55, 40, 40].entries()) {
      const sum = found(await world.review(week, wrong), 'review/accuracy/cusum')!;
      statuses.push([sum.status, Number(sum.value!.toFixed(3))]);
    }
    expect(statuses).toEqual(sums);
  });

  it('start afresh with a new reference', async () => {
    await world.review(0, 56);
    await world.review(1, 56);
    const reference = join(world.folder, 'reference.csv');
    writeFileSync(reference, readFileSync(reference, 'utf8').replaceAll('r-', 'n-'));
    expect(found(await world.review(2, 56), 'review/accuracy/cusum')!.message).toContain('over 1 review');
  });

  it('are not summed where the plan says so', async () => {
    world.plan = `${basePlan}history: { cusum: false }\n`;
    expect(found(await world.review(0, 56), 'review/accuracy/cusum')).toBeUndefined();
  });
});

describe('RED', () => {
  it('is left after two GREEN reviews in a row', async () => {
    world.plan = `${basePlan}history: { cusum: false }\n`;
    const statuses = [];
    for (const [week, wrong] of [40, 200, 40, 100, 40, 40, 40].entries()) {
      statuses.push((await world.review(week, wrong)).verdict.status);
    }
    expect(statuses).toEqual(['GREEN', 'RED', 'RED', 'RED', 'RED', 'GREEN', 'GREEN']);
  });

  it('is left after one where the plan says so', async () => {
    world.plan = `${basePlan}history: { cusum: false, leave_red_after: 1 }\n`;
    await world.review(0, 200);
    expect((await world.review(1, 40)).verdict.promote).toBe(true);
  });

  it('is not left by judging the same GREEN data twice', async () => {
    world.plan = `${basePlan}history: { cusum: false }\n`;
    await world.review(0, 200);
    const candidate = world.set(1, 400, 40);
    expect((await world.review(1, 0, { candidate })).verdict.status).toBe('RED');
    expect((await world.review(1, 0, { candidate, late: 1 })).verdict.status).toBe('RED');
    expect((await world.review(2, 40)).verdict.status).toBe('GREEN');
  });
});

describe('A plan', () => {
  it('is noted where it changed since the last review', async () => {
    await world.review(0, 40);
    expect(found(await world.review(1, 40), 'review/changed')).toBeUndefined();
    world.plan = basePlan.replace('< 0.6', '< 0.4');
    expect(found(await world.review(2, 40), 'review/changed')).toMatchObject({ status: 'NOTE' });
  });
});

describe('Data that were RED', () => {
  const red = (review: Review) => found(review, 'review/same-data');

  it('stay RED by a plan that is changed, and by a reference that is', async () => {
    const candidate = world.set(0, 400, 200);
    expect((await world.review(0, 0, { candidate })).verdict.status).toBe('RED');
    world.plan = basePlan.replace('< 0.6', '< 0.4');
    expect(red(await world.review(0, 0, { candidate, late: 1 }))).toMatchObject({
      status: 'RED',
      message: expect.stringMatching(/by another plan/),
    });
    world.plan = basePlan;
    const other = world.set(1, 400, 200);
    await world.review(1, 0, { candidate: other });
    const reference = world.set(40, 400, 200);
    expect(red(await world.review(1, 0, { candidate: other, late: 1, reference }))).toMatchObject({
      status: 'RED',
      message: expect.stringMatching(/by another reference/),
    });
  });

  it('stay RED by labels that are changed or left out, and not by those that came since', async () => {
    const candidate = world.set(0, 400, 0, { labelled: false });
    const labels = (right: number, of = 400) => world.labels(0, 400, { of, right });
    const by = (file: string, late: number) => world.review(0, 0, { candidate, labels: file, late });
    const [first, second] = [labels(150, 300), labels(250, 300)];
    expect((await by(first, 0)).verdict.status).toBe('RED');
    for (const [other, late] of [
      [second, 1],
      [labels(250, 280), 2],
    ] as const)
      expect(red(await by(other, late))).toMatchObject({
        status: 'RED',
        message: expect.stringMatching(/by other labels/),
      });
    expect(red(await by(labels(380), 3))).toBeUndefined();
  });
});

describe('the pace', () => {
  it('finds a review overdue that comes later than the plan’s frequency and a quarter of it', async () => {
    await world.review(0, 40);
    expect(found(await world.review(1, 40, { late: 1.5 }), 'review/overdue')!.status).toBe('GREEN');
    expect(found(await world.review(3, 40), 'review/overdue')).toMatchObject({
      status: 'AMBER',
      value: 12.5,
    });
  });

  it('finds data stale, with a history and without', async () => {
    expect(found(await world.review(0, 40, { history: null }), 'review/stale')!.status).toBe('GREEN');
    expect(found(await world.review(0, 40, { history: null, late: 9 }), 'review/stale')!.status).toBe(
      'AMBER',
    );
    world.plan = `${basePlan}history: { stale: RED }\n`;
    expect((await world.review(0, 40, { late: 9 })).verdict.status).toBe('RED');
  });

  it('finds data stale that have no times when they are those of an earlier review', async () => {
    world.plan = basePlan.replace(' time: time,', '');
    const candidate = world.set(0, 400, 40);
    expect(found(await world.review(0, 0, { candidate }), 'review/stale')).toBeUndefined();
    expect(found(await world.review(0, 0, { candidate, late: 1 }), 'review/stale')).toBeUndefined();
    expect(found(await world.review(2, 0, { candidate }), 'review/stale')!.status).toBe('AMBER');
  });
});

describe('a history with a hole', () => {
  it.each([
    ['damaged', (line: string) => line.replace('"GREEN"', '"RED"'), 'AMBER'],
    ['damaged', (line: string) => line.replace('"rows":400', '"rows":"many"'), 'AMBER'],
    ['damaged', () => '{}\n', 'AMBER'],
    ['damaged', () => 'null\n', 'AMBER'],
    ['damaged', () => '\u0000\u0001\n', 'AMBER'],
    ['newer', (line: string) => line.replace('"version":1', '"version":2'), 'AMBER'],
  ])('is never GREEN in silence: a %s line is reported and ignored', async (kind, change, status) => {
    await world.review(0, 40);
    const text = change(readFileSync(year(), 'utf8'));
    writeFileSync(year(), text);
    const { verdict } = await world.review(1, 40);
    expect(verdict.status).toBe(status);
    const message = verdict.findings.find(({ check }) => check === 'review/history')!.message;
    expect(message).toContain(`weekly/2026.jsonl, line 1 (${kind})`);
    expect(readFileSync(year(), 'utf8').startsWith(text)).toBe(true);
  });

  it('notes a line that was cut off, and goes on behind it', async () => {
    await world.review(0, 40);
    appendFileSync(year(), readFileSync(year(), 'utf8').slice(0, 900));
    const second = await world.review(1, 40);
    expect(second.verdict.status).toBe('GREEN');
    expect(found(second, 'review/history-cut-off')).toMatchObject({ status: 'NOTE' });
    const third = await world.review(2, 40);
    expect(third.trend.map(({ at }) => at.slice(0, 10))).toEqual(['2026-01-12', '2026-01-19', '2026-01-26']);
  });

  it.each([
    [0.9, undefined],
    [1.1, 'AMBER'],
    [40, 'AMBER'],
  ])(
    'tells of a review that is dated after this one by more than a day: by %d days',
    async (late, status) => {
      await world.review(0, 40, { late });
      expect(found(await world.review(0, 40), 'review/history-order')?.status).toBe(status);
    },
  );

  it('cannot be judged by at all when it cannot be read', async () => {
    writeFileSync(world.history, 'a file');
    await expect(world.review(0, 40)).rejects.toThrow(/history cannot be opened/);
  });
});
