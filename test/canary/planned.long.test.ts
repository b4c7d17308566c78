import { describe, expect, it } from 'vitest';
import { planOf, play, seeded } from './simulate.ts';

const planned = planOf({
  design: 'group-sequential',
  maxBatches: 5,
  minCases: 1,
  approval: true,
  steps: [0.1, 1],
});
const world = { requests: 3700, rate: () => 0.1 };

describe('a rollout whose looks are planned', () => {
  it('rolls back a canary that is no worse in at most 5 % of rollouts', () => {
    const random = seeded(3);
    const back = Array.from({ length: 40 }, () => play(planned, { ...world, psi: 1 }, random)).filter(
      ({ decision }) => decision === 'ROLLBACK',
    );
    // 6 of 40 is as rare as 1 in 100 where 5 % is true.
    expect(back.length).toBeLessThanOrEqual(5);
  });

  it('finds 12 % bad requests where 10 % are usual in 80 % of rollouts, with 1.1 times the cases of a single test', () => {
    const random = seeded(4);
    // 1,682 canary cases, a tenth of the traffic, tell the two apart with 80 % power, one-sided at 5 %; here are 1,850 in five looks.
    const psi = (0.12 / 0.88) * 9;
    const back = Array.from({ length: 40 }, () => play(planned, { ...world, psi }, random)).filter(
      ({ decision }) => decision === 'ROLLBACK',
    );
    // 25 of 40 is as rare as 1 in 100 where 80 % is true.
    expect(back.length).toBeGreaterThan(25);
  });
});
