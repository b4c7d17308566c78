import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { retrainingSchema } from '../../scripts/generate/retraining-schema.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Retraining } from '../../src/study/shape.ts';
import { retrain } from './in-process.ts';
import { type LogFiles, logFiles } from './log-files.ts';

const root = join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(root, 'plans', 'retraining.schema.json'), 'utf8'));
const ways = ['--windows', '28 days, expanding', '--cadences', 'never, monthly'];
const result = (folder: string): Retraining =>
  JSON.parse(readFileSync(join(folder, 'retraining.json'), 'utf8'));
const flags = ({ folder, plan, log }: LogFiles) => [
  '--plan',
  plan,
  '--data',
  log,
  '--out',
  join(folder, 'out'),
  ...ways,
];

it('plans/retraining.schema.json is current (else run: npm run generate)', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(retrainingSchema())));
});

describe('greenlight retrain', () => {
  const files = logFiles({ days: 112 });
  const out = join(files.folder, 'out');
  const trained = join(files.folder, 'trained');
  const weekly = ['--cadences', 'never, weekly', '--jobs', '2', '--include', 'rate < -1'];
  let first: Awaited<ReturnType<typeof retrain>>;
  beforeAll(async () => {
    process.env.TRAINED = trained;
    first = await retrain(...flags(files), ...weekly, '--train', files.command());
    delete process.env.TRAINED;
  });

  it('finds that a world that turns over asks for new models, and says so in a sentence', () => {
    expect(first.status).toBe(0);
    const { answer, policies } = result(out);
    expect(answer).toMatchObject({ status: 'decided', recommended: '28 days, weekly' });
    expect(answer.sentence).toMatch(
      /^Retrain: train weekly on the newest 28 days, about 52.2 trainings a year\./,
    );
    expect(answer.sentence).toMatch(/Never training again would cost 0\.\d+ of Brier score/);
    expect(policies.find(({ policy }) => policy === '28 days, never')).toMatchObject({
      standing: 'worse',
      retrainings: 0,
    });
    expect(first.out).toContain(answer.sentence);
  });

  it('writes retraining.json by its schema, and a page and a text that say the same', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(result(out)), JSON.stringify(validate.errors)).toBe(true);
    const [html, markdown] = ['html', 'md'].map((ending) =>
      readFileSync(join(out, `retraining.${ending}`), 'utf8'),
    );
    expect(html).toContain('policy-map');
    expect(html).toContain('Ageing, trained on 28 days');
    expect(html).not.toMatch(/<script|src=|href="http/);
    expect(markdown).toContain(
      '| 28 days, weekly |'.replaceAll(' ', '\u{A0}').replace('|\u{A0}', '| ').replace('\u{A0}|', ' |'),
    );
  });

  it('gives an excerpt that a plan can hold', async () => {
    const yaml = /```yaml\n([\s\S]*?)\n```/.exec(readFileSync(join(out, 'retraining.md'), 'utf8'))![1]!;
    const file = join(files.folder, 'with.yaml');
    writeFileSync(file, `${readFileSync(files.plan, 'utf8')}${yaml}\n`);
    expect((await readPlan(file)).retraining).toMatchObject({
      every: { text: 'weekly' },
      window: '28 days',
      reason: expect.stringContaining('Retrain: train weekly'),
    });
  });

  it('tells how models age, and what rare cases in the training data do', () => {
    const { ageing, edge_cases } = result(out);
    const own = ageing.find(({ window }) => window === '28 days')!;
    expect(own.curve[0]).toMatchObject({ age_days: 0, loss: 0 });
    expect(own.ages).toBe(true);
    expect(edge_cases).toMatchObject({ condition: 'rate < -1', policy: '28 days, weekly', failed: null });
    expect(edge_cases!.on_others!.cases).toBeGreaterThan(edge_cases!.on_them!.cases);
  });

  it('never trained on a label that was not known on the day', () => {
    for (const { day, rows, window } of result(out).trainings) {
      const known = (Date.parse(day) - Date.UTC(2025, 0, 1)) / 86_400_000 - 7;
      if (window === 'expanding') expect(rows).toBeLessThanOrEqual(8 * known);
      else expect(rows).toBeLessThanOrEqual(8 * 28 + 8 * known);
    }
    const plain = result(out).trainings.filter(
      ({ variant, window }) => variant === 'plain' && window === '28 days',
    );
    expect(plain.every(({ rows }) => rows === 8 * 28)).toBe(true);
  });

  it('trains nothing twice: again, with what is known, and only what is wanting after a part was lost', async () => {
    const count = () => readFileSync(trained, 'utf8').split('\n').length - 1;
    const before = count();
    expect(before).toBe(result(out).trainings.filter(({ cached }) => !cached).length);
    const cache = join(out, 'trainings');
    const lost = readdirSync(cache).slice(0, 3);
    for (const name of lost) rmSync(join(cache, name), { recursive: true });
    // What a killed training left, and answers that somebody changed.
    const spoiled = readdirSync(cache)[0]!;
    writeFileSync(join(cache, spoiled, 'out.csv'), 'id,p\n1,0.5\n');
    mkdirSync(join(cache, `${'0'.repeat(64)}.999999999`));
    const sentence = result(out).answer.sentence;
    process.env.TRAINED = trained;
    const again = await retrain(...flags(files), ...weekly, '--train', files.command());
    delete process.env.TRAINED;
    expect(count() - before).toBe(4);
    expect(again.status).toBe(0);
    expect(result(out).answer.sentence).toBe(sentence);
    expect(existsSync(join(cache, `${'0'.repeat(64)}.999999999`))).toBe(false);
  });

  it('trains anew when the program changes', async () => {
    const program = join(files.folder, 'train it.mjs');
    const text = readFileSync(program, 'utf8');
    writeFileSync(program, `${text}\n// another version`);
    const { out: said } = await retrain(
      ...flags(files),
      '--train',
      files.command(),
      '--dry-run',
      '--cadences',
      'never',
    );
    writeFileSync(program, text);
    expect(said).toContain('2 trainings.');
    expect(said).toMatch(/The first took [\d.]+ s; all of them, 1 job at a time: about/);
  });
});

describe('a training that goes wrong', () => {
  const files = logFiles();
  const out = join(files.folder, 'out');
  // The first model that sees all of the past has 8 rows of each of its days.
  const run = async (how: string, ...more: string[]) => {
    const made = await retrain(
      ...flags(files),
      '--train',
      files.command(how, '224'),
      '--windows',
      '14 days, 28 days',
      '--cadences',
      'never',
      ...more,
    );
    return { made, found: result(out) };
  };

  it.each([
    ['fail', /status 3.*no memory on the device/],
    ['nothing', /wrote nothing to \{out\}/],
    ['nan', /1 row of \d+ has no answer/],
    ['fewer', /2 rows of \d+ were not answered, such as id "c-\d+"/],
    ['others', /1 row of \d+ was not answered.*1 answer is of ids that were not asked for/],
    ['twice', /have the same id/],
    ['outside', /no probability, such as 1\.5/],
    ['same', /All answers are the same/],
  ])('(%s) is told, its cells are empty, and nothing else is lost', async (how, why) => {
    const { made, found } = await run(how);
    const standings = found.policies.map(({ window, standing }) => [window, standing === 'empty']);
    expect(standings).toEqual([
      ['14 days', false],
      ['28 days', true],
    ]);
    expect(found.policies[1]!.failed).toMatch(why);
    expect(made.err).toMatch(why);
    expect(
      found.trainings.filter(({ failed }) => failed === null).every(({ window }) => window === '14 days'),
    ).toBe(true);
  });

  // The time is long enough for the other trainings on a busy machine.
  it('(it hangs) is stopped when its time is over', async () => {
    const { found } = await run('hang', '--time-limit', '10', '--jobs', '2');
    expect(found.policies[1]!.failed).toMatch(/did not end within 10 seconds/);
    expect(found.policies[0]!.value).not.toBeNull();
  });

  it('of all ways leaves nothing to compare', async () => {
    const { status } = await retrain(...flags(files), '--train', files.command('fail'));
    expect(status).toBe(2);
    expect(result(out).answer).toMatchObject({ status: 'undecided', recommended: null });
    expect(result(out).answer.sentence).toMatch(/^Nothing can be said/);
  });
});

describe('a leak is refused', () => {
  it('where a column says what the label says', async () => {
    const files = logFiles({ more: (y) => (y ? 'paid back' : 'lost') });
    await expect(retrain(...flags(files), '--train', files.command())).rejects.toThrow(
      /column "more" says of every row what the label/,
    );
  });

  it('where the command is given the log', async () => {
    const files = logFiles();
    const command = files.command(`"${files.log}"`);
    await expect(retrain(...flags(files), '--train', command)).rejects.toThrow(
      /holds what is to be found out/,
    );
  });

  it('where a case stands twice, and where rare cases are chosen by the label', async () => {
    const files = logFiles();
    const rows = readFileSync(files.log, 'utf8');
    await expect(retrain(...flags(files), '--train', files.command(), '--include', 'y = 1')).rejects.toThrow(
      /chooses by the label/,
    );
    writeFileSync(files.log, `${rows}${rows.split('\n')[1]}\n`);
    await expect(retrain(...flags(files), '--train', files.command())).rejects.toThrow(/have the same id/);
  });

  it('where the answers are the labels', async () => {
    const files = logFiles();
    const oracle = join(files.folder, 'oracle.mjs');
    writeFileSync(
      oracle,
      `import { readFileSync, writeFileSync } from 'node:fs';
const [, , log, score, out] = process.argv;
const truth = new Map(readFileSync(log + '.csv', 'utf8').split('\\n').map((line) => [line.split(',')[0], line.split(',').at(-1)]));
const ids = readFileSync(score, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',')[0]);
writeFileSync(out, 'id,p\\n' + ids.map((id) => id + ',' + (truth.get(id) === '1' ? 0.9 : 0.2)).join('\\n'));`,
    );
    const command = `"${process.execPath}" "${oracle}" "${files.log.slice(0, -4)}" {score} {out} {train}`;
    const { err } = await retrain(...flags(files), '--train', command, '--cadences', 'never');
    expect(err).toMatch(/answers are the labels of all/);
  });
});

describe('answers that were logged', () => {
  const files = logFiles();
  const predictions = join(files.folder, 'logged');
  const days = ['2025-02-05', '2025-03-07'];
  const rows = readFileSync(files.log, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const write = (name: string, from: string, p = (x: number) => 1 / (1 + Math.exp(-x))) => {
    const answers = rows.flatMap((cells) =>
      cells[1]! >= from ? [`${cells[0]},${p(Number(cells[2]))}`] : [],
    );
    writeFileSync(join(predictions, '28 days', name), `id,p\n${answers.join('\n')}\n`);
  };
  const ask = () =>
    retrain(
      '--plan',
      files.plan,
      '--data',
      files.log,
      '--out',
      join(files.folder, 'out'),
      '--predictions',
      predictions,
      '--windows',
      '28 days',
      '--cadences',
      'never, monthly',
    );
  beforeAll(() => {
    mkdirSync(join(predictions, '28 days'), { recursive: true });
    for (const day of days)
      write(`${day}.csv`, day, (x) => 1 / (1 + Math.exp(-(day < '2025-03-10' ? 1 : -1) * x)));
  });

  it('are compared like any, and what they learnt from is said to be taken on trust', async () => {
    const { status } = await ask();
    expect(status).toBeLessThan(2);
    const { policies, remarks, trainings } = result(join(files.folder, 'out'));
    expect(policies.map(({ standing }) => standing)).not.toContain('empty');
    expect(trainings.map(({ day }) => day)).toEqual(days);
    expect(remarks.join(' ')).toMatch(/taken on trust/);
  });

  it('to cases of the training data are refused', async () => {
    write(`${days[0]}.csv`, '2025-02-04');
    await expect(ask()).rejects.toThrow(/answers are to cases of before the training day/);
    write(`${days[0]}.csv`, days[0]!);
  });

  it.each([
    ['a label of the future', '2025-02-01', /whose label was not known on that day/],
    ['a case that it is judged by', '2025-03-01', /which it is judged by/],
  ])('of a model that was trained on %s are refused', async (_, day, why) => {
    const list = join(predictions, '28 days', `${days[0]}.train.csv`);
    const ids = rows.flatMap((cells) =>
      cells[1]! < '2025-01-20' || cells[1]!.startsWith(day) ? [cells[0]] : [],
    );
    writeFileSync(list, `id\n${ids.join('\n')}\n`);
    await expect(ask()).rejects.toThrow(why);
    rmSync(list);
  });
});
