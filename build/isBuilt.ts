import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the build reads, and what it writes last for each of its parts. */
const sources = ['shared', 'db', 'electron', 'renderer', 'build/vite.config.ts', 'package-lock.json'];
const results = ['dist/renderer/index.html', 'dist/electron/main.js', 'dist/electron/preload.cjs'];

/** Time of the last change in ms; a folder's is that of its newest file. */
function changed(file: string): number {
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(file, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(0, ...inside.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs));
}

/** Whether everything that the program runs from is there and newer than what it is made of. */
export function isBuilt(root: string): boolean {
  const made = results.map(
    (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const oldest = Math.min(...made);
  return oldest > 0 && sources.every((source) => changed(path.join(root, source)) <= oldest);
}
