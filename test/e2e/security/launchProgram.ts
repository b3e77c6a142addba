import { existsSync } from 'node:fs';
import path from 'node:path';
import { type DrivenApp, launchApp } from '../../standin/launchApp.ts';

const main = path.join(import.meta.dirname, '../../../dist/electron/main.js');

/** What a page of the program calls its own address; the other hosts follow from it. */
export const home = 'https://main.app.invalid/';

/** Starts the program as it was built last, in a folder of its own and without a desktop. */
export function launchProgram(): Promise<DrivenApp> {
  if (!existsSync(main)) throw new Error('The program has not been built: npm run build');
  return launchApp({ main });
}
