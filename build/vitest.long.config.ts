import { defineConfig } from 'vitest/config';
import short from './vitest.config.ts';

/** `npm run test:long`: the same settings, with the time that many repetitions and killed processes take. */
export default defineConfig({
  ...short,
  test: { ...short.test, include: ['test/long/**/*.test.ts'], exclude: [], testTimeout: 600_000 },
});
