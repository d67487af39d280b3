import { defineConfig } from 'vitest/config';
import { createCountReporter } from './tests/reporter.ts';

export default defineConfig({
  resolve: {
    // Without it vitest loads graphql twice, once as ES module and once as CommonJS, and `instanceof` fails.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    globalSetup: ['tests/global-setup.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', createCountReporter()],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
});
