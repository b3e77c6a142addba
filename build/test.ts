/**
 * `npm test`: every check and every journey, to the end whatever fails, then one closing line that counts the tests.
 * A check that is not made of tests (types, lint) counts as one failed test when it fails.
 */
import { readFileSync, rmSync } from 'node:fs';
import { type Check, checks, journeyReport, passes, unitReport } from './checks.ts';

const build: Check = {
  name: 'build',
  command: ['vite', 'build', '--app', '--config', 'build/vite.config.ts'],
};
const journeys: Check = {
  name: 'journeys',
  command: ['playwright', 'test', '--config', 'build/playwright.config.ts'],
};

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts of a run; a run that left no report has failed as a whole. */
function readCounts(file: string, read: (report: never) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const unitCounts = (report: { numPassedTests: number; numFailedTests: number }): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
});

const journeyCounts = (report: {
  stats: { expected: number; unexpected: number; flaky: number };
}): Counts => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky,
});

rmSync(unitReport, { force: true });
rmSync(journeyReport, { force: true });
const failedSteps = [...checks, build, journeys].filter((check) => !passes(check));
const counts = [readCounts(unitReport, unitCounts), readCounts(journeyReport, journeyCounts)];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0);
const failed = Math.max(failedTests, failedSteps.length);
for (const { name } of failedSteps) console.error(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
