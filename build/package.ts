/**
 * `npm run package`: builds the program and makes the installers and archives of this platform in release/. Of another
 * one: `ELECTRON_DIST=… npm run package -- --win`, with the folder of the Electron for it. Electron-builder fetches its
 * own tools for installers (NSIS, AppImage) when it first needs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Relative, because the configuration puts the project's folder before it.
const electronDist = relative(root, process.env.ELECTRON_DIST ?? join(root, 'node_modules/electron/dist'));

if (!existsSync(resolve(root, electronDist))) {
  console.error(
    [
      `package: there is no Electron in ${electronDist}.`,
      'On a machine with internet `node node_modules/electron/install.js` fetches it; elsewhere unpack the version that',
      'package.json names and say in ELECTRON_DIST where it is.',
    ].join('\n'),
  );
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/electron-builder/cli.js'),
    '--publish',
    'never',
    `-c.electronDist=${electronDist}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, ELECTRON_DIST: electronDist, NO_UPDATE_NOTIFIER: '1' },
  },
);
process.exit(status ?? 1);
