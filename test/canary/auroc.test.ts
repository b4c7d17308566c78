import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CanaryAnswer } from '../../src/canary/command.ts';
import { newFolder } from '../folder.ts';
import { canary, contentOf, planFile, stepWords } from './rollouts.ts';

const golden = JSON.parse(contentOf(join(import.meta.dirname, 'auroc.golden.json')));

/** Three steps of the healthy rollout under a plan that also judges the AUROC. */
async function answers(auroc: string): Promise<CanaryAnswer[]> {
  const home = newFolder();
  const plan = join(home, 'plan.yaml');
  writeFileSync(plan, `${contentOf(planFile('blue-green'))}  auroc: ${auroc}\n`);
  const given: CanaryAnswer[] = [];
  for (const number of [1, 2, 3]) {
    const words = stepWords('blue-green/healthy', number, join(home, 'state.json'));
    words[words.indexOf('--plan') + 1] = plan;
    const { said } = await canary(...words, '--json');
    given.push(JSON.parse(said));
    if (given.at(-1)!.decision !== 'HOLD') break;
  }
  return given;
}

it('the AUROC is kept back until the planned number of canary cases, then judged once, as scikit-learn has it', async () => {
  const [first, second, third] = await answers('{ margin: 0.05, cases: 500 }');
  expect(first!.auroc).toEqual({ cases: 110, planned: 500, difference: null, interval: null });
  expect(second!.auroc!.cases).toBe(golden.cases);
  expect(second!.auroc!.difference).toBeCloseTo(golden.difference, 12);
  expect(second!.auroc!.interval![0]).toBeCloseTo(golden.interval[0], 12);
  expect(second!.auroc!.interval![1]).toBeCloseTo(golden.interval[1], 12);
  // Later batches do not change it.
  expect(third!.auroc).toEqual(second!.auroc);
  expect(third!.decision).toBe('PROMOTE');
});

it('an AUROC that is not proven to be within its margin at the planned number ends the rollout undecided', async () => {
  const given = await answers('{ margin: 0.01, cases: 500 }');
  expect(given.map(({ decision }) => decision)).toEqual(['HOLD', 'INCONCLUSIVE']);
  expect(given[1]!.why).toContain('not proven to be within its margin of 0.01');
});
