import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { packed, projectWith, root } from './packed.ts';

const page = readFileSync(join(root, 'docs/package.md'), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)![1]!;
describe('the package, packed and installed in an empty project', () => {
  let project: string;
  let run: ReturnType<typeof projectWith>['run'];

  beforeAll(() => {
    const folder = newFolder();
    const made = projectWith(packed(folder), folder, process.execPath);
    ({ project, run } = made);
    expect(made.installed).toMatchObject({ status: 0, stderr: '' });
    cpSync(join(root, 'plans'), join(project, 'plans'), { recursive: true });
    cpSync(join(root, 'fixtures/credit/reference.csv'), join(project, 'reference.csv'));
    cpSync(join(root, 'fixtures/credit/degraded.csv'), join(project, 'candidate.csv'));
  });

  it('brings nothing with it but itself', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'greenlight',
    ]);
    const brought = readdirSync(join(project, 'node_modules/greenlight')).sort();
    expect(brought).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'plans']);
  });

  it('runs the main job by npx', () => {
    const words = /npx (greenlight check .+)/.exec(page)![1]!.split(' ');
    const { status, stdout } = run('npx', ...words);
    expect(stdout).toContain('AMBER');
    expect(status).toBe(1);
  });

  it('judges in a program as the command does', () => {
    writeFileSync(join(project, 'judge.js'), block('js'));
    const { status, stdout, stderr } = run(process.execPath, 'judge.js');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^AMBER false \[/);
    const written = readFileSync(join(project, 'report/verdict.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ status: 'AMBER', promote: false });
  });

  it('says in a program why it could not judge, and leaves no answer', () => {
    writeFileSync(join(project, 'refused.js'), block('js').replace("'reference.csv'", "'absent.csv'"));
    const { status, stdout, stderr } = run(process.execPath, 'refused.js');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('absent.csv');
    expect(existsSync(join(project, 'report/verdict.json'))).toBe(false);
  });

  it.each([
    ['plan', '1'],
    ['reference', '[]'],
    ['candidate', 'undefined'],
    ['asOf', 'new Date("soon")'],
    ['workers', '0'],
    ['memory', '-1'],
  ])('refuses %s: %s', (option, value) => {
    const options = `{ plan: 'p.yaml', reference: 'r.csv', candidate: 'c.csv', ${option}: ${value} }`;
    writeFileSync(
      join(project, 'wrong.js'),
      `import { check, Refusal } from 'greenlight';
await check(${options}).catch((e) => console.log(e instanceof Refusal, e.message));`,
    );
    const { stdout } = run(process.execPath, 'wrong.js');
    expect(stdout).toMatch(/^true /);
    expect(stdout).toContain(option);
  });

  it('has types that a program is checked by', () => {
    writeFileSync(join(project, 'typed.ts'), block('ts'));
    writeFileSync(
      join(project, 'untrue.ts'),
      "import type { Verdict } from 'greenlight';\nexport const wrong: Verdict['status'] = 'BLUE';\n",
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    const flags = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const { status, stdout } = run(tsc, ...flags, ...types, 'typed.ts', 'untrue.ts');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^untrue\.ts\(2,14\)/);
    expect(status).not.toBe(0);
  });
});
