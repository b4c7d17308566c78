import { defineConfig } from 'vitest/config';

/** Tests of other rooms that notice what a room does, beside its own. */
const others: Record<string, string[]> = {
  judge: ['test/history/reviews.test.ts'],
  canary: ['test/count/rollout/**/*.test.ts'],
};
const rooms = (process.env.GREENLIGHT_MUTATED ?? 'judge,statistics,measure,canary').split(',');

// Not the long tests, which notice no small change, and nothing that starts processes of its own, in which
// no mutant is active. Nor what draws many sets at random or judges whole sets: every break in a function that all of them reach
// would cost all of them, and what no test of the room itself notices is what the score is for.
export default defineConfig({
  test: {
    include: [...rooms.flatMap((room) => [`test/${room}/**/*.test.ts`, ...(others[room] ?? [])])],
    exclude: [
      'test/**/*.long.test.ts',
      'test/**/docs.test.ts',
      'test/**/differential.test.ts',
      'test/**/hostile.test.ts',
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
