import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

/** A program on the stand-in, without a desktop, with modules of a script's own loaded before it. */
export class StartedProgram {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #output = '';

  /**
   * @param main what runs: the built program, or a bare one.
   * @param userData its folder, which also holds the browser's profile.
   */
  constructor(modules: readonly string[], main: string, userData: string, env: NodeJS.ProcessEnv = {}) {
    const loaded = ['./build/standin/register.ts', ...modules].flatMap((file) => ['--import', file]);
    this.#child = spawn(process.execPath, [...loaded, main], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, STANDIN_HEADLESS: '1', STANDIN_USER_DATA: userData, ...env },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    this.#ended = once(this.#child, 'close');
  }

  /** Resolves with what the program says after this; rejects if it ends without saying it. */
  async says(pattern: RegExp): Promise<string> {
    const { stdout, stderr } = this.#child;
    if (!stdout || !stderr) throw new Error('no output');
    for (;;) {
      const found = pattern.exec(this.#output)?.[1];
      if (found !== undefined) return found;
      const ended = this.#ended.then(() => true);
      const heard = [once(stdout, 'data'), once(stderr, 'data')].map((said) => said.then(() => false));
      if (await Promise.race([ended, ...heard])) throw new Error(`ended early:\n${this.#output}`);
    }
  }

  async end(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }
}
