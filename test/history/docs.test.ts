import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command as backtest } from '../../src/command/backtest.ts';
import { command as check } from '../../src/command/check.ts';
import type { Command } from '../../src/command/command.ts';
import { command as dashboard } from '../../src/command/dashboard.ts';
import { command as exporting } from '../../src/command/export.ts';
import { tidyColumns } from '../../src/history/tidy.ts';
import { inputNames } from '../../src/publish/inputs.ts';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';

const root = join(import.meta.dirname, '../..');
const commands: Record<string, Command> = { check, backtest, dashboard, export: exporting };
const pages = { history: 'docs/history.md', export: 'docs/export.md' };
const page = (name: keyof typeof pages) => readFileSync(join(root, pages[name]), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block]) => block!);

let folder: string;
const before = process.cwd();
beforeAll(() => {
  folder = newFolder();
  for (const name of ['plans', 'fixtures']) symlinkSync(join(root, name), join(folder, name));
});

/** Runs a line such as `node dist/cli.js check --plan P` on the sources, in a folder with the examples. */
async function run(line: string): Promise<{ status: number; said: string }> {
  const [node, cli, name, ...args] = line.trim().split(/\s+/);
  expect([node, cli]).toEqual(['node', 'dist/cli.js']);
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const terminal = { out: say, err: say, color: false, width: 100, interactive: false };
  const command = commands[name!]!;
  const { values } = parseArgs({ args, options: command.options });
  process.chdir(folder);
  try {
    return { status: await command.run({ flags: values, words: [] }, terminal), said };
  } finally {
    process.chdir(before);
  }
}

describe('the pages on reviews over time', () => {
  it('show commands that do what is said of them', async () => {
    const lines = [...blocks(page('history'), 'sh'), ...blocks(page('export'), 'sh')].flatMap((block) =>
      block.trim().split('\n'),
    );
    const found = [];
    for (const line of lines) found.push({ name: line.split(' ')[2], ...(await run(line)) });
    expect(found.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'check 0',
      'check 1',
      'check 1',
      'backtest 0',
      'dashboard 0',
      'export 0',
      'export 0',
      'export 0',
    ]);
    expect(found[1]!.said).toMatch(/^RED /);
    expect(found[3]!.said).toContain('4 reviews, 4 of them not GREEN.');
    expect(found[3]!.said).toMatch(/^input\/rows\/count +AMBER +4 /m);
    expect(found[5]!.said).toContain('of 1 plan');
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true);
    const report = readFileSync(join(folder, 'greenlight-report/report.html'), 'utf8');
    expect(report).toContain('over the reviews');
  });

  const without = withoutPython('pandas', 'pyarrow');
  it.skipIf(without)(`show what a notebook makes of the table that was exported${without}`, () => {
    const [notebook] = blocks(page('export'), 'python');
    const { stderr, stdout } = spawnSync(python, ['-c', notebook!], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('2026-05-04');
  });

  it('show workflows that parse, with inputs that the action has', () => {
    const workflows = blocks(page('history'), 'yaml').map((text) => parse(text));
    expect(workflows).toHaveLength(2);
    const steps = workflows.flatMap(({ jobs }) =>
      Object.values<{ steps: { uses?: string; with?: object; run?: string }[] }>(jobs).flatMap(
        (job) => job.steps,
      ),
    );
    const gate = steps.find(({ uses }) => uses?.startsWith('acme/greenlight'))!;
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(gate.with!)));
    const drawn = steps.find(({ run: line }) => line?.includes('dashboard'))!.run!;
    for (const [flag] of drawn.matchAll(/--(\w+)/g))
      expect(Object.keys(dashboard.options)).toContain(flag.slice(2));
  });

  it('name every column of the export, in its order', () => {
    const table = page('export')
      .split('## All tables')[0]!
      .match(/^\| `.*$/gm)!
      .map((line) => line.split('|')[1]!);
    const named = table.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(named).toEqual(tidyColumns);
  });

  it.each(['history', 'export'] as const)('have links that lead somewhere: %s', (name) => {
    const links = [...page(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([]);
  });
});
