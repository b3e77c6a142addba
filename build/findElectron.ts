import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Electron's program, if it is on this machine: where `ELECTRON_PATH` says, else where its package keeps what it has
 * fetched. Requiring the package instead would fetch it.
 * @returns its path, or null.
 */
export function findElectron(root: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = env.ELECTRON_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  const home = path.join(root, 'node_modules', 'electron');
  const note = path.join(home, 'path.txt');
  if (!existsSync(note)) return null;
  const program = path.join(home, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
}
