import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read, root, type Workflow } from './snippets.ts';

const folder = '.github/workflows';
const files = readdirSync(join(root, folder)).map((file) => join(folder, file));
const workflowOf = (file: string) => parse(read(file)) as Workflow;

describe('The workflows of this repository', () => {
  it.each(files)('%s: every action is pinned by its commit, beside the version that it is.', (file) => {
    const uses = [...read(file).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, text]) => text!);
    expect(uses.length).toBeGreaterThan(0);
    for (const text of uses)
      if (text !== './') expect(text).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('pin one action by one commit.', () => {
    const pins = files.flatMap((file) => [...read(file).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\w+)/g)]);
    const commits = new Map<string, Set<string>>();
    for (const [, action, commit] of pins)
      commits.set(action!, (commits.get(action!) ?? new Set()).add(commit!));
    expect([...commits].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  it.each(files)(
    '%s: may read and no more, unless a job says what else, and puts no expression into a script.',
    (file) => {
      const { permissions, jobs } = workflowOf(file);
      expect(permissions).toEqual({ contents: 'read' });
      for (const { steps } of Object.values(jobs))
        for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    },
  );

  it('test on three systems and three versions of Node.', () => {
    const { jobs } = parse(read(`${folder}/ci.yml`));
    expect(jobs.bundle.strategy.matrix).toEqual({
      os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
      node: [20, 22, 24],
    });
    const commands = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) =>
      steps.map(({ run }) => run ?? ''),
    );
    for (const [path] of commands
      .join('\n')
      .matchAll(/(?<= |^)(?:test|\.ci|fixtures|plans|dist)\/[\w./-]+/gm))
      expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('move the tag of the major version when all else is done.', () => {
    const { steps } = workflowOf(`${folder}/release.yml`).jobs.release!;
    const place = (text: string) => steps.findIndex(({ uses, run }) => `${uses} ${run}`.includes(text));
    const order = [
      'release-notes.ts',
      'npm cit',
      'actions/attest@',
      'gh release create',
      'git tag --force',
    ].map(place);
    expect(order.every((at, i) => at >= 0 && (i === 0 || at > order[i - 1]!))).toBe(true);
    expect(order.at(-1)).toBe(steps.length - 1);
  });
});

describe('The pages of this repository', () => {
  it('are each named in the index of the documents.', () => {
    const index = read('docs/README.md');
    const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((page) => page.replaceAll('\\', '/'))
      .filter((page) => page.endsWith('.md') && page !== 'README.md');
    expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([]);
    for (const [, page] of index.matchAll(/\]\(([^)#]+)/g))
      expect(existsSync(join(root, 'docs', page!)), page).toBe(true);
  });

  it('name every folder of packages to Dependabot.', () => {
    const { updates } = parse(read('.github/dependabot.yml'));
    const npm = updates.find((one: Record<string, string>) => one['package-ecosystem'] === 'npm');
    const folders = ['/', '/mutation'];
    expect(npm.directories).toEqual(folders);
    for (const one of folders)
      expect(readFileSync(join(root, one, 'package-lock.json'), 'utf8')).toContain('"lockfileVersion"');
  });
});
