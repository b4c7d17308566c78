import { cpSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { packed, projectWith, root } from './packed.ts';

const nodes = (process.env.GREENLIGHT_NODES ?? '').split(delimiter).filter((node) => node !== '');
const absent = nodes.length === 0;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

it.skipIf(absent)(
  `the package does the main job of the README on every Node of its own${absent ? ' (skipped: name programs of Node in GREENLIGHT_NODES)' : ''}`,
  () => {
    const folder = newFolder();
    const file = packed(folder);
    const answers = nodes.map((node) => {
      const { project, run, installed } = projectWith(file, folder, node);
      expect(installed).toMatchObject({ status: 0, stderr: '' });
      const version = run('node', '--version').stdout.trim();
      cpSync(join(root, 'fixtures/credit'), join(project, 'fixtures/credit'), { recursive: true });
      // "Your own data in three steps", without the one between, which takes time and judges nothing.
      const steps = [...readme.matchAll(/^ {3}node dist\/cli\.js ((?:init|check) .+)$/gm)];
      const ends = steps.map(([, words]) => run('npx', 'greenlight', ...words!.split(' ')));
      expect(ends.map((end) => [end.status, end.stderr.includes('Error')])).toEqual([
        [0, false],
        [0, false],
      ]);
      const { status } = JSON.parse(readFileSync(join(project, 'greenlight-report/verdict.json'), 'utf8'));
      const { stdout } = run(
        'node',
        '--input-type=module',
        '-e',
        "console.log(typeof (await import('greenlight')).check)",
      );
      return [version.split('.')[0], status, stdout.trim()];
    });
    expect(answers).toEqual(nodes.map((_, i) => [`v${20 + 2 * i}`, 'GREEN', 'function']));
  },
  120_000,
);
