import { describe, expect, it } from 'vitest';
import { falseRollbacks, log } from '../../scripts/simulation/rollouts.ts';
import { countedOnce, SeenUsers } from '../../src/canary/users.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

describe('users who come again, 33 requests each, whose answers are alike', () => {
  it('do not roll back an unchanged canary where each counts once, and would in many rollouts else', () => {
    // A thousand looks; `node scripts/rollouts.ts` plays a thousand of each rollout.
    expect(falseRollbacks({ once: true, rollouts: 40, looks: 25 }, mulberry32(1))).toBeLessThanOrEqual(0.05);
    expect(falseRollbacks({ once: false, rollouts: 20, looks: 25 }, mulberry32(1))).toBeGreaterThan(0.2);
  });
});

describe('the users that were seen', () => {
  it('are known again from the state, and few others are taken for them', () => {
    const seen = new SeenUsers(undefined);
    for (let i = 0; i < 20_000; i++) seen.add(`user-${i}`);
    const again = new SeenUsers(seen.text);
    expect(Array.from({ length: 20_000 }, (_, i) => again.has(`user-${i}`)).every(Boolean)).toBe(true);
    const others = Array.from({ length: 5000 }, (_, i) => again.has(`other-${i}`)).filter(Boolean).length;
    expect(others / 5000).toBeLessThan(0.05);
  });

  it('count by their first row in a batch, and not at all in a later one', () => {
    const side = log(['a', 'a', 'b'], Uint8Array.of(1, 0, 0));
    const other = log(['c', 'd', 'd'], Uint8Array.of(0, 0, 1));
    const first = countedOnce('user', { baseline: side, canary: other }, undefined)!;
    expect([[...first.baseline], [...first.canary]]).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ]);
    const later = countedOnce('user', { baseline: side, canary: log(['e'], Uint8Array.of(1)) }, first.users)!;
    expect([[...later.baseline], [...later.canary]]).toEqual([[0, 0, 0], [1]]);
  });
});
