import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { type Platform, writeElectronStub } from './electronStub.ts';

const root = new URL('../..', import.meta.url).pathname;

/** A packaged program, before it is put into an installer. */
export interface PackagedProgram {
  /** The folder that an installer would hold. */
  readonly folder: string;
  /** The file that carries the fuses, or on macOS the program's folder with it. */
  readonly fuses: string;
  readonly archive: string;
  /** The files of the archive by their path in it, with those that lie beside it. */
  readonly archived: readonly string[];
  readonly read: (path: string) => Buffer;
}

const layouts = {
  linux: { folder: 'linux-unpacked', fuses: 'shingikai-desk', resources: 'resources' },
  win: { folder: 'win-unpacked', fuses: 'shingikai-desk.exe', resources: 'resources' },
  mac: {
    folder: 'mac',
    fuses: 'shingikai-desk.app',
    resources: 'shingikai-desk.app/Contents/Resources',
  },
} as const;

/**
 * Packages for a platform as `npm run package` does, with a stub for Electron and nothing from the network.
 * @param project from prepareProject
 */
export async function packageProgram(project: string, platform: Platform): Promise<PackagedProgram> {
  const electron = join(project, `electron-${platform}`);
  await writeElectronStub(electron, platform);
  await promisify(execFile)(
    process.execPath,
    [join(project, 'build/package.ts'), `--${platform}`, '--x64', '--dir'],
    { cwd: project, env: { ...process.env, ELECTRON_DIST: electron } },
  ).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`packaging for ${platform} failed:\n${error.stdout}${error.stderr}`);
  });
  const layout = layouts[platform];
  const folder = join(project, 'release', layout.folder);
  const archive = join(folder, layout.resources, 'app.asar');
  return {
    folder,
    fuses: join(folder, layout.fuses),
    archive,
    archived: listPackage(archive, { isPack: false })
      .map((path) => path.slice(1))
      .filter((path) => !('files' in statFile(archive, path))),
    read: (path) => extractFile(archive, path),
  };
}

/** A project that holds what packaging reads, and a dist of its own. */
export async function prepareProject(project: string, dist: string): Promise<void> {
  for (const path of ['package.json', 'electron-builder.yml', 'build/package.ts', 'build/resources']) {
    await cp(join(root, path), join(project, path), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'dir');
  await mkdir(join(project, 'dist'));
  await cp(dist, join(project, 'dist'), { recursive: true });
}
