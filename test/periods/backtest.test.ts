import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../src/command/backtest.ts';
import { command as check } from '../../src/command/check.ts';
import type { Backtest } from '../../src/periods/backtest.ts';
import { newFolder } from '../folder.ts';
import { basePlan } from '../history/world.ts';

const day = 86_400_000;
const timeless = basePlan.replace(' time: time,', '');

/** A folder with a plan, a reference, and a log of a row a day from 2023 on, of which those said are answered wrongly. */
function world(plan: string, rows: number, isWrong: (row: number) => boolean): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'plan.yaml'), plan);
  const set = (name: string, count: number, wrong: (row: number) => boolean, first: number) => {
    const lines = Array.from({ length: count }, (_, row) => {
      const was = row % 2;
      const time = new Date(first + row * day).toISOString().slice(0, 10);
      return `${name}-${row},${time},${was},${wrong(row) ? 1 - was : was}`;
    });
    writeFileSync(join(folder, `${name}.csv`), `id,time,was,said\n${lines.join('\n')}\n`);
  };
  set('reference', 600, (row) => row % 10 === 0, Date.UTC(2021, 0, 1));
  set('log', rows, isWrong, Date.UTC(2023, 0, 1));
  return folder;
}

async function run(folder: string, by: string, more: object = {}) {
  let said = '';
  const flags = {
    plan: join(folder, 'plan.yaml'),
    reference: [join(folder, 'reference.csv')],
    data: [join(folder, 'log.csv')],
    by,
    ...more,
  };
  const terminal = {
    out: (text: string) => (said += text),
    err: () => {},
    color: false,
    width: 100,
    interactive: false,
  };
  const exit = await command.run({ flags, words: [] }, terminal as never);
  return { exit, said };
}

const asData = async (folder: string, by: string) =>
  JSON.parse((await run(folder, by, { json: true })).said) as Backtest;

describe('greenlight backtest', () => {
  it('cuts a log without a time column by its rows, as they stand', async () => {
    const folder = world(
      timeless,
      250,
      (row) => row % 10 === 0 || (row >= 100 && row < 200 && row % 2 === 0),
    );
    const { exit, said } = await run(folder, '100');
    expect(exit).toBe(0);
    expect(said).toMatch(/^rows-0001 +GREEN +100 rows$/m);
    expect(said).toMatch(/^rows-0002 +RED +100 rows +metric\/accuracy/m);
    expect(said).toMatch(/^rows-0003 .*50 rows.*\(not over\)$/m);
  });

  it('takes no moment of a change where rows have none, and no calendar', async () => {
    const folder = world(timeless, 100, () => false);
    await expect(run(folder, '50', { change: '2026-01-01' })).rejects.toThrow(/--change is a moment/);
    await expect(run(folder, 'month')).rejects.toThrow(/names no time column.*--by 500/);
  });

  it('cuts by the year, of which a leap year is one', async () => {
    const folder = world(
      basePlan,
      800,
      (row) => row % 10 === 0 || (row >= 365 && row < 731 && row % 2 === 0),
    );
    const { periods } = await asData(folder, 'year');
    expect(periods.map(({ period, rows, level }) => `${period} ${rows} ${level}`)).toEqual([
      '2023 365 GREEN',
      '2024 366 RED',
      '2025 69 GREEN',
    ]);
  });

  it('gives the values of every metric in --json, each with its interval and cases', async () => {
    const folder = world(basePlan, 730, (row) => row < 73 || (row >= 365 && row % 10 === 0));
    const { periods } = await asData(folder, 'year');
    const of = periods.map(({ values }) => values.find(({ check }) => check === 'metric/accuracy')!);
    // 73 of the first 365 days are wrong, and 36 of the others: every tenth from 370 to 720.
    expect(of.map(({ value, cases, status }) => [value, cases, status])).toEqual([
      [0.8, 365, 'GREEN'],
      [329 / 365, 365, 'GREEN'],
    ]);
    // statsmodels 0.15.0: proportion_confint(292, 365, method='wilson').
    expect(of[0]!.interval[0]).toBeCloseTo(0.755_934_7, 6);
    expect(of[0]!.interval[1]).toBeCloseTo(0.837_816_4, 6);
  });
});

describe('greenlight check --by', () => {
  it('says of an old log that it is old, and not that its last period came late after the one before', async () => {
    const folder = world(basePlan, 800, (row) => row % 10 === 0);
    const flags = {
      plan: join(folder, 'plan.yaml'),
      reference: [join(folder, 'reference.csv')],
      candidate: [join(folder, 'log.csv')],
      out: join(folder, 'out'),
      history: join(folder, 'history'),
      by: 'month',
    };
    const silent = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
    await check.run({ flags, words: [] }, silent);
    const { findings } = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'));
    const of = (name: string) => findings.find((one: { check: string }) => one.check === name);
    expect(of('review/stale')).toMatchObject({ status: 'AMBER' });
    expect(of('review/overdue')).toMatchObject({ status: 'GREEN' });
    expect(of('review/overdue').value).toBeLessThan(32);
  });
});

describe('greenlight check --by year', () => {
  it('writes a folder for each year, and clears those of the run before', async () => {
    const folder = world(basePlan, 800, (row) => row % 10 === 0);
    const out = join(folder, 'out');
    const flags = (by: string) => ({
      plan: join(folder, 'plan.yaml'),
      reference: [join(folder, 'reference.csv')],
      candidate: [join(folder, 'log.csv')],
      out,
      by,
    });
    const silent = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
    const years = () =>
      readdirSync(out).filter((name) => /^\d/.test(name) && existsSync(join(out, name, 'verdict.json')));
    await check.run({ flags: flags('year'), words: [] }, silent);
    expect(years()).toEqual(['2023', '2024', '2025']);
    await check.run({ flags: flags('400'), words: [] }, silent);
    expect(years()).toEqual([]);
  });
});
