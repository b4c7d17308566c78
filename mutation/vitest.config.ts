import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { Breaks } from './journal.ts';

/** Tests of other rooms that notice what a room does, beside its own. */
const others: Record<string, string[]> = {
  judge: ['test/history/reviews.test.ts'],
  measure: ['test/judge/operations/*.test.ts', 'test/judge/gates.test.ts'],
  canary: ['test/count/rollout/**/*.test.ts'],
};
const room = process.env.GREENLIGHT_MUTATED!;
const { files }: Breaks = JSON.parse(readFileSync(process.env.GREENLIGHT_BREAKS!, 'utf8'));
const order: string[] = JSON.parse(process.env.GREENLIGHT_ORDER!);

class InOrder extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      order.indexOf(relative(process.cwd(), moduleId).replaceAll('\\', '/'));
    return [...tests].sort((a, b) => place(a) - place(b));
  }
}

// Not the long tests, which notice no small change, and nothing that starts processes of its own, in which
// no break is switched on. Nor what draws many sets at random or judges whole sets: every break in a function that all of them reach
// would cost all of them, and what no test of the room itself notices is what the score is for.
export default defineConfig({
  plugins: [{ name: 'broken', enforce: 'pre', load: (id) => files[id] }],
  test: {
    include: order.length > 0 ? order : [`test/${room}/**/*.test.ts`, ...(others[room] ?? [])],
    exclude: [
      'test/**/*.long.test.ts',
      'test/**/docs.test.ts',
      'test/**/differential.test.ts',
      'test/**/hostile.test.ts',
      'test/statistics/ks.test.ts',
      'test/statistics/max-t.test.ts',
    ],
    globalSetup: ['test/leftovers.ts'],
    setupFiles: ['mutation/setup.ts'],
    runner: 'mutation/runner.ts',
    sequence: { sequencer: InOrder },
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 0,
    hookTimeout: 900_000,
  },
});
