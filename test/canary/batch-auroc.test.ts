import { expect, it } from 'vitest';
import { batchAuroc } from '../../src/canary/batch-auroc.ts';
import { newState } from '../../src/canary/state.ts';
import type { Table } from '../../src/data/table.ts';
import { binary } from '../measure/answers.ts';
import { planOf } from './simulate.ts';

const side = (positives: number, negatives: number) => ({
  table: {} as Table,
  answers: binary(
    Array.from({ length: positives + negatives }, (_, i) => (i < positives ? 1 : 0)),
    Array.from({ length: positives + negatives }, (_, i) => ((i * 37) % 100) / 100),
  ),
});

it('a batch counts towards the AUROC from ten labelled cases of each class on either side on', () => {
  const enough = side(10, 40);
  expect(batchAuroc({ baseline: enough, canary: enough }, null)).toMatchObject({ difference: 0, cases: 50 });
  for (const few of [side(9, 40), side(40, 9)]) {
    expect(batchAuroc({ baseline: enough, canary: few }, null)).toBeNull();
    expect(batchAuroc({ baseline: few, canary: enough }, null)).toBeNull();
  }
});

it('a state begins without an AUROC where the plan does not judge one', () => {
  expect(newState(planOf({})).auroc).toBeNull();
});
