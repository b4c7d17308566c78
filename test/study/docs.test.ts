import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/command/retrain.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { readPlan } from '../../src/plan/read.ts';
import { commandWords } from '../../src/study/command-words.ts';
import { parseCadences, parseWindows, policiesOf } from '../../src/study/policy.ts';
import type { Retraining } from '../../src/study/shape.ts';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';
import { retrain } from './in-process.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'retrain.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);

describe('docs/retrain.md', () => {
  it('shows a piece that a plan can hold', async () => {
    const [piece] = blocks('yaml');
    const plan = readFileSync(join(root, 'docs', 'retrain', 'plan.yaml'), 'utf8');
    expect(parsePlan(`${plan}${piece}`, 'plan.yaml').retraining).toMatchObject({
      every: { text: 'monthly' },
      window: '28 days',
      trained: '2026-11-30',
    });
  });

  it('shows commands whose flags there are, with values that can be read', () => {
    const commands = blocks('sh')
      .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
      .filter((line) => line.startsWith('greenlight retrain'));
    expect(commands).toHaveLength(2);
    for (const line of commands) {
      for (const [, flag] of line.matchAll(/ --([a-z-]+)/g))
        expect(Object.keys(command.options)).toContain(flag);
      const value = (flag: string) => new RegExp(`--${flag} '([^']*)'`).exec(line)![1]!;
      expect(commandWords(value('train')).slice(-3)).toEqual(['{train}', '{score}', '{out}']);
      expect(parseWindows(value('windows'))).toHaveLength(3);
      expect(parseCadences(value('cadences')).length).toBeGreaterThan(2);
    }
  });

  it('shows the answer to its example: a line a policy of the command', () => {
    const [, example] = blocks('sh');
    const value = (flag: string) => new RegExp(`--${flag} '([^']*)'`).exec(example!)![1]!;
    const policies = policiesOf(parseWindows(value('windows')), parseCadences(value('cadences')));
    const [said] = blocks('text');
    const shown = said!.split('\n').flatMap((line) => /^(\S.*?) {2,}[✗★✓?] /.exec(line)?.[1] ?? []);
    expect(shown).toEqual(policies.map(({ name }) => name));
  });

  it('has a table with the lines that its command prints', () => {
    const run = spawnSync(process.execPath, ['scripts/retrain.ts', '1', '1', 'short', 'slow'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    const [head, , row] = run.stdout.split('\n');
    expect(page).toContain(head!);
    expect(page).toContain(`${row!.split(' | ')[0]} | 364 | 24 |`);
    expect(page).toContain(`${row!.split(' | ')[0]} | 60 | 20 |`);
  });
});

describe(`its example${withoutPython('pandas', 'sklearn')}`, () => {
  const absent = withoutPython('pandas', 'sklearn') !== '';
  const folder = absent ? '' : newFolder();
  const log = join(folder, 'log.csv');
  beforeAll(() => {
    if (absent) return;
    const made = spawnSync(python, [join(root, 'docs', 'retrain', 'make_log.py'), log], { encoding: 'utf8' });
    expect(made.stderr).toBe('');
    // Half a year and few trainings: the whole takes minutes.
    const lines = readFileSync(log, 'utf8').split('\n');
    writeFileSync(log, `${lines.slice(0, 1 + 40 * 182).join('\n')}\n`);
  });

  it.skipIf(absent)(
    'trains by scikit-learn what the page says',
    async () => {
      const plan = join(root, 'docs', 'retrain', 'plan.yaml');
      expect((await readPlan(plan)).data.labelsAfter!.text).toBe('14 days');
      const train = `"${python}" "${join(root, 'docs', 'retrain', 'train.py')}" {train} {score} {out}`;
      const ask = (name: string) =>
        retrain(
          '--plan',
          plan,
          '--data',
          log,
          '--out',
          join(folder, name),
          '--train',
          train,
          '--windows',
          '28 days',
          '--cadences',
          'never, monthly',
        );
      const { status, err } = await ask('csv');
      expect(status, err).toBeLessThan(2);
      const result: Retraining = JSON.parse(readFileSync(join(folder, 'csv', 'retraining.json'), 'utf8'));
      expect(result.trainings.every(({ failed }) => failed === null)).toBe(true);
      expect(result.policies.every(({ value }) => value !== null && value > 0.15 && value < 0.25)).toBe(true);
    },
    180_000,
  );
});
