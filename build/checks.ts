import { spawnSync } from 'node:child_process';

/** One check: a name for people, and the command that fails when it fails. */
export interface Check {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** Where a test run leaves its counts for `npm test`. */
export const unitReport = '.tsbuild/unit-tests.json';
export const journeyReport = '.tsbuild/journeys.json';

/** What must be green before a commit, in the order in which it fails fastest. */
export const checks: readonly Check[] = [
  // Anew each time: of a file whose imports changed, an incremental build repeats what it found the last time.
  { name: 'types', command: ['tsc', '-b', '--force'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'nothing unused', command: ['knip', '--treat-config-hints-as-errors'] },
  {
    name: 'unit and integration tests',
    command: [
      'vitest',
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
];

/** Runs a check with its output shown. @returns whether it passed. */
export function passes({ name, command: [program, ...args] }: Check): boolean {
  const started = performance.now();
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s${error ? ` (${error.message})` : ''}`,
  );
  return status === 0;
}
