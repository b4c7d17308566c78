import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import type { Retraining } from '../../src/study/shape.ts';
import { newFolder } from '../folder.ts';
import { retrain } from './in-process.ts';

const DAY = 86_400_000;
const start = Date.UTC(2025, 0, 1);
const levels = `levels:
  AMBER: { means: worse, action: look, owner: somebody, within: 5 days }
  RED: { means: bad, action: stop, owner: somebody, within: 1 day }
`;

/** A log of 140 days whose label follows x, and from the middle on −x. */
function logOf(label: (z: number, noise: number) => string): string {
  const normal = normals(mulberry32(8));
  const rows = Array.from({ length: 140 * 6 }, (_, row) => {
    const [x, noise] = [normal(), normal()];
    const at = new Date(start + (row / 6) * DAY).toISOString();
    return `r${row},${at},${x.toFixed(4)},${label(row < 420 ? x : -x, noise)}`;
  });
  return `id,at,x,y\n${rows.join('\n')}\n`;
}

/** Learns the mean of x by label, or the slope of numbers, from files of either form. */
const program = (answer: string) => `import { readFileSync, writeFileSync } from 'node:fs';
import { asyncBufferFromFile, parquetReadObjects } from ${JSON.stringify(moduleOf('hyparquet/src/node.js'))};
import { parquetWriteBuffer } from ${JSON.stringify(moduleOf('hyparquet-writer/src/index.js'))};
const [train, score, out] = process.argv.slice(2);
const rows = async (file) => {
  if (file.endsWith('.parquet')) return parquetReadObjects({ file: await asyncBufferFromFile(file) });
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\\n').map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, name === 'x' ? Number(cells[i]) : cells[i]])));
};
const past = await rows(train);
const cases = await rows(score);
if (past.some(({ x }) => typeof x !== 'number') || cases.some((one) => 'y' in one)) throw new Error('wrong files');
${answer}
const names = Object.keys(said[0]);
if (out.endsWith('.parquet')) {
  const columnData = names.map((name) => ({ name, data: said.map((one) => one[name]) }));
  writeFileSync(out, Buffer.from(parquetWriteBuffer({ columnData })));
} else writeFileSync(out, [names, ...said.map((one) => Object.values(one))].map((cells) => cells.join(',')).join('\\n'));
`;

function moduleOf(name: string): string {
  return pathToFileURL(join(import.meta.dirname, '../../node_modules', name)).href;
}

async function study(task: { plan: string; log: string; answer: string }, ...more: string[]) {
  const folder = newFolder();
  const [plan, log, train] = ['plan.yaml', 'log.csv', 'train.mjs'].map((name) => join(folder, name));
  writeFileSync(plan!, `plan: tasks\n${task.plan}\n${levels}`);
  writeFileSync(log!, task.log);
  writeFileSync(train!, program(task.answer));
  const command = `"${process.execPath}" "${train}" {train} {score} {out}`;
  const ways = ['--windows', '28 days', '--cadences', 'never, 14 days', '--out', join(folder, 'out')];
  const made = await retrain('--plan', plan!, '--data', log!, '--train', command, ...ways, ...more);
  const file = join(folder, 'out', 'retraining.json');
  return { ...made, found: JSON.parse(readFileSync(file, 'utf8')) as Retraining, folder };
}

const classes = ['low', 'middle', 'high'];
const tasks = {
  numbers: {
    plan: `data: { task: regression, id: id, time: at, label: y, prediction: p, labels_after: 3 days, features: { x: { type: number } } }
metrics: { mae: { green: "<= 1", red: "> 3", falls: [{ from: reference, amber: 0.3 }] } }`,
    log: logOf((z, noise) => (3 * z + 0.5 * noise).toFixed(3)),
    answer: `let [xy, xx] = [0, 0];
for (const { x, y } of past) { xy += x * Number(y); xx += x * x; }
const said = cases.map(({ id, x }) => ({ id, p: (xy / xx) * x }));`,
  },
  classes: {
    plan: `data: { task: multiclass, id: id, time: at, label: y, prediction: p, labels_after: 3 days, features: { x: { type: number } } }
metrics: { accuracy: { green: ">= 0.7", red: "< 0.5", falls: [{ from: reference, amber: 0.1 }] } }`,
    log: logOf((z, noise) => classes[z + 0.2 * noise < -0.5 ? 0 : z + 0.2 * noise < 0.5 ? 1 : 2]!),
    answer: `const means = new Map();
for (const { x, y } of past) { const one = means.get(y) ?? [0, 0]; means.set(y, [one[0] + x, one[1] + 1]); }
const far = (x, [sum, n]) => Math.abs(x - sum / n);
const said = cases.map(({ id, x }) => ({ id, p: [...means].sort((a, b) => far(x, a[1]) - far(x, b[1]))[0][0] }));`,
  },
};

describe.each(Object.entries(tasks))('a study of %s', (_, task) => {
  it('finds that a world that turns over asks for new models, by files of Parquet as by CSV', async () => {
    const { found, err } = await study(task);
    expect(
      found.policies.map(({ failed }) => failed),
      err,
    ).toEqual([null, null]);
    expect(found.answer).toMatchObject({ status: 'decided', recommended: '28 days, 14 days' });
    const [never, often] = found.policies.map(({ value }) => value!);
    const gain = found.metric === 'mae' ? never! - often! : often! - never!;
    expect(found.answer.benefit!.value).toBeCloseTo(gain, 9);
    expect(gain).toBeGreaterThan(found.margin);

    const parquet = await study(task, '--files', 'parquet');
    expect(parquet.found.policies.map(({ value, failed }) => [value, failed])).toEqual(
      found.policies.map(({ value }) => [value, null]),
    );
    expect(parquet.found.answer).toEqual(found.answer);
  });
});

describe('answers in another order', () => {
  it('are joined by their ids', async () => {
    const { numbers } = tasks;
    const [there, back] = [
      await study(numbers),
      await study({ ...numbers, answer: `${numbers.answer}\nsaid.reverse();` }),
    ];
    expect(back.found.policies.map(({ value }) => value)).toEqual(
      there.found.policies.map(({ value }) => value),
    );
  });
});

describe('an answer that the task does not have', () => {
  it.each([
    ['a number that is none', tasks.numbers, 'said[3].p = NaN;', /1 row of \d+ has no answer/],
    ['one number for all', tasks.numbers, 'for (const one of said) one.p = 7;', /All answers are the same/],
    ['a class that nobody knows', tasks.classes, 'said[3].p = "huge";', /1 row of \d+ has no answer|huge/],
  ])('(%s) is told, and no policy stands on it', async (_, task, spoilt, why) => {
    const { status, found } = await study({ ...task, answer: `${task.answer}\n${spoilt}` });
    expect(status).toBe(2);
    for (const { failed } of found.policies) expect(failed).toMatch(why);
  });
});
