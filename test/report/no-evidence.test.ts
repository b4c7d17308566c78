import { expect, it } from 'vitest';
import { whysOfNoEvidence } from '../../src/measure/no-evidence.ts';
import { whyNoEvidence } from '../../src/report/sentences/no-evidence.ts';

it('says why something could not be measured, each cause in words of its own', () => {
  const texts = whysOfNoEvidence.map((why) => whyNoEvidence(why));
  expect(new Set(texts).size).toBe(whysOfNoEvidence.length);
  expect(whyNoEvidence('noLabel')).toBe('no case has a label');
});

it('names the class that is the cause, cut short', () => {
  expect(whyNoEvidence('oneSidedClass', 'fraud')).toBe('class "fraud" has no case, or all of them');
  expect(whyNoEvidence('oneSidedClass', 'x'.repeat(10_000)).length).toBeLessThan(150);
});
