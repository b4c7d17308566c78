import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseTime } from '../../src/data/cell/time.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { parseBy, periodsOf } from '../../src/engine/periods.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import { backtest } from '../../src/periods/backtest.ts';
import { checkByPeriod, reviewPeriods } from '../../src/periods/by-period.ts';
import { readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';
import { basePlan } from '../history/world.ts';

const cut = (by: string, zone: string, ...times: string[]) => {
  const values = Float64Array.from(times, (time) => parseTime(time, null)!);
  return periodsOf(values, parseBy(by), zone).map(
    ({ label, rows, end }) => `${label}: ${[...rows]} until ${new Date(end).toISOString()}`,
  );
};

describe('a log is cut', () => {
  it('by the days of its time zone, in the order of time', () => {
    expect(
      cut('day', 'Europe/Berlin', '2026-03-29T22:30Z', '2026-03-28T23:30Z', '2026-03-28T22:59Z'),
    ).toEqual([
      '2026-03-28: 2 until 2026-03-28T23:00:00.000Z',
      '2026-03-29: 1 until 2026-03-29T22:00:00.000Z',
      '2026-03-30: 0 until 2026-03-30T22:00:00.000Z',
    ]);
  });

  // Labels by Python 3.11: datetime.isocalendar().
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['1969-12-31', '1970-W01'],
  ])('by weeks that begin on Monday: %s is in %s', (time, label) => {
    expect(cut('week', 'UTC', time)[0]!.split(':')[0]).toBe(label);
  });

  it('by months and quarters', () => {
    const times = ['2025-12-31T23:59:59Z', '2026-01-01', '2026-02-28', '2026-04-01'];
    expect(cut('month', 'UTC', ...times).map((period) => period.slice(0, 10))).toEqual([
      '2025-12: 0',
      '2026-01: 1',
      '2026-02: 2',
      '2026-04: 3',
    ]);
    expect(cut('quarter', 'America/New_York', ...times)).toEqual([
      '2025-Q4: 0,1 until 2026-01-01T05:00:00.000Z',
      '2026-Q1: 2,3 until 2026-04-01T04:00:00.000Z',
    ]);
  });

  it('after so many rows in the order of their times', () => {
    expect(cut('2 rows', 'UTC', '2026-01-03', '2026-01-01', '2026-01-02')).toEqual([
      'rows-0001: 1,2 until 2026-01-02T00:00:00.000Z',
      'rows-0002: 0 until 2026-01-03T00:00:00.000Z',
    ]);
  });

  it.each(['', '0', '-3', '1.5', '__proto__', '3 weeks'])('not by "%s"', (by) => {
    expect(() => parseBy(by)).toThrow(/is no period/);
  });
});

describe('the periods of a log', () => {
  let folder: string;
  beforeAll(() => {
    folder = newFolder();
  });

  const plan = basePlan
    .replace('prediction: said }', 'prediction: said, features: { size: number } }')
    .replace('id: id,', 'time_zone: Europe/Berlin,');

  /** Four weeks of 60 rows, the third with 30 wrong; cells of "size" can be replaced. */
  function log(name: string, sizes: Record<number, string> = {}, rows = 240): string {
    const file = join(folder, name);
    const lines = Array.from({ length: rows }, (_, row) => {
      const was = row % 2;
      const time = new Date(Date.UTC(2026, 0, 5) + row * 10_080_000).toISOString();
      const wrong = row >= 120 && row < 150;
      return `${time},${was},${wrong ? 1 - was : was},${sizes[row] ?? (row * 7) % 10}`;
    });
    writeFileSync(file, `time,was,said,size\n${lines.join('\n')}\n`);
    return file;
  }

  const options = (candidate: string, history: string | null = null) => {
    writeFileSync(join(folder, 'plan.yaml'), plan);
    return {
      plan: join(folder, 'plan.yaml'),
      reference: [log('reference.csv')],
      candidate: [candidate],
      labels: [],
      out: join(folder, 'out'),
      now: new Date('2026-02-02T12:00:00Z'),
      history: history === null ? null : folderHistory(join(folder, history)),
    };
  };

  it('are judged one by one and remembered once, those that are over', async () => {
    const lines = () =>
      readFileSync(join(folder, 'kept/weekly/2026.jsonl'), 'utf8').trim().split('\n').length;
    const first = await checkByPeriod(options(log('short.csv', {}, 200), 'kept'), { unit: 'week' });
    expect(first.map(({ label, review, over }) => [label, review.verdict.candidate.rows, over])).toEqual([
      ['2026-W02', 60, true],
      ['2026-W03', 60, true],
      ['2026-W04', 60, true],
      ['2026-W05', 20, true],
    ]);
    expect(lines()).toBe(4);
    // The log has grown: of its weeks only the last is another.
    const second = await checkByPeriod(options(log('long.csv'), 'kept'), { unit: 'week' });
    expect(lines()).toBe(5);
    expect(second.map(({ record }) => record.candidate.sha256).slice(0, 3)).toEqual(
      first.map(({ record }) => record.candidate.sha256).slice(0, 3),
    );
    // Weeks that are remembered already are judged as they were, not by the weeks after them.
    const findings = (reviews: typeof first) =>
      reviews
        .slice(0, 3)
        .map(({ review }) => review.verdict.findings.map(({ check, status }) => `${check} ${status}`));
    expect(findings(second)).toEqual(findings(first));
    const newest = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'));
    expect(newest).toEqual(JSON.parse(readFileSync(join(folder, 'out/2026-W05/verdict.json'), 'utf8')));
    expect(newest).toEqual(second.at(-1)!.review.verdict);
    const [earliest] = second;
    expect(earliest!.review.drillDown['metric/accuracy']).toMatch(
      / --from 2026-01-05T00:00:00.000Z --to 2026-01-11T23:00:00.000Z --wrong --as-of 2026-01-11T23:00:00.000Z$/,
    );
  });

  it('that are not over are judged and not remembered', async () => {
    const asked = { ...options(log('open.csv'), 'open'), now: new Date('2026-01-31T00:00:00Z') };
    const reviews = await checkByPeriod(asked, { unit: 'week' });
    expect(reviews.map(({ over }) => over)).toEqual([true, true, true, false]);
    expect(readFileSync(join(folder, 'open/weekly/2026.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  it('keep invalid cells apart from missing ones', async () => {
    const file = log('untidy.csv', { 3: '', 70: 'many', 71: '', 130: 'few', 131: 'few' });
    const reviews = await checkByPeriod(options(file), { unit: 'week' });
    const seen = reviews.map(({ review: { verdict, measurements } }) => [
      (measurements.columns.find(({ name }) => name === 'size')!.candidate as { missing: number }).missing,
      verdict.findings.find(({ check }) => check === 'input/size/invalid')?.value ?? null,
      verdict.findings
        .find(({ check }) => check === 'input/size/invalid')
        ?.message.match(/row \d+: "\w+"/)?.[0],
    ]);
    expect(seen).toEqual([
      [1, null, undefined],
      [1, 1, 'row 11: "many"'],
      [0, 2, 'row 11: "few"'],
      [0, null, undefined],
    ]);
  });

  it('are refused where a row has no time', async () => {
    const file = log('timeless.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-01-05T02:48:00.000Z', 'noon'));
    await expect(checkByPeriod(options(file), { unit: 'week' })).rejects.toThrow(/row 2 has no time/);
  });

  it('tell how long after a change the alert came', async () => {
    const asked = options(log('changed.csv'));
    const read = await readPlan(asked.plan);
    const reviews = await reviewPeriods(
      read,
      await openLocal(read, asked, asked),
      { unit: 'week' },
      { records: [], faults: [] },
      { now: null },
    );
    const result = backtest('weekly', 'week', reviews, new Date('2026-01-14T00:00:00Z'));
    expect(result.periods.map(({ level, status }) => `${level} ${status}`)).toEqual([
      'GREEN GREEN',
      'GREEN GREEN',
      'RED RED',
      'GREEN RED',
    ]);
    expect(result.before_change).toEqual({ reviews: 1, alerts: 0 });
    // The week ends at midnight in Berlin, 12 days less an hour after the change.
    expect(result.first_alert).toEqual({ period: '2026-W04', reviews: 2, days: 12 });
    expect(result.rules.map(({ check, first, reviews: count }) => [check, first, count])).toEqual([
      ['metric/accuracy', '2026-W04', 1],
      ['review/accuracy/cusum', '2026-W04', 1],
      ['review/leave-red', '2026-W05', 1],
    ]);
  });
});
