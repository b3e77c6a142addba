import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
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
  await run(project, ['build/package.ts', `--${platform}`, '--x64', '--dir'], { ELECTRON_DIST: electron });
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

/** Sources of the program, in the folders from which the build reads them. */
const layers = ['shared', 'db', 'electron', 'renderer'] as const;

/** A copy of the project, built, with what packaging reads. @returns the packages that its sources import. */
export async function prepareProject(project: string): Promise<ReadonlySet<string>> {
  for (const path of [...layers, 'build', 'package.json', 'electron-builder.yml', 'tsconfig.base.json']) {
    await cp(join(root, path), join(project, path), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'dir');
  await run(project, ['node_modules/vite/bin/vite.js', 'build', '--app', '--config', 'build/vite.config.ts']);
  const imported = globSync(`{${layers}}/**/*.{ts,tsx,css}`, { cwd: project }).flatMap((file) =>
    [...readFileSync(join(project, file), 'utf8').matchAll(bareImport)].map(([, name = '']) => name),
  );
  return new Set(imported.filter((name) => name !== 'electron'));
}

/** The package of an import or export declaration, or of a style's `@import`; not of types. */
const bareImport =
  /^(?:@?import |(?:import|export)(?! type )[^;'"()]* from )['"]((?:@[\w-]+\/)?[\w-][\w.-]*)(?=[/'"])/gm;

/** Runs one of the project's scripts; fails with what it said. */
async function run(project: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  await promisify(execFile)(process.execPath, args, {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${args.join(' ')}:\n${error.stdout}${error.stderr}`);
  });
}
