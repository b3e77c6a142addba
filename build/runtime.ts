import path from 'node:path';
import { findChromium } from './findChromium.ts';
import { findElectron } from './findElectron.ts';

/** How the program can run on this machine; or one sentence on what is missing and what to do about it. */
export type Runtime =
  | { readonly program: string; readonly args: readonly string[]; readonly note: string | null }
  | { readonly missing: string };

const fetchElectron = 'node node_modules/electron/install.js';

const installChromium: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'Microsoft Edge または Google Chrome をインストールする',
  darwin: 'Google Chrome をインストールする',
  linux: 'apt-get install chromium',
};

/** Only Linux runs programs without a desktop; the stand-in does so when told to. */
function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function missingBrowser(env: NodeJS.ProcessEnv): string {
  if (env.CHROMIUM_PATH) return `CHROMIUM_PATH の「${env.CHROMIUM_PATH}」は実行できません。`;
  const install = installChromium[process.platform] ?? 'Chromium をインストールする';
  return `Electron も Chromium もありません。次のどちらかで用意してください: ${install}、または ${fetchElectron}`;
}

const missingDisplay =
  '画面がないため窓を開けません（no display: neither DISPLAY nor WAYLAND_DISPLAY is set）。' +
  '画面のある端末で実行するか、仮想の画面で実行してください: xvfb-run npm start';

/** Electron where it is, else an installed Chromium through the stand-in; nothing is ever fetched. */
export function chooseRuntime(root: string, env: NodeJS.ProcessEnv = process.env): Runtime {
  const electron = findElectron(root, env);
  if (electron) {
    if (!hasDisplay(env)) return { missing: missingDisplay };
    // Chromium's sandbox refuses to work for root.
    const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return { program: electron, args: [root, ...sandbox], note: null };
  }
  const chromium = findChromium(env);
  if (!chromium) return { missing: missingBrowser(env) };
  if (env.STANDIN_HEADLESS !== '1' && !hasDisplay(env)) return { missing: missingDisplay };
  const register = path.join(root, 'build', 'standin', 'register.ts');
  return {
    program: process.execPath,
    args: ['--import', register, path.join(root, 'dist', 'electron', 'main.js')],
    note: `Electron がないため ${chromium} で動かします。Electron を取得するには: ${fetchElectron}`,
  };
}
