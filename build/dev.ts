/**
 * `npm run dev`: the program with hot reload. Pages come from Vite's server through the program's own protocol; main
 * process, workers and preload are built again when they change, and the program is started anew.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createSocketServer } from 'node:net';
import path from 'node:path';
import { createBuilder, createServer } from 'vite';
import { chooseRuntime, type Runtime } from './runtime.ts';

const root = path.join(import.meta.dirname, '..');
const configFile = path.join(root, 'build', 'vite.config.ts');
const host = '127.0.0.1';

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The page's own address says nothing of the server: its socket must be told where that is. */
async function servePages(): Promise<string> {
  const port = await freePort();
  const hmr = { protocol: 'ws', host, clientPort: port };
  const server = await createServer({ configFile, server: { host, port, strictPort: true, hmr } });
  await server.listen();
  return `http://${host}:${port}`;
}

/**
 * Builds main process and preload at once and whenever they change. One change is often built into both, which take
 * their time: `changed` is called when no build is under way, and none has begun shortly after.
 */
async function watchProgram(changed: () => void): Promise<void> {
  const building = new Set(['preload', 'main']);
  let soon: NodeJS.Timeout | undefined;
  const build = { watch: {}, emptyOutDir: false };
  const builder = await createBuilder({
    configFile,
    logLevel: 'warn',
    environments: { main: { build }, preload: { build } },
  });
  for (const name of [...building]) {
    const environment = builder.environments[name];
    const watcher = environment && (await builder.build(environment));
    if (!watcher || !('on' in watcher)) throw new Error(`${name} is not watched`);
    watcher.on('event', (event) => {
      clearTimeout(soon);
      if (event.code === 'START') building.add(name);
      if (event.code === 'ERROR') console.error(`${name}: ${event.error.message}`);
      if (event.code !== 'END') return;
      building.delete(name);
      if (building.size === 0) soon = setTimeout(changed, 200);
    });
  }
}

/** The running program; at most one, started again on demand. When it ends by itself, so does development. */
class Program {
  readonly #runtime: Exclude<Runtime, { missing: string }>;
  readonly #server: string;
  #child: ChildProcess | null = null;
  #restarting: Promise<void> = Promise.resolve();

  constructor(runtime: Exclude<Runtime, { missing: string }>, server: string) {
    this.#runtime = runtime;
    this.#server = server;
  }

  restart(): void {
    this.#restarting = this.#restarting.then(async () => {
      const running = this.#child;
      this.#child = null;
      if (running && running.exitCode === null) {
        running.kill('SIGTERM');
        await once(running, 'exit');
      }
      this.#start();
    });
  }

  #start(): void {
    const env = { ...process.env, SHINGIKAI_DEV_SERVER: this.#server };
    const child = spawn(this.#runtime.program, [...this.#runtime.args], { stdio: 'inherit', env });
    this.#child = child;
    child.once('exit', (code) => {
      if (this.#child === child) process.exit(code ?? 1);
    });
  }

  stop(): void {
    this.#child?.kill('SIGTERM');
  }
}

const runtime = chooseRuntime(root);
if ('missing' in runtime) {
  console.error(runtime.missing);
  process.exit(1);
}
if (runtime.note !== null) console.log(runtime.note);
const program = new Program(runtime, await servePages());
await watchProgram(() => program.restart());
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => program.stop());
