import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

type FolderName = 'home' | 'appData' | 'temp' | 'desktop' | 'documents' | 'downloads';

/** The folder that a Linux desktop has named for a purpose, in the user's language: ドキュメント, ダウンロード … */
function xdgFolder(name: string, home: string, config: string): string | undefined {
  try {
    const lines = readFileSync(path.join(config, 'user-dirs.dirs'), 'utf8');
    return new RegExp(`^XDG_${name}_DIR="(.*)"`, 'm').exec(lines)?.[1]?.replace('$HOME', home);
  } catch {
    return undefined;
  }
}

/** Where the person's files are, by the names of Electron's `app.getPath`. */
export function userFolders(): Record<FolderName, string> {
  const home = os.homedir();
  const config = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
  const appData: Partial<Record<NodeJS.Platform, string>> = {
    win32: process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
  };
  return {
    home,
    appData: appData[process.platform] ?? config,
    temp: os.tmpdir(),
    desktop: xdgFolder('DESKTOP', home, config) ?? path.join(home, 'Desktop'),
    documents: xdgFolder('DOCUMENTS', home, config) ?? path.join(home, 'Documents'),
    downloads: xdgFolder('DOWNLOAD', home, config) ?? path.join(home, 'Downloads'),
  };
}
