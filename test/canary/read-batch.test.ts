import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBatch } from '../../src/canary/read-batch.ts';
import { readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';
import { batchFolder, contentOf, logFrom, planFile } from './rollouts.ts';

const folder = batchFolder('blue-green/healthy', 1);
const of = (side: string) => join(folder, `${side}.csv`);
const later = new Date('2027-01-01T00:00:00Z');

async function read(files: { baseline?: string; canary?: string } = {}, now = later) {
  const plan = await readPlan(planFile('blue-green'));
  const { baseline = of('baseline'), canary = of('canary') } = files;
  return readBatch(plan, plan.rollout!, { baseline: [baseline], canary: [canary] }, now);
}

describe('A batch of a rollout', () => {
  it('may end a day after now, which no zone explains to be more, and not later.', async () => {
    const { to } = await read();
    const day = 86_400_000;
    expect((await read({}, new Date(to - day))).to).toBe(to);
    await expect(read({}, new Date(to - day - 1))).rejects.toThrow('in the future');
  });

  it('names one version in every request of a side.', async () => {
    const home = newFolder();
    const withVersion = (name: string, version: string) =>
      logFrom(home, name, of('canary'), (line, row) =>
        row === 3 ? line.replace(',v8,', `,${version},`) : line,
      );
    await expect(read({ canary: withVersion('none.csv', '') })).rejects.toThrow('and 1 requests without one');
    await expect(read({ canary: withVersion('two.csv', 'v9') })).rejects.toThrow(
      'found "v8", "v9". Separate the logs by version.',
    );
    const without = logFrom(home, 'all.csv', of('canary'), (line) => line.replace(',v8,', ',,'));
    await expect(read({ canary: without })).rejects.toThrow(/found none and \d+ requests without one\. Sep/);
    expect(contentOf(of('canary'))).toContain(',v8,');
  });
});

describe('A log needs', () => {
  /** A plan of its own, and both logs with only some of their columns. */
  async function logs(change: (plan: string) => string, columns: string[]) {
    const home = newFolder();
    const file = join(home, 'plan.yaml');
    writeFileSync(file, change(contentOf(planFile('blue-green'))));
    const plan = await readPlan(file);
    const cut = (side: string) => {
      const lines = contentOf(of(side)).trimEnd().split('\n');
      const head = lines[0]!.split(',');
      const places = columns.map((name) => head.indexOf(name));
      const log = join(home, `${side}.csv`);
      writeFileSync(log, lines.map((line) => `${places.map((i) => line.split(',')[i])}\n`).join(''));
      return log;
    };
    return readBatch(plan, plan.rollout!, { baseline: [cut('baseline')], canary: [cut('canary')] }, later);
  }
  const onlySlow = (plan: string) => plan.replace(/^ {4}- \{ name: wrong.*\n/m, '');

  it('no label and no score where no measure is of wrong answers, and an id only to be joined by.', async () => {
    const batch = await logs(onlySlow, ['at', 'version', 'latency_ms']);
    expect(batch.measures).toHaveLength(1);
    expect(batch.measures[0]!.canary).toBe(batch.canary.rows);
    await expect(logs((plan) => plan, ['at', 'version', 'latency_ms'])).rejects.toThrow('"late"');
    const whole = ['at', 'version', 'latency_ms', 'probability', 'late'];
    expect((await logs((plan) => plan, whole)).measures).toHaveLength(2);
  });
});

it('A user counts once in the AUROC too: the labels of later requests are left out.', async () => {
  const home = newFolder();
  const file = join(home, 'plan.yaml');
  writeFileSync(
    file,
    contentOf(planFile('blue-green'))
      .replace('  threshold: 0.5\n', '  threshold: 0.5\n  group: user\n')
      .concat('  auroc: { margin: 0.1, cases: 1000 }\n'),
  );
  const plan = await readPlan(file);
  const withUsers = (side: string, users: number) => {
    const log = join(home, `${side}.csv`);
    const lines = contentOf(of(side)).trimEnd().split('\n');
    const named = lines.map((line, i) => `${line},${i === 0 ? 'user' : `${side} ${i % users}`}\n`);
    writeFileSync(log, named.join(''));
    return log;
  };
  const files = { baseline: [withUsers('baseline', 300)], canary: [withUsers('canary', 60)] };
  const batch = await readBatch(plan, plan.rollout!, files, later);
  expect(batch.users).toMatchObject({ baseline: 300, canary: 60 });
  expect(batch.auroc!.cases).toBe(60);
});

it('Logs that have less than half of their time in common are refused from twenty requests a side on.', async () => {
  const minutes = (side: string, rows: number, from: number) =>
    logFrom(newFolder(), `${side}.csv`, of(side), (line, row) =>
      row < rows
        ? line.replace(/2026-[^,]*/, new Date(Date.UTC(2026, 2, 2, 10, from + row)).toISOString())
        : null,
    );
  const apart = (rows: number, by: number) =>
    read({ baseline: minutes('baseline', rows, 0), canary: minutes('canary', rows, by) });
  expect((await apart(19, 10)).canary.rows).toBe(19);
  expect((await apart(20, 6)).canary.rows).toBe(20);
  await expect(apart(20, 10)).rejects.toThrow('less than half of that time is common to both');
});

it('Logs of other times are refused with both times.', async () => {
  const early = logFrom(newFolder(), 'early.csv', of('canary'), (line) => line.replace('2026-', '2025-'));
  await expect(read({ canary: early })).rejects.toThrow(
    /requests \(2025-03-02T\S+Z to 2025-03-02T\S+Z\) and the baseline’s \(2026-03-02T\S+Z to 2026-03-02T\S+Z\) are of different times/,
  );
});

describe('The ids of labels that come apart', () => {
  /** The canary's labels in a file of their own, under ids that are changed. */
  async function labelled(change: (id: string) => string) {
    const home = newFolder();
    const rows = contentOf(of('canary'))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const labels = join(home, 'labels.csv');
    writeFileSync(
      labels,
      `request,late\n${rows.map((row) => `${change(row[0]!)},${row.at(-1)}\n`).join('')}`,
    );
    const named = (side: string) =>
      logFrom(home, `${side}.csv`, of(side), (line) => `${line.startsWith('1-') ? `a${line}` : line}`);
    const plan = await readPlan(planFile('blue-green'));
    const files = { baseline: [named('baseline')], canary: [named('canary')], labels: [labels] };
    return readBatch(plan, plan.rollout!, files, later);
  }

  it('may differ by letters in front, for they may be of one side only; then no label is joined.', async () => {
    expect((await labelled((id) => `a${id}`)).measures[0]!.canary).toBeGreaterThan(0);
    expect((await labelled((id) => id)).measures[0]).toMatchObject({ canary: 0, baseline: 0 });
  });

  it('are refused where only their letters’ case keeps them apart.', async () => {
    await expect(labelled((id) => `A${id}`)).rejects.toThrow(
      /labels\.csv: the id "A1-\d+" is "a1-\d+" in \S+: .* keep \d+ ids apart\. Write the ids in the same way/,
    );
  });
});
