import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { journeyReport } from './checks.ts';

export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.resolve(import.meta.dirname, '..', journeyReport) }]],
});
