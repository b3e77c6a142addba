/** `npm run check`: every check that must be green before a commit, in the order in which they fail fastest. */
import { spawnSync } from 'node:child_process';

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '-b'],
  ['lint', 'biome', 'check', '--error-on-warnings'],
  ['unit and integration tests', 'vitest', 'run', '--config', 'build/vitest.config.ts'],
];

for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check: ${name} failed after ${seconds} s${error ? ` (${error.message})` : ''}`);
    process.exit(1);
  }
  console.log(`check: ${name} ok, ${seconds} s`);
}
