import { defineConfig } from 'vitest/config';

// A test that asserts nothing can't fail.
const expect = { requireAssertions: true };

export default defineConfig({
  test: {
    // A hang still ends; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          expect,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/components/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          expect,
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx', 'tests/components/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
        },
      },
    ],
  },
});
