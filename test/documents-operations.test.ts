import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLine } from '../src/operations/line.ts';
import { parsePlan } from '../src/plan/parse.ts';
import { newFolder } from './folder.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const blocks = (file: string, language: string) =>
  [...read(file).matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block!,
  );

const data = 'task: binary, id: id, time: scored_at, label: y, positive: 1, score: probability';

describe('docs/operations.md', () => {
  it('shows measures that a plan can hold, and lines that can be read', () => {
    const [operations] = blocks('docs/operations.md', 'yaml');
    const plan = parsePlan(
      `plan: page\ndata: { ${data} }\nlevels: { RED: { owner: me } }\n${operations}`,
      'page',
    );
    expect(plan.operations).toHaveLength(7);
    const [lines] = blocks('docs/operations.md', 'json');
    expect(
      lines!
        .trim()
        .split('\n')
        .map((line) => readLine(line, 'page').name),
    ).toEqual(['availability', 'GPU']);
  });

  it('has commands that open the gate', () => {
    const commands = blocks('docs/operations.md', 'sh');
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      const words = command.replaceAll('\\\n', ' ').trim().replaceAll("'", '').split(/\s+/).slice(1);
      const folder = newFolder();
      const given = words.map((word) => (/^(?:plans|fixtures)\//.test(word) ? join(root, word) : word));
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli.ts'), ...given], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([status, stderr.replace(/reading .*\n/g, '')]).toEqual([0, '']);
      if (!words.includes('--log')) continue;
      const events = readFileSync(join(folder, 'greenlight.log.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(events.map(({ event }) => event)).toEqual(
        expect.arrayContaining(['begin', 'stage', 'finding', 'verdict']),
      );
      expect(new Set(events.map(({ run, pid }) => `${run} ${pid}`)).size).toBe(1);
      expect(events.at(-1)).toMatchObject({
        event: 'verdict',
        status: 'GREEN',
        plan: 'service',
        candidate: { rows: 1500 },
      });
      for (const { stage, duration_ms } of events.filter(({ event }) => event === 'stage')) {
        expect(typeof stage).toBe('string');
        expect(duration_ms).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('docs/logs.md', () => {
  it.each(blocks('docs/logs.md', 'yaml').map((block) => [block]))(
    'shows a log that a plan can hold',
    (block) => {
      const own = block.replace(
        'data:\n',
        `data:\n${data
          .split(', ')
          .map((pair) => `  ${pair}\n`)
          .join('')}`,
      );
      const plan = parsePlan(`plan: page\nlevels: { RED: { owner: me } }\n${own}`, 'page');
      expect(Object.keys(plan.data.log!.columns)).toContain('probability');
    },
  );
});
