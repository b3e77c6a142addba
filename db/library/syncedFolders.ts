import type { PlatformPath } from 'node:path';
import { z } from 'zod';

/** Names that the services give their folders, wherever these lie. */
const namesAnywhere: readonly (readonly [name: RegExp, service: string])[] = [
  [/^OneDrive( - .+|-.+)?$/i, 'OneDrive'],
  [/^(.+ )?Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(Google ?Drive(-.+)?|GoogleDriveFS|My Drive|マイドライブ)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^Box[ -](Sync|Box)$/i, 'Box'],
  [/^(Nextcloud|ownCloud|pCloud Drive|SynologyDrive)$/i, 'クラウド同期'],
];

/** Too common a word elsewhere: a service's folder only as a direct child of the home folder. */
const namesAtHome: readonly (readonly [name: RegExp, service: string])[] = [[/^Box$/i, 'Box']];

/**
 * The service that synchronises a path, or null. `known` has the folders that services told the system; apart from
 * them a folder is recognised by its name, so a service that was given a folder of another name goes unseen.
 */
export function syncedBy(
  path: string,
  paths: PlatformPath,
  known: ReadonlyMap<string, string>,
  home: string,
): string | null {
  for (const [folder, service] of known) if (isInside(path, folder, paths)) return service;
  for (const name of path.split(paths.sep)) {
    for (const [pattern, service] of namesAnywhere) if (pattern.test(name.normalize('NFC'))) return service;
  }
  if (!isInside(path, home, paths)) return null;
  const [first = ''] = paths.relative(home, path).split(paths.sep);
  return namesAtHome.find(([pattern]) => pattern.test(first))?.[1] ?? null;
}

function isInside(path: string, folder: string, paths: PlatformPath): boolean {
  const relative = paths.relative(folder, path);
  const outside = relative === '..' || relative.startsWith(`..${paths.sep}`);
  return !outside && !paths.isAbsolute(relative);
}

const dropboxSchema = z.record(z.string(), z.object({ path: z.string() }));

/** The folders in Dropbox's info.json (https://help.dropbox.com/installs/locate-dropbox-folder). */
export function dropboxFolders(info: string): string[] {
  try {
    return Object.values(dropboxSchema.parse(JSON.parse(info))).map(({ path }) => path);
  } catch {
    // No Dropbox, or a format to come; its usual folder names remain.
    return [];
  }
}
