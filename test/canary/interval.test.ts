import { expect, it } from 'vitest';
import { addBatch, interval, noEvidence } from '../../src/canary/evidence.ts';
import golden from './interval.golden.json' with { type: 'json' };

const measure = { name: 'wrong', kind: 'wrong', where: null, column: null, margin: 1.5, line: 1 } as const;

it('The interval ends at the first odds ratio beyond those that the batches allow, as scipy 1.17.1 finds it.', () => {
  expect(golden.stories).toHaveLength(5);
  for (const story of golden.stories) {
    let evidence = noEvidence(measure, 'anytime');
    for (const [canary, canaryBad, baseline, baselineBad] of story.batches as [
      number,
      number,
      number,
      number,
    ][])
      evidence = addBatch(evidence, { canary, canaryBad, baseline, baselineBad, pairs: null }, 1.5);
    expect(interval(evidence, golden.alpha), JSON.stringify(story.batches)).toEqual(story.interval);
  }
});
