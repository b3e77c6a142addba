import { defineConfig } from 'vitest/config';

// The clock on the wall of an office in Japan, wherever the tests run; children inherit it.
process.env.TZ = 'Asia/Tokyo';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/long/**', 'test/bench/**'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    expect: { poll: { timeout: 10_000 } },
    allowOnly: false,
  },
});
