/** `npm start`: builds what has changed and runs the program, on Electron or on what this machine has instead. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { isBuilt } from './isBuilt.ts';
import { chooseRuntime } from './runtime.ts';

const root = path.join(import.meta.dirname, '..');

const runtime = chooseRuntime(root);
if ('missing' in runtime) {
  console.error(runtime.missing);
  process.exit(1);
}
if (!isBuilt(root)) {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({
    configFile: path.join(root, 'build', 'vite.config.ts'),
    // Warnings are for whoever builds (`npm run build`), not for whoever starts.
    logLevel: 'error',
  });
  await builder.buildApp();
}
if (runtime.note !== null) console.log(runtime.note);
const child = spawn(runtime.program, [...runtime.args, ...process.argv.slice(2)], { stdio: 'inherit' });
// The terminal sends its signals to the whole group: the program decides when it ends, and we with it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', (code) => process.exit(code ?? 1));
child.once('error', (error) => {
  console.error(`${runtime.program}: ${error.message}`);
  process.exit(1);
});
