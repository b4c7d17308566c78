import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { judgeDependencies } from '../../src/judge/dependencies.ts';
import { newFolder } from '../folder.ts';
import { planOf } from './counts.ts';

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

describe('changes of dependencies', () => {
  const set = (versions: Record<string, string>) => ({
    file: '/sets/old.lock',
    versions: new Map(Object.entries(versions)),
  });
  const many = (count: number, version: string) =>
    set(Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, version])));
  const judge = (
    before: ReturnType<typeof set> | null,
    after: ReturnType<typeof set> | null,
    raises = 'AMBER',
  ) =>
    judgeDependencies(planOf(`deployment: { dependencies: ${raises} }`), {
      reference: before,
      candidate: after,
    })[0]!;

  it('count from the first on', () => {
    expect(judge(set({ numpy: '1' }), set({ numpy: '2' }))).toMatchObject({ status: 'AMBER', value: 1 });
  });

  it('are named by name, fifty of them, the rest being counted', () => {
    const { reasons } = judge(many(53, '1'), many(53, '2'));
    expect(reasons).toMatchObject([{ reason: 'dependenciesChanged', more: 3, from: 'old.lock' }]);
    expect((reasons[0] as { changes: unknown[] }).changes).toHaveLength(50);
    const mixed = judge(set({ zlib: '1' }), set({ zlib: '2', attrs: '2' })).reasons[0]!;
    expect(mixed).toMatchObject({
      changes: [
        { name: 'attrs', before: null, after: '2' },
        { name: 'zlib', before: '1', after: '2' },
      ],
    });
  });

  it('are told with eighty characters of a version', () => {
    const { reasons } = judge(set({ numpy: '1' }), set({ numpy: 'x'.repeat(100) }));
    const [{ after }] = (reasons[0] as never as { changes: [{ after: string }] }).changes;
    expect([after.length, after.startsWith('x'.repeat(79))]).toEqual([80, true]);
  });

  it('are no evidence without a file, which is a NOTE where the plan asks for one, and AMBER where it asks for more', () => {
    expect(judge(null, set({}), 'NOTE')).toMatchObject({ status: 'NOTE' });
    expect(judge(null, set({}), 'RED')).toMatchObject({ status: 'AMBER' });
  });
});
