import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { linuxMounts, macMounts, mountAt } from './mounts.ts';
import { dropboxFolders, syncedBy } from './syncedFolders.ts';

/** Where a folder lies, as far as writing to a database there is concerned. */
export type StorageLocation =
  | { readonly kind: 'local' }
  /** `what`: the share or the kind of file system. */
  | { readonly kind: 'network'; readonly what: string }
  /** `what`: the service that copies the folder behind our back. */
  | { readonly kind: 'synced'; readonly what: string };

/** What is asked of the machine; handed in so that every system can be judged on any. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The text of a file, or null. */
  readonly read: (file: string) => string | null;
  /** What a command prints, or nothing. */
  readonly ask: (command: string, ...args: string[]) => string;
}

/**
 * Judges a folder by its real path. A database that two machines write over a network, or that a service copies
 * while it is being written, gets corrupted (https://www.sqlite.org/wal.html, https://www.sqlite.org/howtocorrupt.html).
 */
export function storageLocation(folder: string, surroundings: Surroundings = thisMachine): StorageLocation {
  const { platform } = surroundings;
  const paths = platform === 'win32' ? win32 : posix;
  const path = paths.normalize(folder);
  if (platform === 'win32') {
    if (/^\\\\(?![?.]\\)|^\\\\\?\\UNC\\/i.test(path)) return { kind: 'network', what: path };
    // Asking takes long while a server is away, and Windows itself never lies on a share.
    const onSystemDrive = driveOf(path) === driveOf(surroundings.environment.SystemDrive ?? 'C:');
    const share = onSystemDrive ? null : mappedDrive(surroundings.ask('net', 'use'), path);
    if (share) return { kind: 'network', what: share };
  }
  const service = syncedBy(path, paths, knownFolders(surroundings), surroundings.home);
  if (service) return { kind: 'synced', what: service };
  return networkMount(path, surroundings) ?? { kind: 'local' };
}

/** Ok where a library may be written. Problems: `library.location.network`, `library.location.synced`. */
export function refuseLocation(folder: string): Result<void> {
  const location = storageLocation(realPath(folder));
  if (location.kind === 'local') return ok(undefined);
  return problem(`library.location.${location.kind}`, { what: location.what, canRead: 'yes' });
}

export const isLocal = (folder: string): boolean => refuseLocation(folder).ok;

const thisMachine: Surroundings = {
  platform: process.platform,
  home: homedir(),
  environment: process.env,
  read: (file) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  },
  ask: (command, ...args) => {
    try {
      return execFileSync(command, args, { encoding: 'utf8', timeout: 5_000, windowsHide: true });
    } catch {
      return '';
    }
  },
};

/** The path without links; of a folder that does not exist yet, by the folder it will lie in. */
function realPath(folder: string): string {
  const paths = process.platform === 'win32' ? win32 : posix;
  const absolute = paths.resolve(folder);
  try {
    // On Windows this also turns a mapped drive into its \\server\share.
    return realpathSync.native(absolute);
  } catch {
    const parent = paths.dirname(absolute);
    return parent === absolute ? absolute : paths.join(realPath(parent), paths.basename(absolute));
  }
}

const driveOf = (path: string): string => path.slice(0, 2).toUpperCase();

/** The share behind the drive letter of `path`, from what `net use` prints in any language. */
export function mappedDrive(netUse: string, path: string): string | null {
  for (const line of netUse.split(/\r?\n/)) {
    const [, drive, share] = /(?:^|\s)([A-Z]:)\s+(\\\\\S.*?)(?:\s{2,}|$)/i.exec(line) ?? [];
    if (drive && share && driveOf(path) === driveOf(drive)) return share;
  }
  return null;
}

/** Folders that services have told the system about. */
function knownFolders({ platform, home, environment, read }: Surroundings): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const name of ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']) {
    const folder = environment[name];
    if (folder) known.set(folder, 'OneDrive');
  }
  const places =
    platform === 'win32'
      ? [environment.APPDATA, environment.LOCALAPPDATA].map((place) => place && `${place}\\Dropbox`)
      : [`${home}/.dropbox`];
  for (const place of places) {
    const info = place ? read(platform === 'win32' ? `${place}\\info.json` : `${place}/info.json`) : null;
    for (const folder of dropboxFolders(info ?? '')) known.set(folder, 'Dropbox');
  }
  return known;
}

function networkMount(path: string, { platform, read, ask }: Surroundings): StorageLocation | null {
  if (platform === 'win32') return null;
  const mounts =
    platform === 'darwin' ? macMounts(ask('mount')) : linuxMounts(read('/proc/self/mountinfo') ?? '');
  const mount = mountAt(mounts, path);
  return mount?.network ? { kind: 'network', what: `${mount.type} ${mount.source}` } : null;
}
