import { defineConfig } from 'vitest/config';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  throw new Error(
    `The tests run on Node 24 (found ${process.version}). On Linux, npm ci installs it as a dependency and ` +
      'npm scripts use it: run "npm test", not "npx vitest". Elsewhere, install Node 24 first.',
  );
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/leftovers.ts'],
    setupFiles: ['test/property-seed.ts'],
    // Many tests wait for processes of their own, so no core is kept free.
    maxWorkers: '100%',
    // Only against what never ends: a machine busy with other work may take many times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
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
