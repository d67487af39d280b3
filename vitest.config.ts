import { defineConfig } from 'vitest/config';
import { createCountReporter } from './tests/reporter.ts';
import { unitTestsOf } from './tests/unit-tests.ts';

const unitTests = [...unitTestsOf(import.meta.dirname)];

export default defineConfig({
  resolve: {
    // Without it vitest loads graphql twice, once as ES module and once as CommonJS, and `instanceof` fails.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', createCountReporter()],
    pool: 'forks',
    // To load the modules again costs a test file more than most of its tests.
    isolate: false,
    maxWorkers: '100%',
    // A test says by its assertions what is too late. These limits end only what hangs, on a busy machine as well.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 10_000,
    projects: [
      { extends: true, test: { name: 'unit', include: unitTests } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/**/*.test.ts'],
          exclude: unitTests,
          globalSetup: ['tests/global-setup.ts'],
        },
      },
    ],
  },
});
