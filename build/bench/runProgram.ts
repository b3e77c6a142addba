import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const root = path.join(import.meta.dirname, '..', '..');

export interface Run {
  readonly output: string;
  /** From its start to its end. */
  readonly milliseconds: number;
  /** The most memory it had at once, in MB; NaN where the system does not tell (not Linux). */
  readonly peakMemory: number;
}

/** The kernel keeps the peak, so that looking now and then misses only what grows in the last milliseconds. */
function peakMemoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

const lookEvery = 3;

/** Runs a program to its end. Throws when it fails. */
export async function run(program: string, args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let peakMemory = Number.NaN;
  const looking = setInterval(() => {
    const now = peakMemoryOf(child.pid ?? 0);
    if (!Number.isNaN(now)) peakMemory = now;
  }, lookEvery);
  const output = text(child.stdout);
  const [code] = (await once(child, 'exit')) as [number | null];
  const milliseconds = performance.now() - started;
  clearInterval(looking);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
  return { output: await output, milliseconds, peakMemory };
}

/** Runs a script with the Node of this process. */
export function runNode(...args: string[]): Promise<Run> {
  return run(process.execPath, args);
}
