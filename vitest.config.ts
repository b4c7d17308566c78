import { defineConfig } from 'vitest/config';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  throw new Error(
    `The tests run on Node 24 (found ${process.version}). On Linux, npm ci installs it as a dependency and ` +
      'npm scripts use it: run "npm test", not "npx vitest". Elsewhere, install Node 24 first.',
  );
}

const tests = 'test/**/*';

export default defineConfig({
  test: {
    // What draws many sets or kills many processes is long, and a project of its own: npm test leaves it to .ci/run.
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: [`${tests}.test.ts`], exclude: [`${tests}.long.test.ts`] },
      },
      { extends: true, test: { name: 'long', include: [`${tests}.long.test.ts`] } },
    ],
    globalSetup: ['test/leftovers.ts'],
    setupFiles: ['test/property-seed.ts'],
    // Many tests wait for processes of their own, so there are some more than cores.
    maxWorkers: '200%',
    // Modules are loaded once a worker, not once a file: no test changes what a module keeps.
    isolate: false,
    // Only against what never ends: a machine busy with other work may take many times as long as a quiet one.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    teardownTimeout: 60_000,
    coverage: {
      include: ['src/**/*.ts'],
      // Kernels are compiled to WebAssembly; what runs of them is not seen here.
      exclude: ['src/*/kernel/**', 'src/**/*.wasm.ts'],
      reporter: ['text'],
      reportsDirectory: 'build/coverage',
    },
  },
});
