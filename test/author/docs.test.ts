import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../../src/command/command.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
const home = newFolder();
const commands: Record<string, () => Promise<{ command: Command }>> = {
  check: () => import('../../src/command/check.ts'),
  init: () => import('../../src/command/init.ts'),
  validate: () => import('../../src/command/validate.ts'),
};

/** Runs a command of a page; what it writes goes to a folder of this test. */
async function run(line: string): Promise<string> {
  const [node, bundle, name, ...words] = line.replaceAll('\\\n', ' ').trim().split(/\s+/);
  expect([node, bundle]).toEqual(['node', 'dist/cli.js']);
  const { command } = await commands[name!]!();
  const placed = words.map((word) => {
    if (/^(?:fixtures|plans)\//.test(word)) return join(root, word);
    return word.endsWith('.yaml') ? join(home, word) : word;
  });
  if (name === 'check') placed.push('--out', join(home, 'report'));
  const { values, positionals } = parseArgs({
    args: placed,
    options: command.options,
    allowPositionals: true,
  });
  let said = '';
  const out = (text: string) => {
    said += text;
  };
  await command.run(
    { flags: values, words: positionals },
    { out, err: () => {}, color: false, width: 100, interactive: false },
  );
  return said.replaceAll(`${root}/`, '').replaceAll(`${home}/`, '');
}

describe.each(['first-plan.md', 'validate.md'])('docs/%s', (name) => {
  const page = readFileSync(join(root, 'docs', name), 'utf8');

  it('shows commands that say what it says they do', async () => {
    let said = '';
    let ran = 0;
    for (const [, language, content] of page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)) {
      if (language === 'sh') {
        said = await run(content!);
        ran++;
      } else if (language === 'text') expect(said).toContain(content!.trimEnd());
      else {
        expect(parse(content!)).toBeTypeOf('object');
        expect(readFileSync(join(home, 'credit-plan.yaml'), 'utf8')).toContain(content);
      }
    }
    expect(ran).toBeGreaterThanOrEqual(2);
  });

  it('has links that lead somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([]);
  });
});
