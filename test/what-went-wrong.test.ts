import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/gate.ts';
import { readPlan } from '../src/plan/read.ts';
import { newFolder } from './folder.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/what-went-wrong.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);

let folder: string;
beforeAll(() => {
  folder = newFolder();
  for (const name of ['plans', 'fixtures']) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(
    join(folder, 'greenlight'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'src/cli.ts')}" "$@"\n`,
    { mode: 0o755 },
  );
});

function run(command: string) {
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  return spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
}

describe('the page on what went wrong', () => {
  it('shows commands that run, with what they print', () => {
    const [rows, written] = blocks('sh');
    expect(run(rows!)).toMatchObject({ status: 0, stderr: '', stdout: blocks('text')[0] });
    expect(run(written!)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^\d+ rows written to wrong\.parquet\n$/),
    });
    expect(statSync(join(folder, 'wrong.parquet')).size).toBeGreaterThan(1000);
  });

  it('shows a behaviour case and settings that a plan may hold', async () => {
    const text = readFileSync(join(root, 'plans/fraud.yaml'), 'utf8');
    const settings = ['deployment: { dependencies: AMBER }', 'segments: { raises: AMBER }'];
    for (const setting of settings) expect(page).toContain(`\`${setting}\``);
    writeFileSync(join(folder, 'plan.yaml'), [text, blocks('yaml')[0], ...settings].join('\n'));
    const { behaviour, deployment, segments } = await readPlan(join(folder, 'plan.yaml'));
    expect(behaviour).toMatchObject([{ expect: 'not lower', file: 'pairs.csv' }]);
    expect([deployment.dependencies?.raises, segments.raises]).toEqual(['AMBER', 'AMBER']);
  });

  it('shows the segment that is found where the bridge is closed', async () => {
    const out = join(folder, 'out');
    await check({
      plan: join(root, 'plans/delivery-time.yaml'),
      reference: [join(root, 'fixtures/delivery/reference.csv')],
      candidate: [join(root, 'fixtures/delivery/bridge_closed.csv')],
      labels: [],
      out,
      now: new Date('2026-06-30T00:00:00Z'),
    });
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain(blocks('yaml')[1]);
    expect(parse(blocks('yaml')[1]!)).toHaveLength(1);
  });
});
