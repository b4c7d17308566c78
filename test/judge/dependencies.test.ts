import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = newFolder();
});

/** Judges the delivery example with files beside its sets, by paths from the folder of the test. */
async function judged(
  files: Record<string, string>,
  raises = 'AMBER',
  sets = ['reference.csv', 'candidate.csv'],
) {
  rmSync(folder, { recursive: true });
  const [reference, candidate] = sets.map((set) => join(folder, set)) as [string, string];
  for (const path of [...sets, ...Object.keys(files)])
    mkdirSync(dirname(join(folder, path)), { recursive: true });
  cpSync(join(root, 'fixtures/delivery/reference.csv'), reference);
  cpSync(join(root, 'fixtures/delivery/healthy.csv'), candidate);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const plan = join(folder, 'plan.yaml');
  const text = readFileSync(join(root, 'plans/delivery-time.yaml'), 'utf8');
  writeFileSync(plan, `${text}deployment: { dependencies: ${raises} }\n`);
  const out = join(folder, 'out');
  const now = new Date('2026-06-30T00:00:00Z');
  const { verdict } = await check({
    plan,
    reference: [reference],
    candidate: [candidate],
    labels: [],
    out,
    now,
  });
  return verdict.findings.find((finding) => finding.check === 'deployment/dependencies')!;
}

describe('the dependencies beside both sets', () => {
  it('are GREEN when they are the same, in whatever order and spelling', async () => {
    const found = await judged({
      'reference.requirements.txt': 'numpy==1.26.4\nscikit_learn==1.5.0\n',
      'candidate.requirements.txt': 'Scikit-Learn==1.5.0\nnumpy==1.26.4\n',
    });
    expect(found).toMatchObject({ status: 'GREEN', value: 0, cases: 2 });
  });

  it('have each change listed, at the level of the plan', async () => {
    const files = {
      'reference.requirements.txt': 'numpy==1.26.4\nsix==1.16.0\npandas==2.2.2\n',
      'candidate.lock':
        '[[package]]\nname = "numpy"\nversion = "2.1.0"\n\n[[package]]\nname = "pandas"\nversion = "2.2.2"\n\n[[package]]\nname = "polars"\nversion = "1.9.0"\n',
    };
    expect(await judged(files)).toMatchObject({
      status: 'AMBER',
      value: 3,
      message:
        '3 dependencies changed from reference.requirements.txt to candidate.lock: numpy 1.26.4 → 2.1.0; new: polars 1.9.0; gone: six 1.16.0.',
    });
    expect((await judged(files, 'RED')).status).toBe('RED');
  });

  it('are found by the names that tools give them where each set has a folder', async () => {
    const found = await judged(
      { 'old/requirements.txt': 'numpy==1\n', 'new/requirements.txt': 'numpy==2\n' },
      'AMBER',
      ['old/set.csv', 'new/set.csv'],
    );
    expect(found).toMatchObject({ value: 1, message: expect.stringContaining('numpy 1 → 2') });
  });

  it('are no evidence where a file is missing, or where one folder’s file could be of either set', async () => {
    const missing = await judged({ 'reference.requirements.txt': 'numpy==1\n' }, 'RED');
    expect(missing).toMatchObject({ status: 'AMBER', value: null });
    expect(missing.message).toMatch(/no file of them lies beside the candidate\./);
    const shared = await judged({ 'requirements.txt': 'numpy==1\n' });
    expect(shared.message).toMatch(/beside the reference and the candidate\./);
  });
});
