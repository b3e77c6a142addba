import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface ChildProcess {
  /** All lines it has written and the ones to come. */
  readonly lines: readonly string[];
  /** Waits for the first `count` lines; fails when it ends before. */
  written(count: number): Promise<readonly string[]>;
  /** Stops it as a power cut would: without a chance to tidy up. */
  kill(): Promise<void>;
}

/** Runs a program of ./children in its own process, with the same Node. */
export function childProcess(name: string, ...parameters: string[]): ChildProcess {
  const file = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [file, ...parameters]);
  const lines = linesOf(child);
  const errors: string[] = [];
  child.stderr.on('data', (piece: Buffer) => errors.push(piece.toString()));
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    lines,
    kill,
    async written(count) {
      while (lines.length < count) {
        const over = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          ended.then(() => true),
        ]);
        if (over && lines.length < count)
          throw new Error(`${name} ended early: ${lines.join(' ')}${errors.join('')}`);
      }
      return lines;
    },
  };
}

function linesOf(child: ChildProcessWithoutNullStreams): string[] {
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (piece: Buffer) => {
    const parts = (rest + piece.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return lines;
}
