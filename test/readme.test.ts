import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/gate.ts';
import { inputNames } from '../src/publish/inputs.ts';
import { version } from '../src/version.ts';
import { newFolder } from './folder.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);

describe('README', () => {
  it('runs the main job with its command for a bare clone, from nothing but the checkout’s own files', () => {
    const clone = newFolder();
    for (const folder of ['dist', 'plans', 'fixtures'])
      cpSync(join(root, folder), join(clone, folder), { recursive: true });
    const command = blocks('sh').find((text) => text.includes('degraded.csv'));
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command!], { cwd: clone, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^AMBER +credit-default/);
    expect(existsSync(join(clone, 'greenlight-report/verdict.json'))).toBe(true);
  });

  it('names the command that CI runs', () => {
    expect(blocks('sh').map((text) => text.trim())).toContain('npm cit');
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/^npm cit$/m);
  });

  it('shows workflows that parse, and steps with inputs that the action has', () => {
    const workflows = blocks('yaml')
      .map((text) => parse(text))
      .filter(({ jobs }) => jobs !== undefined);
    expect(workflows).toHaveLength(3);
    const steps = workflows.flatMap(({ jobs }) =>
      Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).flatMap((job) => job.steps),
    );
    const gates = steps.filter(({ uses }) => uses?.startsWith('acme/greenlight'));
    expect(gates).toHaveLength(3);
    for (const { with: inputs } of gates)
      expect(inputNames).toEqual(expect.arrayContaining(Object.keys(inputs!)));
  });

  it('shows a plan that can be used as it stands', async () => {
    const plan = blocks('yaml').find((text) => text.startsWith('plan:'))!;
    const folder = newFolder();
    writeFileSync(join(folder, 'plan.yaml'), plan);
    const { verdict } = await check({
      plan: join(folder, 'plan.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      candidate: [join(root, 'fixtures/credit/degraded.csv')],
      labels: [],
      out: folder,
      now: new Date('2026-11-23T09:00:00Z'),
    });
    const auroc = verdict.findings.find((finding) => finding.check === 'metric/auroc');
    expect(auroc).toMatchObject({ status: 'AMBER', rule: 'green when >= 0.8, red when <= 0.7' });
  });

  it('lists the commands that there are', () => {
    const listed = [...readme.matchAll(/^\| `greenlight ([\w-]+)` \|/gm)].map(([, name]) => name!);
    const help = spawnSync(process.execPath, [join(root, 'src/cli.ts'), '--help'], { encoding: 'utf8' });
    const known = [...help.stdout.matchAll(/^ {2}([\w-]+) {2,}/gm)].map(([, name]) => name!);
    expect(known.length).toBeGreaterThan(3);
    expect(listed.toSorted()).toEqual(known.toSorted());
  });

  it('has only links and pictures that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('version', () => {
  it('is that of package.json', () => {
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});
