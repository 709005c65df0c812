import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // By default one core is kept free, which is half of a small machine.
    maxWorkers: '100%',
  },
});
