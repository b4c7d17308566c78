import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../src/plan/parse.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(['docs/statistics.md', 'docs/how-a-level-is-decided.md'])('%s', (file) => {
  it('has only links to files and headings that are there', () => {
    const links = [...read(file).matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, path, heading] of links) {
      const target = path ? join(dirname(file), path) : file;
      expect(existsSync(join(root, target)), target).toBe(true);
      if (heading === undefined) continue;
      const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, words]) => anchor(words!));
      expect(headings, `${target}#${heading}`).toContain(heading);
    }
  });
});

describe('docs/how-a-level-is-decided.md', () => {
  it('shows pieces of plans that a plan can hold', () => {
    const pieces = blocks(read('docs/how-a-level-is-decided.md'), 'yaml');
    expect(pieces).toHaveLength(2);
    const [confidence, falls] = pieces;
    const plan = parsePlan(
      `plan: example
data: { task: binary, label: y, positive: 1, score: s }
levels:
  AMBER: { means: not as expected, action: look, owner: somebody, within: 5 days }
  RED: { means: critical, action: stop, owner: somebody, within: 1 day }
${confidence}metrics:
  auroc:
    green: ">= 0.8"
${falls!.replaceAll(/^/gm, '    ')}`,
      'example.yaml',
    );
    expect(plan.confidence).toBe(0.95);
    expect(plan.metrics[0]!.falls.map(({ from }) => from)).toEqual(['reference', 'last review']);
  });
});

describe('docs/statistics.md', () => {
  it('holds tables with the lines that its command prints', () => {
    const page = read('docs/statistics.md');
    const command = blocks(page, 'sh').find((block) => block.includes('simulate.ts'));
    const [node, script, runs, seed] = command!.trim().split(' ');
    expect([node, runs, seed]).toEqual(['node', '1000', '1']);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script!, '10', '1', 'short'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n').filter((line) => line.startsWith('| '));
    expect(lines.length).toBeGreaterThan(10);
    // The first columns say what was played, the others what came of it; of the drift table the second counts runs.
    const played = (line: string) => {
      const cells = line.split(' | ');
      return cells.slice(0, cells.length === 5 ? 1 : 2).join(' | ');
    };
    for (const line of lines) expect(page).toContain(played(line));
    for (const title of lines.filter((line) => /[a-z] \|$/.test(line))) expect(page).toContain(title);
  });
});
