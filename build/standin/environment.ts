import { readFileSync } from 'node:fs';
import path from 'node:path';
import { userFolders } from './userFolders.ts';

function nearestPackage(folder: string): { folder: string; json: Record<string, unknown> } {
  try {
    const json = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    return { folder, json };
  } catch {
    const above = path.dirname(folder);
    return above === folder ? { folder, json: {} } : nearestPackage(above);
  }
}

const { json } = nearestPackage(path.dirname(path.resolve(process.argv[1] ?? '.')));
const name = String(json.productName ?? json.name ?? 'Electron');

/** What the stand-in was started with. */
export const environment = {
  /** As Electron reads it from the package.json of the program that it runs. */
  name,
  version: String(json.version ?? '0.0.0'),
  /** Without a window on the desktop; for tests. */
  headless: process.env.STANDIN_HEADLESS === '1',
  /** Where the browser's profiles are as well; the program may move it before its first window. */
  userData: process.env.STANDIN_USER_DATA ?? path.join(userFolders().appData, name),
  /** A folder that takes the place of a printer; for tests. */
  printer: process.env.STANDIN_PRINTER ?? null,
  debugPort: process.env.STANDIN_DEBUG_PORT === undefined ? null : Number(process.env.STANDIN_DEBUG_PORT),
};
