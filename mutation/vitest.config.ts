import { defineConfig } from 'vitest/config';

// What mutants are held against: the tests of what counts, measures and judges. Not the simulations, which take long and
// notice no small change, and nothing that starts processes of its own, in which no mutant is active.
export default defineConfig({
  test: {
    include: [
      'test/{count,statistics,measure,judge,canary,fixtures,real}/**/*.test.ts',
      'test/segments.test.ts',
      'test/history/reviews.test.ts',
    ],
    exclude: [
      'test/**/*simulation.test.ts',
      'test/**/docs.test.ts',
      'test/canary/killed.test.ts',
      'test/**/differential.test.ts',
      'test/fixtures/fixtures.test.ts',
    ],
    globalSetup: ['test/leftovers.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
