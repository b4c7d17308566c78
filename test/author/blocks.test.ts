import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../../src/command/command.ts';
import { check } from '../../src/gate.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => join('docs', file))].filter(
  (file) => file.endsWith('.md'),
);
const commands: Record<string, () => Promise<{ command: Command }>> = {
  check: () => import('../../src/command/check.ts'),
  init: () => import('../../src/command/init.ts'),
  validate: () => import('../../src/command/validate.ts'),
};

/** Blocks of a page in one language, without what a list sets them in by. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const found = text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'));
  return [...found].map(([, indent, content]) => content!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** Runs a line of a page; what it writes goes to a folder of this test. */
async function run(line: string, home: string): Promise<number> {
  const [node, bundle, name, ...words] = line.trim().split(/\s+/);
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
  const terminal = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
  return command.run({ flags: values, words: positionals }, terminal);
}

describe('the documents', () => {
  it.each(pages)('%s: its YAML is YAML, and its whole plans are plans', (page) => {
    for (const text of blocks(page, 'yaml')) {
      const read = parse(text);
      if (read.plan !== undefined && read.levels !== undefined)
        expect(() => parsePlan(text, page)).not.toThrow();
    }
  });

  it('README: its own plan calls the healthy set GREEN and the degraded one AMBER', async () => {
    const home = newFolder();
    const plan = join(home, 'plan.yaml');
    writeFileSync(plan, blocks('README.md', 'yaml').find((text) => text.startsWith('plan:'))!);
    const statusOf = async (set: string) => {
      const { verdict } = await check({
        plan,
        reference: [join(root, 'fixtures/credit/reference.csv')],
        candidate: [join(root, `fixtures/credit/${set}.csv`)],
        labels: [],
        out: join(home, 'report'),
        now: new Date('2026-11-23T09:00:00Z'),
      });
      return verdict.status;
    };
    expect([await statusOf('healthy'), await statusOf('degraded')]).toEqual(['GREEN', 'AMBER']);
  });

  it('README: own data in three steps end in an open gate', async () => {
    const home = newFolder();
    const steps = blocks('README.md', 'sh')
      .flatMap((text) => text.trim().split('\n'))
      .filter((line) => line.includes(' plan.yaml'));
    const statuses = [];
    for (const line of steps) statuses.push(await run(line, home));
    // What says FILL IN is still to be filled in, and validate says so.
    expect(statuses).toEqual([0, 1, 0]);
  });

  it('docs/your-own-data.md: its command drafts a plan', async () => {
    for (const line of blocks('docs/your-own-data.md', 'sh')) expect(await run(line, newFolder())).toBe(0);
  });

  it.each(['docs/your-own-data.md', 'docs/values.md'])('%s: its pieces are of a plan', (page) => {
    const rest = `plan: piece
levels:
  AMBER: { means: not as expected, action: look, owner: somebody, within: 5 days }
  RED: { means: critical, action: stop, owner: somebody, within: 1 day }
metrics: { accuracy: { green: ">= 0.8" } }
`;
    const pieces = blocks(page, 'yaml');
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) {
      // What a piece leaves out is what every plan says of its data.
      const { data } = parse(piece);
      const roles = { task: 'binary', label: 'y', positive: 1, prediction: 'said', ...data };
      const features = Object.fromEntries(Object.keys(data.format ?? {}).map((name) => [name, 'number']));
      const plan = parsePlan(`${rest}data: ${JSON.stringify({ features, ...roles })}`, page);
      for (const key of Object.keys(data)) expect(plan.data).toHaveProperty(key);
    }
  });

  it.each(['docs/your-own-data.md', 'docs/supported.md'])('%s: links lead somewhere', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
  });
});
