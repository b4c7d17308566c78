import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBatch } from '../../src/canary/read-batch.ts';
import { readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';
import { batchFolder, contentOf, logFrom, planFile } from './rollouts.ts';

const folder = batchFolder('blue-green/healthy', 1);
const of = (side: string) => join(folder, `${side}.csv`);
const later = new Date('2027-01-01T00:00:00Z');

async function read(files: { baseline?: string; canary?: string } = {}, now = later) {
  const plan = await readPlan(planFile('blue-green'));
  const { baseline = of('baseline'), canary = of('canary') } = files;
  return readBatch(plan, plan.rollout!, { baseline: [baseline], canary: [canary] }, now);
}

describe('A batch of a rollout', () => {
  it('may end a day after now, which no zone explains to be more, and not later.', async () => {
    const { to } = await read();
    const day = 86_400_000;
    expect((await read({}, new Date(to - day))).to).toBe(to);
    await expect(read({}, new Date(to - day - 1))).rejects.toThrow('in the future');
  });

  it('names one version in every request of a side.', async () => {
    const home = newFolder();
    const withVersion = (name: string, version: string) =>
      logFrom(home, name, of('canary'), (line, row) =>
        row === 3 ? line.replace(',v8,', `,${version},`) : line,
      );
    await expect(read({ canary: withVersion('none.csv', '') })).rejects.toThrow('and 1 requests without one');
    await expect(read({ canary: withVersion('two.csv', 'v9') })).rejects.toThrow('found "v8", "v9"');
    expect(contentOf(of('canary'))).toContain(',v8,');
  });
});
