import { defineConfig } from 'vitest/config';
import { createCountReporter } from './tests/reporter.ts';
import { testFilesOf } from './tests/unit-tests.ts';

const { unit, neo4j } = testFilesOf(import.meta.dirname);
/** These come last and one after the other, where there is a server for them; without one they skip what needs it. */
const onNeo4j = process.env['NEO4J_TEST'] === undefined ? [] : neo4j;

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
      { extends: true, test: { name: 'unit', include: [...unit] } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/**/*.test.ts'],
          exclude: [...unit, ...onNeo4j],
          globalSetup: ['tests/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [...onNeo4j],
          globalSetup: ['tests/global-setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
