import { defineConfig } from 'vitest/config';

/** Tests of other rooms that a room is held against beside its own and those of whole reviews. */
const others: Record<string, string[]> = {
  judge: ['test/history/reviews.test.ts', 'test/segments.test.ts'],
  canary: ['test/count/rollout/**/*.test.ts'],
};
const rooms = (process.env.GREENLIGHT_MUTATED ?? 'judge,statistics,measure,canary').split(',');

// Not the simulations, which take long and notice no small change, and nothing that starts processes of its own, in which
// no mutant is active. Nor what draws many sets at random: every break in a function that all of them reach would cost all of them.
export default defineConfig({
  test: {
    include: [
      'test/real/**/*.test.ts',
      'test/fixtures/golden.test.ts',
      ...rooms.flatMap((room) => [`test/${room}/**/*.test.ts`, ...(others[room] ?? [])]),
    ],
    exclude: [
      'test/**/*simulation.test.ts',
      'test/**/docs.test.ts',
      'test/canary/killed.test.ts',
      'test/**/differential.test.ts',
      'test/**/hostile.test.ts',
      'test/judge/dirty-tables.test.ts',
      'test/statistics/ks.test.ts',
      'test/statistics/max-t.test.ts',
      'test/measure/segment.test.ts',
    ],
    globalSetup: ['test/leftovers.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
