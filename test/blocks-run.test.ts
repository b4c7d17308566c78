import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].sort();

/** Which test runs the blocks of a page, by the language in which they are written: a block that no test runs is not kept true. */
const tests: Record<string, Record<string, string>> = {
  'CONTRIBUTING.md': { sh: 'blocks-run' },
  'README.md': { sh: 'author/blocks', yaml: 'readme' },
  'docs/canary/README.md': { '': 'canary/docs' },
  'docs/canary/argo-rollouts.md': { yaml: 'canary/docs' },
  'docs/canary/blue-green.md': { sh: 'canary/docs', text: 'canary/docs', yaml: 'canary/docs' },
  'docs/canary/flagger.md': { yaml: 'canary/docs' },
  'docs/canary/kserve.md': { sh: 'canary/docs', yaml: 'canary/docs' },
  'docs/canary/red-black.md': { sh: 'canary/docs', text: 'canary/docs', yaml: 'canary/docs' },
  'docs/canary/sagemaker.md': { sh: 'canary/docs' },
  'docs/canary/shadow.md': { sh: 'canary/docs', text: 'canary/docs', yaml: 'canary/docs' },
  'docs/engines.md': { '': 'engine/docs', sh: 'engine/docs', yaml: 'engine/docs' },
  'docs/export.md': { python: 'export/docs', sh: 'history/docs', sql: 'export/docs' },
  'docs/first-plan.md': { sh: 'author/docs', text: 'author/docs', yaml: 'author/docs' },
  'docs/history.md': { sh: 'history/docs', yaml: 'history/docs' },
  'docs/how-a-level-is-decided.md': { yaml: 'documents' },
  'docs/live.md': { dockerfile: 'watch/docs', sh: 'watch/docs', text: 'watch/docs', yaml: 'watch/docs' },
  'docs/logs.md': { yaml: 'documents-operations' },
  'docs/notify.md': { js: 'notify/docs', sh: 'notify/docs', yaml: 'notify/docs' },
  'docs/operations.md': {
    console: 'documents-operations',
    json: 'documents-operations',
    sh: 'documents-operations',
    yaml: 'documents-operations',
  },
  'docs/package.md': { js: 'package/package', sh: 'package/package', ts: 'package/package' },
  'docs/plan.md': { yaml: 'plan/generated' },
  'docs/retrain.md': { sh: 'study/docs', text: 'study/docs', yaml: 'study/docs' },
  'docs/statistics.md': { sh: 'documents' },
  'docs/telemetry.md': { sh: 'telemetry/docs', text: 'telemetry/docs', yaml: 'telemetry/docs' },
  'docs/validate.md': { sh: 'author/docs', text: 'author/docs' },
  'docs/values.md': { yaml: 'author/blocks' },
  'docs/what-went-wrong.md': { sh: 'what-went-wrong', text: 'what-went-wrong', yaml: 'what-went-wrong' },
  'docs/your-own-data.md': {
    python: 'author/exports',
    r: 'author/exports',
    sh: 'author/blocks',
    sql: 'author/exports',
    yaml: 'author/blocks',
  },
};

const languagesOf = (page: string) =>
  [
    ...new Set([...read(page).matchAll(/^ *```(\w*)\n[\s\S]*?^ *```/gm)].map(([, language]) => language!)),
  ].sort();
/** Folders of which one test reads every page. */
const folders: Record<string, string> = { 'docs/attest': 'attest/docs', 'docs/github': 'workflows/docs' };
const testsOf = (page: string): Record<string, string> =>
  tests[page] ??
  (folders[dirname(page)] === undefined
    ? {}
    : Object.fromEntries(languagesOf(page).map((language) => [language, folders[dirname(page)]!])));

describe('a page', () => {
  it.each(pages)('%s shows no block that no test runs', (page) => {
    expect(Object.keys(testsOf(page)).sort()).toEqual(languagesOf(page));
    for (const name of Object.values(testsOf(page))) {
      const file = join('test', `${name}.test.ts`);
      expect(existsSync(join(root, file)), file).toBe(true);
      // A test of a whole folder names it, itself or in what it takes its pages from; any other names its page.
      const known = [file, 'test/workflows/snippets.ts'].map(read).join();
      const folder = dirname(page).includes('/') ? [basename(dirname(page))] : [];
      expect([basename(page), ...folder].some((one) => known.includes(one))).toBe(true);
    }
  });

  it('is there for each entry', () => {
    expect(Object.keys(tests).filter((page) => !pages.includes(page))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const [block] = [...read('CONTRIBUTING.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text!);
    const lines = block!
      .trim()
      .split('\n')
      .map((line) => line.replace(/ *#.*/, ''));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const script = /^npm run (\S+)$/.exec(line)?.[1];
      if (script) expect(Object.keys(scripts)).toContain(script);
      else if (line !== 'npm cit') expect(existsSync(join(root, line)), line).toBe(true);
    }
  });
});
